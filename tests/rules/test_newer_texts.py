"""Newer texts of the law beside those that were read: what changed, what rests on it.

The act here is the one on nationality, with sentences of our own in it.
"""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from rules import LAW
from rules.__main__ import main
from rules.guidance.receipt import cited
from rules.watching.passages import kept
from rules.watching.places import Place, places
from rules.watching.resting import uses
from rules.watching.review import acts, watched

RWN = "BWBR0003738"
READ_ON = "2026-10-01"
LATER = "2026-12-01"

ARTICLES: Mapping[str, tuple[str, ...]] = {
    "3": (
        "1 Nederlander is het kind van een Nederlander.",
        "3 Ook het kind van een kind van hier.",
    ),
    "6": (
        "1 Nederlander wordt, na een bevestiging:",
        "1 a de vreemdeling die hier is geboren;",
        "1 f de vreemdeling die het eerder was.",
        "2 De verklaring is schriftelijk.",
    ),
    "8": (
        "1 Het verzoek komt van wie:",
        "1 a meerderjarig is;",
        "1 b mag blijven.",
        "2 De termijn is vijf jaren.",
        "4 De termijn is drie jaren en kost € 1.023,50.",
    ),
    "9": ("1 Het verzoek wordt afgewezen, indien:", "1 c hij een ander blijft."),
    "17": ("De rechtbank stelt het vast.",),
    "19": ("Tegen een beschikking staat beroep open.",),
}


def markdown(on: str, articles: Mapping[str, tuple[str, ...]], act: str = RWN) -> str:
    """The act as the mirror has it: with links in it, and items that are set in."""
    lines = ["---", f'identifier: "{act}"', f"toestand: {on}", "---", "# Een wet"]
    lines.append("### Hoofdstuk 1. Algemene bepalingen")
    for number, said in articles.items():
        lines.append(f"##### Artikel {number}")
        for one in said:
            linked = one.replace("De termijn", f"De [termijn](https://x.nl/a?z={on})")
            item = re.sub(r"^\d+ ([a-z]) ", r"- \1. ", linked)
            lines.append(re.sub(r"^(\d+) ", r"\1. ", item))
    return (
        "\n\n".join(lines)
        .replace("---\n\n", "---\n")
        .replace("\n\n---", "\n---")
        .replace(f'\n\nidentifier: "{act}"\n\n', f'\nidentifier: "{act}"\n')
        + "\n"
    )


def xml(
    on: str,
    articles: Mapping[str, tuple[str, ...]],
    since: Mapping[str, str] | None = None,
) -> str:
    """The same act as the state has it: with what the publisher keeps beside it."""
    said = "".join(
        f'<artikel status="goed" inwerking="{(since or {}).get(number, "2010-10-01")}">'
        f"<kop><label>Artikel</label><nr>{number}</nr></kop>{_paragraphs(lines)}"
        "<meta-data><brondata>Stb. 2026, 1</brondata></meta-data></artikel>"
        for number, lines in articles.items()
    )
    return (
        f'<?xml version="1.0"?><toestand bwb-id="{RWN}" inwerkingtreding="{on}">'
        f"<wetgeving><wettekst>{said}</wettekst></wetgeving></toestand>"
    )


def _paragraphs(lines: tuple[str, ...]) -> str:
    paragraphs: dict[str, list[str]] = {}
    for line in lines:
        number, _, said = line.partition(" ")
        if number.isdigit():
            paragraphs.setdefault(number, []).append(said)
        else:
            return f"<al>{line}</al>"
    return "".join(
        f"<lid><lidnr>{number}</lidnr><al>{first}</al><lijst>"
        + "".join(
            f"<li><li.nr>{one[0]}.</li.nr><al>{one[2:]}</al></li>" for one in items
        )
        + "</lijst></lid>"
        for number, (first, *items) in paragraphs.items()
    )


def changed(number: str, old: str, new: str) -> dict[str, tuple[str, ...]]:
    said = tuple(one.replace(old, new) for one in ARTICLES[number])
    assert said != ARTICLES[number]
    return {**ARTICLES, number: said}


