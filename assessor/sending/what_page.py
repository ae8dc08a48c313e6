"""What can be sent, block by block, with what it does to leave each out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from assessor.answers.telling import Telling
from assessor.answers.words import in_words, letter_in_words
from assessor.forms.fields import Tick
from assessor.handover.content import Content
from assessor.sending.blocks import PAPERS, Block, part
from assessor.sending.effect import Seen, effect, seen
from assessor.sending.steps import Row
from assessor.wording import day, sentence
from rules import Case
from rules.law import facts


@dataclass(frozen=True)
class BlockLine:
    """A block with what is in it, and what leaving it out does."""

    tick: Tick
    rows: tuple[Row, ...]
    effect: tuple[str, ...]


@dataclass(frozen=True)
class WhatPage:
    of: str
    step: str
    notice: str
    sent: SafeString | str
    lines: tuple[BlockLine, ...]


def sent_before(on: date) -> SafeString:
    text = _("You sent answers on {date}. What you send now takes their place.")
    return sentence(text, date=day(on))


def block_lines(
    content: Content, counted: Case, parts: Sequence[Block], left_out: Sequence[str]
) -> tuple[BlockLine, ...]:
    """Each with what it does to leave out that one alone, besides those left out."""

    @cache
    def shown(out: frozenset[str]) -> Seen:
        return seen(part(content, counted, out), counted)

    out = frozenset(left_out)
    return tuple(_block_line(one, content, counted, out, shown) for one in parts)


def _block_line(
    block: Block,
    content: Content,
    counted: Case,
    out: frozenset[str],
    shown: Callable[[frozenset[str]], Seen],
) -> BlockLine:
    without = out - {block.code}
    tick = Tick(
        id=block.code,
        value=block.code,
        text=block_title(block),
        hint="",
        ticked=block.code not in out,
        alone=False,
    )
    return BlockLine(
        tick=tick,
        rows=tuple(_rows(block, counted, content.telling)),
        effect=effect(shown(without), shown(without | {block.code})),
    )


def block_title(block: Block) -> str:
    if block.section:
        return _(block.section.value)
    return _("Which papers you have")


def _rows(block: Block, counted: Case, telling: Telling) -> Iterator[Row]:
    for fact in block.facts:
        words = in_words(fact, counted.answers[fact.code], telling.withheld)
        yield Row(_(fact.question), words)
        letter = telling.letter_in(counted)
        if fact.code == facts.refusal.code and letter:
            yield Row(_("What does the letter say?"), letter_in_words(letter))
    if block.code == PAPERS:
        text = _("What you said of them: what you have, and what you can get")
        yield Row(_("Papers to collect"), (text,))


def effect_of(
    content: Content, counted: Case, left_out: Sequence[str]
) -> tuple[str, ...]:
    """What leaving out all of these does together."""
    if not left_out:
        return ()
    whole, less = (part(content, counted, one) for one in ((), left_out))
    return effect(seen(whole, counted), seen(less, counted))
