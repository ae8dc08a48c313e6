"""The report of a case: everything that is shown, as plain and translated values.

The result page and the PDF print the same `ReportPage`. Templates loop and print;
whatever has to be decided is decided here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext, override

from assessor.answers.telling import NOTHING_BESIDE, Telling
from assessor.answers.words import in_words
from assessor.citing import (
    Citation,
    Cited,
    Note,
    Term,
    Text,
    citation,
    texts,
)
from assessor.report.editions import CONSULTANTS_READ, Edition, pair
from assessor.report.pages.brief import ROOMS, Brief, Room, brief
from assessor.report.said.answers import AnswerGroup, answer_groups
from assessor.report.said.changes import ChangeCard, change_cards
from assessor.report.said.dates import Moment, days_ahead, moments, to_remember
from assessor.report.said.findings import missing_answers
from assessor.report.said.grounds import (
    GroundCard,
    RouteCard,
    RuledOut,
    Unclear,
    ground_card,
    other_situations,
    route_card,
    ruled_out,
    unclear,
)
from assessor.report.said.help import Help, help_for
from assessor.report.said.outcome import Outcome, outcome
from assessor.report.said.pitfalls import pitfall_lines
from assessor.report.said.questions import QuestionCard, question_cards
from assessor.report.said.urgent import Urgent, urgent
from assessor.report.said.voice import speaking_to
from assessor.report.said.workings import TextApplied, workings
from assessor.wording import day, ltr, sentence
from rules import Assessment
from rules.assessment.assessment import GroundResult
from rules.assessment.nearest import foremost
from rules.engine.law import Law
from rules.language.conditions import Condition, Includes
from rules.language.lazy import once
from rules.language.rule import Caution, Contradiction, Standing
from rules.language.source import Source
from rules.law.contradictions import ASK_BACK

NEAR = 3  # cards of other grounds on paper
FITTING = ("fits", "may-fit")
SHOWN = (Standing.FITS, Standing.MAY_FIT, Standing.NOT_YET)


@dataclass(frozen=True)
class AskedBack:
    """Two answers that do not go together, and why."""

    sentence: str
    why: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class CautionLine:
    text: str
    citation: Citation
    notes: tuple[str, ...]


@dataclass(frozen=True)
class ReportPage:
    """The whole report, in the order in which it is read."""

    edition: Edition
    language: str
    date: SafeString
    version: SafeString
    urgent: tuple[Urgent, ...]
    brief: Brief
    dates: tuple[Moment, ...]
    changes: tuple[ChangeCard, ...]
    outcome: Outcome
    open_questions: tuple[str, ...]
    asked_back: tuple[AskedBack, ...]
    cautions: tuple[CautionLine, ...]
    cautions_if: tuple[Cited, ...]
    grounds: tuple[GroundCard, ...]
    pitfalls: tuple[Cited, ...]
    questions: tuple[QuestionCard, ...]
    unclear: tuple[Unclear, ...]
    routes: tuple[RouteCard, ...]
    ruled_out: tuple[RuledOut, ...]
    other_situations: tuple[Term, ...]
    help: Help
    about: tuple[str, ...]
    answers: tuple[AnswerGroup, ...]
    has_dates: bool
    for_other: bool

    @property
    def for_consultant(self) -> bool:
        return self.edition is Edition.CONSULTANT

    @property
    def pair(self) -> str:
        """Dutch with the person's own language, where a consultant reads only one."""
        return "" if self.language in CONSULTANTS_READ else pair(self.language)

    @property
    def common_questions(self) -> tuple[QuestionCard, ...]:
        """Those that are not about the permit: paper tells of that in a table."""
        return tuple(one for one in self.questions if one.code)

    @property
    def told_of_letter(self) -> bool:
        """Whether the way to count a term stands at the top already."""
        return any(one.counts for one in self.urgent)

    @property
    def nothing_fits(self) -> bool:
        """Whether what came nearest is the first thing to tell."""
        return self.outcome.state == "none"

    @property
    def another_way_is_nearest(self) -> bool:
        """Whether a way besides these permits may fit, and no ground is in sight."""
        return self.outcome.state == "unclear" and bool(self.routes)

    @property
    def fitting_too(self) -> tuple[GroundCard, ...]:
        """The grounds that stand as well as the one that leads, or nearly so."""
        return tuple(one for one in self._not_opened if one.state in FITTING)

    @property
    def texts(self) -> tuple[Text, ...]:
        """What is cited, each text once with its address."""
        return texts(self._citations())

    @property
    def workings(self) -> tuple[TextApplied, ...]:
        """Every line with its article, under the text that was read for it."""
        return workings(self._lines())

    def _lines(self) -> Iterator[Cited]:
        for ground in self._opened:
            yield from (Cited(one.text, one.citation) for one in ground.requirements)
            yield from ground.told_of_permit
        yield from (line for one in self.common_questions for line in one.answer)
        yield from self.pitfalls
        yield from (Cited(one.text, one.citation) for one in self.cautions)
        yield from self.cautions_if
        yield from (Cited(one.term.name, one.citation) for one in self.routes)
        yield from (Cited(one.reason, one.citation) for one in self.ruled_out)

    @once
    def noted(self) -> tuple[Note, ...]:
        """What paper for the applicant cites by a number, in the order of these."""
        return tuple(dict.fromkeys(one.note for one in self._noted()))

    def _noted(self) -> Iterator[Citation]:
        yield from (one.citation for one in self.cautions_if)
        for ground in self._opened:
            yield from (one.citation for one in ground.told_of_permit)
        yield from (one.citation for one in self.pitfalls)
        yield from (one.citation for one in self.ruled_out if self.nothing_fits)
        for ground in self.other_grounds:
            yield from (line.citation for line in ground.not_met)
        for question in self.common_questions:
            yield from (line.citation for line in question.answer)

    def _citations(self) -> Iterator[Citation]:
        for ground in self.grounds:
            yield from (line.citation for line in ground.requirements)
        yield from (one.citation for one in self.cautions)
        yield from (one.citation for one in self.cautions_if)
        yield from (one.citation for one in self.pitfalls)
        yield from (one.citation for one in self.routes)
        yield from (one.citation for one in self.ruled_out)

    @property
    def other_grounds(self) -> tuple[GroundCard, ...]:
        """The best of those that do not lead: what a short report has room for."""
        return self._not_opened[:NEAR]

    @property
    def further_grounds(self) -> tuple[Term, ...]:
        """All the rest, by name."""
        return tuple(card.term for card in self._not_opened[NEAR:])

    @property
    def _opened(self) -> tuple[GroundCard, ...]:
        """The one that leads or comes nearest, if there is one."""
        return tuple(card for card in self.grounds if card.opened)

    @property
    def _not_opened(self) -> tuple[GroundCard, ...]:
        return tuple(card for card in self.grounds if not card.opened)


