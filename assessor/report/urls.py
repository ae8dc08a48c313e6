from django.urls import path

from assessor.report.views import document, report

urlpatterns = [
    path("", report, name="report"),
    path("document/", document, name="document"),
]
