"""What a consultant does with a case: each has a line in the log, or is not done."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from assessor.calendar import calendar_file
from assessor.desk.cases import entries, files, opened, said
from assessor.desk.cases.correcting import (
    CorrectionPage,
    LetterPage,
    correction_page,
    letter_page,
)
from assessor.desk.cases.doors import back_to, of_a_case
from assessor.desk.cases.printing import MOST, Wanted, printed
from assessor.desk.cases.views import as_number, day_in
from assessor.desk.models import Consultant, Handling, Status
from assessor.desk.who import me
from assessor.download import download
from assessor.handover import log, office
from assessor.handover.log import What
from rules import LAW

NOBODY = ""
WRITTEN = {
    entries.NOTE: What.NOTED,
    entries.CORRECTION: What.CORRECTED,
    entries.OPINION: What.SECOND_OPINION,
}
PDF = "application/pdf"


@require_POST
@of_a_case
def note(request: HttpRequest, number: str) -> HttpResponse:
    if not (text := request.POST.get("text", "").strip()):
        return back_to(number, said.EMPTY)
    _write(request, number, entries.NOTE, text)
    return back_to(number, said.NOTED)


@transaction.atomic
def _write(
    request: HttpRequest, number: str, kind: str, text: str, **told: object
) -> None:
    who, private = me(request).name, office.private_keys()
    entries.write(number, private, who, kind, text, **told)
    log.add(who, WRITTEN[kind], number)


@require_POST
@of_a_case
def assign(request: HttpRequest, number: str) -> HttpResponse:
    """Make it mine, nobody's, or a colleague's."""
    code = request.POST.get("consultant", NOBODY)
    chosen = Consultant.objects.exclude(role="").filter(
        pk=code if code.isdecimal() else 0
    )
    _change(request, number, What.ASSIGNED, consultant=chosen.first())
    return back_to(number, said.ASSIGNED)


@require_POST
@of_a_case
def status(request: HttpRequest, number: str) -> HttpResponse:
    wanted = request.POST.get("status", "")
    if wanted in Status.values:
        _change(request, number, What.STATUS, status=wanted)
    return back_to(number, said.STATUS)


@transaction.atomic
def _change(request: HttpRequest, number: str, what: What, **told: object) -> None:
    _refuse_what_is_gone(number)
    Handling.objects.update_or_create(case_id=number, defaults=told)
    log.add(me(request).name, what, number)


def _refuse_what_is_gone(number: str) -> None:
    if not office.queue().filter(number=number).exists():
        raise office.GoneError


@require_POST
@of_a_case
def opinion(request: HttpRequest, number: str) -> HttpResponse:
    """Whether a consultant agrees with the outcome, and why."""
    text, agrees = request.POST.get("text", "").strip(), request.POST.get("agrees")
    if not text or agrees not in {"yes", "no"}:
        return back_to(number, said.EMPTY)
    _write(request, number, entries.OPINION, text, agrees=agrees == "yes")
    return back_to(number, said.OPINION)


@require_http_methods(["GET", "HEAD", "POST"])
@of_a_case
def correct(request: HttpRequest, number: str, fact: str) -> HttpResponse:
    """Put another answer in the place of one, with a reason and a name."""
    one, sent = opened.looked_at(number, office.private_keys()), request.POST or None
    page: CorrectionPage | LetterPage
    if fact == entries.LETTER:
        page, template = letter_page(one, sent), "desk/correct_letter.html"
    elif fact in LAW.fact:
        page, template = correction_page(one, LAW.fact[fact], sent), "desk/correct.html"
    else:
        return redirect("case", number=number)
    if page.is_whole:
        told = {"fact": fact, "value": page.value}
        _write(request, number, entries.CORRECTION, page.reason, **told)
        return back_to(number, said.CORRECTED)
    return render(request, template, {"page": page})


@require_POST
@of_a_case
def print_cases(request: HttpRequest) -> HttpResponse:
    """One PDF of one case, or a stack of several; each is marked as printed."""
    numbers = [as_number(one) for one in request.POST.getlist("number")]
    wanted = Wanted(request.POST.get("edition", ""), request.POST.get("language", ""))
    if not numbers or not wanted.can_be_made:
        return _to_queue(said.NONE_CHOSEN)
    if len(numbers) > MOST:
        return _to_queue(said.TOO_MANY)
    private, day = office.private_keys(), day_in(request.POST.get("on", ""))
    cases = [opened.looked_at(number, private, day) for number in numbers]
    made = printed(cases, wanted)
    for number in numbers:
        _mark_as_printed(request, number)
    return download(made, PDF, f"cases-{localdate():%Y-%m-%d}.pdf")


@transaction.atomic
def _mark_as_printed(request: HttpRequest, number: str) -> None:
    handling = opened.handling(number)
    if handling.status in (Status.NEW, Status.OPENED):
        handling.status = Status.PRINTED
        handling.save(update_fields=["status"])
    log.add(me(request).name, What.PRINTED, number)


@require_safe
@of_a_case
def dates(request: HttpRequest, number: str) -> HttpResponse:
    one = _exported(request, number)
    return calendar_file(one.told.days_to_remember)


@require_safe
@of_a_case
def case_as_file(request: HttpRequest, number: str) -> HttpResponse:
    one = _exported(request, number)
    return download(
        files.whole_file(one).encode(), "application/json", f"{number}.json"
    )


@require_safe
@of_a_case
def case_as_pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The consultant's edition, in Dutch: what the firm keeps of an accepted client."""
    one = _exported(request, number)
    made = printed([one], Wanted("consultant", "nl"))
    return download(made, PDF, f"{number}.pdf")


@require_safe
@of_a_case
def opinion_as_file(request: HttpRequest, number: str) -> HttpResponse:
    """The last second opinion, as a case of nobody for ``tests/cases``."""
    one = _exported(request, number)
    opinions = [e for e in one.entries if e.kind == entries.OPINION]
    if not opinions:
        return back_to(number, said.EMPTY)
    made = files.anonymous_case(one, opinions[-1]).encode()
    return download(made, "application/toml", "second-opinion.toml")


def _exported(request: HttpRequest, number: str) -> opened.OpenCase:
    one = opened.looked_at(number, office.private_keys())
    log.add(me(request).name, What.EXPORTED, number)
    return one


@require_http_methods(["GET", "HEAD", "POST"])
@of_a_case
def accept(request: HttpRequest, number: str) -> HttpResponse:
    """The client was accepted: what the firm keeps is saved, and the case deleted."""
    _refuse_what_is_gone(number)
    saved = request.POST.get("saved") == "yes"
    if request.method == "POST" and saved:
        office.accept(number, me(request).name)
        return _to_queue(said.ACCEPTED)
    why = said.said_of_it(said.NOT_SAVED) if request.method == "POST" else ""
    shown = {"number": number, "problem": why}
    return render(request, "desk/accept.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
@of_a_case
def remove(request: HttpRequest, number: str) -> HttpResponse:
    _refuse_what_is_gone(number)
    if request.method == "POST":
        office.erase(number, me(request).name)
        return _to_queue(said.REMOVED)
    return render(request, "desk/remove.html", {"number": number})


def _to_queue(why: str) -> HttpResponse:
    return redirect(f"{reverse('queue')}?why={why}")
