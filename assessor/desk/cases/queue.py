"""The cases that wait: which ones, in which order, and the little that a row says.

The database finds the page by what stands outside the seals, and only the cases of
that page are opened. The outcome stands inside: to look for one, so many cases are
opened, and it is said how many that were.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import get_language_info, gettext
from django.utils.translation import gettext_lazy as _

from assessor.clock import by_the_clock
from assessor.desk.cases import opened
from assessor.desk.models import Consultant, Status
from assessor.handover import office
from assessor.handover.content import UnreadableError
from assessor.handover.keys import PrivateKeys
from assessor.handover.models import Kept
from assessor.handover.office import NoKeyError, SealedError
from assessor.report.editions import Edition
from assessor.report.said.outcome import outcome
from assessor.report.said.voice import speaking_to
from assessor.report.told import State, Told

PAGE = 25
SEARCHED = 300
"""So many cases are opened to look for an outcome, and then it is asked to go on."""
MINE, NOBODY, OPEN = "mine", "nobody", ""
SOON = (7, 14, 30)
"""Days until a case is deleted here."""

STATES: dict[State, Promise] = {
    State.FITS: _("Fits"),
    State.MAY_FIT: _("May fit"),
    State.NOT_YET: _("Not yet"),
    State.UNCLEAR: _("Not clear yet"),
    State.NONE: _("Nothing fits"),
}


class Field(StrEnum):
    """What the queue can be narrowed by, as it stands in the address."""

    STATUS = "status"
    OUTCOME = "outcome"
    LANGUAGE = "language"
    CONSULTANT = "consultant"
    EXPIRES = "expires"


@dataclass(frozen=True)
class Choice:
    code: str
    name: str
    chosen: bool


@dataclass(frozen=True)
class Filter:
    field: Field
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Inside:
    """What is sealed of a row; ``lost`` says why it cannot be opened here."""

    state: State | None = None
    about: str = ""
    act_by: date | None = None
    lost: str = ""

    @property
    def outcome(self) -> str:
        return str(STATES[self.state]) if self.state else ""


@dataclass(frozen=True)
class Row:
    """A case in the list."""

    number: str
    today: bool
    inside: Inside
    language: str
    status: str
    consultant: str
    sent_on: date
    days_left: int
    is_again: bool

    @property
    def ends_soon(self) -> bool:
        return self.days_left <= SOON[0]


@dataclass(frozen=True)
class QueuePage:
    """``searched``: how many cases were opened to look for an outcome."""

    rows: tuple[Row, ...]
    filters: tuple[Filter, ...]
    is_narrowed: bool
    searched: int
    before: int | None
    after: int | None


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to see; ``page`` begins at 0."""

    me: Consultant
    chosen: dict[Field, str]
    page: int = 0

    def of(self, field: Field) -> str:
        return self.chosen.get(field, "")


def queue_page(wanted: Wanted, private: PrivateKeys) -> QueuePage:
    by_outcome = wanted.of(Field.OUTCOME)
    size = SEARCHED if by_outcome else PAGE
    start = wanted.page * size
    found = list(_narrowed(wanted)[start : start + size + 1])
    rows = tuple(_row(one, private) for one in found[:size])
    return QueuePage(
        rows=tuple(r for r in rows if not by_outcome or r.inside.state == by_outcome),
        filters=filters(wanted),
        is_narrowed=any(wanted.chosen.values()),
        searched=len(rows) if by_outcome else 0,
        before=wanted.page - 1 if wanted.page else None,
        after=wanted.page + 1 if len(found) > size else None,
    )


def _narrowed(wanted: Wanted) -> "QuerySet[Kept]":
    """Those for today first, then the newest."""
    conditions = (
        _of_status(wanted.of(Field.STATUS)),
        _of_language(wanted.of(Field.LANGUAGE)),
        _of_consultant(wanted.of(Field.CONSULTANT), wanted.me),
        _until(wanted.of(Field.EXPIRES)),
    )
    there = office.queue().filter(*conditions).order_by("-today", "-sent_at")
    return (
        there.defer("sealed")
        .select_related("handling__consultant")
        .prefetch_related("firm_wraps", "entries")
    )


