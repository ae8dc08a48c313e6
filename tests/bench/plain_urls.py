"""Two plain views. A question: the same form and template, no path and no session.

And a bare page: a title and a list, printed by Django's templates.
"""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import RequestContext, Template
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


BARE = Template(
    "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>"
    "<title>{{ title }}</title></head><body><h1>{{ title }}</h1>"
    "<ul>{% for one in lines %}<li>{{ one }}</li>{% endfor %}</ul></body></html>"
)
LINES = [f"Line {number}" for number in range(10)]


def bare(request: HttpRequest) -> HttpResponse:
    shown = {"title": "A bare page", "lines": LINES}
    return HttpResponse(BARE.render(RequestContext(request, shown)))


urlpatterns = [path("bare/", bare), path("plain/", plain), *site]
