"""Whatever is sent, the person gets a page with a sentence, and keeps her answers."""

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client

from assessor.answers.steps import SLUG
from tests.conftest import Person

pytestmark = pytest.mark.django_db

FORM = "application/x-www-form-urlencoded"
FIRST = f"/c/{SLUG['topics']}/"


def text(response: Any) -> str:
    return str(response.content.decode())


@pytest.mark.parametrize(
    "what",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"answer": "mars"}, id="no option"),
        pytest.param({"answer": ["dutch", "eu"]}, id="two answers to one question"),
        pytest.param({"answer": "dutch\0"}, id="a NUL byte"),
        pytest.param({"answer": "x" * 60_000}, id="a long text"),
        pytest.param(
            {"answer": "\ud83d".encode("utf-8", "surrogatepass")}, id="no UTF-8"
        ),
        pytest.param({"answer": "<script>alert(1)</script>"}, id="a script"),
        pytest.param({"wizard_goto_step": "check"}, id="a field of formtools"),
        pytest.param({"interview-current_step": "done"}, id="another step"),
    ],
)
def test_an_impossible_answer_shows_the_question_again(
    person: Person, what: dict[str, Any]
) -> None:
    person.answer("topics", ["family"])
    response = person.client.post(person.url("nationality"), what)
    page = text(response)

    assert response.status_code == 200
    assert "<title>Error: Questions</title>" in page
    assert 'href="#a0"' in page
    assert 'aria-invalid="true"' in page
    assert "<script>alert" not in page
    assert person.stored == {"topics": ["family"]}


@pytest.mark.parametrize(
    "what",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"answer": ["-", "?"]}, id="what goes with nothing else"),
        pytest.param({"answer": ["-", "unsure"]}, id="none and not sure"),
    ],
)
def test_an_error_names_only_answers_that_stand_on_the_page(
    person: Person, what: dict[str, Any]
) -> None:
    named = set()
    while (fact := person.open_question()) is not None:
        page = unescape(text(person.client.post(person.url(fact.code), what)))
        labels = re.findall(r"<label[^>]*>(.*?)</label>", page)
        wrong = r'(?s)<div class="wrong" id="wrong">(.*?)</div>'
        (problem,) = re.findall(wrong, page)
        quoted = re.findall("“(.*?)”", problem)
        assert set(quoted) <= set(labels), fact.code
        named |= set(quoted)
        person.answer(fact.code, None)

    assert named


def test_a_wrong_answer_leaves_the_right_one_in_place(person: Person) -> None:
    person.answer("topics", ["family"])
    person.client.post(FIRST, {"answer": "mars"})

    assert person.stored == {"topics": ["family"]}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"answer=" + b"x" * 1_000_000, id="one megabyte"),
        pytest.param(b"answer=" + b"x" * 10_000_000, id="ten megabytes"),
        pytest.param(b"&".join(b"a=1" for _ in range(5_000)), id="many fields"),
    ],
)
def test_what_is_far_too_long_brings_the_same_page_with_a_sentence(
    person: Person, body: bytes
) -> None:
    person.answer("topics", ["family"])
    response = person.client.post(FIRST, body, content_type=FORM, follow=True)

    assert response.status_code == 200
    assert response.redirect_chain[-1][0].startswith(FIRST)
    assert "it was too long" in text(response)
    assert person.stored == {"topics": ["family"]}


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(
            b"--x\r\nbroken", "multipart/form-data; boundary=x", id="a torn form"
        ),
        pytest.param(b"", "multipart/form-data", id="a form without a boundary"),
        pytest.param(b'{"answer": "dutch"}', "application/json", id="JSON"),
        pytest.param(b"\xff\xfe\0", "application/octet-stream", id="bytes"),
    ],
)
def test_what_is_no_form_gets_a_page_with_a_sentence(
    person: Person, body: bytes, kind: str
) -> None:
    person.answer("topics", ["family"])
    response = person.client.post(FIRST, body, content_type=kind)

    assert response.status_code in {200, 400}
    assert "<h1>" in text(response)
    assert person.stored == {"topics": ["family"]}


def test_a_file_is_not_taken(person: Person) -> None:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="answer"; filename="a.txt"\r\n'
        b"\r\nhello\r\n--x--\r\n"
    )
    response = person.client.post(
        FIRST, body, content_type="multipart/form-data; boundary=x"
    )

    assert response.status_code in {200, 400}
    assert person.stored == {}


def test_a_form_of_another_site_is_refused_with_a_sentence() -> None:
    client = Client(enforce_csrf_checks=True)
    client.get(FIRST)
    response = client.post(FIRST, {"answer": "dutch"})

    assert response.status_code == 403
    assert "It did not change your earlier answers." in text(response)


def test_a_far_too_long_request_elsewhere_gets_a_sentence(person: Person) -> None:
    person.answer("topics", ["family"])
    response = person.client.post("/d/", b"a=" + b"x" * 1_000_000, content_type=FORM)

    assert response.status_code == 400
    assert person.stored == {"topics": ["family"]}


def test_an_unknown_reason_in_the_address_says_nothing(person: Person) -> None:
    page = text(person.client.get(FIRST, {"why": "<b>you are expelled</b>"}))

    assert "you are expelled" not in page


def test_a_page_that_is_not_there_says_so(client: Client) -> None:
    response = client.get("/domestic-violence/")

    assert response.status_code == 404
    assert "This page does not exist" in text(response)


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_an_unknown_method_changes_nothing(person: Person, method: str) -> None:
    person.answer("topics", ["family"])
    response = getattr(person.client, method)(FIRST)

    assert response.status_code == 405
    assert person.stored == {"topics": ["family"]}


def test_a_mistake_of_ours_says_so_without_blame(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr("assessor.interview.wizard.question_page", broken)
    person.client.raise_request_exception = False
    response = person.client.get(FIRST)

    assert response.status_code == 500
    assert "It is not your fault" in text(response)


def test_no_error_page_promises_answers_to_who_gave_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """These pages may not look at the session, so they do not know what is in it."""
    monkeypatch.setattr("assessor.interview.wizard.question_page", None)
    anybody = Client(raise_request_exception=False)
    pages = {
        500: anybody.get(FIRST),
        400: anybody.post("/d/", b"a=" + b"x" * 1_000_000, content_type=FORM),
        403: Client(enforce_csrf_checks=True).post("/d/"),
    }

    for status, page in pages.items():
        assert page.status_code == status
        assert "still here" not in text(page)
