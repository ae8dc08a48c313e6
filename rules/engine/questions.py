"""Which questions matter to a case, in the order of the conversation."""

from collections.abc import Iterator
from datetime import date

from rules.engine.law import Law
from rules.language.case import Case
from rules.language.fact import Fact


def that_matter(case: Case, law: Law) -> Iterator[Fact]:
    """Each question that matters: it can still change how some rule stands.

    It is judged by the answers to the questions before it. From this follow the path
    through the interview, the answers that stopped counting, and its end.
    """
    law = law.on(case.on)
    told = _Told(law, case.on)
    for fact, bit, users in law.plan:
        if told.is_open(bit, users) or told.is_cautioned(bit):
            yield fact
            if fact.code in case.answers:
                told.tell(fact.code, bit, case.answers[fact.code])


class _Told:
    """What was told so far, and how the rules stand.

    An answer never opens a question. So a rule is looked at again only when a fact
    comes up that it had open, and only if another one that it had open was told since;
    a rule that died costs nothing any more. Rules and facts are bits of numbers.
    """

    def __init__(self, law: Law, on: date) -> None:
        opening = self.opening = law.opening
        self.days, self.known = opening.days_on(on), dict[str, object]()
        self.checks, self.unasked, self.told = list(opening.untold), opening.unasked, 0
        self.open = dict(opening.first_open)
        self.alive = self.asking = opening.every_rule

    def is_open(self, bit: int, users: int) -> bool:
        """Whether a fact can still change how some rule stands."""
        open_, told, left = self.open, self.told, users & self.asking
        while left:
            rule = left & -left
            left -= rule
            facts = open_[rule]
            if facts & bit and (not facts & told or self._look_again(rule) & bit):
                return True
        return False

    def is_cautioned(self, bit: int) -> bool:
        """Whether a caution about a fact can matter, where some rule is left."""
        asked = self.opening.cautioned.get(bit)
        return asked is not None and bool(asked(self.checks)) and self.any_alive()

    def any_alive(self) -> bool:
        """Whether some rule fits, or still can; a rule that died stays dead."""
        left = self.alive
        while left:
            rule = left & -left
            left -= rule
            if self.open[rule] & self.told:
                self._look_again(rule)
            if self.alive & rule:
                return True
        return False

    def _look_again(self, rule: int) -> int:
        """Return the facts that a rule has open now."""
        _, facts, alive = self.opening.states[rule](self.checks, self.unasked)
        self.open[rule] = facts
        if not facts:
            self.asking &= ~rule
        if not alive:
            self.alive &= ~rule
        return facts

    def tell(self, code: str, bit: int, answer: object) -> None:
        self.known[code] = answer
        self.unasked -= bit
        self.told += bit
        ended = self.opening.tell[code](self.known.get, self.days, self.checks)
        self.asking &= ~ended
        self.alive &= ~ended
