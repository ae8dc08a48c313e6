"""The pages of ``docs/law``: what the command writes, whole and without a date."""

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import time_machine

from rules import LAW
from rules.__main__ import main
from rules.language.rule import Ground, Rule
from rules.law import definitions
from rules.law.contradictions import CONTRADICTIONS
from rules.law.pitfalls import PITFALLS
from rules.law.terms.letters import LETTERS
from rules.law.terms.terms import TERMS
from rules.prose.pages import MARK, pages

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "law"

Capture = pytest.CaptureFixture[str]
every_rule = pytest.mark.parametrize("rule", LAW.rules, ids=lambda rule: rule.code)


def read(folder: Path) -> dict[str, str]:
    """Every file in a folder, by its place in it."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_text() for file in files}


def one_line(text: str) -> str:
    return " ".join(text.split())


def test_the_committed_pages_are_what_the_command_writes(tmp_path: Path) -> None:
    """When it fails: ``python -m rules prose docs/law``, and read what changed."""
    command = [sys.executable, "-m", "rules", "prose", str(tmp_path)]
    other_order_of_sets = {**os.environ, "PYTHONHASHSEED": "7"}

    subprocess.run(command, cwd=ROOT, env=other_order_of_sets, check=True)

    assert read(tmp_path) == read(PAGES)


def test_a_page_does_not_change_with_the_day() -> None:
    with time_machine.travel(date(2031, 5, 6)):
        later = pages()

    assert {str(name): text for name, text in later.items()} == read(PAGES)


def test_a_page_has_clean_lines() -> None:
    for name, text in read(PAGES).items():
        assert text.startswith(MARK), name
        assert text.endswith("\n"), name
        assert not re.search(r"[ \t]\n|\n\n\n|\n\Z\n|[⟨⟩]|``", text), name


def test_a_page_that_is_no_more_is_deleted_and_nothing_else(tmp_path: Path) -> None:
    stale, own = tmp_path / "grounds" / "no_more.md", tmp_path / "notes.md"
    stale.parent.mkdir()
    stale.write_text(f"{MARK}\n# A ground that was repealed\n")
    own.write_text("# What somebody wrote\n")

    assert main(("prose", str(tmp_path))) == 0

    assert not stale.exists()
    assert read(tmp_path) == {**read(PAGES), "notes.md": "# What somebody wrote\n"}


def test_a_folder_that_cannot_be_written_is_one_sentence(
    capsys: Capture, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")

    assert main(("prose", str(tmp_path / "file"))) == 2

    assert "cannot be written" in capsys.readouterr().err


@every_rule
def test_a_rule_is_printed_as_its_page(rule: Rule, capsys: Capture) -> None:
    room = "grounds" if isinstance(rule, Ground) else "routes"
    page = (PAGES / room / f"{rule.code}.md").read_text()

    assert main(("ground", rule.code)) == 0

    assert f"{MARK}\n{capsys.readouterr().out}" == page


# --- The other pages ------------------------------------------------------------------


def test_what_stands_beside_the_rules_is_told_whole() -> None:
    found = {name: one_line(text) for name, text in read(PAGES).items()}

    for caution in LAW.cautions:
        for said in (caution.text, *(note.text for note in caution.notes)):
            assert said in found["cautions.md"]
    for one in CONTRADICTIONS:
        assert f"`{one.code}`" in found["contradictions.md"]
    for pitfall in PITFALLS:
        assert pitfall.text in found["pitfalls.md"]
    for term in TERMS:
        for said in (term.name, term.starts, *(note.text for note in term.notes)):
            assert said in found["terms.md"]
    for letter in LETTERS:
        for said in (letter.text, *(note.text for note in letter.told)):
            assert said in found["terms.md"]
    for fact in LAW.facts:
        assert f"### {fact.question} - Code: `{fact.code}`" in found["questions.md"]


def test_every_source_stands_in_the_table() -> None:
    text = (PAGES / "sources.md").read_text()

    for source in LAW.sources:
        assert f"## {source.act}\n" in text
        assert f"| {source.provision} | {source.confidence.value} |" in text


def test_a_source_says_how_many_rules_rest_on_it() -> None:
    text = (PAGES / "sources.md").read_text()
    resting = sum(
        definitions.not_dutch_or_eu.source in rule.sources() for rule in LAW.rules
    )

    assert f"| 8, 14 | current | 1 September 2026 |  | {resting} |  |" in text
