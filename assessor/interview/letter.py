"""Which letter said no, and its date: one step after a yes, and no question of law."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from assessor.answers import store
from assessor.answers.journey import Journey, question_url
from assessor.answers.telling import tells_of_letter
from assessor.forms.letter_forms import KindAndDay, LetterForm
from assessor.forms.question_form import NOT_TOLD
from rules.law import facts


@dataclass(frozen=True)
class LetterPage(KindAndDay):
    section: str
    back: str
    of: str


@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest) -> HttpResponse:
    journey, of = Journey(store.case(request)), store.tab(request)
    if not tells_of_letter(journey.walk.counted) or not store.is_hers(request):
        return redirect("go_on")
    told = store.telling(request).letter or NOT_TOLD
    sent = request.POST if request.method == "POST" else None
    form = LetterForm(sent, on=journey.case.on, told=told)
    if form.is_valid():
        store.keep_letter(request, form.letter)
        return redirect(journey.url)
    return render(request, "interview/letter.html", {"page": letter_page(form, of)})


def letter_page(form: LetterForm, of: str) -> LetterPage:
    return LetterPage(
        section=_(facts.refusal.section.value),
        back=question_url(facts.refusal),
        of=of,
        kinds=form.kinds(),
        blanks=form.blanks(),
        problems=form.problems(),
    )
