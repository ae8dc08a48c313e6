"""What to ask in a case, and what was told that counts: ``questions(case)``."""

from dataclasses import dataclass

from rules.assessment.the_law import LAW
from rules.engine.law import Law
from rules.engine.questions import relevant
from rules.language.case import Case
from rules.language.fact import Fact
from rules.language.memo import once
from rules.language.rule import Contradiction
from rules.language.truth import Truth

MOST_QUESTIONS = 30
"""Nobody is asked more. What is left after that stays unknown, which is never "no"."""


@dataclass(frozen=True)
class Walk:
    """One walk over the questions: what to ask, and which answers count."""

    case: Case
    law: Law
    met: tuple[Fact, ...]
    """Every question that matters."""

    @once
    def questions(self) -> tuple[Fact, ...]:
        """The questions, in order: those that can still change an outcome.

        Only somebody for whom nearly everything is true comes near ``MOST_QUESTIONS``.
        Those about cautions are kept, so that nothing looks surer than it is.
        """
        path, law = self.met, self.law
        if len(path) <= MOST_QUESTIONS:
            return path
        rest = [fact.code for fact in path if law.bits[fact.code] not in law.cautioned]
        left_out = rest[MOST_QUESTIONS - len(path) :]
        return tuple(fact for fact in path if fact.code not in left_out)

    @once
    def counted(self) -> Case:
        """The case with only the answers whose question still matters."""
        told = self.case.answers
        answers = {f.code: told[f.code] for f in self.met if f.code in told}
        return Case(answers, self.case.on)


def walk(case: Case, law: Law = LAW) -> Walk:
    """Walk over the questions once, for all that there is to know of them."""
    return Walk(case, law, tuple(relevant(case, law)))


def questions(case: Case, law: Law = LAW) -> tuple[Fact, ...]:
    """The questions for this case, in order: those that can still change an outcome."""
    return walk(case, law).questions


def counted(case: Case, law: Law = LAW) -> Case:
    """The case with only the answers whose question still matters."""
    return walk(case, law).counted


def contradictions(
    case: Case, law: Law = LAW, *, all_count: bool = False
) -> tuple[Contradiction, ...]:
    """The answers that do not go together, among those that count.

    ``all_count``: a walk has left out the others already.
    """
    if not any(one.holds_if.truth(case) is Truth.YES for one in law.contradictions):
        return ()  # less is told by the answers that count, never more
    told = case if all_count else counted(case, law)
    return tuple(c for c in law.contradictions if c.holds_if.truth(told) is Truth.YES)