def report_page(
    assessment: Assessment,
    edition: Edition,
    language: str,
    *,
    told: Telling = NOTHING_BESIDE,
    room: Room = ROOMS[0],
) -> ReportPage:
    """Everything that an edition of the report says, in one language."""
    with override(language), speaking_to(edition):
        return _page(assessment, edition, language, told, room)


def _page(
    assessment: Assessment,
    edition: Edition,
    language: str,
    told: Telling,
    room: Room,
) -> ReportPage:
    days = days_ahead(assessment)
    dates = moments(days, assessment.case.on)
    return ReportPage(
        edition=edition,
        language=language,
        date=day(assessment.case.on),
        version=ltr(assessment.receipt.version),
        # The consultant's brief lists the terms already.
        urgent=urgent(assessment, days if edition is Edition.APPLICANT else ()),
        brief=brief(assessment, dates, told, room),
        dates=dates,
        changes=change_cards(assessment),
        outcome=outcome(assessment, told),
        open_questions=tuple(dict.fromkeys(_open_questions(assessment))),
        asked_back=tuple(_asked_back(c, assessment) for c in assessment.contradictions),
        cautions=tuple(
            _caution(c, assessment.case.on) for c in assessment.cautions_told
        ),
        cautions_if=tuple(_cautions_if(assessment)),
        grounds=tuple(_ground_cards(assessment, told)),
        pitfalls=pitfall_lines(assessment),
        questions=question_cards(assessment),
        unclear=unclear(assessment.standing(Standing.UNCLEAR), assessment.law),
        routes=tuple(route_card(route) for route in assessment.routes),
        ruled_out=ruled_out(assessment.standing(Standing.DOES_NOT_FIT)),
        other_situations=other_situations(assessment.standing(Standing.DOES_NOT_FIT)),
        help=help_for(assessment),
        about=tuple(_about(assessment)),
        answers=answer_groups(assessment, told.withheld),
        has_dates=bool(to_remember(days)),
        for_other=told.for_other,
    )


