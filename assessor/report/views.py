"""The result page, and the same report as a PDF."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe

from assessor.interview.path import Path
from assessor.interview.store import case
from assessor.report.page import ReportPage, report_page
from assessor.report.pdf import BusyError, PrintingError, press
from rules.assessment import assess, counted

RETRY_SECONDS = 20


@require_safe
def report(request: HttpRequest) -> HttpResponse:
    path = Path(case(request))
    if path.first_open:
        return redirect(path.url)
    press.warm()  # the PDF is the next thing people want
    return render(request, "report/result.html", {"page": _page(path)})


@require_safe
def document(request: HttpRequest) -> HttpResponse:
    path = Path(case(request))
    if path.first_open:
        return redirect(path.url)
    html = render_to_string("report/document.html", {"page": _page(path)})
    try:
        return _download(press.pdf(html), path.case.on)
    except BusyError:
        return _later(request)
    except PrintingError:
        return render(request, "report/failed.html", status=503)


def _page(path: Path) -> ReportPage:
    return report_page(assess(counted(path.case)))


def _download(made: bytes, on: date) -> HttpResponse:
    # The name may be read over a shoulder: it tells nothing.
    name = f"document-{on:%Y-%m-%d}.pdf"
    return HttpResponse(
        made,
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Cache-Control": "no-store",
        },
    )


def _later(request: HttpRequest) -> HttpResponse:
    response = render(request, "report/busy.html", status=503)
    response["Retry-After"] = str(RETRY_SECONDS)
    return response
