"""What cannot wait, as conditions: danger, detention, a term that runs."""

from datetime import date

from assessor.answers.telling import Telling, tells_of_letter
from rules import Case
from rules.guidance.letters import to_act
from rules.guidance.permit_facts import GRACE
from rules.language.conditions import any_of
from rules.language.truth import Truth
from rules.law import facts
from rules.law.terms.letters import LETTER

in_danger = any_of(
    facts.threat_now.yes,
    facts.happened.includes("honour", "threatened_helper", "helped_justice"),
    facts.cannot_report.includes("threat"),
)


def is_for_today(case: Case, telling: Telling) -> bool:
    """Whether somebody should look at a case today; why, is not told by it."""
    pressing = any_of(in_danger, facts.held.yes)
    return pressing.truth(case) is Truth.YES or _term_runs(case, telling)


def _term_runs(case: Case, telling: Telling) -> bool:
    return _letter_runs(case, telling) or _grace_runs(case)


def _letter_runs(case: Case, telling: Telling) -> bool:
    """Where the day of a letter is not known, its term may run."""
    letter = telling.letter_in(case)
    if letter is None or letter.day is None:
        return tells_of_letter(case)
    return bool(to_act(LETTER[letter.kind], letter.day).days(case.on))


def _grace_runs(case: Case) -> bool:
    """The weeks in which a late renewal is not held against anybody (B1/6.1)."""
    end = case.answers.get(facts.permit_ended_on.code)
    return isinstance(end, date) and case.on <= GRACE.close(end)
