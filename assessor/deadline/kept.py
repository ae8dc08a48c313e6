"""What was counted last, so that Back shows it again: sealed, and in the browser alone.

It is there for half an hour, and goes with all else when somebody
leaves or deletes her answers. When she tells of another letter in the questions, that
one goes before it.
"""

from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from assessor.answers import coming_back
from assessor.answers.coming_back import Cookie
from assessor.answers.telling import Letter
from assessor.forms.letter_forms import TERM

# So every kind and day is as long as every other.
COOKIE = Cookie(settings.DEADLINE_COOKIE_NAME, salt="deadline", page=128)


def keep(response: HttpResponse, counted: Letter, told: Letter | None) -> None:
    said = (counted.kind, f"{counted.day}")
    coming_back.keep(response, COOKIE, said, _beside(told))


def kept(request: HttpRequest, told: Letter | None) -> Letter | None:
    said = coming_back.kept(request, COOKIE, _beside(told))
    if said is None:
        return None
    kind, day = said
    return Letter(kind, date.fromisoformat(day)) if kind in TERM else None


def _beside(told: Letter | None) -> str:
    """What it is bound to: the letter of the questions, as it was then."""
    return f"{told.kind} {told.day}" if told else ""
