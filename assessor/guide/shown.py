"""How a page of the guide reaches a reader: as the copy for all, or as her own."""

from collections.abc import Callable
from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string
from django.utils.translation import get_language, get_language_from_request
from django.views.decorators.http import require_safe

from assessor.answers import store
from assessor.clock import today
from assessor.guide.copies import Made, Told, copy
from assessor.guide.leading_on import leading_on
from assessor.guide.sheet import Sheet
from assessor.origin import origin


def view(
    made: Made, day: Callable[[], date] = today
) -> Callable[..., HttpResponseBase]:
    """A page that is made for an address, which most have none of, and a day."""

    @require_safe
    def shown(request: HttpRequest, address: str = "") -> HttpResponseBase:
        if _is_hers(request):
            return hers(request, made(address, day()))
        return copy(made, address, day(), _told(request)).served(request)

    return shown


def hers(request: HttpRequest, sheet: Sheet) -> HttpResponse:
    """A page of the guide with something on it that is not for all."""
    told = _told(request)
    template, context = sheet.printing(told.origin, {})
    page = render_to_string(template, context, request)
    return HttpResponse(leading_on(page, told.language, told.reads))


def _told(request: HttpRequest) -> Told:
    reads = get_language_from_request(request)
    return Told(get_language() or reads, reads, origin(request), settings.FIRM)


def _is_hers(request: HttpRequest) -> bool:
    """Whether something on it is about her visit: then it is for her alone."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return False  # as for most, and for them no session is opened
    return store.stay(request) is not None or store.for_other(request)
