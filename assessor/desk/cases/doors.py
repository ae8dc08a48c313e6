"""What happens at the door of a case: it may be gone, or not open here."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from assessor.handover.content import UnreadableError
from assessor.handover.office import GoneError, NoKeyError, SealedError
from assessor.press.press import BusyError, PrintingError

View = Callable[..., HttpResponse]


def of_a_case(view: View) -> View:
    """Say in a sentence why a case cannot be had, whatever was to be done with it."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        # A note may be written at the instant in which the person deletes the case.
        except (GoneError, IntegrityError):
            return _page(request, "gone", HTTPStatus.NOT_FOUND)
        except NoKeyError:
            return _page(request, "no_key", HTTPStatus.CONFLICT)
        except (SealedError, UnreadableError):
            return _page(request, "touched", HTTPStatus.CONFLICT)
        except BusyError:
            return _page(request, "busy", HTTPStatus.SERVICE_UNAVAILABLE)
        except PrintingError:
            return _page(request, "not_printed", HTTPStatus.SERVICE_UNAVAILABLE)

    return guarded


def _page(request: HttpRequest, name: str, status: HTTPStatus) -> HttpResponse:
    return render(request, f"desk/trouble/{name}.html", status=status)


def back_to(number: str, why: str) -> HttpResponse:
    """To the case again, with a sentence on what was done."""
    response = redirect("case", number=number)
    response["Location"] += f"?why={why}#said"
    return response
