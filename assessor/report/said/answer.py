"""The first screen: what it means for the person, how sure, what next, whom to call."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.answers.telling import Letter
from assessor.citing import Term, kind, term
from assessor.help import (
    Organisation,
    comensha,
    dokters_van_de_wereld,
    juridisch_loket,
    nidos,
    stichting_los,
    veilig_thuis,
)
from assessor.report.said.findings import takes_help
from assessor.report.said.help import HelpLine, help_line
from assessor.report.said.how_sure import Sure, how_sure
from assessor.report.said.outcome import to_do
from assessor.report.said.steps import without_a_term
from assessor.report.said.urgent import exploited, hurt_at_home, urgent
from assessor.report.told import State, Told
from assessor.wording import day, sentence, weekday
from rules.assessment.assessment import GroundResult, RouteResult
from rules.language.conditions import Condition, all_of, any_of
from rules.language.rule import ClosedScheme, Standing
from rules.language.spans import Span
from rules.language.truth import Truth
from rules.law import facts

NOT_SO_FAR = Span(years=2)
"""A last day that is further away is no next step."""

_no_papers = facts.stay.is_one_of("none", "article_64")
_alone_as_child = all_of(
    facts.age.less_than(18),
    any_of(facts.past.includes("came_alone"), facts.children.includes("alone")),
)
_ill = facts.health.includes(
    "treatment", "emergency", "cannot_travel", "never_travel", "delayed", "dying"
)
WHO_HELPS: tuple[tuple[Condition, Organisation], ...] = (
    (hurt_at_home, veilig_thuis),
    (exploited, comensha),
    (_alone_as_child, nidos),
)
WITHOUT_PAPERS: tuple[tuple[Condition, Organisation], ...] = (
    (all_of(_no_papers, _ill), dokters_van_de_wereld),
    (_no_papers, stichting_los),
)
"""Whom to call first, of all who help: the first that fits; else a lawyer.

Who has a permit to ask for needs a lawyer more than help without papers.
"""


@dataclass(frozen=True)
class FirstScreen:
    """``answer`` is what it means; ``besides``: its day, or what follows it.

    ``kind`` and ``names`` are how letters and forms call it: these come second.
    """

    answer: tuple[str, ...]
    besides: SafeString | str
    sure: Sure
    next_step: SafeString | str
    call: HelpLine
    kind: Term | None
    names: tuple[Term, ...]


def first_screen(told: Told) -> FirstScreen:
    way = told.stronger[0] if told.stronger else _other_way(told)
    ground = told.first
    return FirstScreen(
        answer=tuple(_answer(told, way)),
        besides=_besides(told, way),
        sure=how_sure(told, way),
        next_step=_next_step(told, way),
        call=help_line(_who_helps(told)),
        kind=kind(ground.rule.classification) if ground else None,
        names=() if _is_enough(way) else tuple(_names(way, ground)),
    )


def _names(way: RouteResult | None, ground: GroundResult | None) -> Iterator[Term]:
    yield from (term(one.rule) for one in (way, ground) if one)


def _other_way(told: Told) -> RouteResult | None:
    """Where no ground is in sight: the way that is surest, and a warning last."""
    if told.first:
        return None
    ways = (r for r in told.assessment.routes if not isinstance(r.rule, ClosedScheme))
    return min(ways, key=lambda one: (one.rule.warns, -one.standing), default=None)


def _answer(told: Told, way: RouteResult | None) -> Iterator[str]:
    """Of a stronger right, else of the first ground, else that none fits."""
    if told.first and not told.stronger:
        yield _of(told.first)
    elif _none_comes_first(told, way):
        yield _none()
    elif not way:
        yield _not_clear()
    if way:
        yield _of(way)


def _none_comes_first(told: Told, way: RouteResult | None) -> bool:
    """Whether no permit fits; a stronger right that may fit is told before that."""
    if told.state is not State.NONE or told.stronger:
        return False
    return way is None or not (way.rule.stronger or _is_enough(way))


def _none() -> str:
    return gettext("No humanitarian permit fits today.")


def _is_enough(way: RouteResult | None) -> bool:
    """Whether nothing needs to be told beside it: no permit is needed."""
    return way is not None and way.rule.answer.alone


def _of(result: GroundResult | RouteResult) -> str:
    return gettext(result.rule.answer.of(result.standing, result.case))


def _not_clear() -> str:
    return gettext("We cannot say yet whether you can get a humanitarian permit.")


def _besides(told: Told, way: RouteResult | None) -> SafeString | str:
    """The ground that follows a stronger right; or the day of what comes later."""
    first = told.first
    if first and way:
        return _of(first)
    if first:
        return _from_when(first) if first.standing is Standing.NOT_YET else ""
    if way and told.state is State.UNCLEAR and not _is_enough(way):
        return _not_clear()
    if told.state is State.NONE and way and way.rule.stronger and not told.stronger:
        return "" if _is_enough(way) else _none()
    warning = (r for r in told.assessment.routes if r.rule.warns and r is not way)
    return next(map(_of, warning), "")


def _from_when(soonest: GroundResult) -> SafeString | str:
    if soonest.met_from is None:
        return gettext("Today something is still missing.")
    text = gettext("This may be possible from {date}.")
    if to_do(soonest):
        text = gettext("This may be possible from {date}, with what is missing now.")
    return sentence(text, date=day(soonest.met_from))


# --- What to do, and whom to call -----------------------------------------------------


def _next_step(told: Told, way: RouteResult | None) -> SafeString | str:
    if told.letter:
        return _about_letter(told, told.letter)
    if way:
        return _about_way(way)
    if told.first:
        waits = told.state is State.NOT_YET
        return _until_then(told, told.first) if waits else _to_apply(told, told.first)
    if told.state is State.UNCLEAR:
        return gettext("Look for what is not known, and change your answers here.")
    return gettext("Ask for free legal help: a lawyer may see what we did not ask.")


def _about_letter(told: Told, letter: Letter) -> SafeString | str:
    """Before anything else: its time is the shortest."""
    if told.to_act:
        text = gettext("Act on your letter no later than {date}.")
        return sentence(text, date=weekday(told.to_act.days(told.on)[-1]))
    return without_a_term(letter)


def _about_way(way: RouteResult) -> str:
    if _is_enough(way):
        return gettext(way.rule.advice[-1])
    return gettext("Talk to a lawyer about this way.")


def _to_apply(told: Told, lead: GroundResult) -> SafeString | str:
    last = told.last_day_of(lead, NOT_SO_FAR.close(told.on))
    if last is None:
        return gettext("Talk to a lawyer before you apply.")
    text = gettext("Talk to a lawyer, and apply no later than {date}.")
    return sentence(text, date=weekday(last))


def _until_then(told: Told, soonest: GroundResult) -> SafeString | str:
    missing = to_do(soonest)
    if any(takes_help(finding, told.law) for finding in missing):
        return gettext("Ask for help before you change anything in your situation.")
    if soonest.met_from is None:
        return gettext("Get what is missing, and then answer these questions again.")
    text = gettext("Answer these questions again on {date}, and apply then.")
    if missing:
        text = gettext(
            "Get what is missing, and answer these questions again on {date}."
        )
    return sentence(text, date=day(soonest.met_from))


def _who_helps(told: Told) -> Organisation:
    if told.letter:
        return juridisch_loket
    case, shown = told.assessment.case, {c.name for u in urgent(told) for c in u.calls}
    several = WHO_HELPS if told.first else WHO_HELPS + WITHOUT_PAPERS
    fits = (who for so, who in several if so.truth(case) is Truth.YES)
    return next((who for who in fits if who.name not in shown), juridisch_loket)
