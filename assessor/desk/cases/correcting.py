"""The page on which an answer is corrected: the same question, with a reason."""

from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext

from assessor.answers.words import in_words
from assessor.desk.cases.opened import OpenCase
from assessor.forms.fields import Blank, Problem, Tick
from assessor.forms.form_for import form_for
from assessor.forms.letter_forms import KindAndDay, LetterForm
from assessor.forms.question_form import NOT_TOLD, WITHHELD, QuestionForm
from rules.language.fact import Fact


@dataclass(frozen=True)
class CorrectionPage:
    """``value``: the new answer as JSON, once ``is_whole`` says that it can be kept."""

    number: str
    question: str
    hint: str
    note: str
    told: tuple[str, ...]
    one_only: bool
    ticks: tuple[Tick, ...]
    blanks: tuple[Blank, ...]
    problems: tuple[Problem, ...]
    reason: str
    is_whole: bool
    value: Any = field(default=None, repr=False)


def correction_page(
    case: OpenCase, fact: Fact, sent: QueryDict | None
) -> CorrectionPage:
    now = case.case.answers.get(fact.code, NOT_TOLD)
    form = form_for(fact)(sent, on=case.on, told=now)
    reason = sent.get("reason", "").strip() if sent else ""
    problems = (*form.problems(), *_of_reason(sent, reason)) if sent else ()
    is_whole = sent is not None and form.is_valid() and bool(reason)
    return CorrectionPage(
        number=case.number,
        question=gettext(fact.question),
        hint=gettext(fact.hint) if fact.hint else "",
        note=form.note,
        told=_told(case, fact),
        one_only=form.one_only,
        ticks=_ticks(form),
        blanks=form.blanks(),
        problems=problems,
        reason=reason,
        is_whole=is_whole,
        value=form.cleaned_data["answer"] if is_whole else None,
    )


def _told(case: OpenCase, fact: Fact) -> tuple[str, ...]:
    content = case.sent.content
    answers = content.case().answers
    if fact.code not in answers:
        return (gettext("Not answered"),)
    return in_words(fact, answers[fact.code], content.telling.withheld)


def _ticks(form: QuestionForm) -> tuple[Tick, ...]:
    """What a person may rather not say is no correction."""
    return tuple(one for one in form.ticks() if one.value != WITHHELD)


def _of_reason(sent: QueryDict | None, reason: str) -> tuple[Problem, ...]:
    if sent is None or reason:
        return ()
    return (Problem("reason", gettext("Write why: a colleague will want to know.")),)


@dataclass(frozen=True)
class LetterPage(KindAndDay):
    """The same for the letter with a "no": its kind, and the day that counts."""

    number: str
    reason: str
    is_whole: bool
    value: Any = field(default=None, repr=False)


def letter_page(case: OpenCase, sent: QueryDict | None) -> LetterPage:
    form = LetterForm(sent, on=case.on, told=case.telling.letter or NOT_TOLD)
    reason = sent.get("reason", "").strip() if sent else ""
    is_whole = sent is not None and form.is_valid() and bool(reason)
    return LetterPage(
        kinds=form.kinds(),
        blanks=form.blanks(),
        problems=(*form.problems(), *_of_reason(sent, reason)) if sent else (),
        number=case.number,
        reason=reason,
        is_whole=is_whole,
        value=[form.chosen, form.cleaned_data["answer"]] if is_whole else None,
    )
