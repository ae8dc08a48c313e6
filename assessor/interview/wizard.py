"""The interview: the questions that still matter, one on each page.

Three rules make it up. *Go on* is the first question without an answer, or else the
check. A page that is not on the journey, or not yet, sends the person there. And an
answer is stored only when it is a possible one.
"""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from formtools.wizard.views import NamedUrlWizardView

from assessor.answers import months, store
from assessor.answers.going_on import go_on
from assessor.answers.journey import PAUSE, Journey
from assessor.answers.notices import OTHER_CASE, SKIPPED, notice
from assessor.answers.steps import FACT, SLUG
from assessor.forms.form_for import form_for
from assessor.forms.number_and_day_forms import which_day
from assessor.forms.question_form import NOT_TOLD, QuestionForm
from assessor.interview.pages import Place, check_page, pause_page, question_page
from rules import LAW, Case
from rules.language.fact import Fact
from rules.law import facts

FORMS = {SLUG[fact.code]: form_for(fact) for fact in LAW.facts}


class Interview(NamedUrlWizardView):  # type: ignore[misc]  # formtools ships no types
    """A wizard of formtools with a step for each question that the law has.

    First come the methods of formtools that differ here, each with the reason why the
    stock one will not do; then what only this wizard has.
    """

    template_name = "interview/question.html"
    storage_name = "assessor.interview.storage.AnswerStorage"
    form_list = tuple(FORMS.items())
    request: HttpRequest
    render: Callable[..., HttpResponseBase]  # as stock has it

    def get(self, request: HttpRequest, step: str = "") -> HttpResponseBase:
        # Stock's deletes the answers for whoever follows a link to "?reset", and shows
        # a stored answer as a form that was sent just now.
        if step == self.done_step_name:
            return self.done()
        if not self.reaches(step):
            return self.go_on()
        self.storage.current_step = step
        if PAUSE in request.GET.getlist("why"):
            return self.pause()
        return self.render()

    def post(self, request: HttpRequest, step: str = "") -> HttpResponseBase:
        # Stock's builds one form more, to read from it which step was sent, and takes
        # the answer to a question that was not asked.
        if step not in FORMS:
            return self.go_on()
        self.storage.current_step = step
        if not store.is_hers(request):
            return self.go_on(OTHER_CASE)
        if "skip" in request.POST:
            return self.skip()
        return self.take(self.get_form(data=request.POST))

    def get_form_list(self) -> dict[str, type[QuestionForm]]:
        # Stock's asks a `condition_dict` about each step; one walk tells them all.
        return {SLUG[fact.code]: FORMS[SLUG[fact.code]] for fact in self.journey.asked}

    def get_form(
        self, step: str | None = None, data: Any = None, files: Any = None
    ) -> QuestionForm:
        # Stock's looks among the steps that are asked: a walk before the answer is
        # read, and then another one with it.
        step = step or self.steps.current
        return FORMS[step](data, **self.get_form_kwargs(step))

    def get_form_kwargs(self, step: str) -> dict[str, Any]:
        # Stock's is empty; what was told goes here, as it is no `initial` of a field.
        code = FACT[step].code
        told = self.case.answers.get(code, NOT_TOLD)
        if told is NOT_TOLD:
            told = self.month_of(step) or NOT_TOLD
        withheld = code in store.codes(self.request, store.WITHHELD)
        return {"on": self.case.on, "told": told, "withheld": withheld}

    def process_step(self, form: QuestionForm) -> object:
        # Stock's keeps everything that was sent.
        return form.cleaned_data["answer"]

    def render_next_step(self, form: QuestionForm, **_: Any) -> HttpResponseBase:
        # Stock's goes to the step after this one, which may have its answer already.
        if form.fact is facts.refusal:
            return self.about_letter(told=form.cleaned_data["answer"] is True)
        return redirect(self.journey.url)

    def get_context_data(self, form: QuestionForm, **_: Any) -> dict[str, object]:
        # Stock's builds one form more, for stock's `post` to read.
        of, notices = store.tab(self.request), (*self.notices(), *self.wants_day(form))
        page = question_page(form, self.place(), of, self.gone(), notices)
        return {"page": page}

    def done(self, *_: Any, **__: Any) -> HttpResponseBase:
        # Straight from `get`. Stock's `render_done` checks all answers again, which is
        # done with each reading here, and then deletes them.
        if self.journey.first_open:
            return self.go_on()
        telling = store.telling(self.request)
        page = check_page(self.journey, telling, self.gone(), self.notices())
        return self.show("interview/check.html", page)

    # --- What only this wizard has ----------------------------------------------------

    @cached_property
    def case(self) -> Case:
        return store.case(self.request)

    @cached_property
    def journey(self) -> Journey:
        return Journey(self.case)

    @property
    def fact(self) -> Fact:
        return FACT[self.steps.current]

    def reaches(self, step: str) -> bool:
        return step in FORMS and self.journey.reaches(FACT[step])

    def take(self, form: QuestionForm) -> HttpResponseBase:
        """Store an answer and go on, or say what is wrong with it."""
        fact = form.fact
        if form.is_valid():
            self.go_with(form)
        if not self.journey.reaches(fact):
            return self.go_on()
        if not form.is_valid():
            return self.render(form)
        gone = self.journey.taken_from(self.case, fact)
        self.storage.set_step_data(self.steps.current, self.process_step(form))
        store.note(self.request, fact.code, withheld=form.withheld, gone=gone)
        return self.render_next_step(form)

    def go_with(self, form: QuestionForm) -> None:
        """Take the journey that follows from this answer, if it is good enough.

        The questions before it do not hang on it. So one walk tells both whether it
        may be answered now and which question comes next.
        """
        fact, answer = form.fact, form.cleaned_data["answer"]
        known = answer is not None
        value = months.read(fact, answer, self.case.on) if known else fact.unknown
        case = Case({**self.case.answers, fact.code: value}, self.case.on)
        if months.is_enough(case, fact.code):
            self.journey = Journey(case)
        else:
            form.add_error("day", which_day())

    def about_letter(self, *, told: bool) -> HttpResponseBase:
        """Ask which letter said no, if there is one; else nothing is kept of it."""
        if told:
            return redirect("letter")
        store.keep_letter(self.request, None)
        return redirect(self.journey.url)

    def month_of(self, step: str) -> months.Month | None:
        """What is known of a date whose day turned out to matter."""
        raw = self.storage.get_step_data(step)
        return months.known(FACT[step], raw, self.case.on)

    def pause(self) -> HttpResponseBase:
        page = pause_page(self.fact, store.tab(self.request), self.notices())
        return self.show("interview/pause.html", page)

    def skip(self) -> HttpResponseBase:
        """Answer the open questions of a block that may hurt: "I do not know"."""
        if not self.fact.announcement or not self.journey.reaches(self.fact):
            return self.go_on()
        journey = self.journey.without_block(self.fact)
        for code in journey.case.answers:
            if code not in self.case.answers:
                self.storage.set_step_data(SLUG[code], None)
        return redirect(journey.url_because(SKIPPED))

    def go_on(self, *why: str) -> HttpResponseBase:
        """To the first open question, and to all who lost their answers: why."""
        return go_on(self.request, self.journey, *why, told=self.case)

    def place(self) -> Place:
        """Where the question of this step stands among those that are asked."""
        before = self.steps.prev
        return Place(
            number=self.steps.step1,
            most=self.steps.count,
            back=self.get_step_url(before) if before else reverse("start"),
            can_skip=self.journey.can_skip_from(self.fact),
        )

    def notices(self) -> tuple[str, ...]:
        came_in = self.request.method == "GET"
        whys = self.request.GET.getlist("why") if came_in else []
        return tuple(text for why in whys if (text := notice(why)))

    def wants_day(self, form: QuestionForm) -> tuple[str, ...]:
        """Why she is asked again for a date of which she told the month."""
        told_in_part = form.told and form.fact.code not in self.case.answers
        return (which_day(),) if told_in_part and not form.is_bound else ()

    def gone(self) -> frozenset[str]:
        return store.codes(self.request, store.GONE)

    def show(self, template: str, page: object) -> TemplateResponse:
        return TemplateResponse(self.request, template, {"page": page})
