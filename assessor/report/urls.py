from django.urls import path

from assessor.report.papers import papers
from assessor.report.views import dates, document, edition, report, text

urlpatterns = [
    path("", report, name="report"),
    path("dates/", dates, name="dates"),
    path("document/", document, name="document"),
    path("document/<str:name>/<str:language>/", edition, name="edition"),
    path("papers/", papers, name="papers"),
    path("text/", text, name="text"),
]