class Law:
    """Somebody who keeps the law: what she read, and what is newer."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capture = folder, capture
        self.prints = folder / "passages.toml"

    def file(self, said: str | bytes) -> str:
        file = self.folder / "act"
        file.write_bytes(said if isinstance(said, bytes) else said.encode())
        return str(file)

    def run(self, option: str, said: str | bytes) -> tuple[int, str, str]:
        return self.run_with(option, self.file(said))

    def run_with(self, option: str, *files: str) -> tuple[int, str, str]:
        code = main(("sources", option, *files, "--prints", str(self.prints)))
        out, err = self.capture.readouterr()
        return code, out, err

    def read(self, said: str) -> None:
        assert self.run("--read", said)[0] == 0

    def compared(self, said: str) -> dict[str, str]:
        """What is said of each provision that is to be read again."""
        _, out, _ = self.run("--against", said)
        found = re.findall(
            r"^### \[ \] (.*?) (changed|is not|is the same|has no)", out, re.MULTILINE
        )
        return dict(found)


@pytest.fixture
def law(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Law:
    return Law(tmp_path, capsys)


def test_a_text_that_says_the_same_leaves_nothing_to_do(law: Law) -> None:
    law.read(markdown(READ_ON, ARTICLES))

    code, out, _ = law.run("--against", markdown(LATER, ARTICLES))

    assert code == 0
    assert "### [ ]" not in out
    assert f"- {len(acts(LAW)[RWN])} is the same" in out


def test_a_passage_that_changed_is_named_with_all_that_rests_on_it(law: Law) -> None:
    law.read(markdown(READ_ON, ARTICLES))

    code, out, _ = law.run(
        "--against", markdown(LATER, changed("17", "rechtbank", "rechter"))
    )

    assert code == 1
    item = out.partition("### [ ] 17, 19 changed")[2].partition("###")[0]
    assert "- ground art17_rwn_waiting: If the court says that you are Dutch" in item
    assert "stories: all of art17_rwn_waiting.toml in tests/cases" in item


def test_the_facts_are_told_that_a_requirement_asks(law: Law) -> None:
    law.read(markdown(READ_ON, ARTICLES))

    _, out, _ = law.run(
        "--against", markdown(LATER, changed("6", "eerder was", "ooit was"))
    )

    item = out.partition("### [ ] 6(1)(f), 8(1)(b), 9(1)(c) changed")[2]
    assert "(asks stay, last_permit, lives_in_own_country)" in item
    assert "- story: " in item


def test_only_what_cites_the_passage_is_to_be_read_again(law: Law) -> None:
    law.read(markdown(READ_ON, ARTICLES))

    found = law.compared(markdown(LATER, changed("8", "vijf", "zeven")))

    assert found["8(2)"] == "changed"
    assert found["8(1)"] == "is the same"  # but its article changed beside it
    assert "17, 19" not in found


def test_a_sentence_that_came_beside_a_passage_is_told(law: Law) -> None:
    law.read(markdown(READ_ON, ARTICLES))
    newer = {**ARTICLES, "8": (*ARTICLES["8"], "5 Dit geldt niet voor staatlozen.")}

    _, out, _ = law.run("--against", markdown(LATER, newer))

    assert "8(1) is the same, but its article changed beside it" in out


def test_an_article_that_is_gone_is_told(law: Law) -> None:
    law.read(markdown(READ_ON, ARTICLES))
    newer = {number: said for number, said in ARTICLES.items() if number != "19"}

    assert law.compared(markdown(LATER, newer))["17, 19"] == "is not"


def test_the_official_text_and_the_mirror_leave_the_same_fingerprints(law: Law) -> None:
    law.read(markdown(READ_ON, ARTICLES))
    of_the_mirror = kept(law.prints)
    law.prints.unlink()
    law.read(xml(READ_ON, ARTICLES))

    assert kept(law.prints) == of_the_mirror
    assert len(of_the_mirror[RWN].prints) > 9


@pytest.mark.parametrize(
    ("old", "new", "counts"),
    [
        pytest.param("vijf jaren", "vijf  jaren,", False, id="a space and a comma"),
        pytest.param("vijf", "Vijf", False, id="a capital"),
        pytest.param("vijf", "*vijf*", False, id="how it is set"),
        pytest.param("vijf", "zes", True, id="a word"),
        pytest.param("€ 1.023,50", "€ 1.024,50", True, id="an amount"),
        pytest.param("1.023,50", "10.235,0", True, id="a comma within a number"),
    ],
)
def test_words_and_figures_count_and_nothing_else(
    law: Law, old: str, new: str, *, counts: bool
) -> None:
    law.read(markdown(READ_ON, ARTICLES))

    assert bool(law.compared(markdown(LATER, changed("8", old, new)))) is counts


@pytest.mark.parametrize(
    ("since", "said"), [("2026-10-01", None), ("2026-10-02", "changed")]
)
def test_without_a_fingerprint_the_official_text_itself_tells_since_when(
    law: Law, since: str, said: str | None
) -> None:
    found = law.compared(xml(LATER, ARTICLES, {"19": since}))

    assert found.get("17, 19") == said
    assert "8(1)" not in found


def test_without_a_fingerprint_the_mirror_is_to_be_compared_by_hand(law: Law) -> None:
    code, out, _ = law.run("--against", markdown(LATER, ARTICLES))

    assert code == 1
    assert "8(1) has no fingerprint: compare it by hand" in out


def test_what_was_not_looked_at_is_listed(law: Law) -> None:
    _, out, _ = law.run("--against", markdown(LATER, ARTICLES))

    not_now = out.partition("## Not looked at now")[2]
    assert "- [ ] Vreemdelingenbesluit 2000 (BWBR0011825)" in not_now
    assert "EHRM, Kumari tegen Nederland: by hand" in not_now
    assert "Rijkswet" not in not_now


def test_not_yet_in_force_is_not_the_law(law: Law) -> None:
    said = xml(READ_ON, ARTICLES)
    later = '<artikel status="nogniet"><kop><nr>17</nr></kop><al>Anders.</al></artikel>'

    law.read(said.replace("<wettekst>", f"<wettekst>{later}"))

    assert law.compared(markdown(LATER, ARTICLES)) == {}


CIRCULAR = """---
identifier: "BWBR0012288"
toestand: 2026-10-01
---

