"""Checks that nobody changed the log: manage.py log verify."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import Error

from assessor.database import why
from assessor.handover import log


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=["verify"])
        parser.add_argument(
            "--known", default="", help="a last hash that was written down earlier"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            found = log.verify(options["known"])
        except Error as error:
            raise CommandError(f"The database cannot be used: {why(error)}") from None
        if found.wrong is not None:
            raise CommandError(
                f"The log was changed: line {found.wrong}, of {found.wrong_at}, does "
                f"not follow the {found.lines} lines before it."
            )
        if not found.holds_known:
            raise CommandError(
                f"The log was cut off or written anew: its {found.lines} lines hang "
                f"together, but {options['known']} is not among their hashes."
            )
        self.stdout.write(f"The {found.lines} lines of the log hang together.")
        self.stdout.write(f"Write this down elsewhere: {found.last}")
