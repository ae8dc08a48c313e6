"""How much of the result is in view: the answer, and behind it a few screens."""

from html.parser import HTMLParser
from typing import Any

import pytest
import time_machine

from assessor.firm import the_firm
from rules.language.rule import Ground
from rules.proofs.lengths import usual
from tests.anybody import samples
from tests.assessor.pages import text
from tests.conftest import Person
from tests.firm import SET
from tests.today import TODAY

MOST = 400
"""Words behind the first screen, while all that can be folded is."""
NOT_SEEN = {"unseen", "answered"}
"""For ears only; and what is said after "Was this clear?" was answered."""
VOID = {"br", "circle", "hr", "img", "input", "link", "meta", "path"}


class InView(HTMLParser):
    """The words that are seen: nothing that is folded or not shown yet."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self._tags: list[str] = []
        self._hidden: list[int] = []  # how deep what hides begins
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        self._tags.append(tag)
        given = dict(attrs)
        folded = tag == "details" and "open" not in given
        if folded or NOT_SEEN & {*(given.get("class") or "").split()}:
            self._hidden.append(len(self._tags))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self._tags.pop() == tag
        if self._hidden and self._hidden[-1] > len(self._tags):
            self._hidden.pop()

    def handle_data(self, data: str) -> None:
        if not self._hidden or self._is_the_summary:
            self.words += data.split()

    @property
    def _is_the_summary(self) -> bool:
        """Of what is folded its summary is seen."""
        inside = self._tags[self._hidden[-1] :]
        return len(self._hidden) == 1 and inside[:1] == ["summary"]


def behind_the_first_screen(page: str) -> str:
    """The page after the outcome, up to its foot."""
    main = page.partition("<main")[2].partition("</main>")[0]
    _, _, outcome = main.partition('<section class="outcome')
    _, _, rest = outcome.partition("</section>")
    return rest.rpartition("</div>")[0]


@pytest.mark.parametrize("ground", samples().law.grounds, ids=lambda one: one.code)
def test_behind_the_answer_there_are_few_words(
    person: Person, ground: Ground, settings: Any
) -> None:
    settings.FIRM = the_firm(SET)
    answers = usual(ground, samples()).answers
    told = {
        code: sorted(value) if isinstance(value, frozenset) else value
        for code, value in answers.items()
    }
    with time_machine.travel(TODAY, tick=False):
        person.answer_all(told)
        page = text(person.client.get("/result/"))
    words = InView(behind_the_first_screen(page)).words

    assert 100 < len(words) <= MOST
