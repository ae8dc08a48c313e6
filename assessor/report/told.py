"""What was told: a case with its outcome, and what all papers need to know of it.

All of it is found once, whatever the language: a document in two languages, or one that
was too long at first, is made from the same.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assessor.answers.telling import NOTHING_BESIDE, Letter, Telling
from rules import Assessment
from rules.assessment.assessment import GroundResult, RouteResult
from rules.assessment.nearest import foremost
from rules.assessment.turning import TurningDay, turning
from rules.engine.law import Law
from rules.guidance.letters import ToAct, to_act
from rules.language.memo import once
from rules.language.rule import Standing
from rules.language.spans import Span
from rules.language.truth import Truth
from rules.law.terms.letters import LETTER

IN_SIGHT = (Standing.FITS, Standing.MAY_FIT, Standing.NOT_YET)
AHEAD = Span(years=10)  # nobody plans further


class State(StrEnum):
    """The outcome in one word, as pages name its look."""

    FITS = "fits"
    MAY_FIT = "may-fit"
    NOT_YET = "not-yet"
    UNCLEAR = "unclear"
    NONE = "none"


STATES = {
    Standing.FITS: State.FITS,
    Standing.MAY_FIT: State.MAY_FIT,
    Standing.NOT_YET: State.NOT_YET,
}


@dataclass(frozen=True)
class Told:
    """A case that was assessed, and how it was told."""

    assessment: Assessment
    telling: Telling = NOTHING_BESIDE

    @property
    def on(self) -> date:
        """The day to which the law is applied."""
        return self.assessment.case.on

    @property
    def law(self) -> Law:
        """The law of that day."""
        return self.assessment.law

    @once
    def first(self) -> GroundResult | None:
        """The ground to tell of first: the one that leads, or comes nearest."""
        return foremost(self.assessment)

    @once
    def stronger(self) -> tuple[RouteResult, ...]:
        """The ways that give more than any humanitarian permit, and are told first."""
        return tuple(one for one in self.assessment.stronger if self._leads(one))

    def _leads(self, way: RouteResult) -> bool:
        """Whether it fits; or may, for want of what can still be brought, and no more.

        It never goes before a ground that fits.
        """
        lead = self.assessment.lead
        if way.standing is Standing.FITS:
            return True
        if lead and lead.standing is Standing.FITS:
            return False
        return all(finding.best is Truth.YES for finding in way.findings)

    @once
    def state(self) -> State:
        if self.first:
            return STATES[self.first.standing]
        unclear = self.assessment.standing(Standing.UNCLEAR)
        return State.UNCLEAR if unclear else State.NONE

    @once
    def in_sight(self) -> tuple[GroundResult, ...]:
        """The grounds that fit or still can, best first; the first one before all."""
        found = self.assessment.standing(*IN_SIGHT)
        return tuple(sorted(found, key=lambda r: (r is not self.first, -r.standing)))

    @once
    def days(self) -> tuple[TurningDay, ...]:
        """The days ahead on which something turns: it takes an assessment each."""
        until = AHEAD.close(self.on)
        return tuple(one for one in turning(self.assessment) if one.day <= until)

    def last_day_of(self, result: GroundResult, until: date) -> date | None:
        """The last day on which a ground fits; never one that hangs on a birthday."""
        soon = (one for one in self.days if one.day <= until and not one.about)
        ending = (one for one in soon if one.worsens(result.rule))
        return next((one.last_day for one in ending), None)

    @property
    def letter(self) -> Letter | None:
        """What was told of a letter with a "no"."""
        return self.telling.letter_in(self.assessment.case)

    @once
    def to_act(self) -> ToAct | None:
        """The time that is left to act against the letter, while there is some."""
        if self.letter is None or self.letter.day is None:
            return None
        found = to_act(LETTER[self.letter.kind], self.letter.day)
        return found if found.days(self.on) else None

    @property
    def days_to_remember(self) -> tuple[date, ...]:
        """The first day of what opens, and the last of what ends: a day to act by.

        Never one that hangs on a birthday we guess. And the days of a letter.
        """
        sure = [one for one in self.days if not one.about]
        first = (one.day for one in sure if any(turn.opens for turn in one.turns))
        last = (one.last_day for one in sure if any(turn.ends for turn in one.turns))
        letter = self.to_act.days(self.on) if self.to_act else ()
        return tuple(sorted({*first, *last, *letter}))
