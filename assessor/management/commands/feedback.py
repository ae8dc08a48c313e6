"""Shows how many found each page clear, and how many did not, in the last days.

The numbers are shown as they are, also the small ones: they hold nothing of anybody.
"""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import Error
from django.utils import timezone

from assessor.database import why
from assessor.feedback.counting import Total, totals

DAYS = 30


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--days", type=int, default=DAYS, help=f"else {DAYS}")

    def handle(self, *args: Any, days: int, **options: Any) -> None:
        since = timezone.localdate() - timedelta(days=days - 1)
        try:
            found = totals(since)
        except Error as error:
            raise CommandError(f"The database cannot be used: {why(error)}") from None
        if not found:
            self.stdout.write(f"Nobody said whether a page was clear since {since}.")
            return
        self.stdout.write(f"Clear? Since {since}:\n\n{'no':>6} {'yes':>6}  page")
        for one in found:
            self.stdout.write(line(one))


def line(one: Total) -> str:
    return f"{one.unclear:>6} {one.clear:>6}  {one.page}"
