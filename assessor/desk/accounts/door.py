"""Lets in who may come in: every page of the desk is shut, but for a few."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from assessor.desk.accounts import sign_ins
from assessor.desk.models import Consultant

OPEN = {"account_login", "account_logout", "language", "mfa_authenticate", "ready"}
"""For whom nobody knows yet."""
FIRST_PASSWORD = {"account_change_password"}
FIRST_FACTOR = {"mfa_activate_totp", "mfa_add_webauthn", "mfa_index"}
FOR_MANAGERS = {"colleagues", "colleague", "log"}
FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
OVER = "over"
WRITTEN = ("text", "reason")
"""The fields in which one writes for a while."""


class Door:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: Any) -> HttpResponse | None:
        match = request.resolver_match
        name = match.url_name or "" if match else ""
        if name in OPEN:
            return None
        if not isinstance(request.user, Consultant):
            return to_sign_in(request)
        return _stopped(request, request.user, name)


def _stopped(request: HttpRequest, me: Consultant, name: str) -> HttpResponse | None:
    """What stands before this page, for somebody who is signed in; None if nothing."""
    if not may_come_in(me):
        return render(request, "desk/no_role.html", status=403)
    if me.password_until:
        return _one_time(request, me, name)
    if not is_mfa_enabled(me, FACTORS):
        return None if name in FIRST_FACTOR else redirect("mfa_index")
    if name in FOR_MANAGERS and not me.is_manager:
        return render(request, "403.html", status=403)
    sign_ins.note(request, me)
    return None


def may_come_in(me: Consultant) -> bool:
    """Who has a role; the consultant to try things with never where people are."""
    return bool(me.role) and not (me.is_demo and settings.HTTPS)


def _one_time(request: HttpRequest, me: Consultant, name: str) -> HttpResponse | None:
    """With a password that was made for her she chooses her own, and nothing else."""
    if me.password_until and me.password_until < timezone.now():
        logout(request)
        return redirect(f"{reverse('account_login')}?why={OVER}")
    return None if name in FIRST_PASSWORD else redirect("account_change_password")


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """To the sign-in, and from there to the page she wanted to read."""
    door = reverse("account_login")
    if text := _written(request):
        shown = {"text": text}
        return render(request, "desk/signed_out.html", shown, status=403)
    if request.method != "GET" or request.path == "/":
        return redirect(door)
    return redirect(f"{door}?{urlencode({'next': request.get_full_path()})}")


def _written(request: HttpRequest) -> str:
    """What she wrote while her sign-in ended: she alone gets it back, to copy it."""
    return "\n".join(filter(None, (request.POST.get(one) for one in WRITTEN)))
