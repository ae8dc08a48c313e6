"""Says whether this installation can serve people, and what stands where."""

from typing import Any

from django.contrib.sessions.models import Session
from django.core.management.base import BaseCommand, CommandError
from django.db import Error, connection
from django.utils import timezone

from assessor import clock
from assessor.database import why
from assessor.ready import MARK, wrong_here
from rules import LAW
from rules.guidance.receipt import cited, not_recently_verified, receipt


class Command(BaseCommand):
    help = __doc__
    requires_system_checks = ()  # what is wrong is told here

    def handle(self, *args: Any, **options: Any) -> None:
        on = clock.by_the_clock()
        if clock.is_known(on):
            self.stdout.write(_law())
        try:
            self.stdout.write(_database())
        except Error as error:
            raise CommandError(f"The database cannot be used: {why(error)}") from None
        if wrong := tuple(wrong_here()):
            raise CommandError("\n".join(wrong))
        self.stdout.write("Ready.")


def _law() -> str:
    """Which rules these are, and how fresh their texts."""
    on = clock.by_the_clock()
    told, sources = receipt(LAW, on), cited(LAW)
    stale = sum(not_recently_verified(one, on) for one in sources)
    return (
        f"Rules {told.version}, from texts of {told.oldest} to {told.newest}; "
        f"{stale} of {len(sources)} sources were not looked at for long."
    )


def _database() -> str:
    """How many people are here: a number, and nothing of anybody."""
    going_on = Session.objects.filter(expire_date__gt=timezone.now())
    visits = going_on.exclude(session_key__startswith=MARK.split()[0]).count()
    return f"Database {connection.vendor}; visits that go on: {visits}."
