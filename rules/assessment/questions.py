"""What to ask in a case, and what was told that counts: ``questions(case)``."""

from rules.assessment.the_law import LAW
from rules.engine.law import Law
from rules.engine.questions import that_matter
from rules.language.case import Case
from rules.language.fact import Fact
from rules.language.rule import Contradiction
from rules.language.truth import Truth

MOST_QUESTIONS = 30
"""Nobody is asked more. What is left after that stays unknown, which is never "no"."""


def questions(case: Case, law: Law = LAW) -> tuple[Fact, ...]:
    """The questions for this case, in order: those that can still change an outcome.

    Only somebody for whom nearly everything is true comes near ``MOST_QUESTIONS``.
    Those about cautions are kept, so that nothing looks surer than it is.
    """
    path = tuple(that_matter(case, law))
    if len(path) <= MOST_QUESTIONS:
        return path
    rest = [fact.code for fact in path if law.bits[fact.code] not in law.cautioned]
    left_out = rest[MOST_QUESTIONS - len(path) :]
    return tuple(fact for fact in path if fact.code not in left_out)


def counted(case: Case, law: Law = LAW) -> Case:
    """The case with only the answers whose question still matters."""
    asked = that_matter(case, law)
    answers = {f.code: case.answers[f.code] for f in asked if f.code in case.answers}
    return Case(answers, case.on)


def contradictions(case: Case, law: Law = LAW) -> tuple[Contradiction, ...]:
    """The answers that do not go together, among those that count."""
    if not any(one.holds_if.truth(case) is Truth.YES for one in law.contradictions):
        return ()  # less is told by the answers that count, never more
    told = counted(case, law)
    return tuple(c for c in law.contradictions if c.holds_if.truth(told) is Truth.YES)
