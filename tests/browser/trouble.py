"""The addresses of the site, and four more where something is wrong on our side."""

from typing import NoReturn

from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.http import HttpRequest
from django.urls import path

from assessor import urls
from assessor.clock import UnknownDayError


def refused(_: HttpRequest) -> NoReturn:
    raise PermissionDenied


def broken(_: HttpRequest) -> NoReturn:
    raise ValueError


def away(_: HttpRequest) -> NoReturn:
    raise OperationalError


def unset(_: HttpRequest) -> NoReturn:
    raise UnknownDayError


TROUBLE = {"refused/": refused, "broken/": broken, "away/": away, "unset/": unset}
urlpatterns = [*urls.urlpatterns, *(path(at, view) for at, view in TROUBLE.items())]
handler400 = urls.handler400
handler404 = urls.handler404
handler500 = urls.handler500
