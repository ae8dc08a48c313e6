"""How far somebody is in the questions: one display, a bar with what it says."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

ABOUT = 15
"""About so many questions; the first page says so, and the first question."""


@dataclass(frozen=True)
class Progress:
    """``left`` counts the question itself: at none of them the bar is full.

    While somebody answers, ``done`` only grows and ``left`` never does. So the bar
    goes one way.
    """

    done: int
    left: int

    @property
    def whole(self) -> int:
        return self.done + self.left

    @property
    def text(self) -> str:
        if self.left == 1:
            return _("The last question")
        return _("About %(number)d questions left") % {"number": self.left}


def progress(number: int, most: int) -> Progress:
    """Where a question stands, counted from one, among the most that can be asked.

    About half of what can still come does come, as answers make others needless.
    """
    can_come = most - number + 1
    return Progress(done=number - 1, left=min(ABOUT, can_come // 2 + 1))


def how_many() -> str:
    return _("About %(number)d questions") % {"number": ABOUT}
