"""What people often ask, with short answers: the questions first, or all at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.citing import Citation, citation
from assessor.guide.links import Link, link
from assessor.permit_words import in_words
from rules.law.often_asked import OftenAsked, often_asked


@dataclass(frozen=True)
class Way:
    """Another page of the site to read on in."""

    text: str
    url: str


KINDS = Way(_("Temporary and non-temporary stay, side by side"), "guide_kinds")
LIST = Way(_("All ways to stay, with what each permit costs"), "guide")
LETTER = Way(_("Did you get a letter? Count until when you can act."), "deadline")
WRONG = Way(_("What often goes wrong"), "guide_goes_wrong")
HELP = Way(_("Who helps, and their numbers"), "help")
FIRM = Way(_("What our lawyers do, and who helps for free"), "guide_firm")

READ_ON: Mapping[str, tuple[Way, ...]] = {
    "kinds": (KINDS,),
    "work": (KINDS,),
    "length": (KINDS,),
    "permanent": (KINDS,),
    "family": (KINDS,),
    "income": (LIST,),
    "no_papers": (LIST,),
    "cost": (LIST,),
    "visa": (LIST,),
    "passport": (LIST,),
    "asylum_refused": (LETTER,),
    "hurt_without_permit": (HELP,),
    "exploited": (HELP,),
    "police": (HELP,),
    "care": (HELP,),
    "school": (HELP,),
    "locked_up": (LETTER,),
    "need_lawyer": (FIRM,),
    "little_money": (FIRM,),
    "how": (LIST, WRONG),
    "how_long": (LETTER,),
    "too_late": (LETTER,),
    "refused": (LETTER, FIRM),
    "leave_at_once": (LETTER, HELP),
    "missed": (LETTER, HELP),
    "again": (WRONG,),
    "renew": (LETTER,),
    "renewed_late": (LETTER,),
}
"""Where to read on, by the code of a question; about a rule it says so itself."""


@dataclass(frozen=True)
class Answered:
    """A question, its answer and where that is; ``code`` is its place on the page."""

    code: str
    question: str
    answer: tuple[SafeString | str, ...]
    citations: tuple[Citation, ...]
    rules: tuple[Link, ...]
    ways: tuple[Way, ...]


@dataclass(frozen=True)
class Group:
    code: str
    name: str
    questions: tuple[Answered, ...]


@dataclass(frozen=True)
class QuestionsPage:
    """``opened``: every answer is shown, as one wants it to print or to search in."""

    groups: tuple[Group, ...]
    opened: bool

    @property
    def all(self) -> Iterator[Answered]:
        return (one for group in self.groups for one in group.questions)


def questions_page(on: date, *, opened: bool = False) -> QuestionsPage:
    return QuestionsPage(tuple(_groups(on)), opened)


def _groups(on: date) -> Iterator[Group]:
    for one in often_asked(on):
        answered = tuple(_answered(asked, on) for asked in one.questions)
        yield Group(one.code, gettext(one.name), answered)


def _answered(asked: OftenAsked, on: date) -> Answered:
    where = dict.fromkeys(citation(one.source, on) for one in asked.answer)
    return Answered(
        code=asked.code,
        question=gettext(asked.question),
        answer=tuple(map(in_words, asked.answer)),
        citations=tuple(where),
        rules=tuple(map(link, asked.see)),
        ways=tuple(map(_way, READ_ON.get(asked.code, ()))),
    )


def _way(one: Way) -> Way:
    return Way(gettext(one.text), reverse(one.url))
