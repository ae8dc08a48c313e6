"""Each question of the look finds something on a page that is broken for it."""

from tests.browser.conftest import Door
from tests.browser.looks import CHECKS

ONE = "const one = (selector) => document.querySelector(selector)"
BROKEN = {
    "sticksOut": "one('h1').style.inlineSize = '200vw'",
    "misplaced": "one('.tick input').style.insetInlineStart = '80%'",
    "outOfOrder": "one('form').style = 'display: flex; flex-flow: column-reverse'",
    "titles": "one('legend').insertAdjacentHTML('afterend', '<h4>Too low</h4>')",
    "untold": "one('fieldset').removeAttribute('aria-describedby')",
    "loose": "one('fieldset').removeAttribute('aria-describedby')",
    "moves": "one('h1').style.transition = 'color 1s'",
    "frameless": "one('.tick').style.border = '0'",
    "unseenFocus": "document.activeElement.style.outline = '0'",
}


def test_the_look_finds_what_is_broken(door: Door) -> None:
    visit = door.open(reduced_motion="reduce", forced_colors="active")
    visit.begin()
    visit.answer(["family"])  # so that a question with one answer comes
    for question, breaking in BROKEN.items():
        visit.page.goto(f"{visit.home}/c/")
        visit.go_on()
        visit.page.keyboard.press("Tab")

        assert visit.page.evaluate(f"{CHECKS}.{question}()") == []
        visit.page.evaluate(f"() => {{ {ONE}; {breaking} }}")
        assert visit.page.evaluate(f"{CHECKS}.{question}()") != [], question