def _of_status(code: str) -> Q:
    if code == Status.NEW:
        return Q(handling__isnull=True) | Q(handling__status=code)
    if code in Status.values:
        return Q(handling__status=code)
    return Q(handling__isnull=True) | ~Q(handling__status=Status.CLOSED)


def _of_language(code: str) -> Q:
    return Q(language=code) if code else Q()


def _of_consultant(code: str, me: Consultant) -> Q:
    if code == MINE:
        return Q(handling__consultant=me)
    if code == NOBODY:
        return Q(handling__isnull=True) | Q(handling__consultant__isnull=True)
    return Q(handling__consultant=int(code)) if code.isdecimal() else Q()


def _until(days: str) -> Q:
    if not days.isdecimal():
        return Q()
    return Q(expires_on__lte=by_the_clock() + timedelta(days=int(days)))


def _row(one: Kept, private: PrivateKeys) -> Row:
    try:
        case = opened.of_row(one, private)
    except NoKeyError:
        return _as_row(one, Inside(lost=gettext("The key for it is not here.")))
    except (SealedError, UnreadableError):
        why = gettext("It was changed from outside and does not open.")
        return _as_row(one, Inside(lost=why))
    return _as_row(one, _inside(case.told))


def _inside(told: Told) -> Inside:
    with speaking_to(Edition.CONSULTANT):
        said = outcome(told)
    act_by = told.to_act.act_by(told.on) if told.to_act else None
    about = said.ground.name if said.ground else said.first
    return Inside(said.state, about, act_by)


def _as_row(one: Kept, inside: Inside) -> Row:
    handling = getattr(one, "handling", None)
    status = Status(handling.status if handling else Status.NEW)
    mine = handling.consultant if handling else None
    assert one.sent_at  # noqa: S101  # the queue holds nothing else
    return Row(
        number=one.number,
        today=one.today,
        inside=inside,
        language=language_name(one.language),
        status=str(status.label),
        consultant=mine.name if mine else "",
        sent_on=one.sent_at.date(),
        days_left=(one.expires_on - by_the_clock()).days,
        is_again=handling is not None and one.opened_at is None,
    )


def language_name(code: str) -> str:
    return str(get_language_info(code)["name_translated"])


def filters(wanted: Wanted) -> tuple[Filter, ...]:
    return tuple(
        Filter(field, label, tuple(_choices(wanted.of(field), choices)))
        for field, label, choices in _offered(wanted.me)
    )


def _choices(chosen: str, offered: Sequence[tuple[str, str]]) -> Iterator[Choice]:
    for code, name in offered:
        yield Choice(code, name, code == chosen)


def _offered(me: Consultant) -> Iterator[tuple[Field, str, Sequence[tuple[str, str]]]]:
    anything = ("", gettext("All"))
    statuses = [(one.value, str(one.label)) for one in Status]
    yield Field.STATUS, gettext("Status"), [(OPEN, gettext("Not closed")), *statuses]
    states = [(state.value, str(name)) for state, name in STATES.items()]
    yield Field.OUTCOME, gettext("Outcome"), [anything, *states]
    yield Field.LANGUAGE, gettext("Language"), [anything, *_languages()]
    yield Field.CONSULTANT, gettext("Consultant"), [anything, *_consultants(me)]
    ends = [(str(n), gettext("Within {n} days").format(n=n)) for n in SOON]
    yield Field.EXPIRES, gettext("Deleted here"), [anything, *ends]


def _languages() -> Iterator[tuple[str, str]]:
    yield from ((code, language_name(code)) for code, _own in settings.LANGUAGES)


def _consultants(me: Consultant) -> Iterator[tuple[str, str]]:
    yield MINE, gettext("Mine")
    yield NOBODY, gettext("Nobody’s")
    others = Consultant.objects.exclude(role="").exclude(pk=me.pk).order_by("name")
    yield from ((str(one.pk), one.name) for one in others)
