"""The desk and the public site are two: neither has what only the other needs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.checks import run_checks
from django.test import Client

from assessor import server as public
from assessor import settings as site
from assessor.desk import server
from tests import firm, office

DESK = "--config python:assessor.desk.server assessor.wsgi".split()
LOADED = """
import django, sys
django.setup()
from django.urls import get_resolver
get_resolver().url_patterns
print([name for name in sys.modules if name.startswith(("allauth", "assessor.desk"))])
"""


@pytest.mark.django_db
@pytest.mark.parametrize("set_", ["https://stay.example", "https://stay.example/"])
def test_with_or_without_a_last_slash_the_links_to_the_public_site_are_right(
    set_: str, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {**os.environ, "ASSESSOR_SITE_URL": set_}
    read = [
        sys.executable,
        "-c",
        "from assessor.desk.settings import *; print(SITE_URL)",
    ]
    told = subprocess.run(read, env=known, capture_output=True, check=True).stdout
    monkeypatch.setattr(settings, "SITE_URL", told.decode().strip())

    begin = client.get("/begin/").content.decode()
    led = [client.get(one)["Location"] for one in ("/changes/", "/nl/gids/")]

    assert 'href="https://stay.example/b/"' in begin
    assert led == ["https://stay.example/changes/", "https://stay.example/nl/gids/"]


def test_where_people_are_served_a_desk_says_that_it_knows_no_public_site(
    tmp_path: Path,
) -> None:
    office.make_pair(tmp_path / "keys", tmp_path / "private")
    known = {
        **os.environ,
        **firm.SET,
        "ASSESSOR_HTTPS": "1",
        "ASSESSOR_OFFICE_KEYS": str(tmp_path / "keys"),
        "ASSESSOR_OFFICE_PRIVATE_KEYS": str(tmp_path / "private"),
        "ASSESSOR_SITE_URL": "",
        "DJANGO_SETTINGS_MODULE": "assessor.desk.settings",
        "PORT": "8797",
    }
    start = [sys.executable, "-m", "gunicorn", *DESK]
    done = subprocess.run(start, env=known, capture_output=True, check=False)

    assert done.returncode
    assert done.stderr.decode() == (
        "Nothing says where the public site is: set ASSESSOR_SITE_URL, like "
        "https://stay.example.\n"
    )


def test_the_public_site_loads_nothing_of_the_desk() -> None:
    known = {**os.environ, "DJANGO_SETTINGS_MODULE": "assessor.settings"}
    loaded = subprocess.run(
        [sys.executable, "-c", LOADED], env=known, capture_output=True, check=True
    )

    assert loaded.stdout.strip() == b"[]"
    assert "django.contrib.auth" not in site.INSTALLED_APPS
    assert site.OFFICE_PRIVATE_KEYS is None


def test_on_one_machine_both_keep_their_cookies() -> None:
    for name in "SESSION_COOKIE_NAME CSRF_COOKIE_NAME LANGUAGE_COOKIE_NAME".split():
        assert getattr(settings, name) != getattr(site, name)


def test_the_worker_that_makes_pdfs_knows_neither_accounts_nor_keys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "assessor.desk.settings")
    monkeypatch.setenv("ASSESSOR_OFFICE_PRIVATE_KEYS", "/keys")
    monkeypatch.setattr(public, "post_worker_init", lambda _worker: None)

    server.post_worker_init(None)

    assert os.environ["DJANGO_SETTINGS_MODULE"] == "assessor.settings"
    assert "ASSESSOR_OFFICE_PRIVATE_KEYS" not in os.environ


def test_where_people_are_served_a_desk_needs_private_keys_and_no_pepper(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setattr(settings, "HTTPS", True)
    monkeypatch.setattr(settings, "PEPPER", "")
    with_keys = [one.msg for one in run_checks()]
    monkeypatch.setattr(settings, "OFFICE_PRIVATE_KEYS", tmp_path)

    without = [one.msg for one in run_checks()]

    assert not [said for said in with_keys if "pepper" in said or "private" in said]
    assert [said for said in without if said.startswith("There is no private key in")]
