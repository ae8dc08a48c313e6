"""A question as a plain view: the same form and template, no path and no session."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from assessor.answers.steps import SLUG
from assessor.interview.pages import Place, question_page
from assessor.interview.wizard import FORMS
from assessor.urls import urlpatterns as site

ON = date(2026, 11, 23)
PLACE = Place(number=3, most=22, back="/")


def plain(request: HttpRequest) -> HttpResponse:
    form = FORMS[SLUG["last_permit"]](on=ON)
    page = question_page(form, PLACE)
    return render(request, "interview/question.html", {"page": page})


urlpatterns = [path("plain/", plain), *site]
