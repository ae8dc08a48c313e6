"""A case as the desk has it open: what was told and corrected, and the outcome."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.utils.translation import gettext

from assessor.answers import store
from assessor.answers.telling import Letter, Telling
from assessor.answers.words import in_words
from assessor.clock import by_the_clock, is_known
from assessor.desk.cases.entries import CORRECTION, LETTER, Written, written
from assessor.desk.models import Handling
from assessor.handover import office
from assessor.handover.kept import GoneError, Sent, read_sent
from assessor.handover.keys import PrivateKeys
from assessor.handover.models import Kept
from assessor.report.told import Told
from rules import Case, assess, counted
from rules.language.fact import Fact


@dataclass(frozen=True)
class OpenCase:
    """``on``: the day to which the law is applied."""

    row: Kept
    sent: Sent
    entries: tuple[Written, ...]
    on: date

    @property
    def number(self) -> str:
        return str(self.row.number)

    @property
    def telling(self) -> Telling:
        """How it was told; what a consultant found out is not kept back any more."""
        told = self.sent.content.telling
        return Telling(
            withheld=frozenset(told.withheld) - self.corrections.keys(),
            papers=told.papers,
            for_other=told.for_other,
            letter=self._letter,
        )

    @property
    def _letter(self) -> Letter | None:
        """The letter as a consultant has seen it, or else as it was told."""
        if LETTER not in self.corrections:
            return self.sent.content.telling.letter
        return store.read_letter(self.corrections[LETTER].told["value"])

    @cached_property
    def corrections(self) -> Mapping[str, Written]:
        """The last correction of each answer, by the code of its fact."""
        of_answers = (one for one in self.entries if one.kind == CORRECTION)
        return {one.told["fact"]: one for one in of_answers}

    @cached_property
    def case(self) -> Case:
        return self.case_on(self.on)

    def case_on(self, on: date) -> Case:
        """The answers as they were told, with what was corrected in their place."""
        answers = {
            **self.sent.content.answers,
            **{code: one.told["value"] for code, one in self.corrections.items()},
        }
        answers.pop(LETTER, None)  # it stands beside the answers
        return store.read(answers, on)

    def as_told(self, fact: Fact) -> tuple[str, ...]:
        """What the person answered, in words, whatever was corrected since."""
        content = self.sent.content
        told = content.case().answers
        if fact.code not in told:
            return (gettext("Not answered"),)
        return in_words(fact, told[fact.code], content.telling.withheld)

    @cached_property
    def told(self) -> Told:
        return Told(assess(counted(self.case)), self.telling)

    @cached_property
    def as_sent(self) -> Told:
        """The same on the day on which it was told, without corrections."""
        content = self.sent.content
        return Told(assess(counted(content.case())), content.telling)


def opened(
    number: str, private: PrivateKeys, who: str, on: date | None = None
) -> OpenCase:
    """Open a case, which the log and the person are told; its row is as before that."""
    case = looked_at(number, private, on)
    office.mark_opened(number, who)
    return case


def looked_at(number: str, private: PrivateKeys, on: date | None = None) -> OpenCase:
    """Open it for something that has a line of its own in the log."""
    there = office.queue().defer("sealed").select_related("handling__consultant")
    row = there.prefetch_related("firm_wraps", "entries").filter(number=number).first()
    if row is None:
        raise GoneError
    return of_row(row, private, on)


def of_row(row: Kept, private: PrivateKeys, on: date | None = None) -> OpenCase:
    key = office.key_of(row, private)
    sent = read_sent(row, key)
    notes = written(row.entries.all(), row.number, key)
    return OpenCase(row, sent, notes, on or the_day_of(sent))


def the_day_of(sent: Sent) -> date:
    """Today: a case is looked at for what holds now."""
    now = by_the_clock()
    return now if is_known(now) else sent.content.on


def handling(number: str) -> Handling:
    """How far the firm is with a case; new, where nobody touched it yet."""
    return Handling.objects.get_or_create(case_id=number)[0]
