"""The card about a letter with a "no": the last day, what to do until then, and how.

The result, its papers and the page that counts all show this one card.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from assessor.answers.telling import Letter
from assessor.answers.words import letter_in_words
from assessor.citing import Cited, cited
from assessor.help import Organisation, juridisch_loket
from assessor.wording import ltr, sentence, weekday
from rules.guidance.deadlines import Deadline
from rules.guidance.letters import ToAct, to_act
from rules.law.terms import letters
from rules.law.terms.terms import FROM_SENDING, TOO_LATE


@dataclass(frozen=True)
class LetterCard:
    """``days`` are empty where the day of the letter is not known.

    ``urgent``: what to do today, where the safe day is over.
    """

    told: tuple[str, ...]
    urgent: str
    days: tuple[SafeString, ...]
    left: SafeString | str
    longer: SafeString | str
    post: SafeString | str
    lines: tuple[Cited, ...]
    model: bool
    call: Organisation

    @property
    def in_short(self) -> tuple[SafeString | str, ...]:
        """What is said of the days, each sentence once."""
        said = (self.urgent, *self.days, self.left, self.longer, self.post)
        return tuple(one for one in said if one)


def letter_card(told: Letter, today: date) -> LetterCard:
    """The card for what somebody told of her letter."""
    kind = letters.LETTER[told.kind]
    if told.day is None:
        return _without_a_day(kind, letter_in_words(told), today)
    return counted_card(to_act(kind, told.day), letter_in_words(told), today)


def counted_card(found: ToAct, told: tuple[str, ...], today: date) -> LetterCard:
    over = found.is_over(today)
    late = today > found.deadline.unrolled
    lines = (TOO_LATE, *found.letter.told) if over else found.letter.told
    return LetterCard(
        told=told,
        urgent=_(found.deadline.advice(today)) if late else "",
        days=tuple(days_to_act(found.deadline, today)),
        left="" if over else _left(found.days_left(today)),
        longer=_longer(found, today),
        post="" if over else _post(found.post_by(today), today),
        lines=tuple(cited(one, today) for one in lines),
        model=found.letter.model,
        call=juridisch_loket,
    )


def _without_a_day(
    kind: letters.Letter, told: tuple[str, ...], today: date
) -> LetterCard:
    lines = (*kind.term.why[:1], FROM_SENDING, *kind.told)
    return LetterCard(
        told=told,
        urgent=_("Look for the date on your letter today, and count the days."),
        days=(),
        left="",
        longer="",
        post="",
        lines=tuple(cited(one, today) for one in lines),
        model=kind.model,
        call=juridisch_loket,
    )


def days_to_act(found: Deadline, today: date) -> Iterator[SafeString]:
    """The day to act by; the last lawful one beside it, where that is another."""
    act, last = weekday(found.unrolled), weekday(found.last_day)
    if today > found.last_day:
        yield sentence(_("The last day was {date}."), date=last)
    elif found.unrolled == found.last_day or today > found.unrolled:
        yield sentence(_("Act no later than {date}. It is the last day."), date=last)
    else:
        yield sentence(_("Act no later than {date}."), date=act)
        yield sentence(_("The law gives you until {date}."), date=last)


def _left(days: int) -> SafeString | str:
    if days == 0:
        return _("That is today.")
    if days == 1:
        return _("That is tomorrow.")
    return sentence(_("You have {number} days left."), number=ltr(days))


def _longer(found: ToAct, today: date) -> SafeString | str:
    longer, other = found.letter.longer, found.longer
    if longer is None or other is None or not found.longer_runs(today):
        return ""
    return sentence(_(longer.text), date=weekday(other.last_day))


def _post(by: date, today: date) -> SafeString | str:
    if by == today:
        return _("Post it today, by registered mail, and keep the receipt.")
    text = _("Post it by {date}, by registered mail, and keep the receipt.")
    return sentence(text, date=weekday(by))
