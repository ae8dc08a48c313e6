"""``python -m rules check``: it proves, it prints, and it tells a story."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest

from rules import LAW
from rules.engine.law import Law
from rules.guidance.receipt import cited
from rules.language.conditions import IsOneOf, all_of
from rules.law.sources import begins, ends
from rules.proofs import check, lengths
from rules.proofs import promises as proofs
from tests.rules.tiny import (
    caution,
    colour,
    course,
    garden,
    ground,
    must,
    route,
    since,
    tools,
    trees,
    trouble,
)

PROOFS = [
    "every source is dated",
    "no two grounds are the same",
    "every ground can fit",
    "every ground can fail",
    "every fact is used and asked",
    "every answer matters",
    "compiled is the definition",
    "asking less is asking all",
    "every journey ends",
    "each limit of time turns once",
    "every case has one standing",
    "every case has one class",
    "what is skipped cannot matter",
    "a further answer never unsettles",
    "not knowing only widens",
    "not knowing leaves requirements open",
    "being unsure only widens",
    "a usual journey is short",
    "no journey is long",
]


@pytest.fixture(autouse=True)
def _fewer_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofs, "RANDOM_CASES", 3_000)
    monkeypatch.setattr(proofs, "JOURNEYS", 100)


def sound() -> Law:
    """Return a tiny law in which everything holds."""
    facts = (garden, trees, since, course, colour, tools, trouble)
    rest = (
        must(trees.at_least(3)),
        must(since.years_ago(5)),
        must(course.yes),
        must(colour.is_one_of("red", "blue")),
        must(tools.includes("rake")),
    )
    return Law(facts, (ground(*rest),), (route(),), (caution,))


def result(law: Law, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = check.main(law)
    return code, capsys.readouterr().out


def test_the_law_of_this_project_holds(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = result(LAW, capsys)
    first, *rest, verdict = said.splitlines()
    proven, sizes = rest[: len(PROOFS)], rest[len(PROOFS) :]

    assert code == 0
    assert first == (
        f"{len(LAW.grounds)} grounds, {len(LAW.routes)} routes, "
        f"{len(LAW.cautions)} cautions, {len(LAW.facts)} facts"
    )
    assert [x.split(":")[0] for x in proven] == [f"holds  {one}" for one in PROOFS]
    assert all(" looked at, " in line for line in proven)
    assert len(sizes) == 1 + len(LAW.on(check.ON).rules)
    assert "redirect_dutch_passport: facts 1, cases 3, points 4" in sizes
    assert verdict == "All of this holds."


def test_a_sound_tiny_law_holds(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = result(sound(), capsys)

    assert (code, "FAILS" in said) == (0, False), said


def test_a_ground_that_can_fit_nobody_is_found(
    capsys: pytest.CaptureFixture[str],
) -> None:
    impossible = ground(must(all_of(trees.at_least(3), trees.less_than(3))))
    code, said = result(Law((garden, trees), (impossible,)), capsys)

    assert code == 1
    assert "FAILS  every ground can fit: gardener can fit nobody." in said
    assert said.splitlines()[-1].endswith(" of these do not hold.")


def test_a_ground_that_fits_everybody_is_found(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, said = result(Law((), (ground(gate=()),)), capsys)

    assert code == 1
    assert "FAILS  every ground can fail: No single answer rules out gardener." in said


def test_a_fact_that_nobody_is_asked_for_is_found(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, said = result(Law((garden, colour), (ground(),)), capsys)

    assert code == 1
    assert (
        "FAILS  every fact is used and asked: Nobody is asked for ['colour']." in said
    )


@dataclass(frozen=True)
class Forgetful(IsOneOf):
    """A check whose definition is not what it says in its options."""

    def holds(self, value: Any, on: date) -> bool:
        return True


def test_a_broken_law_is_told_as_the_story_of_one_person(
    capsys: pytest.CaptureFixture[str],
) -> None:
    broken = Forgetful("garden", frozenset({True}))
    law = Law((trees, garden), (ground(must(trees.at_least(3)), gate=(must(broken),)),))
    code, said = result(law, capsys)

    assert code == 1
    assert (
        "FAILS  compiled is the definition: gardener differs from its definition."
        in said
    )
    assert f"On {check.ON}, someone answered:" in said
    assert "  Have you? False" in said


def test_a_source_without_an_address_is_found(
    capsys: pytest.CaptureFixture[str],
) -> None:
    bare = must(garden.yes)
    source = type(bare.source)(
        "Garden Act", "1", "", date(2020, 1, 1), date(2020, 1, 1)
    )
    law = Law((garden,), (ground(cited=source),))
    code, said = result(law, capsys)

    assert code == 1
    assert "FAILS  every source is dated" in said


def test_a_text_that_ends_before_it_begins_is_found(
    capsys: pytest.CaptureFixture[str],
) -> None:
    tall = must(trees.at_least(3))
    upside_down = ends(tall.source, tall.source.since - timedelta(days=1))
    never = replace(tall, source=upside_down)
    code, said = result(Law((garden,), (ground(never),)), capsys)

    assert code == 1
    assert "FAILS  every source is dated" in said


def test_the_proofs_are_about_the_day_of_the_newest_text() -> None:
    assert max(one.read_on for one in cited(LAW)) == check.ON


def test_what_comes_later_is_proven_for_its_first_day_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    impossible = must(all_of(trees.at_least(3), trees.less_than(3)))
    later = begins(impossible.source, check.ON + timedelta(days=40))
    coming = ground(replace(impossible, source=later))
    code, said = result(Law((garden, trees), (coming,)), capsys)

    assert code == 1
    assert "FAILS  every ground can fit: gardener can fit nobody." in said
    assert said.splitlines()[-1].endswith(" of these do not hold.")


def test_a_text_that_is_read_in_the_future_is_found(
    capsys: pytest.CaptureFixture[str],
) -> None:
    bare = must(garden.yes).source
    later = type(bare)(
        bare.act, bare.provision, bare.url, check.ON + timedelta(days=1), bare.since
    )
    code, said = result(Law((garden,), (ground(cited=later),)), capsys)

    assert code == 1
    assert "FAILS  every source is dated" in said


def test_a_ground_that_asks_too_much_is_named_with_its_limit(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lengths, "USUALLY", 2)
    code, said = result(sound(), capsys)

    assert code == 1
    assert "questions are too many (gardener: USUALLY 2)." in said
