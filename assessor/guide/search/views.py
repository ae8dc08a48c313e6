"""Search: words are posted, and stand in no address."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from assessor.answers.coming_back import to_come_back_to
from assessor.clock import today
from assessor.guide.contents import THE_LIST, Entry, side_entry
from assessor.guide.search.kept import keep, kept
from assessor.guide.search.page import asked, search_page
from assessor.guide.sheet import Sheet
from assessor.guide.shown import hers


# It changes nothing, and keeps nothing for another site: it needs no token.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return _shown(request, kept(request), was_sent=False)
    query = asked(request.POST.get("words", ""))
    away = to_come_back_to(request, settings.SEARCH_COOKIE_NAME) if query else None
    if away is None:
        return _shown(request, query, was_sent=True)
    keep(away, query)
    return away


def _shown(request: HttpRequest, query: str, *, was_sent: bool) -> HttpResponse:
    page = search_page(query, today(), was_sent=was_sent)
    title = gettext("Search what you can read here")
    entry = Entry("guide_search", (), title, "", (side_entry(THE_LIST),))
    return hers(request, Sheet("guide/search.html", entry, page))
