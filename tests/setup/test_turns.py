"""Hosts that start at once, and a program that is older than its database."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from pytest_django import DjangoAssertNumQueries

from assessor.databases import turns
from tests.cluster import Cluster, throw_away
from tests.serving import ROOT

IMPATIENT = """
import django
django.setup()
from assessor.databases import turns
turns.PATIENCE = 0.5
from django.core.management import execute_from_command_line
execute_from_command_line(["manage.py", "prepare"])
"""


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with throw_away() as made:
        yield made


@pytest.mark.django_db
def test_a_database_of_a_newer_version_is_left_alone() -> None:
    MigrationRecorder(connection).record_applied("sessions", "0002_of_tomorrow")

    with pytest.raises(CommandError) as refused:
        turns.refuse_what_is_newer()

    assert "sessions 0002_of_tomorrow" in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.django_db
def test_what_another_program_keeps_beside_it_is_no_newer_version() -> None:
    MigrationRecorder(connection).record_applied("of_another_program", "0009_any")

    turns.refuse_what_is_newer()


@pytest.mark.django_db
def test_only_the_files_are_prepared_where_there_is_no_database(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_num_queries(0):
        call_command("prepare", "--files")


def prepared(cluster: Cluster, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=os.environ
        | {
            "ASSESSOR_DATABASE_URL": cluster.address,
            "DJANGO_SETTINGS_MODULE": "assessor.settings",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_hosts_that_start_at_once_on_an_empty_database_all_start(
    cluster: Cluster,
) -> None:
    with ThreadPoolExecutor(4) as hosts:
        done = hosts.map(lambda _: prepared(cluster, "manage.py", "prepare"), range(4))
        said = [one.stderr for one in done if one.returncode]

    assert not said
    assert cluster.rows() == 0  # and so there is a table


def test_a_host_waits_for_another_one_and_then_says_so(cluster: Cluster) -> None:
    with psycopg.connect(cluster.address) as other:
        other.execute("SELECT pg_advisory_lock(%s)", [turns.TURN])
        done = prepared(cluster, "-c", IMPATIENT)

    assert done.returncode == 1
    assert done.stderr.startswith("CommandError: Another host has been changing")
    assert done.stderr.count("\n") == 1
    assert not prepared(cluster, "-c", IMPATIENT).returncode
