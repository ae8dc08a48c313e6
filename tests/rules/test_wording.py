"""What a person reads is short, plain and whole, and codes are names."""

import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path

import pytest

from rules import LAW, Case
from rules.assessment.changes import WAYS
from rules.guidance.permit_facts import Topic, permit_facts
from rules.language.conditions import Discretion
from rules.language.fact import Choice, Choices, Fact, Option
from rules.language.rule import Evidence, Ground, Rule
from rules.law import evidence, facts, grounds
from rules.law.contradictions import ASK_BACK
from rules.law.often_asked import often_asked
from tests.today import TODAY

HARD = re.compile(
    r"\b(abrogat|aforement|alien|applica(?:nt|ble)|ascertain|commenc|compell|"
    r"compliance|consecutive|constitut|deem|eligib|expedit|false|hereby|illegal|"
    r"in accordance|in lieu|inconsisten|invalid|jurisdict|notwithstanding|"
    r"permanently|perpetrator|prior to|provision|pursuant|rejected|revoke|"
    r"shall\b|submit|subsequent|terminat|third.country|unlawful|victimhood|"
    r"whereby)",
    re.IGNORECASE,
)

TOLD: tuple[dict[str, object], ...] = (
    {},
    {
        "stay": "permit",
        "age": 9,
        "last_permit": "family",
        "permit_since": date(2020, 1, 1),
        "sponsor_right": "dutch",
        "family_role": "partner",
        "tie": "together",
        "nationality": "other",
        "past": frozenset({"was_dutch"}),
    },
    {
        "stay": "permit",
        "permit_since": date(2024, 1, 1),
        "permit_ended_on": date(2026, 12, 24),
    },
    {
        "stay": "application",
        "first_procedure": True,
        "first_request_on": date(2026, 10, 1),
        "permit_ended_on": date(2026, 11, 20),
        "permit_changes": frozenset({"moved_abroad"}),
    },
    {"permit_ended_on": date(2025, 11, 20)},
)
"""Answers that bring every sentence about a permit to light."""

Texts = Iterator[tuple[str, str]]


def options(fact: Fact) -> tuple[Option, ...]:
    return fact.options if isinstance(fact, Choice | Choices) else ()


def of_facts() -> Texts:
    for fact in LAW.facts:
        yield f"{fact.code} why", fact.why
        if fact.hint:
            yield f"{fact.code} hint", fact.hint


def of_rules() -> Texts:
    for rule in LAW.rules:
        for number, one in enumerate(rule.all_requirements()):
            yield f"{rule.code} {number}", one.text
        yield from ((f"{rule.code} answer", one) for one in rule.answer.sentences())
    for ground in LAW.grounds:
        yield from ((f"{ground.code} apply", text) for text in ground.apply)
    for route in LAW.routes:
        yield from ((f"{route.code} advice", text) for text in route.advice)
    for caution in LAW.cautions:
        yield f"{caution.code} caution", caution.text
    yield from ((f"{c.code} contradiction", c.text) for c in LAW.contradictions)
    yield from (
        ("ask back", ASK_BACK),
        *((way.value, WAYS[way].to_you) for way in WAYS),
    )


def of_permits() -> Texts:
    for ground in LAW.grounds:
        for told in TOLD:
            for fact in permit_facts(ground, Case(told, TODAY)):
                if fact.topic is not Topic.CARD:
                    yield f"{ground.code} permit {fact.topic.value}", fact.text
    for caution in LAW.cautions:
        yield from ((caution.code, note.text) for note in caution.notes)


def of_often_asked() -> Texts:
    for group in often_asked(TODAY):
        for asked in group.questions:
            yield f"{asked.code} often asked", asked.question
            yield from ((f"{asked.code} answer", one.text) for one in asked.answer)


def of_evidence() -> Texts:
    yield from ((one.code, one.note) for one in documents() if one.note)
    yield from ((one.code, one.instead.text) for one in documents() if one.instead)


def documents() -> Iterator[Evidence]:
    yield from (one for one in vars(evidence).values() if isinstance(one, Evidence))


def of_options() -> Texts:
    for fact in LAW.facts:
        for option in options(fact):
            yield f"{fact.code} {option.code}", option.text
            if option.hint:
                yield f"{fact.code} {option.code} hint", option.hint


def of_names() -> Texts:
    yield from ((rule.code, rule.name) for rule in LAW.rules)
    yield from ((one.code, one.name) for one in documents())
    for rule in LAW.rules:
        for one in rule.all_requirements():
            leaves = one.met_if.leaves()
            yield from ((rule.code, x.by) for x in leaves if isinstance(x, Discretion))


