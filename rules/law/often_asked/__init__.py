"""What people often ask, with short answers: ``often_asked(on)``, in groups.

Chosen by what people ask on forums and on the pages of those who help. The answers
are the same for everybody; what is told for a case is in ``common_questions``.
"""

from collections.abc import Iterator
from datetime import date

from rules.language.amounts import year_known
from rules.language.source import Statement
from rules.law.legal_aid import YEARS
from rules.law.often_asked.asking import COST_YEARS, asking
from rules.law.often_asked.harm import HARM
from rules.law.often_asked.here import HERE
from rules.law.often_asked.keeping import KEEPING
from rules.law.often_asked.permit import PERMIT
from rules.law.often_asked.question import Group, OftenAsked
from rules.law.often_asked.refused import after_a_no
from rules.law.often_asked.staying import STAYING
from rules.law.often_asked.waiting import WAITING

__all__ = ["Group", "OftenAsked", "often_asked", "statements"]


def often_asked(on: date) -> tuple[Group, ...]:
    """All of it, with the amounts of the latest year that is known on a day."""
    return (
        PERMIT,
        STAYING,
        HARM,
        HERE,
        asking(year_known(COST_YEARS, on)),
        WAITING,
        after_a_no(year_known(YEARS, on)),
        KEEPING,
    )


def statements(on: date) -> Iterator[Statement]:
    """All that is answered to them."""
    for group in often_asked(on):
        for one in group.questions:
            yield from one.answer
