"""The questions as a PDF. It is about nobody, so it is made once and kept."""

from datetime import date
from functools import lru_cache

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe

from assessor.interview.store import today
from assessor.paper.page import paper_page
from assessor.report.pdf import BusyError, PrintingError, press
from assessor.report.views import RETRY_SECONDS
from rules.assessment import LAW
from rules.paper import on_paper


@require_safe
def paper(request: HttpRequest) -> HttpResponse:
    try:
        made = printed(get_language() or "en", today())
    except (BusyError, PrintingError):
        response = render(request, "paper/busy.html", status=503)
        response["Retry-After"] = str(RETRY_SECONDS)
        return response
    name = {"Content-Disposition": 'attachment; filename="questions.pdf"'}
    return HttpResponse(made, content_type="application/pdf", headers=name)


@lru_cache(maxsize=16)
def printed(language: str, on: date) -> bytes:
    """The PDF in a language, with the law of a day."""
    return press.pdf(html(language, on))


def html(language: str, on: date) -> str:
    with override(language):
        page = paper_page(on_paper(LAW, on))
        return render_to_string("paper/questions.html", {"page": page})
