"""Every page from right to left, in accented letters: all of it, and in place."""

import pytest
from axe_playwright_python.sync_playwright import (  # type: ignore[import-untyped]  # it has none
    Axe,
)

from tests.browser.conftest import WIDOW, Door, Visit
from tests.browser.mirrored import mirrored
from tests.browser.test_access import PAGES, RULES, Go
from tests.conftest import Person

__all__ = ["mirrored"]  # the fixture

pytestmark = pytest.mark.usefixtures("mirrored")

SMALL = {"width": 320, "height": 640}
# Dutch terms, names and numbers stay as they are, and so does the name of the firm.
FORGOTTEN = """() => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const at = walk.currentNode.parentElement;
    if (at.closest("script, style, .brand, .languages, bdi, [lang=nl]")) continue;
    if (/[A-Za-z]{2}/.test(walk.currentNode.data)) found.push(walk.currentNode.data);
  }
  for (const at of document.querySelectorAll("[aria-label], [alt], [placeholder]")) {
    const label = at.ariaLabel || at.alt || at.placeholder;
    if (/[A-Za-z]{2}/.test(label)) found.push(label);
  }
  if (/[A-Za-z]{2}/.test(document.title)) found.push(document.title);
  return found;
}"""
STICKS_OUT = """() => [...document.querySelectorAll("body, main :not(.unseen)")]
  .filter((e) => {
    const box = e.getBoundingClientRect();
    const right = Math.max(box.right, e.scrollWidth);
    return box.width && (right > innerWidth || box.left < 0);
  })
  .map((e) => e.outerHTML.slice(0, 80))"""
# An input begins where its line begins: on the right.
MISPLACED = """() => [...document.querySelectorAll(".tick, .blank")]
  .filter((line) => {
    const box = line.querySelector("input").getBoundingClientRect();
    const whole = line.getBoundingClientRect();
    return whole.right - box.right > box.left - whole.left;
  })
  .map((e) => e.outerHTML.slice(0, 80))"""


def result(visit: Visit) -> None:
    person = Person()
    person.answer_all(WIDOW)
    visit.come_back(person)
    visit.page.goto(f"{visit.home}/result/")


def deadline(visit: Visit) -> None:
    visit.page.goto(f"{visit.home}/t/")


# Who begins looks for the word "Start".
MIRRORED = tuple(go for go in PAGES if go.__name__ not in {"choice", "mistake"})


@pytest.fixture
def small(door: Door) -> Visit:
    return door.open(viewport=SMALL, bypass_csp=True, reduced_motion="reduce")


@pytest.mark.parametrize("go", [*MIRRORED, result, deadline], ids=lambda g: g.__name__)
def test_a_page_is_whole_from_right_to_left(small: Visit, go: Go) -> None:
    go(small)
    page = small.page

    assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    assert page.evaluate(FORGOTTEN) == []
    assert page.evaluate(STICKS_OUT) == []
    assert page.evaluate(MISPLACED) == []
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        found = Axe().run(page, options={"runOnly": RULES})
        assert found.violations_count == 0, found.generate_report()
