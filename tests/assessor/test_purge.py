"""What is left of people who went away: nothing."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.core.management import (
    CommandError,
    call_command,
    execute_from_command_line,
)
from django.db import connection

from assessor.firm import the_firm
from tests.conftest import Person

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))


@pytest.mark.django_db
def test_answers_are_gone_from_the_disk_when_the_next_person_begins() -> None:
    with time_machine.travel(NOW, tick=False):
        Person().answer("topics", ["family"])
        kept = Session.objects.count()
    with time_machine.travel(NOW + timedelta(minutes=31), tick=False):
        newcomer = Person()
        newcomer.answer("topics", ["health"])
        left = newcomer.stored, Session.objects.count()

    assert kept == 1
    assert left == ({"topics": ["health"]}, 1)


@pytest.mark.django_db
def test_answers_of_the_last_half_hour_stay_when_another_person_begins() -> None:
    with time_machine.travel(NOW, tick=False):
        Person().answer("topics", ["family"])
    with time_machine.travel(NOW + timedelta(minutes=29), tick=False):
        Person().answer("topics", ["health"])

    assert Session.objects.count() == 2


@pytest.mark.django_db
@pytest.mark.parametrize(("minutes", "left"), [(29, 1), (31, 0)])
def test_a_timer_can_delete_what_is_over(minutes: int, left: int) -> None:
    with time_machine.travel(NOW, tick=False):
        Person().answer("topics", ["family"])
    with time_machine.travel(NOW + timedelta(minutes=minutes), tick=False):
        call_command("purge")

    assert Session.objects.count() == left


@pytest.mark.django_db
def test_the_timer_deletes_also_where_the_site_may_not_start(settings: Any) -> None:
    with time_machine.travel(NOW, tick=False):
        Person().answer("topics", ["family"])
    settings.HTTPS, settings.FIRM = True, the_firm({})
    with time_machine.travel(NOW + timedelta(minutes=31), tick=False):
        execute_from_command_line(["manage.py", "purge"])

    assert Session.objects.count() == 0


@pytest.mark.django_db
def test_without_the_tables_of_kept_cases_answers_are_deleted_all_the_same() -> None:
    """As when the timer of a new version runs before its first start."""
    with time_machine.travel(NOW, tick=False):
        Person().answer("topics", ["family"])
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE handover_kept RENAME TO away")
        with (
            time_machine.travel(NOW + timedelta(minutes=31), tick=False),
            pytest.raises(CommandError, match="The database cannot be used"),
        ):
            call_command("purge")
        cursor.execute("ALTER TABLE away RENAME TO handover_kept")

    assert Session.objects.count() == 0
