"""A page for who comes to a door in a way that it does not open."""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string


class NoBlankPage:
    """Fills the answer to a wrong method, which Django leaves empty.

    People come to a door that only takes forms by way of the history of the browser, or
    when they load its page once more.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            response.content = render_to_string("403.html", request=request).encode()
        return response
