"""The page on which an answer is corrected: the same question, with a reason."""

from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext

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
    reasoned = _reasoned(form, sent)
    return CorrectionPage(
        number=case.number,
        question=gettext(fact.question),
        hint=gettext(fact.hint) if fact.hint else "",
        note=form.note,
        told=case.as_told(fact),
        one_only=form.one_only,
        ticks=_ticks(form),
        blanks=form.blanks(),
        problems=reasoned.problems,
        reason=reasoned.reason,
        is_whole=reasoned.is_whole,
        value=form.cleaned_data["answer"] if reasoned.is_whole else None,
    )


def _ticks(form: QuestionForm) -> tuple[Tick, ...]:
    """What a person may rather not say is no correction."""
    return tuple(one for one in form.ticks() if one.value != WITHHELD)


@dataclass(frozen=True)
class Reasoned:
    """What was sent, with its reason: ``is_whole`` where nothing is wrong with it."""

    reason: str
    problems: tuple[Problem, ...]
    is_whole: bool


def _reasoned(form: QuestionForm | LetterForm, sent: QueryDict | None) -> Reasoned:
    if not sent:
        return Reasoned("", (), is_whole=False)
    reason = sent.get("reason", "").strip()
    why = gettext("Write why: a colleague will want to know.")
    missing = () if reason else (Problem("reason", why),)
    is_whole = form.is_valid() and bool(reason)
    return Reasoned(reason, (*form.problems(), *missing), is_whole=is_whole)


@dataclass(frozen=True)
class LetterPage(KindAndDay):
    """The same for the letter with a "no": its kind, and the day that counts."""

    number: str
    reason: str
    is_whole: bool
    value: Any = field(default=None, repr=False)


def letter_page(case: OpenCase, sent: QueryDict | None) -> LetterPage:
    form = LetterForm(sent, on=case.on, told=case.telling.letter or NOT_TOLD)
    reasoned = _reasoned(form, sent)
    return LetterPage(
        kinds=form.kinds(),
        blanks=form.blanks(),
        problems=reasoned.problems,
        number=case.number,
        reason=reasoned.reason,
        is_whole=reasoned.is_whole,
        value=[form.chosen, form.cleaned_data["answer"]] if reasoned.is_whole else None,
    )
