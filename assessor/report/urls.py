from django.urls import path

from assessor.report.views import dates, document, report, text

urlpatterns = [
    path("", report, name="report"),
    path("dates/", dates, name="dates"),
    path("document/", document, name="document"),
    path("text/", text, name="text"),
]
