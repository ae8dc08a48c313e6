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
                told.tell(fact.code, bit, case.answers[fact.code])


class _Told:
    """What was told so far, and how the rules stand.

    An answer never opens a question. So a rule is looked at again only when a fact
    comes up that it had open, and only if another one that it had open was told since;
    a rule that died costs nothing any more.
    """

    def __init__(self, law: Law, on: date) -> None:
        opening = self.opening = law.opening
        self.days, self.known = opening.days_on(on), dict[str, object]()
        self.checks, self.unasked, self.told = list(opening.untold), opening.unasked, 0
        self.open = [stand[1] for stand in opening.first]
        self.alive = [stand[2] for stand in opening.first]

    def is_open(self, bit: int, users: tuple[int, ...]) -> bool:
        """Whether a fact can still change how some rule stands."""
        open_, told = self.open, self.told
        for user in users:
            facts = open_[user]
            if facts & bit and (not facts & told or self._look_again(user) & bit):
                return True
        return False

    def any_alive(self) -> bool:
        """Whether some rule fits, or still can; a rule that died stays dead."""
        for user, facts in enumerate(self.open):
            if facts & self.told:
                self._look_again(user)
            if self.alive[user]:
                return True
        return False

    def _look_again(self, user: int) -> int:
        """Return the facts that a rule has open now."""
        stand = self.opening.states[user](self.checks, self.unasked)
        _, self.open[user], self.alive[user] = stand
        return stand[1]

    def tell(self, code: str, bit: int, answer: object) -> None:
        self.known[code] = answer
        self.unasked -= bit
        self.told += bit
        self.opening.tell[code](self.known.get, self.days, self.checks)
