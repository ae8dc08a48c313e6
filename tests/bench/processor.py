"""Each answer of the site says how long a processor worked for it."""

from collections.abc import Callable
from time import thread_time

from django.http import HttpRequest, HttpResponse

COST = "X-Seconds"
View = Callable[[HttpRequest], HttpResponse]


def told(get_response: View) -> View:
    """Time the thread, so that nothing else on the machine is counted."""

    def served(request: HttpRequest) -> HttpResponse:
        start = thread_time()
        response = get_response(request)
        response[COST] = str(thread_time() - start)
        return response

    return served
