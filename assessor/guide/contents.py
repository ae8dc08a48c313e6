"""All pages of the guide: what is not listed here has no address.

From this list come the addresses, their twins in other languages, and whatever tells
people and machines what there is to read.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from assessor.guide.accessibility_page import accessibility_page
from assessor.guide.addresses import slug
from assessor.guide.firm_page import firm_page
from assessor.guide.kinds_page import kinds_page
from assessor.guide.law_page import law_page, places_page
from assessor.guide.list_page import list_page
from assessor.guide.privacy_page import privacy_page
from assessor.guide.questions_page import questions_page
from assessor.guide.reading_page import reading_page
from assessor.guide.side_pages import closed_page, pitfalls_page
from rules import LAW
from rules.language.rule import Ground, Rule
from rules.law import reading


@dataclass(frozen=True)
class Side:
    """A page beside those of the rules; ``part`` is the end of its address.

    ``line`` says in a sentence what one finds there; ``words`` are others that people
    search for when they mean it. ``of_law``: it says what the law is; else it is about
    this site, and there on any day.
    """

    name: str
    part: str | Promise
    template: str
    make: Callable[[date], object]
    title: str | Promise
    line: str | Promise
    words: str | Promise = ""
    of_law: bool = True


THE_LIST = Side(
    "guide",
    "",
    "guide/list.html",
    list_page,
    _("Read about the ways to stay"),
    _(
        "Read first, without answering anything. Each page says who it is for, what is "
        "asked, what it costs and what comes after."
    ),
)
SIDES = (
    THE_LIST,
    Side(
        "guide_kinds",
        pgettext_lazy("part of an address", "kinds-of-stay/"),
        "guide/kinds.html",
        kinds_page,
        _("Temporary and non-temporary stay, side by side"),
        _(
            "There are two kinds of humanitarian permit. Here you see what most "
            "permits of each kind give and ask."
        ),
        pgettext_lazy(
            "words that people search for",
            "difference compare cost fee price how long duration work benefits rights",
        ),
    ),
    Side(
        "guide_closed",
        pgettext_lazy("part of an address", "old-schemes/"),
        "guide/closed.html",
        closed_page,
        _("Old schemes"),
        _(
            "People still hear of these. Each says since when it is closed, or what is "
            "left of it."
        ),
    ),
    Side(
        "guide_goes_wrong",
        pgettext_lazy("part of an address", "what-often-goes-wrong/"),
        "guide/goes_wrong.html",
        pitfalls_page,
        _("What often goes wrong"),
        _(
            "This is what others met when they asked for a permit, so that it does not "
            "happen to you."
        ),
    ),
    Side(
        "guide_applying",
        pgettext_lazy("part of an address", "applying/"),
        "guide/reading.html",
        partial(reading_page, reading.applying, "guide_applying"),
        _("How to ask for a permit"),
        _("Step by step: the form, the papers, what it costs and how long it takes."),
    ),
    Side(
        "guide_refused",
        pgettext_lazy("part of an address", "refused/"),
        "guide/reading.html",
        lambda on: reading_page(reading.refused(on), "guide_refused", on),
        _("The IND says no: what now?"),
        _("Until when you can act, how you do it, what it costs and who helps you."),
    ),
    Side(
        "guide_with_a_permit",
        pgettext_lazy("part of an address", "with-a-permit/"),
        "guide/reading.html",
        partial(reading_page, reading.with_a_permit, "guide_with_a_permit"),
        _("When you have a permit"),
        _("How to renew it, what to tell the IND, and what can come after it."),
    ),
    Side(
        "guide_questions",
        pgettext_lazy("part of an address", "questions/"),
        "guide/questions.html",
        questions_page,
        _("Questions and answers"),
        _(
            "Short answers to what people often ask. They are the same for everybody: "
            "your own situation can be different."
        ),
        pgettext_lazy(
            "words that people search for", "undocumented illegal illegally paperless"
        ),
    ),
    Side(
        "guide_questions_open",
        pgettext_lazy("part of an address", "questions/all-answers/"),
        "guide/questions.html",
        partial(questions_page, opened=True),
        _("Questions, with every answer"),
        _("All short answers on one page, to read or to print."),
    ),
    Side(
        "guide_firm",
        pgettext_lazy("part of an address", "our-lawyers/"),
        "guide/firm.html",
        firm_page,
        _("What our lawyers do, and who helps for free"),
        _("How it goes, what it costs, what to bring, and who helps without money."),
    ),
    Side(
        "guide_law",
        pgettext_lazy("part of an address", "law/"),
        "guide/law.html",
        law_page,
        _("The law that this site applies"),
        _(
            "Every rule, with the text that it stands in, the day of that text, and "
            "how sure we are. A lawyer can check it here."
        ),
    ),
    Side(
        "guide_places",
        pgettext_lazy("part of an address", "law/articles/"),
        "guide/places.html",
        places_page,
        _("Every article that we use"),
        _("By text, with the day on which we read it, and how sure we are."),
    ),
    Side(
        "accessibility",
        pgettext_lazy("part of an address", "accessibility/"),
        "guide/accessibility.html",
        lambda _on: accessibility_page(),
        _("Accessibility"),
        _("Who can use this site, what we tested, and how to tell us what fails."),
        of_law=False,
    ),
    Side(
        "privacy",
        pgettext_lazy("part of an address", "privacy/"),
        "guide/privacy.html",
        lambda _on: privacy_page(),
        _("Your privacy"),
        _("What we keep, where and how long, and what you can ask of us."),
        of_law=False,
    ),
    Side(
        "imprint",
        pgettext_lazy("part of an address", "who-we-are/"),
        "guide/imprint.html",
        lambda _on: None,
        _("Who we are"),
        _("Who offers this site, and how to reach us."),
        of_law=False,
    ),
)


@dataclass(frozen=True)
class Entry:
    """One page as it is listed, in the language of now, with those above it.

    ``dutch`` is how letters and forms call it; by ``words`` it is found as well.
    """

    name: str
    args: tuple[str, ...]
    title: str
    line: str
    above: tuple["Entry", ...] = ()
    dutch: str = ""
    words: str = ""

    @property
    def url(self) -> str:
        return reverse(self.name, args=self.args)

    @property
    def way(self) -> tuple["Entry", ...]:
        """The pages above it, and then itself."""
        return (*self.above, self)


def entries(on: date) -> Iterator[Entry]:
    """Every page there is on a day, in the language of now."""
    law = LAW.on(on)
    yield from map(side_entry, SIDES)
    yield from map(rule_entry, law.rules)
    yield from map(permit_entry, law.grounds)


def side_entry(side: Side) -> Entry:
    above = () if side is THE_LIST else (side_entry(THE_LIST),)
    title, line, words = str(side.title), str(side.line), str(side.words)
    return Entry(side.name, (), title, line, above, words=words)


def rule_entry(rule: Rule) -> Entry:
    title, line = gettext(rule.name), gettext(rule.answer.may_fit)
    above = (side_entry(THE_LIST),)
    dutch = rule.dutch_name
    return Entry("guide_rule", (slug(rule.code),), title, line, above, dutch)


def permit_entry(ground: Ground) -> Entry:
    title = gettext("{permit}: what it gives, asks and costs")
    line = gettext(
        "How long it is valid, whether you may work, what it costs, and what comes "
        "after."
    )
    return Entry(
        "guide_permit",
        (slug(ground.code),),
        title.format(permit=gettext(ground.name)),
        line,
        rule_entry(ground).way,
    )
