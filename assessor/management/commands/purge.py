"""Deletes the answers of everyone whose time is over. Let a timer run it."""

from typing import Any

from django.core.management.base import BaseCommand

from assessor.answers import store


class Command(BaseCommand):
    help = __doc__
    requires_system_checks = ()  # nothing that is wrong may keep answers alive

    def handle(self, *args: Any, **options: Any) -> None:
        store.purge()
