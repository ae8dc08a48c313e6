"""Two answers that do not go together are asked back, and block nothing."""

from datetime import date

import pytest

from rules.law.contradictions import ASK_BACK
from tests.conftest import Person

TOLD = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": date(1999, 5, 1),
    "family_role": "partner",
    "tie": "together",
    "sponsor_right": "dutch",
    "exam": "passed",
}
WHY = "The law for this permit began on 1 April 2001."


def page(person: Person, url: str) -> str:
    return person.client.get(url).content.decode()


@pytest.mark.django_db
def test_the_check_asks_which_is_right_and_links_to_both() -> None:
    person = Person()
    person.answer_all(TOLD)

    check = page(person, "/c/check/")

    asked_back = check[check.index(ASK_BACK) :].split("</section>")[0]
    assert WHY in asked_back
    for code in ("last_permit", "permit_since"):
        assert f'href="{person.url(code)}"' in asked_back
    assert 'href="/result/"' in check


@pytest.mark.django_db
def test_the_result_says_it_too_and_is_not_sure() -> None:
    person = Person()
    person.answer_all(TOLD)

    result = page(person, "/result/")

    assert ASK_BACK in result
    assert WHY in result
    assert "It is not sure: two of your answers do not go together." in result


@pytest.mark.django_db
def test_nothing_is_asked_back_of_answers_that_go_together() -> None:
    person = Person()
    person.answer_all({**TOLD, "permit_since": date(2012, 5, 1)})

    assert ASK_BACK not in page(person, "/c/check/")
    assert ASK_BACK not in page(person, "/result/")
