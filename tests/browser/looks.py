"""What every page is looked at for; each look lists what is wrong with a page."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import (  # type: ignore[import-untyped]  # it has none
    Axe,
)
from playwright.sync_api import Page, ViewportSize

Look = Callable[[Page], list[str]]
CHECKS = (Path(__file__).parent / "page_checks.js").read_text()
# Left alone, axe skips rules such as the size of what one must hit.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = """([tags, colours, others]) => {
  const off = axe.getRules(tags).filter((one) =>
    one.tags.includes("cat.color") ? !colours : !others);
  const rules = Object.fromEntries(off.map((one) => [one.ruleId, { enabled: false }]));
  return axe.run({ runOnly: tags, rules, resultTypes: ["violations"] })
    .then((found) => [found.passes.length, found.violations.map((one) =>
      `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`)]);
}"""
# Of each element its place and whether it is seen: all of the looks but colours.
PLACES = """() => [...document.querySelectorAll("*")].map((one) => {
  const { x, y, width, height } = one.getBoundingClientRect();
  const seen = { opacityProperty: true, visibilityProperty: true };
  return [x, y, width, height, one.checkVisibility(seen)];
}).join()"""


def _screen(width: int) -> ViewportSize:
    return {"width": width, "height": 800}


SMALL, MEDIUM, WIDE = map(_screen, (320, 640, 1280))
NORMAL, LARGE = "100%", "200%"
MOSTLY: dict[str, Any] = {
    "color_scheme": "light",
    "forced_colors": "none",
    "reduced_motion": "reduce",
}
NIGHT: dict[str, Any] = {"color_scheme": "dark"}


def asked(*questions: str) -> Look:
    """Ask our own checks."""

    def look(page: Page) -> list[str]:
        calls = ", ".join(f"...checks.{one}()" for one in questions)
        return [*page.evaluate(f"[{calls}]")]

    return look


def on(size: ViewportSize, letters: str, look: Look) -> Look:
    """Look on a screen of this size, with letters of this size."""

    def there(page: Page) -> list[str]:
        if page.viewport_size != size:
            page.set_viewport_size(size)
        page.evaluate(f"checks.show('{letters}')")
        return look(page)

    return there


def where(look: Look, **wanted: Any) -> Look:
    """Look where the device asks for something else than it mostly does."""

    def there(page: Page) -> list[str]:
        with _asking(page, wanted):
            return look(page)

    return there


@contextmanager
def _asking(page: Page, wanted: dict[str, Any]) -> Iterator[None]:
    page.emulate_media(**wanted)
    yield
    page.emulate_media(**{name: MOSTLY[name] for name in wanted})


def axe(*, colours: bool = True, others: bool = True) -> Look:
    """Ask axe about colours, about all else, or about both."""
    least = 1 * colours + 11 * others  # so many rules say something of any page

    def look(page: Page) -> list[str]:
        if not page.evaluate("Boolean(window.axe)"):
            page.evaluate(Axe().axe_script)
        passed, violations = page.evaluate(RUN_AXE, [RULES, colours, others])
        return violations or ([] if passed >= least else [f"axe: {passed} rules"])

    return look


def moved_by_night(page: Page) -> list[str]:
    """Say whether anything but colours differs by night."""
    by_day = page.evaluate(PLACES)
    with _asking(page, NIGHT):
        at_night = page.evaluate(PLACES)
    return [] if at_night == by_day else ["not all is where it was"]


def through_the_keyboard(page: Page) -> list[str]:
    """Press Tab from stop to stop, until the page is left."""
    stops = page.evaluate("checks.stops()")
    page.evaluate("checks.begin()")
    unseen: list[str] = []
    for _ in range(stops):
        page.keyboard.press("Tab")
        unseen += page.evaluate("checks.unseenFocus()")
    page.keyboard.press("Tab")
    is_out = page.evaluate("document.activeElement === document.body")
    return unseen if is_out else [*unseen, f"a trap, or more stops than {stops}"]


def _other_way(page: Page) -> list[str]:
    direction = page.evaluate("getComputedStyle(document.body).direction")
    return [] if direction == "rtl" else [str(direction)]


EVERYWHERE: Mapping[str, Look] = {
    "sideways, 200 %": on(MEDIUM, LARGE, asked("sticksOut")),
    "sideways, 320 px and 200 %": on(SMALL, LARGE, asked("sticksOut")),
    "sideways, 320 px": on(SMALL, NORMAL, asked("sticksOut")),
}
IN_BOTH_DIRECTIONS: Mapping[str, Look] = {
    "axe, 200 %": on(MEDIUM, LARGE, axe(colours=False)),  # these need less contrast
    **EVERYWHERE,
    "order, 320 px": on(SMALL, NORMAL, asked("outOfOrder", "misplaced")),
}
IN_THE_END = {"order, 1280 px": on(WIDE, NORMAL, asked("outOfOrder", "misplaced"))}
MIRRORED: Mapping[str, Look] = {
    **IN_BOTH_DIRECTIONS,
    "axe, 320 px": on(SMALL, NORMAL, axe(colours=False)),  # they are the same
    "direction": _other_way,
    "forgotten": asked("forgotten"),
    **IN_THE_END,
}
IN_ENGLISH: Mapping[str, Look] = {
    **IN_BOTH_DIRECTIONS,
    "told": asked("titles", "untold", "loose"),
    "moves": asked("moves"),
    "moves where that is wanted": where(asked("moves"), reduced_motion="no-preference"),
    "frames": where(asked("frameless"), forced_colors="active"),
    "keyboard": on(SMALL, NORMAL, through_the_keyboard),
    "moved by night": on(SMALL, NORMAL, moved_by_night),
    "axe, 320 px": on(SMALL, NORMAL, axe()),
    "contrast by night": on(SMALL, NORMAL, where(axe(others=False), **NIGHT)),
    **IN_THE_END,
}
