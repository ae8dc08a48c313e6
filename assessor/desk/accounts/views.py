"""The pages about accounts: one's own, and for managers those of all."""

from dataclasses import dataclass

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from assessor.desk.accounts import people, sign_ins
from assessor.desk.cases.views import as_number
from assessor.desk.models import Consultant, Role, SignIn
from assessor.desk.who import me
from assessor.handover import log
from assessor.handover.log import What
from assessor.handover.models import Event

READ_AND_WRITE = ["GET", "HEAD", "POST"]
NOBODY = ""
AGAIN = "again"


@dataclass(frozen=True)
class AccountPage:
    sign_ins: tuple[tuple[SignIn, bool], ...]


@require_http_methods(READ_AND_WRITE)
def account(request: HttpRequest) -> HttpResponse:
    """Where I am signed in; each can be ended."""
    mine = sign_ins.mine(me(request))
    if request.method == "POST":
        for one in mine:
            if one.row == request.POST.get("row"):
                sign_ins.end(one)
        return redirect("account")
    page = AccountPage(tuple((one, sign_ins.is_here(one, request)) for one in mine))
    return render(request, "desk/account.html", {"page": page})


class NewColleague(forms.Form):
    name = forms.CharField(
        label=gettext_lazy("Name, as colleagues know it"), min_length=2, max_length=60
    )
    role = forms.ChoiceField(
        label=gettext_lazy("Role"), choices=Role.choices, initial=Role.CONSULTANT
    )

    def clean_name(self) -> str:
        return " ".join(str(self.cleaned_data["name"]).split())


@dataclass(frozen=True)
class ColleaguesPage:
    """``password``: of whom was added a moment ago, to be told to her once."""

    colleagues: tuple[Consultant, ...]
    form: NewColleague
    new: Consultant | None = None
    password: str = ""
    problem: str = ""


@require_http_methods(READ_AND_WRITE)
def colleagues(request: HttpRequest) -> HttpResponse:
    form = NewColleague(request.POST or None)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            new, password = people.added(told["name"], Role(told["role"]))
        except people.RefusedError:
            form.add_error("name", _("There is somebody with this name already."))
            return _colleagues(request, form)
        log.add(me(request).name, What.ACCOUNT_ADDED)
        return _colleagues(request, NewColleague(), new=new, password=password)
    return _colleagues(request, form)


@require_http_methods(["POST"])
def colleague(request: HttpRequest, number: int) -> HttpResponse:
    """Change a role, take it away, or give a new password where a phone was lost."""
    one = get_object_or_404(Consultant, pk=number)
    role = request.POST.get("role", "")
    if role == AGAIN:
        password = people.renewed(one)
        log.add(me(request).name, What.ACCOUNT_RENEWED)
        return _colleagues(request, NewColleague(), new=one, password=password)
    if role in (NOBODY, *Role.values):
        try:
            people.given(one, role)
            log.add(me(request).name, What.ACCOUNT_CHANGED)
        except people.RefusedError:
            why = _("The last manager has to stay one: make somebody else one first.")
            return _colleagues(request, NewColleague(), problem=why)
    return redirect("colleagues")


def _colleagues(
    request: HttpRequest,
    form: NewColleague,
    *,
    new: Consultant | None = None,
    password: str = "",
    problem: str = "",
) -> HttpResponse:
    # Who has a role comes first, by name.
    everybody = tuple(Consultant.objects.order_by("name"))
    with_role_first = tuple(sorted(everybody, key=lambda one: not one.role))
    page = ColleaguesPage(with_role_first, form, new, password, problem)
    return render(request, "desk/colleagues.html", {"page": page})


PAGE = 100


@dataclass(frozen=True)
class LogPage:
    lines: tuple[Event, ...]
    number: str
    after: int | None


@require_safe
def events(request: HttpRequest) -> HttpResponse:
    """The log, newest first; of one case where its number is told."""
    number = as_number(request.GET.get("number", ""))
    there = Event.objects.order_by("-id")
    if number:
        there = there.filter(number=number)
    if (before := request.GET.get("before", "")).isdecimal():
        there = there.filter(id__lt=int(before[:15]))
    lines = tuple(there[: PAGE + 1])
    after = lines[PAGE - 1].pk if len(lines) > PAGE else None
    page = LogPage(lines[:PAGE], number, after)
    return render(request, "desk/log.html", {"page": page})
