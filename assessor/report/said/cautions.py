"""What is for a specialist, and which answers do not go together."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext

from assessor.answers.words import in_words
from assessor.citing import Citation, Cited, citation
from assessor.report.told import Told
from rules.engine.law import Law
from rules.language.conditions import Condition, Includes, Not
from rules.language.rule import Caution, Contradiction
from rules.law.contradictions import ASK_BACK
from rules.law.terms.terms import FROM_SENDING, OTHER_TERMS, TOO_LATE

WHEN_IT_ENDS = (FROM_SENDING, OTHER_TERMS, TOO_LATE)
"""What needs not be said again where the day itself stands on a card of its own."""


@dataclass(frozen=True)
class AskedBack:
    """Two answers that do not go together, and why."""

    sentence: str
    why: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class CautionLine:
    text: str
    citation: Citation
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Cautions:
    """What was told, and what would be for a specialist if it were so: not known."""

    asked_back: tuple[AskedBack, ...]
    told: tuple[CautionLine, ...]
    if_so: tuple[Cited, ...]


def cautions(told: Told) -> Cautions:
    found = told.assessment
    return Cautions(
        asked_back=tuple(_asked_back(one, told.law) for one in found.contradictions),
        told=tuple(_caution(one, told) for one in found.cautions_told),
        if_so=tuple(_if_so(told)),
    )


def _asked_back(one: Contradiction, law: Law) -> AskedBack:
    questions = (gettext(law.fact[code].question) for code in one.facts)
    return AskedBack(gettext(ASK_BACK), gettext(one.text), tuple(questions))


def _caution(caution: Caution, told: Told) -> CautionLine:
    on_card = WHEN_IT_ENDS if told.letter else ()
    notes = tuple(gettext(note.text) for note in caution.notes if note not in on_card)
    return CautionLine(gettext(caution.text), citation(caution.source, told.on), notes)


def _if_so(told: Told) -> Iterator[Cited]:
    """What would raise each caution that is open only because it is not known."""
    for caution in told.assessment.cautions:
        if caution not in told.assessment.cautions_told:
            where = citation(caution.source, told.on)
            for text in _would_raise(caution.raised_if, told.law):
                yield Cited(text, where)


def _would_raise(condition: Condition, law: Law) -> Iterator[str]:
    """The answers, or else the questions, as the person knows them."""
    if isinstance(condition, Not):
        return  # what takes it away again is another caution
    for part in condition.children:
        yield from _would_raise(part, law)
    for code in () if condition.children else condition.codes():
        fact = law.fact[code]
        if isinstance(condition, Includes):
            yield from in_words(fact, condition.options)
        else:
            yield gettext(fact.question)
