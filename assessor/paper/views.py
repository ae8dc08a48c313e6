"""The questions as a PDF. It is about nobody, so it is made once and kept."""

from datetime import date
from functools import partial

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe

from assessor.clock import today
from assessor.download import download
from assessor.paper.page import paper_page
from assessor.press.press import BusyError, PrintingError, press
from assessor.press.printable import Document
from assessor.press.waiting import being_made, has_seen_it, later
from rules import LAW
from rules.assessment.questions_on_paper import on_paper

DAY = 24 * 3600


@require_safe
def paper(request: HttpRequest) -> HttpResponse:
    language, on = get_language() or "en", today()
    made = cache.get(_name(language, on))
    if not made and press.has_a_line and not has_seen_it(request):
        return being_made(request, "paper/being_made.html")
    try:
        made = made or printed(language, on)
    except (BusyError, PrintingError):
        return later(request, "paper/busy.html")
    return download(made, "application/pdf", "questions.pdf")


def printed(language: str, on: date) -> bytes:
    """Make the PDF in a language, with the law of a day, and keep it that long."""
    made = press.pdf(partial(written, language, on))
    cache.set(_name(language, on), made, DAY)
    return made


def _name(language: str, on: date) -> str:
    return f"paper-{language}-{on}"


def written(language: str, on: date) -> Document:
    with override(language):
        page = paper_page(on_paper(LAW, on))
        return Document(render_to_string("paper/questions.html", {"page": page}))
