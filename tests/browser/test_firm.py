"""The firm on a small phone: its name is seen, and the exit stays where it was."""

from typing import Any

import pytest
from playwright.sync_api import expect

from assessor.firm import the_firm
from tests.browser.conftest import Door, Visit
from tests.conftest import Person
from tests.firm import SET
from tests.people import HURT_AT_HOME

LONGEST = SET | {
    "ASSESSOR_FIRM_NAME": "Vreemdelingenrechtadvocatenkantoor Venlo",
    "ASSESSOR_FIRM_EMAIL": "afspraken@vreemdelingenrechtadvocaten.example",
}


@pytest.fixture(params=[320, 360])
def visit(door: Door, settings: Any, request: pytest.FixtureRequest) -> Visit:
    settings.FIRM = the_firm(LONGEST)
    person = Person()
    person.answer_all(HURT_AT_HOME)
    visit = door.open(viewport={"width": request.param, "height": 640})
    visit.come_back(person)
    return visit


@pytest.mark.parametrize("url", ["/", "/h/", "/result/", "/c/check/"])
def test_the_name_is_seen_and_nothing_sticks_out(visit: Visit, url: str) -> None:
    visit.page.goto(f"{visit.home}{url}")

    expect(visit.page.locator(".brand-name")).to_be_in_viewport(ratio=1)
    expect(visit.page.locator(".exit")).to_be_in_viewport(ratio=1)
    wide = visit.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
    assert visit.foreign == []


def test_the_name_makes_room_when_one_reads_on_and_the_exit_stays(
    visit: Visit, settings: Any
) -> None:
    settings.FIRM = the_firm(SET)
    visit.page.goto(f"{visit.home}/result/")
    visit.page.mouse.wheel(0, 1500)

    expect(visit.page.locator(".brand .mark")).not_to_be_in_viewport()
    expect(visit.page.locator(".exit")).to_be_in_viewport(ratio=1)
    expect(visit.page.locator(".help-now")).to_be_in_viewport(ratio=1)


def test_who_tabs_to_the_name_sees_it(visit: Visit) -> None:
    visit.page.goto(f"{visit.home}/result/")
    visit.page.mouse.wheel(0, 1500)
    visit.page.locator(".brand").focus()

    expect(visit.page.locator(".brand")).to_be_in_viewport(ratio=1)
