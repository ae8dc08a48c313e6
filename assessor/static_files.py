"""Serves styles and scripts; one that is gone is missing, and nothing is broken."""

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from whitenoise.middleware import WhiteNoiseMiddleware


class StaticFiles(WhiteNoiseMiddleware):  # type: ignore[misc]  # it ships no types
    """WhiteNoise lists the files at the start, and fails when one has gone since."""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        try:
            served: HttpResponseBase = super().__call__(request)
        except _GoneError:
            served = self.get_response(request)
        return served

    @staticmethod
    def serve(static_file: Any, request: HttpRequest) -> HttpResponseBase:
        try:
            served: HttpResponseBase = WhiteNoiseMiddleware.serve(static_file, request)
        except FileNotFoundError:
            raise _GoneError from None
        return served


class _GoneError(Exception):
    """So that what is missing elsewhere is not taken for it."""