def _asked_back(one: Contradiction, assessment: Assessment) -> AskedBack:
    questions = (gettext(assessment.law.fact[code].question) for code in one.facts)
    return AskedBack(gettext(ASK_BACK), gettext(one.text), tuple(questions))


def _caution(caution: Caution, on: date) -> CautionLine:
    notes = tuple(gettext(note.text) for note in caution.notes)
    return CautionLine(gettext(caution.text), citation(caution.source, on), notes)


def _cautions_if(assessment: Assessment) -> Iterator[Cited]:
    """What would raise each caution that is open only because it is not known."""
    for caution in assessment.cautions:
        if caution not in assessment.cautions_told:
            where = citation(caution.source, assessment.case.on)
            for text in _would_raise(caution.raised_if, assessment.law):
                yield Cited(text, where)


def _would_raise(condition: Condition, law: Law) -> Iterator[str]:
    """The answers, or else the questions, as the person knows them."""
    for leaf in condition.leaves():
        for code in leaf.looks_at:
            fact = law.fact[code]
            if isinstance(leaf, Includes):
                yield from in_words(fact, leaf.options)
            else:
                yield gettext(fact.question)


def _ground_cards(assessment: Assessment, told: Telling) -> Iterator[GroundCard]:
    """The ground that leads comes first and opened, then the others, best first."""
    first = foremost(assessment)
    for result in sorted(assessment.standing(*SHOWN), key=lambda r: _place(r, first)):
        yield ground_card(result, assessment.law, told.papers, opened=result is first)


def _place(result: GroundResult, first: GroundResult | None) -> tuple[bool, int]:
    return result is not first, -result.standing


def _open_questions(assessment: Assessment) -> Iterator[str]:
    """What was not known and can still matter: the first things to ask."""
    for result in assessment.standing(*SHOWN, Standing.UNCLEAR):
        for finding in result.findings:
            yield from missing_answers(finding, assessment.law)


def _about(assessment: Assessment) -> Iterator[str]:
    yield gettext("The IND decides. It is the immigration service of the Netherlands.")
    yield gettext("We are not the government. This is not legal advice.")
    on = gettext("We applied the law to {date}. Law and amounts change.")
    yield sentence(on, date=day(assessment.case.on))
    yield from _texts_read(tuple(_sources(assessment)))
    version = ltr(assessment.receipt.version)
    yield sentence(gettext("Version of the rules: {version}."), version=version)


def _texts_read(sources: tuple[Source, ...]) -> Iterator[str]:
    dates = [source.read_on for source in sources if source.dated]
    if dates:
        text = gettext("The texts we read are from {oldest} to {newest}.")
        yield sentence(text, oldest=day(min(dates)), newest=day(max(dates)))
    seen = [source.read_on for source in sources if not source.dated]
    if seen:
        text = gettext("Pages without a date were seen on {date}.")
        yield sentence(text, date=day(max(seen)))


def _sources(assessment: Assessment) -> Iterator[Source]:
    """All texts that were applied, also where a ground did not fit."""
    for result in (*assessment.grounds, *assessment.routes):
        yield from (finding.requirement.source for finding in result.findings)
    yield from (caution.source for caution in assessment.cautions)
