"""What a permit gives and asks in one case: ``permit_facts(ground, case)``.

Each fact is one sentence to the reader with its source. What depends on the case, such
as a date or an amount, stands in the sentence as a named place: ``text`` is
translated first and then filled with ``parts``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from rules.guidance.deadlines import EARLIEST, deadline
from rules.guidance.path import path
from rules.language.amounts import Euros, Part
from rules.language.case import Case
from rules.language.conditions import all_of
from rules.language.fact import Day
from rules.language.permit import Demand
from rules.language.rule import Ground
from rules.language.source import Source, Statement
from rules.language.spans import Span
from rules.language.truth import Truth
from rules.language.wording import _
from rules.law import facts
from rules.law.permits.fees import A_CHILD_PAYS_TOO, NOTHING_IN_DETENTION, fee
from rules.law.permits.general_conditions import TURKISH_VISA
from rules.law.terms.terms import decision, renewal


class Topic(Enum):
    """What a permit fact is about, in the order in which it is told."""

    CARD = "card"
    ISSUER = "issuer"
    LENGTH = "length"
    RENEWAL = "renewal"
    WORK = "work"
    FEE = "fee"
    CONDITIONS = "conditions"
    DECISION = "decision"
    FAMILY = "family"
    NEXT = "next"
    YEARS = "years"
    PATH = "path"


@dataclass(frozen=True)
class PermitFact:
    """One sentence about a permit in a case, and where it stands."""

    topic: Topic
    text: str
    source: Source
    parts: tuple[tuple[str, Part], ...] = ()
    demand: Demand | None = None

    @property
    def plain(self) -> str:
        """The whole sentence in English."""
        return self.text.format(**dict(self.parts))


def permit_facts(ground: Ground, case: Case) -> tuple[PermitFact, ...]:
    """All there is to tell about the permit of a ground in a case, topic by topic."""
    return tuple(_all(ground, case))


def _all(ground: Ground, case: Case) -> Iterator[PermitFact]:
    permit = ground.permit
    label = (("label", permit.label),)
    yield PermitFact(Topic.CARD, "{label}", permit.label_source, label)
    yield _said(Topic.ISSUER, permit.issuer)
    yield from _new_card(ground, case)
    yield _said(Topic.LENGTH, permit.length)
    yield _said(Topic.RENEWAL, permit.renewal)
    yield from _when_to_renew(ground, case)
    yield _said(Topic.WORK, permit.work)
    yield from _fees(ground, case)
    for one in permit.conditions.known():
        yield PermitFact(Topic.CONDITIONS, one.text, one.source, demand=one.demand)
    yield from _visa_of_a_turkish_citizen(ground, case)
    yield from _decision(ground, case)
    yield from (_said(Topic.FAMILY, one) for one in permit.family)
    yield _said(Topic.NEXT, permit.next_step)
    yield from (_said(Topic.YEARS, one) for one in permit.years)
    if permit.lasting_path:
        yield from _path(case)


# --- The five that everybody asks first, in a few words -------------------------------

_INCOME: dict[Demand, str] = {
    Demand.ASKED: _("Asked"),
    Demand.WAIVED: _("Not asked"),
    Demand.WEIGHED: _("Counts, but not alone"),
}
_EUROS = "{euros}"  # in every language
_EUROS_THEN = _("{euros} in {year}")
_NOTHING = _("Nothing")
_DAYS = _("{days} days, up to {months} months more")


def in_short(ground: Ground, case: Case) -> tuple[PermitFact, ...]:
    """How long, work, cost, how long the IND has, and income."""
    return tuple(_in_short(ground, case))


def _in_short(ground: Ground, case: Case) -> Iterator[PermitFact]:
    permit = ground.permit
    yield PermitFact(Topic.LENGTH, permit.length.in_short, permit.length.source)
    yield PermitFact(Topic.WORK, permit.work.in_short, permit.work.source)
    yield _fee_in_short(ground, case)
    if not _is_offered(ground):
        rest, why = decision.extras[0].span.months, decision.why[0]
        days = (("days", decision.length.days), ("months", rest))
        yield PermitFact(Topic.DECISION, _DAYS, why.source, days)
    income = permit.conditions.income
    if income:
        yield PermitFact(
            Topic.CONDITIONS,
            income.short or _INCOME[income.demand],
            income.source,
            demand=income.demand,
        )


def _fee_in_short(ground: Ground, case: Case) -> PermitFact:
    permit, child = ground.permit, facts.age.less_than(18).truth(case) is Truth.YES
    code = permit.child_fee if child and permit.child_fee else permit.fee
    amount, held = fee(code, case.on), facts.held.yes.truth(case) is Truth.YES
    if amount.euros and held:
        return PermitFact(Topic.FEE, _NOTHING, NOTHING_IN_DETENTION.source)
    if amount.known and not amount.euros:
        return PermitFact(Topic.FEE, _NOTHING, amount.source)
    return _fee(code, case.on, _EUROS, _EUROS_THEN)


def _visa_of_a_turkish_citizen(ground: Ground, case: Case) -> Iterator[PermitFact]:
    visa = ground.permit.conditions.visa
    may_be_asked = visa is not None and visa.demand is not Demand.WAIVED
    if may_be_asked and _is_turkish.truth(case) is Truth.YES:
        yield _said(Topic.CONDITIONS, TURKISH_VISA)


def _said(topic: Topic, one: Statement) -> PermitFact:
    return PermitFact(topic, one.text, one.source)


# --- When to ask for the renewal ----------------------------------------------------

GRACE = Span(days=28)
_ASK_BETWEEN = _(
    "Ask to renew in the last three months of your permit. Earlier the IND refuses it. "
    "The IND must have it no later than the day before the last day on your card."
)
_IN_TIME = _(
    "You can ask to renew from {first}, not earlier. The IND must have it no later "
    "than {last}."
)
_NOT_BLAMED = _(
    "Your last day to renew was {last}. Until {until} the IND does not hold it against "
    "you that you are late. See a lawyer today."
)
_TOO_LATE = _(
    "Your last day to renew was {last}. See a lawyer today. There can be reasons why "
    "you may still ask."
)


def _when_to_renew(ground: Ground, case: Case) -> Iterator[PermitFact]:
    """For a permit that can be renewed; with days if the end of one's own is told."""
    if not ground.permit.renewal_fee:
        return
    rule = renewal.why[0].source
    yield PermitFact(Topic.RENEWAL, _ASK_BETWEEN, rule)
    end = _day(case, facts.permit_ended_on)
    if end and ground.asks(facts.permit_ended_on):
        yield _own_renewal(end, case.on)


