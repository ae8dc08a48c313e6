"""The law line by line: what is met under one ground is not said again below it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.report.said.findings import Met, RequirementLine
from assessor.report.said.grounds import GroundCard
from assessor.wording import ltr, sentence
from rules.assessment.assessment import Finding


@dataclass(frozen=True)
class LineByLine:
    """A ground with what it asks; ``above``: how much of it is met and stands above."""

    card: GroundCard
    lines: tuple[RequirementLine, ...]
    above: SafeString | str


def line_by_line(
    grounds: Iterable[tuple[GroundCard, tuple[Finding, ...]]],
) -> Iterator[LineByLine]:
    """Each ground, with the lines that no ground before it had."""
    told: set[object] = set()
    for card, findings in grounds:
        named = [(one.requirement.text, one.requirement.source) for one in findings]
        pairs = tuple(zip(card.requirements, named, strict=True))
        lines = tuple(line for line, name in pairs if not _stands(line, name, told))
        yield LineByLine(card, lines, _above(len(pairs) - len(lines)))
        told.update(name for line, name in pairs if line.state is Met.MET)


def _stands(line: RequirementLine, name: object, told: set[object]) -> bool:
    return line.state is Met.MET and name in told


def _above(number: int) -> SafeString | str:
    if not number:
        return ""
    if number == 1:
        return gettext("One more point is met: it stands above.")
    text = gettext("{number} more points are met: they stand above.")
    return sentence(text, number=ltr(number))
