"""Deletes answers and kept cases whose time is over. Let a timer run it."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import Error

from assessor.answers import store
from assessor.database import why
from assessor.handover import retention


class Command(BaseCommand):
    help = __doc__
    requires_system_checks = ()  # nothing that is wrong may keep answers alive

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            store.purge()
            retention.purge()
            retention.clean_up()
        except Error as error:
            raise CommandError(f"The database cannot be used: {why(error)}") from None
