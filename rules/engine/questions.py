"""Which questions matter to a case, in the order of the conversation."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from rules.engine.law import Law
from rules.language.case import Case
from rules.language.fact import Fact


def relevant(case: Case, law: Law) -> Iterator[Fact]:
    """Each fact that matters: it can still change how some rule stands.

    It is judged by the answers to the questions before it. From this follow the path
    through the interview, the answers that stopped counting, and its end.
    """
    law = law.on(case.on)
    progress = _Progress(law, case.on)
    for fact, bit, users, cautioned in law.plan:
        asking = users & progress.asking
        if (asking and progress.is_open(bit, places(asking))) or (
            cautioned and progress.is_cautioned(bit)
        ):
            yield fact
            if fact.code in case.answers:
                progress.tell(fact.code, bit, case.answers[fact.code])


class _Progress:
    """How far an interview has come: what was told, and how the rules stand.

    An answer never opens a question. So a rule is looked at again only when a fact
    comes up that it had open, and only if another one that it had open was told since;
    a rule that died costs nothing any more.

    Rules and facts are bits of whole numbers: a set of them is one number, and two sets
    are compared at once.
    """

    def __init__(self, law: Law, on: date) -> None:
        interview = self.interview = law.interview
        self.steps, self.known = interview.steps_on(on), dict[str, object]()
        self.truths, self.unasked = list(interview.untold), interview.unasked
        self.told = 0
        self.open = list(interview.first_open)
        self.alive = interview.every_rule
        self.asking = self.alive

    def is_open(self, bit: int, asking: Sequence[int]) -> bool:
        """Whether a fact can still change how one of some rules stands."""
        open_, told = self.open, self.told
        for rule in asking:
            facts = open_[rule]
            if facts & bit and (not facts & told or self._look_again(rule) & bit):
                return True
        return False

    def is_cautioned(self, bit: int) -> bool:
        """Whether a caution about a fact can matter, where some rule is left."""
        asked = self.interview.audiences[bit]
        return bool(asked(self.truths)) and self._any_alive()

    def _any_alive(self) -> bool:
        """Whether some rule fits, or still can; a rule that died stays dead."""
        for rule in places(self.alive):
            if self.open[rule] & self.told:
                self._look_again(rule)
            if self.alive & 1 << rule:
                return True
        return False

    def _look_again(self, rule: int) -> int:
        """Return the facts that a rule has open now."""
        _, facts, alive = self.interview.states[rule](self.truths, self.unasked)
        self.open[rule] = facts
        if not facts:
            self.asking &= ~(1 << rule)
        if not alive:
            self.alive &= ~(1 << rule)
        return facts

    def tell(self, code: str, bit: int, answer: object) -> None:
        self.known[code] = answer
        self.unasked -= bit
        self.told += bit
        ended = self.interview.tell[code](self.known.get, self.steps, self.truths)
        self.alive &= ~ended
        self.asking &= ~ended


@lru_cache(maxsize=1 << 12)
def places(bits: int) -> tuple[int, ...]:
    """The places of the rules in a set of them, which is a number with a bit for each.

    The same few sets come back for many people, so they are kept.
    """
    return tuple(n for n in range(bits.bit_length()) if bits >> n & 1)
