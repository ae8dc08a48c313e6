"""What allauth asks of a site, answered for a desk without sign-up and without mail."""

import time
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.core.signing import BadSignature
from django.http import HttpRequest, HttpResponse

from assessor.answers import sealing
from assessor.desk.models import Consultant
from assessor.handover import log
from assessor.handover.log import What

SALT, PAGE = "second factor", 128


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]  # it ships no types
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return "/"

    def set_password(self, user: Consultant, password: str) -> None:
        """Keep the password that she chose: that for one use is over."""
        user.password_until = None
        super().set_password(user, password)

    def post_login(
        self, request: HttpRequest, user: Consultant, **told: Any
    ) -> HttpResponse:
        log.add(user.name, What.SIGNED_IN)
        response: HttpResponse = super().post_login(request, user, **told)
        return response

    def is_reauthentication_required(self, *, app: str, **told: Any) -> bool:
        """Not while the password was typed a few minutes ago, at the sign-in too."""
        request = self.request
        typed = get_authentication_records(request, request.user) if request else []
        since = time.time() - app_settings.REAUTHENTICATION_TIMEOUT
        return not any(one["at"] > since for one in typed)

    def send_mail(self, *args: Any, **kwargs: Any) -> None:
        """Send none: the desk knows no address of anybody."""

    def send_notification_mail(self, *args: Any, **kwargs: Any) -> None:
        """Send none."""

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """Say it on the page itself."""


class SecondFactors(DefaultMFAAdapter):  # type: ignore[misc]  # it ships no types
    """What opens the desk is sealed: a copy of the database makes no codes."""

    def encrypt(self, text: str) -> str:
        return sealing.seal(text, SALT, "", SALT, PAGE)

    def decrypt(self, encrypted_text: str) -> str:
        opened = sealing.unseal(encrypted_text, SALT, "", SALT)
        if opened is None:
            raise BadSignature(
                "The secret of the desk is not the one that sealed this."
            )
        return str(opened)

    def get_totp_issuer(self) -> str:
        return settings.FIRM.name

    def _get_site_name(self) -> str:
        return settings.FIRM.name
