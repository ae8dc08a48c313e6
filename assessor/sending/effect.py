"""What leaving out does to the outcome: the case is assessed without it.

What is not known can only make more possible, and less sure: it never turns into a no.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.handover.content import Content
from assessor.urgency import is_for_today
from rules import Case, assess, counted
from rules.assessment.nearest import foremost
from rules.language.rule import Standing
from rules.law import facts

SAME = _("Without it, the outcome is the same. They may ask you about it.")
BEGINS_THE_SAME = _(
    "Without it, what comes first stays the same. Less is known of other permits."
)
ANOTHER = _("Without it, another permit comes first.")
LESS = {
    Standing.MAY_FIT: _("Without it, they only see that a permit may fit."),
    Standing.NOT_YET: _("Without it, they see a permit that does not fit yet."),
    Standing.UNCLEAR: _("Without it, they cannot see which permit fits."),
}
NOT_URGENT = _("They do not see then that it is urgent.")


@dataclass(frozen=True)
class Seen:
    """What a case shows: its first permit, and how each permit and each way stands."""

    first: str
    standing: Standing
    each: Mapping[str, Standing]
    is_urgent: bool


def seen(content: Content, told: Case) -> Seen:
    """``told``: the answers that count of all that she told."""
    found = assess(counted(content.case()))
    first = foremost(found)
    each = {one.rule.code: one.standing for one in (*found.grounds, *found.routes)}
    return Seen(
        first=first.rule.code if first else "",
        standing=first.standing if first else Standing.UNCLEAR,
        each=each,
        is_urgent=is_urgent(content, told),
    )


def is_urgent(content: Content, told: Case) -> bool:
    """Whether what is sent says that somebody should look today.

    To the law, what happened is not known without the question that it is behind.
    """
    case = content.case()
    topics = facts.topics.code
    behind = {topics: told.answers[topics]} if topics in told.answers else {}
    return is_for_today(Case({**case.answers, **behind}, case.on), content.telling)


def effect(before: Seen, after: Seen) -> tuple[str, ...]:
    """What somebody is told who leaves out what makes this difference."""
    return tuple(map(gettext, _effect(before, after)))


def _effect(before: Seen, after: Seen) -> Iterator[str]:
    if before.each == after.each:
        yield SAME
    elif (before.first, before.standing) == (after.first, after.standing):
        yield BEGINS_THE_SAME if after.first else LESS[Standing.UNCLEAR]
    else:
        yield LESS.get(after.standing, ANOTHER)
    if before.is_urgent and not after.is_urgent:
        yield NOT_URGENT
