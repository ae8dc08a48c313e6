"""The result page: everything that is said on the web, in the order of reading."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import override

from assessor.citing import Cited, Term
from assessor.permit_words import ShortFact
from assessor.report.editions import CONSULTANTS_READ, Edition, pair
from assessor.report.pages.shared import Report, shared
from assessor.report.said.answer import FirstScreen, first_screen
from assessor.report.said.grounds import WholeCard, whole_card
from assessor.report.said.help import Help, help_for
from assessor.report.said.how_sure import not_meant
from assessor.report.said.out_of_sight import (
    RuledOut,
    Unclear,
    other_situations,
    ruled_out,
)
from assessor.report.said.permit import short_facts
from assessor.report.said.plan import Plan, plan
from assessor.report.said.questions import (
    QuestionCard,
    about_permit,
    whatever_the_ground,
)
from assessor.report.said.routes import RouteCard
from assessor.report.said.steps import steps
from assessor.report.said.urgent import Urgent, urgent
from assessor.report.said.voice import speaking_to
from assessor.report.said.workings import TextApplied, workings
from assessor.report.told import State, Told
from rules.language.truth import Truth
from rules.law import facts

NEAR = 3
"""So many of a kind are in sight; the others are folded."""


@dataclass(frozen=True)
class ResultPage(Report):
    urgent: tuple[Urgent, ...]
    first_screen: FirstScreen
    has_no_letter: bool
    plan: Plan
    short_facts: tuple[ShortFact, ...]
    has_dates: bool
    grounds: tuple[WholeCard, ...]
    ruled_out: tuple[RuledOut, ...]
    other_situations: tuple[Term, ...]
    not_meant: tuple[str, ...]
    questions: tuple[QuestionCard, ...]
    help: Help
    workings: tuple[TextApplied, ...]

    @property
    def asks_of_letter(self) -> bool:
        """Whether there may be a letter of which nothing stands at the top yet."""
        told = self.letter is not None or any(one.counts for one in self.urgent)
        return not told and not self.has_no_letter

    @property
    def another_way_is_nearest(self) -> bool:
        """Whether a way besides these permits may fit, and no ground is in sight."""
        return self.outcome.state is State.UNCLEAR and bool(self.routes)

    @property
    def first(self) -> WholeCard | None:
        """The ground that is told in full."""
        return next((one for one in self.grounds if one.opened), None)

    @property
    def near(self) -> tuple[WholeCard, ...]:
        """The next ones, a line each."""
        return self._others[:NEAR]

    @property
    def further(self) -> tuple[WholeCard, ...]:
        return self._others[NEAR:]

    @property
    def _others(self) -> tuple[WholeCard, ...]:
        return tuple(one for one in self.grounds if not one.opened)

    @property
    def waits(self) -> bool:
        """Whether what would change it is not told by what is missing alone."""
        sets = [one for card in self.changes for one in card.sets]
        return self.outcome.state is State.NOT_YET and len(sets) > 1

    @property
    def ways(self) -> tuple[RouteCard, ...]:
        return self.routes[:NEAR]

    @property
    def further_ways(self) -> tuple[RouteCard, ...]:
        return self.routes[NEAR:]

    @property
    def unclear_first(self) -> tuple[Unclear, ...]:
        return self.unclear[:NEAR]

    @property
    def fitting_too(self) -> tuple[WholeCard, ...]:
        """The grounds that stand as well as the one that leads, or nearly so."""
        return tuple(one for one in self.grounds if one.fits and not one.opened)

    @property
    def pair(self) -> str:
        """Dutch with the person's own language, where a consultant reads only one."""
        return "" if self.language in CONSULTANTS_READ else pair(self.language)


def result_page(told: Told, language: str) -> ResultPage:
    with override(language), speaking_to(Edition.APPLICANT):
        return _page(told, language)


def _page(told: Told, language: str) -> ResultPage:
    common, grounds = shared(told, language), _grounds(told)
    out, general = ruled_out(told), whatever_the_ground(told)
    return ResultPage(
        **vars(common),
        urgent=urgent(told),
        first_screen=first_screen(told),
        has_no_letter=facts.refusal.no.truth(told.assessment.case) is Truth.YES,
        plan=plan(told, steps(told), common.dates),
        short_facts=short_facts(told.first) if told.first else (),
        has_dates=bool(told.days_to_remember),
        grounds=grounds,
        ruled_out=out,
        other_situations=other_situations(told),
        not_meant=not_meant(told),
        questions=(*_of_first(grounds), *general),
        help=help_for(told),
        workings=workings(_rests_on(common, grounds, out, general)),
    )


def _grounds(told: Told) -> tuple[WholeCard, ...]:
    return tuple(whole_card(result, told) for result in told.in_sight)


def _of_first(grounds: tuple[WholeCard, ...]) -> Iterator[QuestionCard]:
    for card in grounds:
        if card.opened:
            yield from about_permit(card.permit)


def _rests_on(
    common: Report,
    grounds: tuple[WholeCard, ...],
    out: tuple[RuledOut, ...],
    general: tuple[QuestionCard, ...],
) -> Iterator[Cited]:
    """What the page says that rests on a text; of the grounds, the first."""
    for card in grounds:
        if card.opened:
            yield from (Cited(one.text, one.citation) for one in card.requirements)
            yield from card.told_of_permit
    yield from (line for one in general for line in one.answer)
    yield from common.pitfalls
    yield from (Cited(one.text, one.citation) for one in common.cautions.told)
    yield from common.cautions.if_so
    ways = (*common.stronger, *common.routes)
    yield from (Cited(one.term.name, one.citation) for one in ways)
    yield from (Cited(one.reason, one.citation) for one in out)
