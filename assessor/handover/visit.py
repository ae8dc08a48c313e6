"""The kept case that is open in a visit, as its sealed session remembers it.

The code itself is there only until she says that she wrote it down.
"""

from base64 import b64decode, b64encode
from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language

from assessor.answers import store
from assessor.clock import today
from assessor.handover import kept
from assessor.handover.content import Content, content_now
from assessor.handover.kept import Opened

NAME = "kept"
"""Under which the session remembers it."""
CHANGED, GONE, KEPT, OPEN, SENT = "changed", "gone", "kept", "open", "sent"
"""The reasons for what a page says first, as the address has them."""
Remembered = dict[str, str]


def told(request: HttpRequest) -> Content:
    """All that was told in this visit until now."""
    return content_now(store.snapshot(request), get_language() or "en", today())


def to_kept(why: str) -> HttpResponse:
    """To the page of what is kept, which says first what was done."""
    return redirect(f"{reverse('kept')}?why={why}")


def remember(request: HttpRequest, opened: Opened, code: str = "") -> None:
    request.session[NAME] = {
        "number": opened.number,
        "key": b64encode(opened.key).decode(),
        "revision": str(opened.revision),
        "code": code,
    }


def is_remembered(request: HttpRequest) -> bool:
    return bool(_remembered(request))


def opened(request: HttpRequest) -> Opened | None:
    """The case as it is kept now; None when there is none, or it is gone."""
    noted = _remembered(request)
    if not noted:
        return None
    return kept.open_again(noted["number"], b64decode(noted["key"]))


def as_seen(request: HttpRequest, now: Opened) -> Opened:
    """The same as it was when this visit last saw it: to write over that alone."""
    return replace(now, revision=int(_remembered(request).get("revision", 0)))


def code(request: HttpRequest) -> str:
    """The code, as long as it has to be shown."""
    return _remembered(request).get("code", "")


def is_noted(request: HttpRequest) -> None:
    """She has the code; it is not shown again."""
    noted = _remembered(request)
    if noted.get("code"):
        request.session[NAME] = {**noted, "code": ""}


def forget(request: HttpRequest) -> None:
    request.session.pop(NAME, None)


def _remembered(request: HttpRequest) -> Remembered:
    noted = request.session.get(NAME)
    return noted if isinstance(noted, dict) else {}
