"""The queue, a case, and how to begin one."""

from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from assessor.clock import is_known
from assessor.desk.cases import opened
from assessor.desk.cases.case_page import case_page
from assessor.desk.cases.doors import of_a_case
from assessor.desk.cases.queue import Field, Wanted, queue_page
from assessor.desk.cases.said import said_of_it
from assessor.desk.models import Status
from assessor.desk.who import me
from assessor.handover import log, office
from assessor.handover.log import What
from assessor.press.press import press
from assessor.report.documents.notes import Notes
from rules.language.written import read_day


@require_safe
@of_a_case
def queue(request: HttpRequest) -> HttpResponse:
    if number := as_number(request.GET.get("number", "")):
        return _found(request, number)
    chosen = {one: request.GET.get(one, "")[:20] for one in Field}
    wanted = Wanted(me(request), chosen, _page_number(request.GET.get("page", "")))
    page = queue_page(wanted, office.private_keys())
    log.add(me(request).name, What.LISTED)
    press.warm()  # what is found is printed next
    shown = {
        "page": page,
        "address": _without_page(request),
        "said": said_of_it(request.GET.get("why", "")),
    }
    return render(request, "desk/queue.html", shown)


def _found(request: HttpRequest, number: str) -> HttpResponse:
    if office.queue().filter(number=number).exists():
        return redirect("case", number=number)
    return render(request, "desk/not_found.html", {"number": number}, status=404)


def as_number(typed: str) -> str:
    """A number as it may be typed or read out: in small letters, without its dash."""
    letters = "".join(one for one in typed.upper() if one.isalnum())[:20]
    return f"{letters[:4]}-{letters[4:]}" if letters else ""


def _page_number(told: str) -> int:
    return int(told) if told.isdecimal() and len(told) < 6 else 0


def _without_page(request: HttpRequest) -> str:
    asked = request.GET.copy()
    asked.pop("page", None)
    asked.pop("why", None)
    return asked.urlencode()


@require_safe
@of_a_case
def case(request: HttpRequest, number: str) -> HttpResponse:
    day = day_in(request.GET.get("on", ""))
    one = opened.opened(number, office.private_keys(), me(request).name, day)
    handling = opened.handling(number)
    is_again = one.row.opened_at is None and handling.status != Status.NEW
    if handling.status == Status.NEW:
        handling.status = Status.OPENED
        handling.save(update_fields=["status"])
    press.warm()
    shown = {
        "page": case_page(one, handling, is_again=is_again),
        "notes": Notes(),
        "said": said_of_it(request.GET.get("why", "")),
        "wrong_day": bool(request.GET.get("on")) and day is None,
    }
    return render(request, "desk/case.html", shown)


def day_in(typed: str) -> date | None:
    """The day the law is to be applied to; None where there is no such day."""
    try:
        day = read_day(typed)
    except ValueError:
        return None
    return day if is_known(day) else None


@require_safe
def begin(request: HttpRequest) -> HttpResponse:
    """How to begin a case with somebody at the table, or on the telephone."""
    return render(request, "desk/begin.html", {"site": settings.SITE_URL})


@require_safe
def changes(_request: HttpRequest) -> HttpResponse:
    """What changed in the law stands on the public site."""
    return redirect(f"{settings.SITE_URL}/changes/")


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    """So does the guide, in the language of this address."""
    return redirect(f"{settings.SITE_URL}{request.path}")
