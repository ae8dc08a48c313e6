"""The consultant's paper: a brief on one page, and the law line by line."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext, override

from assessor.report.editions import Edition
from assessor.report.pages.brief import ROOMS, Brief, Room, Subject, brief, subject
from assessor.report.pages.line_by_line import LineByLine, line_by_line
from assessor.report.pages.shared import Report, shared
from assessor.report.said.grounds import GroundCard, ground_card
from assessor.report.said.out_of_sight import RuledOut, other_situations, ruled_out
from assessor.report.said.questions import QuestionCard, for_the_family
from assessor.report.said.urgent import Urgent, urgent_but_for_dates
from assessor.report.said.voice import speaking_to
from assessor.report.told import Told
from assessor.wording import day, ltr, sentence
from rules.assessment.assessment import Finding


@dataclass(frozen=True)
class ConsultantPaper(Report):
    """``number`` and ``reach`` are empty, and left blank, where nobody knows them."""

    edition: ClassVar = Edition.CONSULTANT

    date: SafeString
    version: SafeString
    number: str
    reach: tuple[str, ...]
    urgent: tuple[Urgent, ...]
    brief: Brief
    grounds: tuple[LineByLine, ...]
    ruled_out: tuple[RuledOut, ...]
    elsewhere: SafeString
    family: QuestionCard | None


def consultant_paper(
    told: Told, language: str, room: Room = ROOMS[0]
) -> ConsultantPaper:
    with override(language), speaking_to(Edition.CONSULTANT):
        return _paper(told, shared(told, language), room)


def _paper(told: Told, common: Report, room: Room) -> ConsultantPaper:
    cards = tuple(ground_card(result, told) for result in told.in_sight)
    about = subject(told, cards)
    return ConsultantPaper(
        **vars(common),
        date=day(told.on),
        version=ltr(told.assessment.receipt.version),
        number=told.telling.number,
        reach=told.telling.reach.get(common.language, ()),
        # The brief lists the dates already.
        urgent=urgent_but_for_dates(told),
        brief=brief(told, common, cards, about, room),
        grounds=tuple(line_by_line(_in_full(about, told, cards))),
        ruled_out=ruled_out(told),
        elsewhere=_elsewhere(told),
        family=for_the_family(told),
    )


def _elsewhere(told: Told) -> SafeString:
    """How much else was looked at: sixty names would be half a page."""
    text = gettext(
        "{number} other grounds and ways are about other situations. Each has a page: "
        "{address}"
    )
    number = len(other_situations(told))
    return sentence(text, number=ltr(number), address=ltr(reverse("guide")))


def _in_full(
    about: Subject, told: Told, cards: tuple[GroundCard, ...]
) -> Iterator[tuple[GroundCard, tuple[Finding, ...]]]:
    """What the brief is about, also where that is no ground in sight; then the rest."""
    if about.card and about.card not in cards:
        yield about.card, about.findings
    for card, result in zip(cards, told.in_sight, strict=True):
        yield card, result.findings
