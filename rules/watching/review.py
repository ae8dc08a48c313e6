"""Which passages changed since they were read, and what has to be read again."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from rules.engine.law import Law
from rules.guidance.receipt import cited
from rules.guidance.told_to_read import told_to_read
from rules.language.fact import ImpossibleAnswerError
from rules.language.source import Source
from rules.language.written import quoted
from rules.watching.passages import Read
from rules.watching.places import Place, places
from rules.watching.text import Text, fingerprint

NUMBER = re.compile(r"/(BWB[RVW]\d+)/")
FEW = 0.75
"""Of the places that are cited, so many have to be there: else a text is cut."""


class State(Enum):
    """What a newer text says about a passage, the worst last."""

    SAME = "is the same"
    BY_HAND = "has no fingerprint: compare it by hand"
    BESIDE = "is the same, but its article changed beside it"
    CHANGED = "changed"
    GONE = "is not there any more, or under another number"


@dataclass(frozen=True)
class Finding:
    """A source beside a newer text."""

    source: Source
    state: State
    changed: tuple[Place, ...]
    """The places that are not the same."""


def watched(law: Law) -> tuple[Source, ...]:
    """All that is cited anywhere; of amounts, those of the newest year there is."""
    return tuple(dict.fromkeys((*cited(law), *told_to_read(date.max))))


def acts(law: Law) -> Mapping[str, tuple[Source, ...]]:
    """The sources by the number of their act; "" for what is no act with a number."""
    sources = watched(law)
    numbers = {
        one.act: found[1] for one in sources if (found := NUMBER.search(one.url))
    }
    by_act: dict[str, tuple[Source, ...]] = {}
    for one in sources:
        number = numbers.get(one.act, "") if places(one.provision) else ""
        by_act[number] = (*by_act.get(number, ()), one)
    return by_act


def compared(text: Text, law: Law, read: Read | None) -> tuple[Finding, ...]:
    """Every source of the act beside the text."""
    sources = _sources(text, law)
    if text.on < (newest := max(one.read_on for one in sources)):
        raise ImpossibleAnswerError(
            f"This is {_named(text)}: older than the one that was read, of {newest}."
        )
    return tuple(_finding(one, text, read) for one in sources)


def to_print(text: Text, law: Law) -> frozenset[Place]:
    """The places to keep fingerprints of, in the very text that was read."""
    sources = _sources(text, law)
    if text.on not in (days := {one.read_on for one in sources}):
        raise ImpossibleAnswerError(
            f"This is {_named(text)}, and the sources were read in that of "
            f"{max(days)}: change the day in rules/law/sources.py when it was read."
        )
    of_that_day = (one for one in sources if one.read_on == text.on)
    return frozenset(place for one in of_that_day for place in places(one.provision))


def _sources(text: Text, law: Law) -> tuple[Source, ...]:
    """The sources in the act of a text that is whole."""
    sources = acts(law).get(text.act, ())
    if not sources:
        raise ImpossibleAnswerError(
            f"This is {_named(text)}, which nothing here cites."
        )
    wanted = {place for one in sources for place in places(one.provision)}
    found = sum(bool(text.passage(place)) for place in wanted)
    if found < FEW * len(wanted):
        raise ImpossibleAnswerError(
            f"This is {_named(text)}, but only {found} of the {len(wanted)} places "
            "that are cited are in it: is it whole?"
        )
    return sources


def _named(text: Text) -> str:
    return f"{quoted(text.act)} as it reads on {text.on}"


def _finding(source: Source, text: Text, read: Read | None) -> Finding:
    own = read if read and read.on == source.read_on else None
    states = {one: _state(one, source, text, own) for one in places(source.provision)}
    changed = tuple(one for one, state in states.items() if state is not State.SAME)
    return Finding(source, max(states.values(), key=list(State).index), changed)


def _state(place: Place, source: Source, text: Text, read: Read | None) -> State:
    if not (lines := text.passage(place)):
        return State.GONE
    if read and (known := read.prints.get(str(place))):
        if known != fingerprint(lines):
            return State.CHANGED
        whole = read.prints.get(str(place.whole))
        same = whole == fingerprint(text.passage(place.whole))
        return State.SAME if same else State.BESIDE
    return _by_its_own_word(place, source.read_on, text)


def _by_its_own_word(place: Place, read_on: date, text: Text) -> State:
    """The official text says of each article since when it reads so."""
    since = text.since(place)
    if since is None:
        return State.BY_HAND
    return State.CHANGED if since > read_on else State.SAME


def worst_first(findings: Iterable[Finding]) -> Iterator[Finding]:
    order = list(reversed(State))
    yield from sorted(findings, key=lambda one: order.index(one.state))
