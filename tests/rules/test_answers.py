"""What a rule means for a person: short, about her life, there when it is needed."""

import re
from collections.abc import Iterator
from random import Random

import pytest

import rules
from rules import Case
from rules.assessment.nearest import is_always_weighed
from rules.language.rule import Answer, Ground, Rule, Standing
from rules.proofs.samples import Samples
from rules.prose.rule import rule_in_words
from tests.anybody import samples

LAW = samples().law
NEAR = 150
"""How many people are looked at near each rule."""

OF_THE_LAW = re.compile(
    r"\b(grounds?|weigh\w*|fits?|fitting|requirements?|conditions?|criteri\w+|articles?|"
    r"polic(?:y|ies)|provisions?|decree|eligible|qualif\w+|non-temporary|humanitarian|"
    r"sponsors?|dependent|lawful\w*|discretion\w*|exempt\w*|procedures?|mvv)\b",
    re.IGNORECASE,
)
A_PROMISE = re.compile(r"\b(may|perhaps|if|can still|closed|keep)\b", re.IGNORECASE)
A_DAY = re.compile(r"\b(19|20)\d\d\b")

every_rule = pytest.mark.parametrize("rule", LAW.rules, ids=lambda rule: rule.code)


def answers(answer: Answer) -> Iterator[Answer]:
    """Itself, and what is said instead of it."""
    yield answer
    for _condition, other in answer.instead:
        yield from answers(other)


def people(near: Samples, rule: Rule) -> Iterator[Case]:
    """People whom a rule fits, or nearly."""
    witness = near.witness(rule)
    assert witness, rule.code
    yield witness
    yield from near.around(witness)
    random = Random(rule.code)
    for _ in range(NEAR):
        kept = {c: v for c, v in witness.answers.items() if random.random() < 0.85}
        others = random.sample(LAW.facts, 3)
        told = {fact.code: near.answer(fact, random) for fact in others}
        yield Case({**kept, **told}, witness.on)


def test_every_sentence_is_short() -> None:
    for rule in LAW.rules:
        for said in rule.answer.sentences():
            assert len(said.split()) <= 30, rule.code
            assert len(re.findall(r"[.?!](?: |$)", said)) <= 2, rule.code


def test_no_sentence_names_a_word_of_the_law() -> None:
    said = [one for rule in LAW.rules for one in rule.answer.sentences()]

    assert [one for one in said if OF_THE_LAW.search(one)] == []


def test_what_may_be_promises_nothing_and_what_comes_later_names_no_day() -> None:
    for rule in LAW.rules:
        for one in answers(rule.answer):
            assert A_PROMISE.search(one.may_fit), rule.code
            assert not A_DAY.search(one.not_yet), rule.code


def test_no_two_rules_say_the_same() -> None:
    said = [said for rule in LAW.rules for said in {*rule.answer.sentences()}]

    assert sorted(said) == sorted(set(said))


@every_rule
def test_each_way_in_which_a_rule_can_stand_has_its_sentence(rule: Rule) -> None:
    place = LAW.rules.index(rule)
    told = {LAW.standings(case)[place] for case in people(samples(), rule)}

    assert rule.answer.fits or Standing.FITS not in told
    # Of a route nobody is told that it comes later.
    if isinstance(rule, Ground):
        assert rule.answer.not_yet or Standing.NOT_YET not in told


@every_rule
def test_what_is_always_weighed_never_says_that_it_fits(rule: Rule) -> None:
    assert bool(rule.answer.fits) is not is_always_weighed(rule)


@pytest.mark.parametrize("rule", rules.LAW.rules, ids=lambda rule: rule.code)
def test_the_law_in_prose_says_it_too(rule: Rule) -> None:
    prose = " ".join(rule_in_words(rule).split())

    assert all(said in prose for said in rule.answer.sentences())
