"""What can be sent, block by block: the parts of the conversation, and the papers."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from assessor.answers import store
from assessor.answers.telling import Telling, tells_of_letter
from assessor.handover.content import Content
from rules import LAW, Case
from rules.language.fact import Fact, Section

PAPERS = "papers"


@dataclass(frozen=True)
class Block:
    """A part of the conversation with the questions of it whose answers count.

    The block of what was said of papers has no section, and no questions.
    """

    code: str
    section: Section | None = None
    facts: tuple[Fact, ...] = ()


def code_of(section: Section) -> str:
    return section.name.lower()


CODES = (*map(code_of, Section), PAPERS)
"""What a block is called in what is sent."""


def blocks(counted: Case, telling: Telling) -> tuple[Block, ...]:
    """The blocks in which there is something to send, in the order of asking."""
    return tuple(_blocks(counted, telling))


def _blocks(counted: Case, telling: Telling) -> Iterator[Block]:
    told = [fact for fact in LAW.facts if fact.code in counted.answers]
    for section in Section:
        facts = tuple(fact for fact in told if fact.section is section)
        if facts:
            yield Block(code_of(section), section, facts)
    if telling.papers:
        yield Block(PAPERS)


def part(content: Content, counted: Case, left_out: Collection[str]) -> Content:
    """What is sent: the answers that count, without the blocks that are left out.

    A letter goes with the answer that there is one.
    """
    sent = content.without(*_not_sent(content, counted, left_out))
    beside = [store.PAPERS] if PAPERS in left_out else []
    if not tells_of_letter(sent.case()):
        beside.append(store.LETTER)
    return sent.without_beside(*beside)


def _not_sent(
    content: Content, counted: Case, left_out: Collection[str]
) -> Iterator[str]:
    for code in content.answers:
        is_told = code in counted.answers
        if not is_told or code_of(LAW.fact[code].section) in left_out:
            yield code
