"""Keep, come back, change, delete: with a code, or with a file of one's own."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from assessor.answers import store
from assessor.answers.journey import Journey
from assessor.answers.notices import OPENED
from assessor.clock import by_the_clock
from assessor.download import download
from assessor.forms.fields import Problem, problems_of
from assessor.handover import kept, limits, log, visit
from assessor.handover.content import Content
from assessor.handover.file import seal_file
from assessor.handover.kept import ChangedMeanwhileError, GoneError, Opened
from assessor.handover.limits import CODES, KEEPING
from assessor.keeping import pages
from assessor.keeping.forms import CodeForm, FileForm, WordsForm
from assessor.keeping.reading import read_file

Problems = tuple[Problem, ...]
METHODS = ["GET", "HEAD", "POST"]
LATER = HTTPStatus.TOO_MANY_REQUESTS


@require_http_methods(METHODS)
def keep(request: HttpRequest) -> HttpResponse:
    """Say what each way leaves behind, and keep the answers with a code."""
    if not store.case(request).answers:
        return render(request, "keeping/nothing.html")
    if request.method != "POST":
        return _choices(request)
    if not store.is_hers(request) or not kept.is_offered():
        return redirect("keep")
    if visit.opened(request):  # pressed twice, or kept before
        return redirect("code")
    if not limits.take(KEEPING, request):
        minutes = limits.minutes_left(KEEPING)
        return _choices(request, (pages.too_often("code", minutes),), LATER)
    code, opened = kept.keep(visit.told(request))
    visit.remember(request, opened, code)
    return redirect("code")


def _choices(
    request: HttpRequest, problems: Problems = (), status: int = HTTPStatus.OK
) -> HttpResponse:
    page = pages.KeepPage(
        of=store.tab(request),
        back=_back(request),
        until=pages.until_when(),
        with_code=kept.is_offered(),
        has_code=visit.is_remembered(request),
        problems=problems,
    )
    return render(request, "keeping/keep.html", {"page": page}, status=status)


def _back(request: HttpRequest) -> str:
    """Where somebody goes on who keeps nothing."""
    journey = Journey(store.case(request))
    return journey.url if journey.first_open else reverse("report")


@require_http_methods(METHODS)
def code(request: HttpRequest) -> HttpResponse:
    """Show the code until she says that she has it, and never again."""
    if request.method == "POST":
        visit.is_noted(request)
        return redirect("kept")
    shown, opened = visit.code(request), visit.opened(request)
    if not shown or opened is None:
        return redirect("kept")
    page = pages.code_page(shown, opened)
    return render(request, "keeping/code.html", {"page": page})


@require_http_methods(METHODS)
def come_back(request: HttpRequest) -> HttpResponse:
    """Open by the code. It is slow on purpose, and slower guesses get no answer."""
    if request.method != "POST" or not kept.is_offered():
        return _ways_to_open(request)
    form = CodeForm(request.POST)
    if not form.is_valid():
        return _ways_to_open(request, problems_of(form))
    if not limits.take(CODES, request):
        problem = pages.too_often("code", limits.minutes_left(CODES))
        return _ways_to_open(request, (problem,), LATER)
    opened = kept.open_with(form.cleaned_data["code"])
    if opened is None:
        log.add(log.PERSON, log.What.WRONG_CODE)
        return _ways_to_open(request, (pages.wrong_code(),))
    limits.give_back(CODES, request)
    _put_back(request, opened.content)
    visit.remember(request, opened)
    return visit.to_kept(visit.OPEN)


def _ways_to_open(
    request: HttpRequest, problems: Problems = (), status: int = HTTPStatus.OK
) -> HttpResponse:
    page = pages.OpenPage(
        with_code=kept.is_offered(),
        takes_place=bool(store.case(request).answers),
        notice=pages.gone() if request.GET.get("why") == visit.GONE else "",
        typed=request.POST.get("code", "")[:60],
        problems=problems,
    )
    return render(request, "keeping/open.html", {"page": page}, status=status)


def _put_back(request: HttpRequest, content: Content) -> None:
    """What is open now takes the place of what was answered here."""
    visit.forget(request)
    store.put_back(request, content.told)


@require_http_methods(METHODS)
def open_file(request: HttpRequest) -> HttpResponse:
    """Open a file of her own; it is read in memory, and nothing of it is kept."""
    if request.method != "POST":
        return redirect("come_back")
    form = FileForm(request.POST, request.FILES)
    if not form.is_valid():
        return _ways_to_open(request, problems_of(form))
    if not limits.take(KEEPING, request):
        problem = pages.too_often("file", limits.minutes_left(KEEPING))
        return _ways_to_open(request, (problem,), LATER)
    raw, words = form.cleaned_data["file"].read(), form.cleaned_data["words"]
    content = read_file(raw, words)
    if isinstance(content, Problem):
        return _ways_to_open(request, (content,))
    _put_back(request, content)
    return redirect(Journey(store.case(request)).url_because(OPENED))


@require_http_methods(METHODS)
def keep_file(request: HttpRequest) -> HttpResponse:
    """Give her the answers as a file that only her words open."""
    if not store.case(request).answers:
        return render(request, "keeping/nothing.html")
    if request.method != "POST":
        return _file_page(request)
    form = WordsForm(request.POST)
    if not store.is_hers(request):
        return redirect("keep")
    if not form.is_valid():
        return _file_page(request, problems_of(form))
    if not limits.take(KEEPING, request):
        problem = pages.too_often("words", limits.minutes_left(KEEPING))
        return _file_page(request, (problem,), LATER)
    return _as_file(seal_file(visit.told(request), form.cleaned_data["words"]))


def _file_page(
    request: HttpRequest, problems: Problems = (), status: int = HTTPStatus.OK
) -> HttpResponse:
    page = pages.FilePage(store.tab(request), problems)
    return render(request, "keeping/file.html", {"page": page}, status=status)


def _as_file(made: bytes) -> HttpResponse:
    """Its name tells nothing, as that of a report."""
    name = f"document-{by_the_clock():%Y-%m-%d}.dat"
    return download(made, "application/octet-stream", name)


@require_http_methods(METHODS)
def kept_case(request: HttpRequest) -> HttpResponse:
    """What is kept, and what became of it; a form puts it in place of what is here."""
    opened = visit.opened(request)
    if opened is None:
        return _not_there(request)
    if visit.code(request):
        return redirect("code")
    if request.method == "POST":
        _put_back(request, opened.content)
        visit.remember(request, opened)
        return visit.to_kept(visit.OPEN)
    here, why = store.snapshot(request), request.GET.get("why", "")
    journey, same = Journey(store.case(request)), here == opened.content.told
    page = pages.kept_page(opened, journey, store.tab(request), same=same, why=why)
    return render(request, "keeping/kept.html", {"page": page})


def _not_there(request: HttpRequest) -> HttpResponse:
    why = f"?why={visit.GONE}" if visit.is_remembered(request) else ""
    return redirect(reverse("come_back") + why)


@require_POST
def keep_again(request: HttpRequest) -> HttpResponse:
    """Keep the answers of now with the code there is."""
    opened = visit.opened(request)
    if opened is None:
        return _not_there(request)
    if not store.is_hers(request) or not store.case(request).answers:
        return redirect("kept")
    return _kept_again(request, opened)


def _kept_again(request: HttpRequest, opened: Opened) -> HttpResponse:
    """Over what this visit saw; over what it did not see only when she says so."""
    over = opened if "over" in request.POST else visit.as_seen(request, opened)
    try:
        visit.remember(request, kept.replace(over, visit.told(request)))
    except ChangedMeanwhileError:
        return visit.to_kept(visit.CHANGED)
    except GoneError:
        return _not_there(request)
    return visit.to_kept(visit.KEPT)


@require_http_methods(METHODS)
def delete_kept(request: HttpRequest) -> HttpResponse:
    """Ask first; then it is gone at once, here and at the firm."""
    opened = visit.opened(request)
    if request.method != "POST":
        gone = request.GET.get("why") == visit.GONE
        sent = bool(opened and opened.sent_at)
        page = pages.EndPage(there=opened is not None, was_sent=sent, gone=gone)
        return render(request, "keeping/deleted.html", {"page": page})
    if opened:
        kept.delete(opened)
    visit.forget(request)
    return redirect(f"{reverse('delete_kept')}?why={visit.GONE}")
