"""What to do about a letter with a "no", and until when: ``to_act(letter, day)``."""

from dataclasses import dataclass
from datetime import date

from rules.guidance.deadlines import Deadline, deadline
from rules.language.spans import Span
from rules.law.terms.holidays import last_ordinary_day
from rules.law.terms.letters import Letter

BY_POST = Span(days=-7)
"""A letter by post may come in a week after the term; a week early is safe (6:9)."""


@dataclass(frozen=True)
class ToAct:
    """The time that there is to act against a letter.

    ``longer``: the time that there is if the letter itself gives more.
    """

    letter: Letter
    deadline: Deadline
    longer: Deadline | None = None

    def act_by(self, today: date) -> date:
        """The safe day, and once that is over the last lawful one."""
        found = self.deadline
        return found.unrolled if today <= found.unrolled else found.last_day

    def days_left(self, today: date) -> int:
        return (self.act_by(today) - today).days

    def post_by(self, today: date) -> date:
        """The working day a week before; once that is over: today."""
        early = last_ordinary_day(BY_POST.close(self.deadline.unrolled))
        return max(early, today)

    def is_over(self, today: date) -> bool:
        return today > self.deadline.last_day

    def longer_runs(self, today: date) -> bool:
        """Whether the longer time, if it is hers, is not over."""
        return self.longer is not None and today <= self.longer.last_day

    def days(self, today: date) -> tuple[date, ...]:
        """The days to remember; a passed one is none."""
        if not self.is_over(today):
            ends = self.deadline.unrolled, self.deadline.last_day
            found = {self.post_by(today), *ends}
        elif self.longer:
            found = {self.longer.unrolled, self.longer.last_day}
        else:
            found = set()
        return tuple(sorted(day for day in found if day >= today))


def to_act(letter: Letter, sent: date) -> ToAct:
    """Count from the day the letter was sent or handed over."""
    longer = deadline(letter.longer.term.kind, sent) if letter.longer else None
    return ToAct(letter, deadline(letter.term.kind, sent), longer)
