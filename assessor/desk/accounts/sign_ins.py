"""Where somebody is signed in, so that she can end what she does not know."""

from datetime import timedelta

from django.contrib.sessions.models import Session
from django.http import HttpRequest
from django.utils import timezone

from assessor.answers import sweeping
from assessor.answers.session import row
from assessor.desk.models import Consultant, SignIn

BROWSERS = ("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari",) * 2
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)
A_MINUTE = timedelta(minutes=1)


def note(request: HttpRequest, me: Consultant) -> None:
    """Note that she is here, once a minute."""
    now, here = timezone.now(), row(request.session.session_key or "")
    told = {"consultant": me, "browser": _browser(request)}
    one, is_new = SignIn.objects.get_or_create(row=here, defaults=told)
    if is_new:
        _forget_those_over()
    elif one.seen < now - A_MINUTE:
        SignIn.objects.filter(row=here).update(seen=now)


def mine(me: Consultant) -> list[SignIn]:
    """Those that are not over; what is over is forgotten."""
    _forget_those_over()
    return list(SignIn.objects.filter(consultant=me).order_by("-seen"))


def _forget_those_over() -> None:
    lasting = Session.objects.filter(expire_date__gt=timezone.now())
    SignIn.objects.exclude(row__in=lasting.values("session_key")).delete()


def is_here(one: SignIn, request: HttpRequest) -> bool:
    return one.row == row(request.session.session_key or "")


def end(one: SignIn) -> None:
    """End it: its next request leads to the sign-in."""
    sweeping.delete(one.row)
    one.delete()


def end_all(me: Consultant) -> None:
    for one in SignIn.objects.filter(consultant=me):
        end(one)


def _browser(request: HttpRequest) -> str:
    told = request.headers.get("User-Agent", "")
    browser = next((name for sign, name in BROWSERS if sign in told), "")
    system = next((name for sign, name in SYSTEMS if sign in told), "")
    return ", ".join(one for one in (browser, system) if one)
