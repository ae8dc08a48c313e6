"""Who asks for a page: behind the door it is always a consultant."""

from django.http import HttpRequest

from assessor.desk.models import Consultant


def me(request: HttpRequest) -> Consultant:
    user = request.user
    if not isinstance(user, Consultant):
        raise TypeError("The door let in somebody unknown: see accounts/door.py.")
    return user
