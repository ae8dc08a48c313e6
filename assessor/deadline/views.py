"""The deadline calculator. A date is posted, never in an address, and never kept."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from assessor.calendar import calendar_file
from assessor.clock import today
from assessor.deadline.forms import LetterForm
from assessor.deadline.page import counted, deadline_page, to_remember
from rules.guidance.deadlines import read_deadline


@require_http_methods(["GET", "HEAD", "POST"])
def deadline(request: HttpRequest) -> HttpResponse:
    on = today()
    form = LetterForm(request.POST if request.method == "POST" else None, on=on)
    if not form.is_valid() or form.term is None:
        return render(request, "deadline/page.html", {"page": deadline_page(form)})
    found = read_deadline(form.term.kind, form.cleaned_data["answer"])
    days = to_remember(found, on)
    if days and "calendar" in request.POST:
        return calendar_file(days)
    page = deadline_page(form, counted(found, on))
    return render(request, "deadline/page.html", {"page": page})
