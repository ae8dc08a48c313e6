"""A question as a plain view: the same form and template, no path and no session."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from assessor.answers.path import Path
from assessor.answers.steps import SLUG
from assessor.interview.pages import question_page
from assessor.interview.wizard import FORMS
from assessor.urls import urlpatterns as site
from rules import Case

ON = date(2026, 11, 23)
PATH = Path(Case({"nationality": "other", "stay": "permit"}, ON))
PATH.place["last_permit"]  # walked once, before anybody measures


def plain(request: HttpRequest) -> HttpResponse:
    form = FORMS[SLUG["last_permit"]](on=ON)
    page = question_page(form, PATH)
    return render(request, "interview/question.html", {"page": page})


urlpatterns = [path("plain/", plain), *site]
