"""What is said about safety names tests that are there, and leaves nothing out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TESTS = {
    name
    for file in (ROOT / "tests").rglob("test_*.py")
    for name in re.findall(r"def (test_\w+)\(", file.read_text())
}
STANDARD = (ROOT / "docs/asvs.md").read_text()
ROWS = re.findall(r"^\| (\d[\d., –]*) \| (.+?) \| (.+) \|$", STANDARD, re.MULTILINE)

# What version 5.0 asks for at levels 1 and 2: its numbers, section by section.
ASKED = """
1.1:1-2 1.2:1-9 1.3:1-11 1.4:1-3 1.5:1-2
2.1:1-3 2.2:1-3 2.3:1-4 2.4:1-1
3.2:1-2 3.3:1-4 3.4:1-6 3.5:1-5 3.7:1-2
4.1:1-3 4.2:1-1 4.3:1-2 4.4:1-4
5.1:1-1 5.2:1-3 5.3:1-2 5.4:1-3
6.1:1-3 6.2:1-12 6.3:1-4 6.4:1-4 6.5:1-5 6.6:1-3 6.8:1-4
7.1:1-3 7.2:1-4 7.3:1-2 7.4:1-5 7.5:1-2 7.6:1-2
8.1:1-2 8.2:1-3 8.3:1-1 8.4:1-1
9.1:1-3 9.2:1-4
10.1:1-2 10.2:1-2 10.3:1-4 10.4:1-11 10.5:1-5 10.6:1-2 10.7:1-3
11.1:1-2 11.2:1-3 11.3:1-3 11.4:1-4 11.5:1-1 11.6:1-1
12.1:1-3 12.2:1-2 12.3:1-4
13.1:1-1 13.2:1-5 13.3:1-2 13.4:1-5
14.1:1-2 14.2:1-4 14.3:1-3
15.1:1-3 15.2:1-3 15.3:1-7
16.1:1-1 16.2:1-5 16.3:1-4 16.4:1-3 16.5:1-3
17.1:1-1 17.2:1-4 17.3:1-2
"""


def asked() -> Iterator[str]:
    for section in ASKED.split():
        name, first, last = re.split("[:-]", section)
        yield from (f"{name}.{one}" for one in range(int(first), int(last) + 1))


def numbers(cell: str) -> Iterator[str]:
    """Tell a range of a table one by one: 1.2.6–1.2.8, over sections, too."""
    everything = list(asked())
    for part in cell.split(", "):
        first, _, last = part.partition("–")
        start, end = everything.index(first), everything.index(last or first)
        yield from everything[start : end + 1]


def test_the_standard_is_answered_whole() -> None:
    told = [one for cell, *_ in ROWS for one in numbers(cell)]

    assert sorted(told) == sorted(asked())


@pytest.mark.parametrize(("cell", "_asks", "said"), ROWS, ids=lambda text: text[:9])
def test_each_answer_says_how_it_stands(cell: str, _asks: str, said: str) -> None:
    state, _, why = said.partition(": ") if ": " in said else (said, "", "")

    assert state in {"holds", "not here", "short", "short, on purpose"}, cell
    assert why
    if state == "holds":
        assert re.search(r"`test_\w+`|\]\(|`make lint`|`(rules|assessor)/", why), cell


@pytest.mark.parametrize("name", ["docs/asvs.md", "docs/threats.md", "SECURITY.md"])
def test_each_test_that_is_named_is_there(name: str) -> None:
    named = set(re.findall(r"`(test_\w+)`", (ROOT / name).read_text()))

    assert named - TESTS == set()
