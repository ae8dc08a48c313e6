"""Every sentence a person reads is marked, so that it can be translated."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import polib

from rules import LAW, Case
from rules.guidance.permit_facts import Topic, permit_facts
from rules.language.conditions import Discretion
from rules.language.fact import Choice, Choices, Fact
from rules.language.reading import Reading
from rules.language.rule import Ground, Route, Rule
from rules.law import reading
from rules.law.often_asked import often_asked
from rules.law.reading.daily_life import DAILY_LIFE, without_stay
from rules.law.reading.prices import PRICES
from rules.law.reading.refused import ANSWERS
from rules.law.terms.letters import LETTERS, MODEL_RULES
from rules.law.terms.terms import TERMS
from tests.today import TODAY

ROOT = Path(__file__).parents[2]


def marked() -> set[str]:
    """The sentences of rules/ that the tools for translators find."""
    files = sorted(str(path) for path in (ROOT / "rules").rglob("*.py"))
    tool = ["xgettext", "--language=Python", "--from-code=UTF-8", "--output=-"]
    found = subprocess.run([*tool, *files], capture_output=True, text=True, check=True)
    return {entry.msgid for entry in polib.pofile(found.stdout)}


def read() -> Iterator[str]:
    """The sentences of rules/ that a person reads."""
    for fact in LAW.facts:
        yield from of_fact(fact)
    for rule in LAW.rules:
        yield from of_rule(rule)
    for caution in LAW.cautions:
        yield caution.text
        yield from (note.text for note in caution.notes)
    for term in TERMS:
        yield from (term.name, term.starts)
        yield from (reason.text for reason in term.why + term.notes)
        yield from (extra.text for extra in term.extras)
    for letter in LETTERS:
        yield from (letter.text, letter.hint)
        yield letter.longer.text if letter.longer else ""
        yield from (one.text for one in letter.told)
    yield from (one.text for one in MODEL_RULES)
    for page in (reading.applying, reading.refused(TODAY), reading.with_a_permit):
        yield from of_reading(page)
    for aspect in DAILY_LIFE:
        yield from (aspect.title, aspect.ask)
        yield from (one.text for one in aspect.statements())
    yield without_stay.text
    yield from (one.name for one in PRICES)
    yield from (answer for _letter, answer in ANSWERS)
    for group in often_asked(TODAY):
        yield group.name
        for asked in group.questions:
            yield from (asked.question, *(one.text for one in asked.answer))


def of_reading(page: Reading) -> Iterator[str]:
    yield page.title
    yield from (one.text for one in page.statements())
    for part in page.parts:
        yield from (part.title, part.more_title)
        yield from (moment.title for moment in part.moments)


def of_fact(fact: Fact) -> Iterator[str]:
    yield from (fact.question, fact.why, fact.hint, fact.section.value)
    if isinstance(fact, Choice | Choices):
        for option in fact.options:
            yield from (option.text, option.hint)


def of_rule(rule: Rule) -> Iterator[str]:
    yield rule.name
    for requirement in rule.all_requirements():
        yield requirement.text
        for evidence in requirement.evidence:
            yield from (evidence.name, evidence.note)
            yield evidence.instead.text if evidence.instead else ""
        leaves = requirement.met_if.leaves()
        yield from (leaf.by for leaf in leaves if isinstance(leaf, Discretion))
    if isinstance(rule, Route):
        yield from rule.advice
    if isinstance(rule, Ground):
        told = permit_facts(rule, Case({}, TODAY))
        yield from (fact.text for fact in told if fact.topic is not Topic.CARD)
        yield from rule.apply


def test_every_sentence_of_the_rules_can_be_translated() -> None:
    assert {text for text in read() if text} - marked() == set()


def test_no_sentence_for_translators_has_a_hole_without_a_name() -> None:
    assert [text for text in marked() if "{}" in text or "%s" in text] == []
