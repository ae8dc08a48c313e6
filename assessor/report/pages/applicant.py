"""The applicant's paper: what to do next, as short as it can be."""

from dataclasses import dataclass
from typing import ClassVar

from django.utils.safestring import SafeString
from django.utils.translation import override

from assessor.citing import Term, term
from assessor.model_letter import ModelLetter, model_letter
from assessor.permit_words import ShortFact
from assessor.report.editions import Edition
from assessor.report.pages.shared import Report, shared
from assessor.report.said.answer import FirstScreen, first_screen
from assessor.report.said.grounds import GroundCard, WholeCard, ground_card, whole_card
from assessor.report.said.help import Help, help_for
from assessor.report.said.how_sure import not_meant
from assessor.report.said.out_of_sight import RuledOut, ruled_out
from assessor.report.said.permit import short_facts
from assessor.report.said.plan import Plan, plan
from assessor.report.said.questions import QuestionCard, what_cannot_wait
from assessor.report.said.steps import steps
from assessor.report.said.urgent import Urgent, urgent
from assessor.report.said.voice import speaking_to
from assessor.report.told import Told
from assessor.wording import day, ltr
from rules.assessment.assessment import GroundResult

NEAR = 3  # cards of other grounds


@dataclass(frozen=True)
class ApplicantPaper(Report):
    """``ground`` is the first one; of the others the nearest, and the names of all.

    ``nearest``: what came nearest, where nothing fits.
    """

    edition: ClassVar = Edition.APPLICANT

    date: SafeString
    version: SafeString
    urgent: tuple[Urgent, ...]
    first_screen: FirstScreen
    short_facts: tuple[ShortFact, ...]
    plan: Plan
    ground: WholeCard | None
    nearest: tuple[RuledOut, ...]
    other_grounds: tuple[GroundCard, ...]
    further_grounds: tuple[Term, ...]
    not_meant: tuple[str, ...]
    questions: tuple[QuestionCard, ...]
    help: Help
    model: ModelLetter | None


def applicant_paper(told: Told, language: str) -> ApplicantPaper:
    with override(language), speaking_to(Edition.APPLICANT):
        return _paper(told, shared(told, language), _others(told))


def _paper(
    told: Told, common: Report, others: tuple[GroundResult, ...]
) -> ApplicantPaper:
    return ApplicantPaper(
        **vars(common),
        date=day(told.on),
        version=ltr(told.assessment.receipt.version),
        urgent=urgent(told),
        first_screen=first_screen(told),
        short_facts=short_facts(told.first) if told.first else (),
        plan=plan(told, steps(told), common.dates),
        ground=whole_card(told.first, told) if told.first else None,
        nearest=ruled_out(told) if common.nothing_fits else (),
        other_grounds=tuple(ground_card(one, told) for one in others[:NEAR]),
        further_grounds=tuple(term(one.rule) for one in others[NEAR:]),
        not_meant=not_meant(told),
        questions=what_cannot_wait(told),
        help=help_for(told),
        model=_model(told, common),
    )


def _model(told: Told, common: Report) -> ModelLetter | None:
    """A letter to fill in, for who got one that it is an answer to."""
    has_use = common.letter is not None and common.letter.model
    return model_letter(told.on) if has_use else None


def _others(told: Told) -> tuple[GroundResult, ...]:
    return tuple(one for one in told.in_sight if one is not told.first)
