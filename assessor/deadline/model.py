"""The model letter of objection, on a page of its own to copy or print."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from assessor.clock import today
from assessor.model_letter import model_letter


@require_safe
def model(request: HttpRequest) -> HttpResponse:
    return render(request, "deadline/model.html", {"page": model_letter(today())})