def _own_renewal(end: date, on: date) -> PermitFact:
    """The days of the person's own permit (Vb 3.80); they do not move (no ATW)."""
    own = deadline(renewal.kind, end)
    first, last, until = own.other_days[0], own.unrolled, GRACE.close(end)
    if on <= last:
        text, source = _IN_TIME, first.source
        days = (("first", first.day), ("last", last))
    elif on <= until:
        text, source = _NOT_BLAMED, renewal.notes[0].source
        days = (("last", last), ("until", until))
    else:
        return PermitFact(Topic.RENEWAL, _TOO_LATE, own.sources[0], (("last", last),))
    return PermitFact(Topic.RENEWAL, text, source, days)


# --- What it costs: to get, to renew, for a child, a new card -------------------------

_NO_NEWER = _("It was {euros} in {year}. We do not know a newer amount. Ask the IND.")
_AMOUNT = _("You pay {euros}, the amount of {year}.")
_NO_FEE = _("Nothing. In {year} there is no fee.")
_RENEWAL_NO_NEWER = _(
    "To make it longer: {euros} in {year}. We do not know a newer amount."
)
_RENEWAL_AMOUNT = _("To make it longer: {euros}, the amount of {year}.")
_CHILD_NO_NEWER = _(
    "A child under 18: {euros} in {year}. We do not know a newer amount."
)
_CHILD_AMOUNT = _("A child under 18 pays {euros}, the amount of {year}.")
_CARD_NO_NEWER = _(
    "If you lose your card, a new one was {euros} in {year}. We do not know a newer "
    "amount."
)
_CARD_AMOUNT = _(
    "If you lose your card, a new one costs {euros}, the amount of {year}. Some people "
    "pay less."
)
_OWN_CARD_NO_NEWER = _(
    "The first card of its own for a child was {euros} in {year}. We do not know a "
    "newer amount."
)
_OWN_CARD_AMOUNT = _(
    "If a child had no card of its own yet, the first one costs {euros}, the amount of "
    "{year}."
)


def _fees(ground: Ground, case: Case) -> Iterator[PermitFact]:
    permit, on = ground.permit, case.on
    free = fee(permit.fee, on).euros and facts.held.yes.truth(case) is Truth.YES
    if free:
        yield _said(Topic.FEE, NOTHING_IN_DETENTION)
    else:
        yield _fee(permit.fee, on, _AMOUNT, _NO_NEWER)
    if permit.renewal_fee and permit.renewal_fee != permit.fee:
        yield _fee(permit.renewal_fee, on, _RENEWAL_AMOUNT, _RENEWAL_NO_NEWER)
    if free:
        return  # what follows is about paying to get it
    if permit.child_fee:
        yield _fee(permit.child_fee, on, _CHILD_AMOUNT, _CHILD_NO_NEWER)
    elif permit.fee == "non_temporary" and _with_children.truth(case) is Truth.YES:
        yield _said(Topic.FEE, A_CHILD_PAYS_TOO)
    yield from (_said(Topic.FEE, one) for one in permit.fee_notes)


