"""Back after a form: the page is there again, and no browser asks to send it again.

The browser keeps no page in its memory here, and fetches each of them anew.
"""

from datetime import date

import pytest
import time_machine

from tests.browser.conftest import Door, Visit

TODAY = date(2026, 11, 24)
each_way = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])


def typed(visit: Visit, *day: str) -> None:
    visit.page.goto(f"{visit.home}/t/")
    visit.page.check("main [name=kind][value=objection]")
    for name, one in zip(("day", "month", "year"), day, strict=False):
        visit.page.fill(f"main [name={name}]", one)
    visit.go_on()


def away_and_back(visit: Visit) -> None:
    with visit.page.expect_navigation():
        visit.page.click("header .help-now")
    visit.page.go_back()


def shown(visit: Visit) -> tuple[bool, str]:
    """Whether a term is on the page, and the day in the form."""
    page = visit.page
    return "Act no later than" in page.inner_text("main"), page.input_value(
        "[name=day]"
    )


@each_way
def test_back_to_a_counted_deadline_shows_it_again(door: Door, *, script: bool) -> None:
    visit = door.open(java_script_enabled=script)
    with time_machine.travel(TODAY, tick=True):
        typed(visit, "20", "11", "2026")
        counted = shown(visit)
        away_and_back(visit)
        again = shown(visit)
        with visit.page.expect_navigation():
            visit.page.click(".languages [lang=nl]")
        dutch = visit.page.inner_text("main")
        visit.page.reload()
        reloaded = visit.page.inner_text("main")

    assert visit.page.url == f"{visit.home}/t/"
    assert counted == again == (True, "20")
    assert "18 december 2026" in dutch
    assert reloaded == dutch


@each_way
def test_who_left_finds_no_counted_day(door: Door, *, script: bool) -> None:
    visit = door.open(java_script_enabled=script)
    with time_machine.travel(TODAY, tick=True):
        typed(visit, "20", "11", "2026")
        assert shown(visit) == (True, "20")
        visit.page.click(".exit")
        visit.page.wait_for_url("**/static/**")
        kept = visit.page.context.cookies(f"{visit.home}/t/")
        visit.page.goto(f"{visit.home}/t/")

        assert kept == []
        assert shown(visit) == (False, "")


def test_back_to_a_form_with_a_mistake_shows_the_form(door: Door) -> None:
    visit = door.open()
    with time_machine.travel(TODAY, tick=True):
        typed(visit, "20")
        wrong = visit.page.inner_text("main")
        away_and_back(visit)

        assert "Fill in the month too." in wrong
        assert shown(visit)[0] is False
        assert visit.page.url.startswith(f"{visit.home}/t/")
