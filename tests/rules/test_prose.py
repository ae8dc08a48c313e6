"""The law in prose: what a lawyer reads is all there, and true of the rules."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rules import LAW
from rules.__main__ import main
from rules.language.conditions import Condition, Discretion, all_of, any_of, not_
from rules.language.rule import Ground, Rule
from rules.law import definitions, facts
from rules.law.sources import vb
from rules.prose.citing import cited
from rules.prose.markdown import listed
from rules.prose.naming import with_questions
from rules.prose.places import place_of
from rules.prose.words import words

ROOT = Path(__file__).parents[2]

Capture = pytest.CaptureFixture[str]
every_rule = pytest.mark.parametrize("rule", LAW.rules, ids=lambda rule: rule.code)


def printed(capsys: Capture, *arguments: str) -> str:
    assert main(arguments) == 0
    return capsys.readouterr().out


def one_line(text: str) -> str:
    return " ".join(text.split())


# --- A ground or a route whole --------------------------------------------------------


@every_rule
def test_a_rule_is_printed_whole(rule: Rule, capsys: Capture) -> None:
    text = one_line(printed(capsys, "ground", rule.code))

    assert [said for said in said_of(rule) if one_line(said) not in text] == []


def said_of(rule: Rule) -> Iterator[str]:
    yield from (rule.name, rule.dutch_name, rule.source.provision)
    for one in rule.all_requirements():
        yield from (f"### {one.text}", one.source.act, one.source.provision)
    for paper in rule.evidence():
        yield from (paper.name, paper.dutch_name, paper.note)
        yield paper.instead.text if paper.instead else ""
    yield from (f"*{LAW.fact[code].question}* (`{code}`)" for code in rule.codes())
    if isinstance(rule, Ground):
        permit = rule.permit
        said = (permit.length, permit.renewal, permit.work, permit.next_step)
        more = (*permit.fee_notes, *permit.conditions.known(), *permit.family)
        yield from (one.text for one in (*said, *more, *permit.years))
        yield from (permit.label, *rule.apply)


@every_rule
def test_a_page_names_each_text_it_cites(rule: Rule, capsys: Capture) -> None:
    text = printed(capsys, "ground", rule.code)
    cited = set(re.findall(r"\((text of [^;)]+|undated page, seen on [^;)]+)", text))
    named = set(re.findall(r", (text of .*|undated page, seen on .*): <https", text))

    assert cited <= named


def test_a_requirement_says_where_it_is_defined(capsys: Capture) -> None:
    text = printed(capsys, "ground", "widow")

    shared = "`definitions.sponsor_settled` in `rules/law/definitions.py`"
    assert f"Defined in: {shared}" in text
    assert "Defined in: `rules/law/grounds/non_temporary/widow.py`" in text


def test_a_name_belongs_to_the_file_that_gives_it_not_to_one_that_imports_it() -> None:
    for rule in LAW.rules:
        where = place_of(rule)
        assert where is not None
        assert re.search(
            rf"^{where.name} = ", (ROOT / where.file).read_text(), re.MULTILINE
        )


def test_a_row_gives_its_requirements_a_place() -> None:
    where = place_of(definitions.no_fault_steps[0])

    assert where is not None
    assert where.short == "definitions.no_fault_steps"
    assert place_of(facts.passport.yes) is None


def test_a_requirement_that_ended_says_from_when_until_when() -> None:
    ended = replace(vb("3.51(1)"), since=date(2024, 1, 1), until=date(2026, 12, 31))

    said = "text of 25 September 2026; applied from 1 January 2024"
    full = f"Vreemdelingenbesluit 2000, 3.51(1) ({said} until 31 December 2026)"
    assert cited(ended) == full


def test_an_unknown_code_is_one_sentence(capsys: Capture) -> None:
    assert main(("ground", "widdow")) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err == "There is no ground or route “widdow”: did you mean “widow”?\n"


def test_a_reader_may_stop_reading() -> None:
    command = [sys.executable, "-m", "rules", "ground", "breakup_violence"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()

        assert process.stderr.read() == b""


# --- A condition in words -------------------------------------------------------------

WEIGHED = Discretion(definitions.IND)
NOT_HERE = "“I am not in the Netherlands”"
NOT_HELD_AND_WEIGHED = "`held`: no, and then weighed by the IND"
WAS_DUTCH = "“I was Dutch before”"
SAID: dict[str, tuple[Condition, str]] = {
    "yes": (facts.passport.yes, "`passport`: yes"),
    "no": (facts.passport.no, "`passport`: no"),
    "not yes": (not_(facts.passport.yes), "`passport`: no"),
    "not not": (not_(not_(facts.passport.yes)), "`passport`: yes"),
    "one answer": (facts.stay.is_one_of("abroad"), f"`stay`: {NOT_HERE}"),
    "not that answer": (
        not_(facts.stay.is_one_of("abroad")),
        f"`stay`: not {NOT_HERE}",
    ),
    "none of several": (
        not_(facts.stay.is_one_of("abroad", "none")),
        f"`stay`: none of these:; “I have no permission to stay”; {NOT_HERE}",
    ),
    "chosen": (facts.past.includes("was_dutch"), f"`past`: {WAS_DUTCH} is chosen"),
    "not chosen": (
        not_(facts.past.includes("was_dutch")),
        f"`past`: {WAS_DUTCH} is not chosen",
    ),
    "a number": (facts.age.at_least(18), "`age`: 18 or more"),
    "less": (facts.age.less_than(18), "`age`: less than 18"),
    "today": (
        facts.age.at_least_today(18),
        "`age`: 18 or more today (growing older later does not count)",
    ),
    "months": (
        facts.measure_months.at_least(12),
        "`measure_months`: 12 months or more",
    ),
    "a time ago": (
        facts.permit_since.years_ago(1),
        "`permit_since`: at least 1 year ago",
    ),
    "a shorter time": (
        facts.permit_since.reached(years=1, days=-28),
        "`permit_since`: at least 1 year minus 28 days ago",
    ),
    "no longer ago": (
        facts.tie_ended_on.within(years=2),
        "`tie_ended_on`: no more than 2 years ago",
    ),
    "longer ago": (
        not_(facts.tie_ended_on.within(years=1, days=1)),
        "`tie_ended_on`: more than 1 year and 1 day ago",
    ),
    "apart": (
        facts.tie_ended_on.years_after(facts.permit_since, 5),
        "`tie_ended_on`: at least 5 years after `permit_since`",
    ),
    "earlier": (
        facts.tie_ended_on.before(facts.permit_since),
        "`tie_ended_on`: earlier than `permit_since`",
    ),
    "weighed": (WEIGHED, "weighed by the IND"),
    "or weighed": (
        any_of(facts.passport.yes, WEIGHED),
        "`passport`: yes; otherwise weighed by the IND",
    ),
    "not, or weighed": (
        not_(any_of(facts.passport.yes, WEIGHED)),
        "`passport`: no, and then weighed by the IND",
    ),
    "all": (
        all_of(facts.passport.yes, all_of(facts.held.no, WEIGHED)),
        "all of these hold:; `passport`: yes; `held`: no; weighed by the IND",
    ),
    "any": (
        any_of(facts.passport.yes, all_of(facts.held.no, WEIGHED)),
        f"at least one of these holds:; `passport`: yes; {NOT_HELD_AND_WEIGHED}",
    ),
    "none": (
        not_(any_of(facts.passport.yes, facts.held.yes)),
        "none of these holds:; `passport`: yes; `held`: yes",
    ),
    "none, of which one is not": (
        not_(any_of(not_(facts.passport.yes), facts.held.yes)),
        "both of these hold:; `passport`: yes; `held`: no",
    ),
}
"""What is asked, and how it is said: the items of its list with "; " between."""


@pytest.mark.parametrize(("condition", "said"), SAID.values(), ids=SAID)
def test_a_condition_is_said_in_words(condition: Condition, said: str) -> None:
    text = with_questions(listed([words(condition)]))
    with_codes_alone = re.sub(r"\*[^*]+\* \((`\w+`)\)", r"\1", text)

    assert re.sub(r"\n *- ", "; ", with_codes_alone) == f"- {said}"


def test_a_question_is_in_full_only_where_it_is_first_asked() -> None:
    adult = all_of(facts.age.at_least(18), facts.age.less_than(65))

    text = with_questions(listed([words(adult)]))

    assert text.count("*How old are you?* (`age`)") == 1
    assert text.count("`age`") == 2


def test_a_kind_of_check_without_words_says_where_to_add_them() -> None:
    class Unheard(Discretion):
        pass

    with pytest.raises(TypeError, match=r"add them in rules\.prose\.checks"):
        words(Unheard(""))
