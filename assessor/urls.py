"""Where everything is. No address tells what its page is about."""

from django.urls import include, path

from assessor.interview.doors import delete, leave, start
from assessor.interview.wizard import Interview

interview = Interview.as_view(url_name="question", done_step_name="check")

urlpatterns = [
    path("", start, name="start"),
    path("c/", interview, name="go_on"),
    path("c/check/", interview, {"step": "check"}, name="check"),
    path("c/<slug:step>/", interview, name="question"),
    path("result/", include("assessor.report.urls")),
    path("d/", delete, name="delete"),
    path("x/", leave, name="leave"),
]

handler400 = "assessor.interview.errors.bad_request"
