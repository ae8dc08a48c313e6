from django.urls import path

from assessor.guide.views import closed, goes_wrong, guide, kinds, permit, rule

urlpatterns = [
    path("", guide, name="guide"),
    path("k/", kinds, name="guide_kinds"),
    path("o/", closed, name="guide_closed"),
    path("p/", goes_wrong, name="guide_goes_wrong"),
    path("<slug:address>/", rule, name="guide_rule"),
    path("<slug:address>/p/", permit, name="guide_permit"),
]
