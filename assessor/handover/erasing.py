"""Deletes cases: first the keys, so that nothing can be opened, then all the rest.

What hangs on a case goes with it, whichever program made its table: the public site
deletes what only the desk knows how to read.
"""

from collections.abc import Iterator, Sequence

from django.db import connection, transaction

from assessor.answers import sweeping
from assessor.handover.models import FirmWrap, Kept

TABLE = Kept._meta.db_table  # noqa: SLF001  # Django documents it
AT_ONCE = 500  # rows; a longer sentence no database takes


def erase(numbers: Sequence[str]) -> int:
    """Delete these cases at once; return how many there were."""
    gone = 0
    for at in range(0, len(numbers), AT_ONCE):
        some = numbers[at : at + AT_ONCE]
        shred(some)
        gone += _delete(some)
    if gone:
        sweeping.take_from_the_log()
    return gone


def shred(numbers: Sequence[str]) -> None:
    """Destroy the keys: what is sealed is now noise, whatever happens next."""
    with transaction.atomic():
        FirmWrap.objects.filter(case__in=numbers).delete()
        Kept.objects.filter(number__in=numbers).update(wrap=b"", sent_wrap=None)


def _delete(numbers: Sequence[str]) -> int:
    names = ", ".join(["%s"] * len(numbers))
    with transaction.atomic(), connection.cursor() as cursor:
        for table, column in _hanging_on_a_case():
            sentence = f"DELETE FROM {table} WHERE {column} IN ({names})"  # noqa: S608  # names out of the database's own list
            cursor.execute(sentence, numbers)
        sentence = f"DELETE FROM {_quoted(TABLE)} WHERE number IN ({names})"  # noqa: S608  # as above
        cursor.execute(sentence, numbers)
        return int(cursor.rowcount)


def _hanging_on_a_case() -> Iterator[tuple[str, str]]:
    """Every table whose rows belong to a case, and the column that says to which."""
    look = connection.introspection
    with connection.cursor() as cursor:
        for table in look.table_names(cursor):
            for column, found in look.get_relations(cursor, table).items():
                if found[1] == TABLE:
                    yield _quoted(table), _quoted(column)


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)
