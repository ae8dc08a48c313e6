"""What no browser sends: our page, our headers, and hardly a line in the log."""

import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPResponse

import pytest

from assessor.answers.steps import SLUG
from tests.serving import FORM, TOKEN, Reply, Site, Visitor, served

MULTIPART = "multipart/form-data; boundary=x"
CANARY = "kanariekooi7391"
QUESTION = f"/c/{SLUG['happened']}/"
OURS = {
    "Content-Security-Policy",
    "Cache-Control",
    "Referrer-Policy",
    "X-Content-Type-Options",
    "X-Frame-Options",
    "Permissions-Policy",
    "X-Robots-Tag",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with served(tmp_path_factory.mktemp("site")) as made:
        yield made


def post(site: Site, url: str, body: bytes, kind: str, **more: str) -> Reply:
    headers = {"Content-Type": kind, "Cookie": f"s=x; c={TOKEN}", **more}
    return site.ask("POST", f"{url}?q={CANARY}", body, headers)


def is_ours(reply: Reply) -> bool:
    return "<h1>" in reply.text and "Leave this site" in reply.text and is_shut(reply)


def is_shut(reply: Reply) -> bool:
    assert OURS - set(reply.headers) == set()
    return "no-store" in reply.headers["Cache-Control"]


@pytest.mark.parametrize("url", ["/t/", QUESTION, "/d/", "/k/", "/nowhere/", "/l/"])
@pytest.mark.parametrize(
    "charset", ["utf-16", "iso-8859-1", "utf-7", "rot13", "base64", "UTF_16"]
)
def test_a_form_in_another_charset_gets_our_page(
    site: Site, url: str, charset: str
) -> None:
    reply = post(site, url, b"a=1", f"{FORM}; charset={charset}")

    assert reply.status == 400
    assert is_ours(reply)


@pytest.mark.parametrize("charset", ["rot13", "base64", "utf-16", "hex", "no such"])
def test_a_charset_of_nothing_spoils_no_page(site: Site, charset: str) -> None:
    headers = {"Content-Type": f"text/plain; charset={charset}"}
    reply = site.ask("GET", "/c/?why=%C3%A9&reset=a", headers=headers)

    assert reply.status == 302


@pytest.mark.parametrize("url", ["/t/", QUESTION, "/nowhere/"])
@pytest.mark.parametrize("kind", [FORM, MULTIPART, "multipart/form-data", "x"])
@pytest.mark.parametrize("host", ["a b", "evil.example", "", "[::1", "a:b:c"])
def test_a_host_that_is_not_ours_gets_our_page(
    site: Site, url: str, kind: str, host: str
) -> None:
    reply = post(site, url, b"--x\r\nbroken", kind, Host=host)

    assert reply.status == 400
    assert is_ours(reply)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(b"a=" + b"x" * 1_000_000, FORM, id="long"),
        pytest.param(b"&".join([b"a=1"] * 5_000), FORM, id="many fields"),
        pytest.param(b"--x\r\nbroken", MULTIPART, id="torn"),
        pytest.param(b"", "multipart/form-data", id="no boundary"),
        pytest.param(
            b'--x\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\nc'
            b"\r\n--x--\r\n",
            MULTIPART,
            id="a file",
        ),
    ],
)
@pytest.mark.parametrize("url", ["/t/", "/d/", "/nowhere/"])
def test_a_form_that_cannot_be_read_gets_our_page(
    site: Site, url: str, body: bytes, kind: str
) -> None:
    reply = post(site, url, body, kind)

    # A torn form has no token either; the page that counts a term needs none.
    expected = {"/nowhere/": {404}, "/t/": {200, 400}, "/d/": {400, 403}}
    assert reply.status in expected[url]
    assert is_ours(reply)


def raw(site: Site, request: bytes) -> Reply:
    """Ask with bytes that need not be a request."""
    with closing(socket.create_connection(("127.0.0.1", site.port), 60)) as line:
        line.sendall(request)
        response = HTTPResponse(line)
        response.begin()
        text = response.read().decode()
    return Reply(response.status, dict(response.headers), text, 0)


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (f"GET /{CANARY}{'x' * 9_000} HTTP/1.1\r\n\r\n", 414),
        (f"GET / HTTP/1.1\r\nCookie: {CANARY}{'x' * 9_000}\r\n\r\n", 431),
        (f"GET /{CANARY} HTTP/9.9\r\n\r\n", 400),
        (f"GET / HTTP/1.1\r\n{CANARY} : x\r\n\r\n", 400),
        (f"{CANARY}\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x\r\n\r\n", 501),
    ],
)
def test_what_is_no_request_at_all_gets_our_page(
    site: Site, request_: str, status: int
) -> None:
    reply = raw(site, request_.encode())

    assert reply.status == status
    assert is_ours(reply)


@pytest.mark.parametrize("url", ["/c", "/nowhere", "/d/", "/static/nowhere.css"])
def test_no_answer_is_without_our_headers(site: Site, url: str) -> None:
    assert OURS - {"Cache-Control"} - set(site.ask("GET", url).headers) == set()


def test_an_old_page_or_blocked_cookies_write_no_line(site: Site) -> None:
    before = site.logged()
    replies = [
        site.ask("POST", QUESTION, b"answer=violence", {"Content-Type": FORM}),
        post(site, QUESTION, b"answer=violence", FORM, Origin="https://evil.example"),
    ]

    assert [reply.status for reply in replies] == [403, 403]
    assert site.logged() == before


def test_who_only_asks_for_the_head_of_a_page_writes_no_line(site: Site) -> None:
    before = site.logged()
    replies = [site.ask("HEAD", url) for url in ("/", "/h/", "/ready/", "/nowhere/")]

    assert [reply.status for reply in replies] == [200, 200, 200, 404]
    assert {reply.text for reply in replies} == {""}
    assert site.logged() == before


def test_nothing_of_all_this_is_written_down(site: Site) -> None:
    """The last one here: it reads the log of all the others."""
    log = site.logged()

    assert CANARY not in log
    assert "/c/" not in log
    assert "127.0.0.1" not in log
    assert 'File "' not in log
    assert len(log) < 500, log


def test_an_answer_is_taken_after_all_that(site: Site) -> None:
    with closing(Visitor(site)) as visitor:
        reply = visitor.post(f"/c/{SLUG['topics']}/", {"answer": "family"})

    assert reply.status == 302


def test_a_question_that_could_not_be_answered_is_not_named(site: Site) -> None:
    before = site.logged()
    with (
        closing(sqlite3.connect(site.database, isolation_level=None)) as other,
        closing(Visitor(site)) as visitor,
    ):
        other.execute("BEGIN IMMEDIATE")
        reply = visitor.post(QUESTION, {"answer": "violence"})
        later = visitor.post(f"/c/{SLUG['topics']}/", {"answer": "family"})
    told = site.logged().removeprefix(before)

    assert (reply.status, later.status) == (302, 503)
    assert told.startswith("ERROR django.request: 503 Service Unavailable\n")
    assert "/c/" not in told
