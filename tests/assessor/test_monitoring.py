"""What can be seen from outside: how many and how long, and never who or what."""

import json
import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest
from django.test import Client

from assessor import server
from assessor.monitoring import metrics
from assessor.monitoring.lines import JsonFormatter
from assessor.monitoring.now import Now, request_of_now
from tests.conftest import Person
from tests.serving import ROOT, Site, Visitor, free_port, served

TELLING = ("violence", "widow", "/c/", "/g/", "Mozilla", "127.0.0.1", "10.9.8.7")


class Counted:
    """A site whose counts are asked for at its private port."""

    def __init__(self, site: Site, port: int) -> None:
        self.site, self.port = site, port

    def private(self, path: str = "/metrics") -> tuple[int, str]:
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=60)) as line:
            line.request("GET", path)
            response = line.getresponse()
            return response.status, response.read().decode()

    def count(self, name: str, **labels: str) -> float:
        """One number; labels may stand in any order."""
        total = 0.0
        for line in self.private()[1].splitlines():
            found = re.fullmatch(rf"{name}(?:\{{(.*)\}})? (\S+)", line)
            if found and all(
                f'{k}="{v}"' in (found[1] or "") for k, v in labels.items()
            ):
                total += float(found[2])
        return total


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counted]:
    port = free_port()
    told = {
        "ASSESSOR_METRICS_PORT": str(port),
        "ASSESSOR_LOG": "json",
        "ASSESSOR_LOG_REQUESTS": "1",
    }
    with served(tmp_path_factory.mktemp("site"), **told) as site:
        yield Counted(site, port)


def test_requests_are_counted_by_route_and_how_they_ended(counted: Counted) -> None:
    before = counted.count("assessor_requests_total", route="help", status="200")
    for _ in range(8):  # whichever process answers, all are counted together
        counted.site.ask("GET", "/h/")
    counted.site.ask("GET", "/nowhere/")
    after = counted.count("assessor_requests_total", route="help", status="200")

    assert after - before == 8
    assert counted.count("assessor_requests_total", route="none", status="404") >= 1
    assert counted.count("assessor_request_seconds_count", route="help") >= 8


def test_a_pdf_is_counted_and_nobody_is_left_in_line(counted: Counted) -> None:
    before = counted.count("assessor_documents_total", ended="made")
    reply = counted.site.ask("GET", "/q/?now")

    assert reply.status == 200
    assert counted.count("assessor_documents_total", ended="made") == before + 1
    assert counted.count("assessor_document_seconds_count") >= 1
    assert counted.count("assessor_documents_in_line") == 0


def test_the_counts_are_at_the_private_port_and_nothing_else_is(
    counted: Counted,
) -> None:
    assert counted.private()[0] == 200
    assert counted.private("/")[0] == 404
    assert counted.private("/ready/")[0] == 404
    assert counted.site.ask("GET", "/metrics").status == 404
    by_name = {"Host": f"127.0.0.1:{counted.port}"}
    assert counted.site.ask("GET", "/metrics", headers=by_name).status != 200


def test_without_a_port_no_folder_is_made_and_none_of_others_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "METRICS_PORT", "")
    monkeypatch.setenv(server.COUNTS, str(tmp_path))

    server.make_room_to_count()
    metrics.ended(os.getpid())
    server.on_exit(None)

    assert server.COUNTS not in os.environ
    assert tmp_path.is_dir()


def test_no_count_and_no_line_tells_a_question_a_rule_or_a_person(
    counted: Counted,
) -> None:
    with closing(Visitor(counted.site)) as visitor:
        visitor.post("/c/e7b0/", {"answer": "violence"})
    browser = {"User-Agent": "Mozilla/5.0", "X-Forwarded-For": "10.9.8.7"}
    counted.site.ask("GET", "/en/guide/widow/?of=violence", headers=browser)
    told = counted.private()[1] + counted.site.logged()

    assert 'route="guide_rule"' in told
    assert not [one for one in TELLING if one in told]


def test_each_line_says_when_where_and_how_it_went(counted: Counted) -> None:
    counted.site.ask("GET", "/h/")
    lines = [json.loads(one) for one in counted.site.logged().splitlines()]
    (last,) = [one for one in lines if one["route"] == "help"][-1:]

    assert set(last) == {
        "time", "level", "logger", "process", "message", "request", "route",
        "status", "milliseconds",
    }  # fmt: skip
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", last["time"])
    assert re.fullmatch(r"[0-9a-f]{16}", last["request"])
    assert last["status"] == 200
    assert last["process"] in counted.site.workers()


def test_no_request_is_written_down_unless_it_is_set(client: Client) -> None:
    log = logging.getLogger("assessor.monitoring.requests")

    assert not log.isEnabledFor(logging.INFO)
    assert client.get("/h/").status_code == 200


def test_an_error_is_a_line_with_the_request_and_without_values(
    client: Client,
) -> None:
    token = request_of_now.set(Now(client.get("/h/").wsgi_request))
    told = {"msg": "wrong", "exc_info": (ValueError, ValueError("hush"), None)}
    line = json.loads(JsonFormatter().format(logging.makeLogRecord(told)))
    request_of_now.reset(token)

    assert line["error"].endswith("ValueError")
    assert "hush" not in json.dumps(line)
    assert len(line["request"]) == 16


@pytest.mark.parametrize("path", ["/healthz", "/ready/"])
def test_a_machine_may_ask_whether_it_lives(person: Person, path: str) -> None:
    reply = person.client.get(path, headers={"host": "10.0.0.7"})

    assert reply.status_code == 200
    assert "Set-Cookie" not in reply.headers
    assert reply["Cache-Control"] == "no-store"


def test_it_lives_without_a_database(tmp_path: Path) -> None:
    with served(tmp_path) as site:
        (tmp_path / "db.sqlite3").write_bytes(b"no database at all")

        assert site.ask("GET", "/healthz").status == 200


def status(**environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", "status"],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_operator_is_told_how_it_stands(tmp_path: Path) -> None:
    settings = "tests.served_site"
    told = {
        "DJANGO_SETTINGS_MODULE": settings,
        "SERVED_DATABASE": str(tmp_path / "db.sqlite3"),
    }
    before = status(**told)
    with served(tmp_path) as site:
        site.ask("GET", "/ready/")
        during = status(**told)

    assert before.returncode == 1
    assert "no such table" in before.stderr
    assert during.returncode == 0, during.stderr
    assert "visits that go on: 0" in during.stdout
    assert during.stdout.endswith("Ready.\n")
