"""What the standard in docs/asvs.md asks for and no other test shows."""

import re
import socket
from collections.abc import Iterator
from contextlib import closing

import pytest
from django.conf import settings
from django.test import Client

from tests import firm, office
from tests.assessor.test_headers import PAGES
from tests.conftest import Person
from tests.serving import Site, served

ENDED = b"\r\n\r\n0\r\n\r\nGET /second HTTP/1.1\r\n\r\n"
LENGTHS = [
    b"Content-Length: 4\r\nTransfer-Encoding: chunked",
    b"Content-Length: 4\r\nContent-Length: 5",
    b"Content-Length: 4\r\nTransfer-Encoding: xchunked",
    b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
    b"Content-Length: +4",
    b"Content-Length: 4\r\n Content-Length: 0",
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Behind a proxy on another machine, whose address is 10.0.0.7."""
    folder = tmp_path_factory.mktemp("site")
    known = {
        "ASSESSOR_HTTPS": "1",
        "FORWARDED_ALLOW_IPS": "10.0.0.7",
        **firm.SET,
        **office.SET,
    }
    with served(folder, **known) as made:
        yield made


@pytest.mark.parametrize("lengths", LENGTHS, ids=repr)
def test_a_request_with_two_ends_is_refused(site: Site, lengths: bytes) -> None:
    with closing(socket.create_connection(("127.0.0.1", site.port), 60)) as line:
        line.sendall(b"POST /t/ HTTP/1.1\r\nHost: localhost\r\n" + lengths + ENDED)
        answered = b"".join(iter(lambda: line.recv(65_536), b""))

    assert re.findall(rb"HTTP/1\.1 (\d+)", answered) in [[b"400"], [b"501"]]


@pytest.mark.parametrize("scheme", ["https", "http"])
def test_only_the_proxy_that_is_named_says_how_people_came(
    site: Site, scheme: str
) -> None:
    told = {"Host": "localhost", "X-Forwarded-Proto": scheme}

    assert site.ask("GET", "/", headers=told).status == 301


@pytest.mark.django_db
@pytest.mark.parametrize(
    "url", ["/static/", "/static/css/", "/.git/config", "/static/../manage.py", "/.var"]
)
def test_no_folder_is_listed_and_none_but_static_is_served(
    client: Client, url: str
) -> None:
    assert client.get(url).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("url", PAGES)
def test_no_page_answers_to_trace(client: Client, url: str) -> None:
    assert client.trace(url).status_code in {404, 405}


@pytest.mark.django_db
@pytest.mark.parametrize("url", PAGES)
def test_whatever_is_text_says_in_which_letters(person: Person, url: str) -> None:
    person.answer_all({"nationality": "dutch"})
    kind = person.client.get(url).get("Content-Type", "")

    assert "charset=utf-8" in kind or kind in {"application/pdf", ""}


def test_everything_that_is_installed_is_pinned_by_version_and_print() -> None:
    for lock in (settings.ROOT / ".ci/lock").glob("*.txt"):
        entries = re.split(r"\n(?=\S)", lock.read_text().strip())
        packages = [one for one in entries if not one.startswith("#")]

        assert packages
        for one in packages:
            assert re.match(r"[\w.-]+(\[\w+\])?==\S+ ", one), one
            assert "--hash=sha256:" in one, one
