"""What is kept, where and how long: each number and each cookie as the settings say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from assessor.handover.kept import can_be_sent, is_offered
from assessor.wording import day, ltr, sentence

WRITTEN_ON = date(2026, 11, 26)
"""When somebody last compared the page with what the site does."""
MINUTE, HOUR = 60, 3600


@dataclass(frozen=True)
class Kept:
    """One thing that is kept: what it is, where, and how long."""

    what: str
    where: str
    how_long: SafeString | str


@dataclass(frozen=True)
class Cookie:
    name: SafeString
    purpose: str
    how_long: SafeString | str


@dataclass(frozen=True)
class PrivacyPage:
    kept: tuple[Kept, ...]
    cookies: tuple[Cookie, ...]
    written: SafeString


def privacy_page() -> PrivacyPage:
    return PrivacyPage(
        kept=tuple(_kept()),
        cookies=tuple(_cookies()),
        written=sentence(
            _("We last changed this page on {date}."), date=day(WRITTEN_ON)
        ),
    )


def _kept() -> Iterator[Kept]:
    yield Kept(
        _("Your answers"),
        _(
            "In a database on our server, and locked. It takes the cookie in your "
            "browser and the key of our server together to open them."
        ),
        sentence(
            _(
                "Until you delete them or leave this site. Else until {minutes} "
                "minutes after your last answer, and never longer than {hours} hours."
            ),
            minutes=_minutes(),
            hours=ltr(settings.SESSION_LONGEST // HOUR),
        ),
    )
    yield from _kept_on_purpose()
    yield Kept(
        _("A day that you counted on the page about letters"),
        _("Only in your own browser, in a cookie, and locked."),
        _minutes_or_left(),
    )
    yield Kept(
        _("Your “yes” or “no” to “Was this clear?”"),
        _("We add one to a number: how many said so on that day about that page."),
        _("The numbers stay. Nothing in them is about you."),
    )


def _kept_on_purpose() -> Iterator[Kept]:
    """What is there for another day: only where this server can seal it."""
    if is_offered():
        yield Kept(
            _("Answers that you keep with a code"),
            _(
                "In a database on our server, and locked. It takes your code and the "
                "key of our server together to open them. We do not know your code."
            ),
            _days(),
        )
    if can_be_sent():
        yield Kept(
            _("Answers that you send to our lawyers"),
            _(
                "In a database on our server, and locked. Only our lawyers can open "
                "them, and you with your code. We write down when that was."
            ),
            _days(),
        )


def _days() -> SafeString:
    text = _("Until you delete them, and never longer than {days} days.")
    return sentence(text, days=ltr(settings.KEEP_DAYS))


def _cookies() -> Iterator[Cookie]:
    closed = _("Until you close the browser, or leave this site.")
    yield Cookie(ltr(settings.SESSION_COOKIE_NAME), _("It opens your answers."), closed)
    yield Cookie(
        ltr(settings.CSRF_COOKIE_NAME),
        _("It makes sure that nobody else sends a form in your name."),
        closed,
    )
    yield Cookie(
        ltr(settings.LANGUAGE_COOKIE_NAME), _("It remembers your language."), closed
    )
    yield Cookie(
        ltr(settings.DEADLINE_COOKIE_NAME),
        _("It remembers the day that you counted."),
        _minutes_or_left(),
    )
    yield Cookie(
        ltr(settings.SEARCH_COOKIE_NAME),
        _("It remembers what you searched for last, locked."),
        _minutes_or_left(),
    )
    yield Cookie(
        ltr(settings.LEFT_COOKIE_NAME),
        _("It says that you left, so that your answers are deleted in any case."),
        _("Until this site is opened again, or the browser is closed."),
    )


def _minutes() -> SafeString:
    return ltr(settings.SESSION_COOKIE_AGE // MINUTE)


def _minutes_or_left() -> SafeString:
    return sentence(
        _("For {minutes} minutes, or until you leave this site."), minutes=_minutes()
    )
