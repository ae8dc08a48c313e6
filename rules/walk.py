"""The way through the interview: each question that matters, in order."""

from collections.abc import Iterator
from datetime import date

from rules.case import Case
from rules.fact import Fact
from rules.law import Law


def walk(case: Case, law: Law) -> Iterator[Fact]:
    """Each question that matters: it can still change how some rule stands.

    It is judged by the answers to the questions before it. From this follow the path
    through the interview, the answers that stopped counting, and its end.
    """
    law = law.on(case.on)
    told = _Told(law, case.on)
    for fact, bit, users in law.plan:
        cautioning = law.cautioning & bit
        if told.is_open(bit, users) or (cautioning and told.any_alive()):
            yield fact
            if fact.code in case.answers:
                told.tell(fact.code, case.answers[fact.code])
                told.touch(bit, users)


class _Told:
    """What was told so far, and how the rules stand.

    An answer never opens a question. So a rule is looked at again only when a fact
    comes up that it had open, and a rule that died costs nothing any more.
    """

    def __init__(self, law: Law, on: date) -> None:
        opening = self.opening = law.opening
        self.days, self.known = opening.days_on(on), dict[str, object]()
        self.checks, self.unasked = list(opening.untold), opening.unasked
        self.open = [stand[1] for stand in opening.first]
        self.alive = [stand[2] for stand in opening.first]
        self.stale = [False] * len(self.open)

    def is_open(self, bit: int, users: tuple[int, ...]) -> bool:
        """Whether a fact can still change how some rule stands."""
        open_, stale = self.open, self.stale
        for user in users:
            if open_[user] & bit:
                if stale[user]:
                    self._look_again(user)
                if open_[user] & bit:
                    return True
        return False

    def any_alive(self) -> bool:
        """Whether some rule fits, or still can; a rule that died stays dead."""
        for user in range(len(self.alive)):
            if self.alive[user] and self.stale[user]:
                self._look_again(user)
            if self.alive[user]:
                return True
        return False

    def _look_again(self, user: int) -> None:
        self.stale[user] = False
        stand = self.opening.states[user](self.checks, self.unasked)
        _, self.open[user], self.alive[user] = stand

    def tell(self, code: str, answer: object) -> None:
        self.known[code] = answer
        self.unasked -= self.opening.bits[code]
        self.opening.tell[code](self.known.get, self.days, self.checks)

    def touch(self, bit: int, users: tuple[int, ...]) -> None:
        """Remember which rules have to be looked at again before they are believed."""
        for user in users:
            if self.open[user] & bit:
                self.stale[user] = True
