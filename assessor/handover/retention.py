"""Every case has an end, and is then deleted: by a timer, and with each new one."""

from django.db import connection
from django.utils import timezone

from assessor.answers import sweeping
from assessor.clock import by_the_clock
from assessor.handover import erasing, log
from assessor.handover.log import What
from assessor.handover.models import Event, FirmWrap, Kept, Tries

TABLES = tuple(one._meta.db_table for one in (Kept, FirmWrap, Tries))  # noqa: SLF001  # Django documents it


def purge() -> int:
    """Delete what is over, and return how many cases that were.

    Two at once do no harm: what one has deleted the other does not find.
    """
    Tries.objects.filter(ends__lte=timezone.now()).delete()
    gone = 0
    while some := _over():
        erasing.shred(some)
        _say_that_they_ended(some)
        gone += erasing.erase(some)
    return gone


def _over() -> list[str]:
    over = Kept.objects.filter(expires_on__lt=by_the_clock())
    return list(over.values_list("number", flat=True)[: erasing.AT_ONCE])


def _say_that_they_ended(numbers: list[str]) -> None:
    """Only what was sent stands in the log; the rest leaves nothing at all."""
    sent = Event.objects.filter(number__in=numbers, what=What.SENT)
    for number in sent.values_list("number", flat=True):
        log.add_once(log.SYSTEM, What.EXPIRED, number)


def clean_up() -> None:
    """Take what was deleted from the files now, as far as the database can."""
    if connection.in_atomic_block:
        return
    sweeping.tidy(connection)
    if connection.vendor == "postgresql":
        _vacuum()


def _vacuum() -> None:
    """Have PostgreSQL clean its tables now, and not later; it waits for nobody."""
    with connection.cursor() as cursor:
        for table in TABLES:
            name = connection.ops.quote_name(table)
            # ast-grep-ignore: no-glued-queries
            cursor.execute(f"VACUUM (SKIP_LOCKED, TRUNCATE FALSE) {name}")
