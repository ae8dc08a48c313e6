from typing import cast

from django.urls import include, path
from django.utils.translation import pgettext_lazy

from assessor.guide.contents import SIDES
from assessor.guide.search.views import search
from assessor.guide.views import permit, rule, side

of_a_rule = [
    path("", rule, name="guide_rule"),
    path(pgettext_lazy("part of an address", "permit/"), permit, name="guide_permit"),
]
urlpatterns = [
    *(path(cast("str", one.part), side(one), name=one.name) for one in SIDES),
    path(pgettext_lazy("part of an address", "search/"), search, name="guide_search"),
    path("<slug:address>/", include(of_a_rule)),
]
