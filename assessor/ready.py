"""Whether this site can serve people, for the machine that sends them here."""

from collections.abc import Iterator

from django.db import InterfaceError, OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from assessor.checks import pdf_fonts
from assessor.press.press import press


@require_safe
def ready(_request: HttpRequest) -> HttpResponse:
    """Answer 200, or 503 with what is wrong; no session is opened for it."""
    wrong = tuple(_wrong())
    text = "\n".join(wrong) if wrong else "Ready."
    status = 503 if wrong else 200
    return HttpResponse(text, "text/plain; charset=utf-8", status)


def _wrong() -> Iterator[str]:
    yield from (error.msg for error in pdf_fonts())
    if not press.warm():
        yield "No PDF can be made: a worker does not start."
    try:
        connection.ensure_connection()
    except (OperationalError, InterfaceError):
        yield "The database does not answer."