def words(text: str) -> int:
    return len(text.split())


def longest_sentence(text: str) -> int:
    return max(words(one) for one in re.split(r"(?<=[.?!:])\s", text))


QUESTIONS = {f"{fact.code} question": fact.question for fact in LAW.facts}
SENTENCES = tuple(
    chain(of_facts(), of_rules(), of_permits(), of_often_asked(), of_evidence())
)
PHRASES = tuple(chain(of_options(), of_names()))
EVERYTHING = (*QUESTIONS.items(), *SENTENCES, *PHRASES)

every_fact = pytest.mark.parametrize("fact", LAW.facts, ids=lambda fact: fact.code)
every_ground = pytest.mark.parametrize("rule", LAW.grounds, ids=lambda rule: rule.code)


def but(texts: Iterable[tuple[str, str]], fine: Callable[[str], bool]) -> list[str]:
    """Where a text stands that is not fine, and the text."""
    return [f"{where}: {text}" for where, text in texts if not fine(text)]


def test_a_question_is_one_short_sentence() -> None:
    assert but(QUESTIONS.items(), lambda text: words(text) <= 20) == []
    assert but(QUESTIONS.items(), lambda text: text.endswith("?")) == []


def test_a_text_is_made_of_whole_sentences() -> None:
    assert but(SENTENCES, lambda text: text.endswith((".", "?"))) == []


def test_no_sentence_is_long() -> None:
    assert but(SENTENCES, lambda text: longest_sentence(text) <= 22) == []


def test_a_phrase_is_short_and_has_no_full_stop() -> None:
    assert but(PHRASES, lambda text: words(text) <= 20) == []
    assert but(PHRASES, lambda text: not text.endswith(".")) == []


def test_no_hard_word_is_used() -> None:
    assert but(EVERYTHING, lambda text: not HARD.search(text)) == []


def test_every_text_begins_like_a_sentence_or_a_name() -> None:
    assert but((*QUESTIONS.items(), *SENTENCES), lambda text: text[0].isupper()) == []


def test_every_text_is_clean() -> None:
    assert but(EVERYTHING, lambda text: text == " ".join(text.split())) == []
    assert but(EVERYTHING, lambda text: not set(text) & set("'\";")) == []


@every_fact
def test_a_fact_has_the_name_of_its_code(fact: Fact) -> None:
    assert vars(facts)[fact.code] is fact


def test_no_two_questions_are_the_same_words() -> None:
    asked = [fact.question for fact in facts.FACTS]

    assert sorted(set(asked)) == sorted(asked), "Who is asked both reads it twice."


def test_every_fact_of_the_file_is_in_the_conversation() -> None:
    written = [fact for fact in vars(facts).values() if isinstance(fact, Fact)]

    assert {fact.code for fact in written} == {fact.code for fact in LAW.facts}
    assert len(written) == len(LAW.facts)


@every_fact
def test_the_options_of_a_fact_differ(fact: Fact) -> None:
    codes = [option.code for option in options(fact)]
    texts = [option.text for option in options(fact)]

    assert len(set(codes)) == len(codes)
    assert len(set(texts)) == len(texts)
    assert "unknown" not in codes, "A case file says so for “I do not know”."


def test_a_document_has_the_name_of_its_code() -> None:
    for one in documents():
        assert vars(evidence)[one.code] is one


def test_no_code_is_used_twice() -> None:
    codes = [rule.code for rule in LAW.rules]

    assert len(set(codes)) == len(codes)
    assert len({caution.code for caution in LAW.cautions}) == len(LAW.cautions)


FILES = sorted(Path(grounds.__file__).parent.glob("*/[a-z]*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_ground_stands_in_the_file_of_its_name(file: Path) -> None:
    kind = file.parent.name
    module = importlib.import_module(f"rules.law.grounds.{kind}.{file.stem}")
    ground = vars(module)[file.stem]

    assert isinstance(ground, Ground)
    assert (ground.code, ground.classification.value) == (file.stem, kind)
    assert ground in grounds.GROUNDS


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_docstring_of_a_ground_is_its_citation(file: Path) -> None:
    module = importlib.import_module(
        f"rules.law.grounds.{file.parent.name}.{file.stem}"
    )

    assert re.search(r"\b(Vb|Vc B) ?\d", module.__doc__ or "")


def test_every_ground_has_a_file() -> None:
    assert {file.stem for file in FILES} == {ground.code for ground in LAW.grounds}


@every_ground
def test_a_ground_says_how_to_ask_and_what_to_collect(rule: Rule) -> None:
    assert isinstance(rule, Ground)
    assert rule.apply
    assert any(one.evidence for one in rule.all_requirements())
