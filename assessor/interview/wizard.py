"""The interview: the questions that still matter, one on each page.

Three rules make it up. *Go on* is the first question without an answer, or else the
check. A page that is not on the path, or not yet, sends the person there. And an
answer is stored only when it is a possible one.
"""

from functools import cached_property
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from formtools.wizard.views import NamedUrlWizardView

from assessor.answers import months, store
from assessor.answers.notices import EXPIRED, OTHER_CASE, SKIPPED, notice
from assessor.answers.path import PAUSE, Path
from assessor.answers.steps import FACT, SLUG
from assessor.forms.filling_in import which_day
from assessor.forms.form_for import form_for
from assessor.forms.question_form import NOT_TOLD, QuestionForm
from assessor.interview.pages import check_page, pause_page, question_page
from rules import LAW, Case
from rules.language.fact import Fact

FORMS = {SLUG[fact.code]: form_for(fact) for fact in LAW.facts}


class Interview(NamedUrlWizardView):  # type: ignore[misc]  # formtools ships no types
    """A wizard of formtools whose path comes from the law.

    Of the stock ``get`` and ``post`` nothing is left: they build forms to find the
    path, trust the step that was posted, and forget all answers at the end.
    """

    template_name = "interview/question.html"
    storage_name = "assessor.answers.store.AnswerStorage"
    form_list = tuple(FORMS.items())
    request: HttpRequest

    @cached_property
    def case(self) -> Case:
        return store.case(self.request)

    @cached_property
    def path(self) -> Path:
        return Path(self.case)

    def get_form_list(self) -> dict[str, type[QuestionForm]]:
        # super() first: formtools keeps there what its own methods look for.
        forms = super().get_form_list()
        return {SLUG[fact.code]: forms[SLUG[fact.code]] for fact in self.path.asked}

    def get_form(
        self, step: str | None = None, data: Any = None, files: Any = None
    ) -> QuestionForm:
        # A form does not need the path, and so a page walks it only once.
        slug = step or self.steps.current
        code = FACT[slug].code
        told = self.case.answers.get(code, self.month(code) or NOT_TOLD)
        withheld = code in store.codes(self.request, store.WITHHELD)
        return FORMS[slug](data, on=self.case.on, told=told, withheld=withheld)

    def month(self, code: str) -> months.Month | None:
        """What is known of a date whose day turned out to matter."""
        raw = store.stored(self.request).get(code)
        return months.known(LAW.fact[code], raw, self.case.on)

    def get(self, request: HttpRequest, step: str = "") -> HttpResponseBase:
        if step == self.done_step_name:
            return self.render_done()
        if step not in FACT or not self.path.reaches(FACT[step]):
            return self.go_on()
        if PAUSE in request.GET.getlist("why"):
            return self.pause(FACT[step])
        return self.page(self.get_form(step))

    def post(self, request: HttpRequest, step: str = "") -> HttpResponseBase:
        if step not in FACT:
            return self.go_on()
        if request.POST.get("of", "") not in {"", store.tab(request)}:
            return self.go_on(OTHER_CASE)
        if "skip" in request.POST:
            return self.skip(FACT[step])
        form = self.get_form(step, data=request.POST)
        if form.is_valid():
            case = self.with_answer(form)
            if months.is_enough(case, form.fact.code):
                self.path = Path(case)
            else:
                form.add_error("day", which_day())
        if not self.path.reaches(FACT[step]):
            return self.go_on()
        return self.render_next_step(form) if form.is_valid() else self.page(form)

    def with_answer(self, form: QuestionForm) -> Case:
        """The case once this answer is given.

        The questions before it do not hang on it. So one walk tells both whether it
        may be answered now and which question comes next.
        """
        fact, answer = form.fact, form.cleaned_data["answer"]
        known = answer is not None
        value = months.read(fact, answer, self.case.on) if known else fact.unknown
        return Case({**self.case.answers, fact.code: value}, self.case.on)

    def process_step(self, form: QuestionForm) -> object:
        return form.cleaned_data["answer"]

    def render_next_step(self, form: QuestionForm, **_: Any) -> HttpResponseBase:
        code = form.fact.code
        gone = self.path.taken_from(self.case, form.fact)
        self.storage.set_step_data(SLUG[code], self.process_step(form))
        store.note(self.request, code, withheld=form.withheld, gone=gone)
        return redirect(self.path.url)

    def pause(self, fact: Fact) -> HttpResponseBase:
        page = pause_page(fact, store.tab(self.request), self.notices())
        return TemplateResponse(self.request, "interview/pause.html", {"page": page})

    def skip(self, fact: Fact) -> HttpResponseBase:
        """Answer the open questions of a block that may hurt: "I do not know"."""
        if not fact.section.announcement or not self.path.reaches(fact):
            return self.go_on()
        path = self.path.without_block(fact.section)
        for code in path.case.answers:
            if code not in self.case.answers:
                store.keep(self.request, code, None)
        return redirect(path.url_because(SKIPPED))

    def notices(self) -> tuple[str, ...]:
        came_in = self.request.method == "GET"
        whys = self.request.GET.getlist("why") if came_in else []
        return tuple(text for why in whys if (text := notice(why)))

    def gone(self) -> frozenset[str]:
        return store.codes(self.request, store.GONE)

    def render_done(self, *_: Any, **__: Any) -> HttpResponseBase:
        if self.path.first_open:
            return self.go_on()
        withheld = store.codes(self.request, store.WITHHELD)
        page = check_page(self.path, withheld, self.gone(), self.notices())
        return TemplateResponse(self.request, "interview/check.html", {"page": page})

    def go_on(self, *why: str) -> HttpResponseBase:
        """To the first open question, and to all who lost their answers: why."""
        came_back = settings.SESSION_COOKIE_NAME in self.request.COOKIES
        sent_here = EXPIRED in self.request.GET.getlist("why")
        lost = came_back or sent_here or self.request.method == "POST"
        kept = self.case.answers or store.for_other(self.request)
        whys = (EXPIRED,) if lost and not kept else why
        return redirect(self.path.url_because(*whys))

    def page(self, form: QuestionForm) -> TemplateResponse:
        code, notices = form.fact.code, self.notices()
        if not form.is_bound and code not in self.case.answers and self.month(code):
            notices = (*notices, which_day())
        of = store.tab(self.request)
        page = question_page(form, self.path, of, self.gone(), notices)
        return TemplateResponse(self.request, self.template_name, {"page": page})