_with_children = facts.topics.includes("child", "family")


def _new_card(ground: Ground, case: Case) -> Iterator[PermitFact]:
    if _is_offered(ground):
        return
    yield _fee("new_card", case.on, _CARD_AMOUNT, _CARD_NO_NEWER, Topic.ISSUER)
    if facts.age.less_than(18).truth(case) is Truth.YES:
        turkish = _is_turkish.truth(case) is Truth.YES
        code = "first_own_card_turkish" if turkish else "first_own_card"
        yield _fee(code, case.on, _OWN_CARD_AMOUNT, _OWN_CARD_NO_NEWER, Topic.ISSUER)


def _is_offered(ground: Ground) -> bool:
    """Time to think is offered, not asked for: there is no decision, and no card."""
    return not ground.permit.conditions.known()


def _fee(
    code: str, on: date, amount_text: str, no_newer: str, topic: Topic = Topic.FEE
) -> PermitFact:
    amount = fee(code, on)
    parts = (("euros", Euros(amount.euros)), ("year", amount.year))
    if not amount.known:
        return PermitFact(topic, no_newer, amount.source, parts)
    text = amount_text if amount.euros else _NO_FEE
    return PermitFact(topic, text, amount.source, parts)


# --- When the IND must decide -------------------------------------------------------

_MORE_TIME = _("The IND can take up to six months more if it must ask others.")
_DECIDE_BY = _(
    "Counted from your first request on {start}, the IND must decide by {last}. With "
    "more time it is {longest}."
)


_HAD_TO_DECIDE = _(
    "Counted from your first request on {start}, the IND had to decide by {last}. That "
    "day has passed. With more time it is {longest}. Ask a lawyer what you can do."
)
_IS_TOO_LATE = _(
    "Counted from your first request on {start}, the IND had to decide by {last}, or "
    "with more time by {longest}. Both have passed. Ask a lawyer what you can do."
)


def _decision(ground: Ground, case: Case) -> Iterator[PermitFact]:
    if _is_offered(ground):
        return
    yield _said(Topic.DECISION, decision.why[0])
    yield PermitFact(Topic.DECISION, _MORE_TIME, decision.extras[0].source)
    start = _first_request(case)
    if start and ground.asks(facts.first_procedure):
        own = deadline(decision.kind, start)
        longest = own.other_days[0].day
        days = (("start", start), ("last", own.last_day), ("longest", longest))
        text = _decide_by(case.on, own.last_day, longest)
        yield PermitFact(Topic.DECISION, text, own.sources[0], days)


def _decide_by(on: date, last: date, longest: date) -> str:
    if on <= last:
        return _DECIDE_BY
    return _HAD_TO_DECIDE if on <= longest else _IS_TOO_LATE


def _first_request(case: Case) -> date | None:
    """The day of the only request, where it is for a permit and still waits."""
    if _waits_for_the_first.truth(case) is not Truth.YES:
        return None
    return _day(case, facts.first_request_on)


_waits_for_the_first = all_of(
    facts.stay.is_one_of("application"), facts.first_procedure.yes
)


def _day(case: Case, fact: Day) -> date | None:
    """A day that was told, unless it is before the act: no term is counted then."""
    day = case.answers.get(fact.code)
    return day if isinstance(day, date) and day >= EARLIEST else None


# --- What comes after ---------------------------------------------------------------

_LASTING_NO_NEWER = _(
    "A permanent permit or the EU permit was {euros} in {year}. We do not know a newer "
    "amount."
)
_LASTING_AMOUNT = _(
    "A permanent permit or the EU permit costs an adult {euros}, the amount of {year}."
)
_LASTING_TURKISH = _(
    "A permanent permit or the EU permit costs {euros} for a Turkish citizen who may "
    "work. That is the amount of {year}."
)


def _path(case: Case) -> Iterator[PermitFact]:
    for one in path(case):
        parts = (("date", one.day),) if one.day else ()
        yield PermitFact(Topic.PATH, one.text, one.source, parts)
    yield _lasting_fee(case)


_is_turkish = facts.nationality.is_one_of("turkish")


def _lasting_fee(case: Case) -> PermitFact:
    turkish = _is_turkish.truth(case) is Truth.YES
    code = "permanent_turkish" if turkish else "permanent"
    amount = _LASTING_TURKISH if turkish else _LASTING_AMOUNT
    return _fee(code, case.on, amount, _LASTING_NO_NEWER, Topic.PATH)
