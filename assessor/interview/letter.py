"""Which letter said no, and its date: one step after a yes, and no question of law."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from assessor.answers import store
from assessor.answers.journey import Journey, question_url
from assessor.forms.fields import Blank, Problem, Tick
from assessor.forms.letter_forms import LetterForm
from assessor.forms.question_form import NOT_TOLD
from rules import Case
from rules.language.truth import Truth
from rules.law import facts


@dataclass(frozen=True)
class LetterPage:
    section: str
    back: str
    of: str
    kinds: tuple[Tick, ...]
    blanks: tuple[Blank, ...]
    problems: tuple[Problem, ...]

    @property
    def wrong_kind(self) -> bool:
        return any(problem.at == "kind" for problem in self.problems)

    @property
    def wrong_day(self) -> bool:
        return any(problem.at != "kind" for problem in self.problems)


@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest) -> HttpResponse:
    journey, of = Journey(store.case(request)), store.tab(request)
    is_hers = request.POST.get("of", "") in {"", of}
    if not is_told_of(journey.walk.counted) or not is_hers:
        return redirect("go_on")
    told = store.telling(request).letter or NOT_TOLD
    sent = request.POST if request.method == "POST" else None
    form = LetterForm(sent, on=journey.case.on, told=told)
    if form.is_valid():
        store.keep_letter(request, form.letter)
        return redirect(journey.url)
    return render(request, "interview/letter.html", {"page": letter_page(form, of)})


def is_told_of(case: Case) -> bool:
    """Whether the case tells of a letter with a "no"."""
    return facts.refusal.yes.truth(case) is Truth.YES


def letter_page(form: LetterForm, of: str) -> LetterPage:
    return LetterPage(
        section=_(facts.refusal.section.value),
        back=question_url(facts.refusal),
        of=of,
        kinds=form.kinds(),
        blanks=form.blanks(),
        problems=form.problems(),
    )
