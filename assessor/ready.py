"""Whether this site can serve people, for the machine that sends them here."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from tempfile import TemporaryFile

from django.conf import settings
from django.db import Error, connection
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from assessor import clock
from assessor.answers import sealing
from assessor.checks import pdf_fonts
from assessor.press.press import press

# One row that tells by whose key the answers are sealed, and nothing of the key. Each
# look writes it anew, and so finds out whether anything can be written. It may also be
# of the key before: we open what that one sealed. The desk has a key of its own.
MARK = f"ready {settings.ROOT_URLCONF}"
WRITE = (
    "INSERT INTO django_session (session_key, session_data, expire_date) "
    "VALUES (%s, %s, %s) ON CONFLICT (session_key) DO UPDATE SET "
    "session_data = excluded.session_data, expire_date = excluded.expire_date "
    "WHERE django_session.session_data IN (%s, %s) "
    "OR django_session.expire_date < %s"
)
ALIVE = "/healthz"
COUNTS = timedelta(minutes=2)  # a host with another key that asked no more is away


class AnyHost:
    """Answers whoever asks, by any name: a machine that asks may only know a number."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == reverse("ready"):
            return ready(request)
        if request.path == ALIVE:
            return alive(request)
        return self.get_response(request)


@require_safe
def ready(_request: HttpRequest) -> HttpResponse:
    """Answer 200, or 503 with what is wrong; no session is opened for it."""
    wrong = tuple(_wrong())
    text = "\n".join(wrong) if wrong else "Ready."
    status = 503 if wrong else 200
    return HttpResponse(text, "text/plain; charset=utf-8", status)


@require_safe
def alive(_request: HttpRequest) -> HttpResponse:
    """Answer that this process runs; whether it is of use, is another question."""
    return HttpResponse("Alive.", "text/plain; charset=utf-8")


def _wrong() -> Iterator[str]:
    if not press.warm():
        yield "No PDF can be made: a worker does not start."
    yield from wrong_here()


def wrong_here() -> Iterator[str]:
    """What is wrong with this installation, also where it does not serve."""
    if not _takes_temporary_files():
        yield "No temporary file can be written: is the disk full?"
    yield from (error.msg for error in pdf_fonts())
    if not clock.is_known(on := clock.by_the_clock()):
        yield f"The clock shows {on}: the law is not known here for that day."
    yield from _wrong_with_the_database()


def _takes_temporary_files() -> bool:
    """Workers need one to tell that they live, and large requests go through one."""
    try:
        with TemporaryFile() as file:
            file.write(b".")
    except OSError:
        return False
    return True


def _wrong_with_the_database() -> Iterator[str]:
    try:
        connection.ensure_connection()
    except Error:
        yield "The database does not answer."
        return
    try:
        if not _has_our_mark():
            yield "A host with another key uses this database: all need the same key."
    except Error:
        yield "Nothing can be written to the database."


def _has_our_mark() -> bool:
    marks, now = tuple(sealing.marks("ready", "")), timezone.now()
    stored = connection.ops.adapt_datetimefield_value
    told = [MARK, marks[0], stored(now + COUNTS), marks[0], marks[-1], stored(now)]
    with connection.cursor() as cursor:
        cursor.execute(WRITE, told)
        return bool(cursor.rowcount)
