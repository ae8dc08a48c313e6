"""What was counted last, so that Back shows it again: sealed, and in the browser alone.

It is there for half an hour, and goes with all else when somebody
leaves or deletes her answers. When she tells of another letter in the questions, that
one goes before it.
"""

from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from assessor.answers import sealing
from assessor.answers.telling import Letter
from assessor.forms.letter_forms import TERM

SALT = "deadline"
PAGE = 128  # bytes; every kind and day is as long as every other


def keep(response: HttpResponse, counted: Letter, told: Letter | None) -> None:
    ends = timezone.now().timestamp() + settings.SESSION_COOKIE_AGE
    content = [counted.kind, f"{counted.day}", ends]
    response.set_cookie(
        settings.DEADLINE_COOKIE_NAME,
        sealing.seal(content, SALT, "", _beside(told), PAGE),
        secure=settings.HTTPS,
        httponly=True,
        samesite="Lax",
    )


def kept(request: HttpRequest, told: Letter | None) -> Letter | None:
    sealed = request.COOKIES.get(settings.DEADLINE_COOKIE_NAME, "")
    content = sealing.unseal(sealed, SALT, "", _beside(told))
    if content is None:
        return None
    kind, day, ends = content
    is_over = timezone.now().timestamp() > ends
    return (
        None if is_over or kind not in TERM else Letter(kind, date.fromisoformat(day))
    )


def _beside(told: Letter | None) -> str:
    """What it is bound to: the letter of the questions, as it was then."""
    return f"{told.kind} {told.day}" if told else ""
