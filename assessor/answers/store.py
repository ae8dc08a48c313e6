"""The one place that knows where answers live: in the session, by fact code."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, cast

from django.conf import settings
from django.db import connection
from django.http import HttpRequest
from django.utils.timesince import timeuntil

from assessor.answers import months, sealing, sweeping
from assessor.answers.session import SessionStore
from assessor.answers.telling import STATES, Having, Letter, Telling
from assessor.clock import today
from rules import LAW, Case
from rules.language.fact import Fact, ImpossibleAnswerError
from rules.law.terms.letters import LETTER as KIND_OF_LETTER

KEY = "answers"
WITHHELD = "withheld"
GONE = "gone"
PAPERS = "papers"
LETTER = "letter"
FOR_OTHER = "for_other"
TOLD = (KEY, WITHHELD, PAPERS, LETTER, FOR_OTHER)
"""The names under which a session holds what a person told."""
WISHES = "wishes"
"""What she wants to send, and how to reach her: of these answers, and never kept."""
UNREADABLE = object()
MINUTE = 60
UP_TO_A_MINUTE = timedelta(seconds=MINUTE - 1)


def stored(request: HttpRequest) -> Mapping[str, object]:
    """What the session holds; reading it never marks the session as changed."""
    answers = request.session.get(KEY)
    return answers if isinstance(answers, dict) else {}


def case(request: HttpRequest) -> Case:
    """The case as the person told it so far.

    What cannot be read any more (an older version wrote it, or the day became
    impossible) is left out, and so its question is asked again. So is a month where a
    later answer made the day matter.
    """
    return read(stored(request), today())


def read(answers: Mapping[str, object], on: date) -> Case:
    """The case that stored answers tell on a day."""
    told = Case(dict(_readable(answers, on)), on)
    vague = [code for code in told.answers if not months.is_enough(told, code)]
    if not vague:
        return told
    return Case({c: v for c, v in told.answers.items() if c not in vague}, on)


def keep(request: HttpRequest, code: str, answer: object) -> None:
    """Store an answer; the same answer again writes nothing."""
    answers = stored(request)
    if code not in answers or not _same(answers[code], answer):
        request.session[KEY] = {**answers, code: answer}


def note(
    request: HttpRequest, code: str, *, withheld: bool, gone: Sequence[str]
) -> None:
    """Beside an answer: whether it was withheld, and which answers it took away."""
    others = codes(request, WITHHELD) - {code}
    _put(request, WITHHELD, sorted(others | {code} if withheld else others))
    _put(request, GONE, list(gone))


def telling(request: HttpRequest) -> Telling:
    return read_telling(snapshot(request))


def read_telling(told: Mapping[str, Any]) -> Telling:
    """How a case was told, from what was stored beside its answers."""
    return Telling(
        withheld=_read_codes(told.get(WITHHELD)),
        papers=_read_papers(told.get(PAPERS, {})),
        for_other=bool(told.get(FOR_OTHER)),
        letter=read_letter(told.get(LETTER)),
    )


def snapshot(request: HttpRequest) -> Mapping[str, Any]:
    """All that was told, as it is stored: to be kept elsewhere, and put back."""
    session = request.session
    return {name: session[name] for name in TOLD if session.get(name)}


def put_back(request: HttpRequest, told: Mapping[str, Any]) -> None:
    """Go on with what was kept elsewhere; nothing of the answers of now stays."""
    for name in (*TOLD, GONE, WISHES):
        request.session.pop(name, None)
    for name in TOLD:
        if told.get(name):
            request.session[name] = told[name]


def keep_papers(request: HttpRequest, said: Mapping[str, Having]) -> None:
    """Remember what was said of these papers, beside what was said of others."""
    kept = {code: one.value for code, one in {**_papers(request), **said}.items()}
    if kept != request.session.get(PAPERS, {}):
        request.session[PAPERS] = kept


def _papers(request: HttpRequest) -> Mapping[str, Having]:
    return _read_papers(request.session.get(PAPERS, {}))


def _read_papers(noted: Mapping[str, str]) -> Mapping[str, Having]:
    return {code: STATES[one] for code, one in noted.items() if one in STATES}


def keep_letter(request: HttpRequest, letter: Letter | None) -> None:
    """Remember which letter said no; forget it when there is none."""
    if letter is None:
        request.session.pop(LETTER, None)
    elif letter != _letter(request):
        day = letter.day.isoformat() if letter.day else None
        request.session[LETTER] = [letter.kind, day]


def _letter(request: HttpRequest) -> Letter | None:
    return read_letter(request.session.get(LETTER))


def read_letter(noted: Sequence[str] | None) -> Letter | None:
    """The letter, if there still is such a kind."""
    kind, day = noted or (None, None)
    if kind is None or kind not in KIND_OF_LETTER:
        return None
    return Letter(kind, date.fromisoformat(day) if day else None)


def codes(request: HttpRequest, name: str) -> frozenset[str]:
    """The facts that are noted under a name."""
    return _read_codes(request.session.get(name))


def _read_codes(noted: object) -> frozenset[str]:
    return frozenset(noted if isinstance(noted, list) else ())


def _put(request: HttpRequest, name: str, noted: list[str]) -> None:
    if noted != request.session.get(name, []):
        request.session[name] = noted


def tab(request: HttpRequest) -> str:
    """Which session a page belongs to; empty before there is one.

    A form sends it back, and so a page left open cannot answer in a later case.
    """
    return next(_tabs(request), "")


def is_hers(request: HttpRequest) -> bool:
    """Whether a form that was sent is of this session, as far as it says so."""
    return request.POST.get("of", "") in {"", *_tabs(request)}


def _tabs(request: HttpRequest) -> Iterator[str]:
    key = request.session.session_key if stored(request) else None
    if key:
        yield from (mark[:12] for mark in sealing.marks("tab", key))


def forget(request: HttpRequest) -> None:
    """Empty the session, and with it all answers, whatever the database does."""
    request.session.flush()


@dataclass(frozen=True)
class Stay:
    """Until when the answers stay; ``can_grow``: the next answer makes it later."""

    until: datetime
    can_grow: bool

    @property
    def left(self) -> str:
        """How many minutes from now; a clock time would want a zone, too."""
        return timeuntil(self.until + UP_TO_A_MINUTE)


def stay(request: HttpRequest) -> Stay | None:
    """How long what is kept of this person stays; None when nothing is kept."""
    session = cast("SessionStore", request.session)
    kept = stored(request) or for_other(request)  # opens the session
    if not kept or session.ends is None:
        return None
    last = session.began + settings.SESSION_LONGEST
    return Stay(session.ends, can_grow=session.ends.timestamp() < last - MINUTE)


def stay_longer(request: HttpRequest) -> None:
    """Begin the half hour anew, if there is something to keep."""
    if stay(request):
        request.session.modified = True


def help_other(request: HttpRequest) -> None:
    """Remember that somebody answers for another person."""
    request.session[FOR_OTHER] = True


def for_other(request: HttpRequest) -> bool:
    return bool(request.session.get(FOR_OTHER))


def purge() -> None:
    """Delete the answers of everyone who has been away too long.

    They cannot be opened any more; this takes them from the disk as well. For
    PostgreSQL that is its own cleaning up, which comes later.
    """
    SessionStore.end_those_over()
    if not connection.in_atomic_block:
        sweeping.tidy(connection)


def _readable(answers: Mapping[str, object], on: date) -> Iterator[tuple[str, object]]:
    for code, raw in answers.items():
        value = _value(LAW.fact.get(code), raw, on)
        if value is not UNREADABLE:
            yield code, value


def _value(fact: Fact | None, raw: object, on: date) -> object:
    if fact is None:
        return UNREADABLE
    if raw is None:
        return fact.unknown
    try:
        return months.read(fact, raw, on)
    except ImpossibleAnswerError:
        return UNREADABLE


def _same(old: object, new: object) -> bool:
    # To Python, 1 is True; to a question it is not.
    return type(old) is type(new) and old == new