### C4. Uitsluiting

### 3. Beoordeling

### 3.6.9.6. Evenredigheid

Ad a: tien jaren.

### 3.7. Daarna

De IND beslist.

### C5. Afghanistan

### 1. Algemeen

### 1.1.1. Meisjes

Zij mogen blijven.

### 1.1.2. Gezin

Een tussenkopje

### 1.1.4. Broers

Ook zij.

### 1.2. Aanvraag

- • binnen vier weken.
"""


def test_the_sections_of_a_circular_are_found_by_chapter_and_number(law: Law) -> None:
    law.read(CIRCULAR)
    newer = CIRCULAR.replace("toestand: 2026-10-01", "toestand: 2026-12-01")

    found = law.compared(newer.replace("vier weken", "zes weken"))

    assert found == {"C5/1.1.1, C5/1.2": "changed"}


def test_a_circular_in_xml_is_read_as_the_mirror_has_it(law: Law) -> None:
    law.read(CIRCULAR)

    assert law.compared(_circular_in_xml()) == {}


def _circular_in_xml() -> str:
    def section(number: str, title: str, *inside: str) -> str:
        kop = f"<kop><nr>{number}</nr><titel>{title}</titel></kop>"
        return f"<circulaire.divisie>{kop}{''.join(inside)}</circulaire.divisie>"

    c4 = section(
        "C4",
        "Uitsluiting",
        section(
            "3",
            "Beoordeling",
            section("3.6.9.6", "Evenredigheid", "<al>Ad a: tien jaren.</al>"),
            section("3.7", "Daarna", "<al>De IND beslist.</al>"),
        ),
    )
    c5 = section(
        "C5",
        "Afghanistan",
        section(
            "1",
            "Algemeen",
            section("1.1.1", "Meisjes", "<al>Zij mogen blijven.</al>"),
            section("1.1.2", "Gezin", "<al>Een tussenkopje</al>"),
            section("1.1.4", "Broers", "<al>Ook zij.</al>"),
            section(
                "1.2",
                "Aanvraag",
                "<lijst><li><li.nr>•</li.nr><al>binnen vier weken.</al></li></lijst>",
            ),
        ),
    )
    return (
        '<toestand bwb-id="BWBR0012288" inwerkingtreding="2026-12-01">'
        f"<circulaire><circulaire-tekst>{c4}{c5}</circulaire-tekst></circulaire></toestand>"
    )


BOMB = '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><toestand>&c;</toestand>'


@pytest.mark.parametrize(
    ("said", "why"),
    [
        pytest.param("Once upon a time\n", "is no text of an act", id="another text"),
        pytest.param("<html></html>", "is no text of an act", id="a page"),
        pytest.param(BOMB, "is no text of an act", id="entities"),
        pytest.param("", "is no text of an act", id="nothing"),
        pytest.param(b"\xff\xfe\x00", "is no text in UTF-8", id="bytes"),
        pytest.param(xml(LATER, ARTICLES)[:-40], "cut or damaged", id="XML, cut"),
        pytest.param(markdown(LATER, ARTICLES)[:-9], "is cut", id="cut in a line"),
        pytest.param(
            markdown(LATER, {"6": ARTICLES["6"]}), "is it whole?", id="cut after a line"
        ),
        pytest.param(
            markdown("2026-13-01", ARTICLES), "of which day", id="no day there is"
        ),
        pytest.param(
            markdown(LATER, ARTICLES, "BWBR0001840"),
            "nothing here cites",
            id="another act",
        ),
        pytest.param(
            markdown("2026-09-30", ARTICLES), "older than", id="an older text"
        ),
    ],
)
def test_what_cannot_be_compared_is_refused_in_one_sentence(
    law: Law, said: str | bytes, why: str
) -> None:
    code, out, err = law.run("--against", said)

    assert (code, out) == (2, "")
    assert why in err
    assert err.count("\n") == 1


def test_a_file_that_is_not_there_is_one_sentence(law: Law) -> None:
    code, _, err = law.run_with("--against", str(law.folder / "nowhere"))

    assert code == 2
    assert err.count("\n") == 1
    assert "cannot be read" in err


def test_fingerprints_are_of_the_text_that_was_read_only(law: Law) -> None:
    code, _, err = law.run("--read", markdown(LATER, ARTICLES))

    assert code == 2
    assert "rules/law/sources.py" in err
    assert not law.prints.exists()


def test_damaged_fingerprints_are_one_sentence(law: Law) -> None:
    law.prints.write_text("<<<<<<<", encoding="utf-8")

    code, _, err = law.run("--against", markdown(LATER, ARTICLES))

    assert code == 2
    assert "take them from git" in err


@pytest.mark.parametrize(
    ("provision", "found"),
    [
        ("3.51(1)(i), (j)", ("3.51(1)(i)", "3.51(1)(j)")),
        ("8.15(2)–(4)", ("8.15(2)–(4)",)),
        ("2.1.1(1)–(2)", ("2.1.1(1)–(2)",)),
        ("3.14–3.22", ("3.14–3.22",)),
        ("6:12(1), 6:12(4)", ("6:12(1)", "6:12(4)")),
        ("A3/7.1.2, 7.4.2", ("A3/7.1.2", "A3/7.4.2")),
        ("B9/9(d)–(e), B8/9.1", ("B9/9", "B8/9.1")),
        ("B9/11 Ad e", ("B9/11",)),
        ("B8", ("B8",)),
        ("bedragen 2026", ()),
    ],
)
def test_citations_are_read_as_they_are_written(
    provision: str, found: tuple[str, ...]
) -> None:
    assert tuple(str(one) for one in places(provision)) == found


def test_every_citation_of_an_act_with_a_number_is_understood() -> None:
    by_hand = {one.provision for one in acts(LAW)[""] if "/BWBR" in one.url}

    assert by_hand == {"bedragen 2026"}
    by_number = (one for one in watched(LAW) if one not in acts(LAW)[""])
    assert all(places(one.provision) for one in by_number)


def test_something_rests_on_every_source() -> None:
    assert {one.source for one in uses(LAW)} == set(watched(LAW))
    assert set(cited(LAW)) < set(watched(LAW))


def test_a_range_of_articles_ends_where_it_says() -> None:
    (three,) = places("3.80–3.82")

    assert three == Place("3.80", "3.82")
    assert not three.begins_or_ends("3.80a")  # it is between them, by where it stands


def test_the_fingerprints_we_keep_are_of_texts_that_are_cited() -> None:
    for act, read in kept().items():
        assert read.on in {one.read_on for one in acts(LAW)[act]}
        assert read.prints
