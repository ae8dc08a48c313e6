"""Where everything is. Only the addresses of the guide tell what a page is about."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.utils.translation import pgettext_lazy
from django.views.decorators.csrf import csrf_exempt

from assessor.deadline.model import model
from assessor.deadline.views import deadline
from assessor.feedback.views import feedback
from assessor.guide.sitemap import robots, sitemap
from assessor.interview.language import go_on_in, language
from assessor.interview.letter import letter
from assessor.interview.start_and_leave import (
    delete,
    empty_cache,
    for_other,
    leave,
    longer,
    start,
)
from assessor.interview.staying_safe import help_now, limits, safe_now, sources, today
from assessor.interview.wizard import Interview
from assessor.paper.views import paper
from assessor.ready import ready
from assessor.report.changed import changed

interview = Interview.as_view(url_name="question", done_step_name="check")

urlpatterns = [
    *i18n_patterns(
        path(
            pgettext_lazy("part of an address", "guide/"),
            include("assessor.guide.urls"),
        ),
    ),
    path("", start, name="start"),
    path("a/", safe_now, name="safe_now"),
    path("b/", for_other, name="for_other"),
    path("changes/", changed, name="changed"),
    path("c/", interview, name="go_on"),
    path("c/check/", interview, {"step": "check"}, name="check"),
    path("c/<slug:step>/", interview, name="question"),
    path("result/", include("assessor.report.urls")),
    path("d/", delete, name="delete"),
    path("f/", feedback, name="feedback"),
    path("h/", help_now, name="help"),
    path("h/s/", sources, name="sources"),
    path("k/", longer, name="longer"),
    path("l/", language, name="language"),
    path("l/<slug:code>/", go_on_in),
    path("l/<slug:code>/<path:to>", go_on_in),
    path("m/", model, name="model"),
    path("n/", letter, name="letter"),
    path("q/", paper, name="paper"),
    path("ready/", ready, name="ready"),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("s/", include("assessor.sending.urls")),
    # It changes nothing, and keeps nothing for another site: it needs no token.
    path("t/", csrf_exempt(deadline), name="deadline"),
    path("today/", today, name="today"),
    path("today/day.svg", empty_cache, name="empty_cache"),
    path("v/", include("assessor.keeping.urls")),
    path("w/", limits, name="limits"),
    path("x/", leave, name="leave"),
]

handler400 = "assessor.interview.errors.bad_request"
handler404 = "assessor.interview.errors.missing"
handler500 = "assessor.interview.errors.broken"
