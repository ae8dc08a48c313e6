"""Who works at the desk, and the cases that people sent there."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.hashers import make_password
from django.test import Client
from django.utils import timezone

from assessor.clock import by_the_clock
from assessor.desk.models import Consultant
from assessor.handover import kept
from assessor.handover.content import content_now

PASSWORD = "four words beside each other"  # noqa: S105  # of nobody

TODAY = timezone.localdate()
WIDOW: Mapping[str, Any] = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": "2019-01-01",
    "permit_changes": [],
    "age": 40,
    "topics": ["family"],
    "tie": "died",
    "tie_ended_on": "2024-01-01",
    "together_at_death": "together",
    "family_role": "partner",
    "sponsor_right": "dutch",
    "concerns": [],
}
AT_ODDS = {**WIDOW, "permit_since": "1999-05-01"}
AT_DEATH = {"tie_ended_on", "together_at_death"}
WAITING = {
    **{code: one for code, one in WIDOW.items() if code not in AT_DEATH},
    "permit_since": date(TODAY.year - 4, 1, 1).isoformat(),
    "tie": "together",
    "exam": "passed",
}
REFUSED = {**WIDOW, "refusal": True}
LETTER = ["request", (TODAY - timedelta(days=10)).isoformat()]
REACH = {
    "help": ["review", "consultation"],
    "whom": "person",
    "name": "Ask for Sam",
    "telephone": "06 12345678",
    "safe": ["call"],
    "not_safe": ["message", "text"],
    "when": "Tuesdays after ten",
    "interpreter": True,
    "left_out": ["happened", "papers"],
    "consent": {"version": "2026-11-26", "on": "2026-11-26"},
}


@cache
def hashed() -> str:
    """Slow on purpose, so once."""
    return make_password(PASSWORD)


def somebody(name: str, role: str) -> Consultant:
    """Somebody who chose a password and has an app for codes."""
    one = Consultant.objects.create(name=name, role=role, password=hashed())
    TOTP.activate(one, generate_totp_secret())
    return one


def signed_in(one: Consultant) -> Client:
    client = Client()
    client.force_login(one)
    return client


def sent(
    answers: Mapping[str, object],
    *,
    extra: Mapping[str, Any] | None = None,
    today: bool = False,
    language: str = "en",
    **beside: Any,
) -> kept.Opened:
    """A case that somebody sent to the firm just now."""
    told = {"answers": dict(answers), **beside}
    content = content_now(told, language, by_the_clock())
    return kept.send_new(content, extra or {}, today=today)[1]
