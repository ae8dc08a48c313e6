"""The consultant's edition: a brief on one page, about the client, and the law."""

import re
from collections.abc import Callable, Mapping
from functools import cache, partial
from random import Random

import pytest
from django.utils.html import escape
from django.utils.translation import gettext, override

from assessor.answers.telling import NOTHING_BESIDE, Having, Telling
from assessor.press.press import Press
from assessor.press.printable import AFTER_BRIEF
from assessor.report.documents.writing import document, printed, written
from assessor.report.editions import AND, Edition, Size
from assessor.report.pages.brief import ROOMS, Room
from assessor.report.pages.consultant import consultant_paper
from assessor.report.said.collecting import PAPERS
from assessor.report.said.findings import Met
from assessor.report.said.intake import asked
from assessor.report.said.voice import said, speaking_to
from assessor.report.told import Told
from rules import LAW, Assessment, Case, assess, counted
from rules.language.wording import Voices
from tests.anybody import samples
from tests.assessor.reports import (
    AFTER_THE_BRIEF,
    CASES,
    assessed,
    made_by,
    many_grounds,
    waiting,
)
from tests.conftest import Person
from tests.people import PEOPLE, SAFE_ELSEWHERE
from tests.printing import pages_of, ready_made

ON_THE_BRIEF = (
    "The client",
    "File number",
    "Running terms and dangers",
    "First questions for the intake",
    "Language and safe contact",
)
ILL: dict[str, object] = {
    "nationality": "other",
    "stay": "none",
    "held": False,
    "refusal": False,
    "last_permit": "never",
    "age": 47,
    "topics": ["health"],
    "health": ["emergency", "treatment"],
    "best_country": [],
    "passport": False,
    "concerns": [],
}
BRIEF = "Who may know about it:"


@pytest.mark.parametrize("case", CASES)
def test_the_consultant_starts_with_a_brief_that_fits_one_page(
    press: Press, case: str
) -> None:
    first, second, *_ = pages_of(made_by(press, case, Edition.CONSULTANT, "en"))

    assert BRIEF in first
    assert AFTER_THE_BRIEF in second
    assert all(title in first for title in ON_THE_BRIEF)
    asked = first.split("First questions for the intake")[1]
    assert all(f"{number}. " in asked for number in range(1, 6))


def told_of(person: Mapping[str, object]) -> dict[str, object]:
    return {c: frozenset(v) if isinstance(v, list) else v for c, v in person.items()}


def told_little(_case: Case) -> Telling:
    return NOTHING_BESIDE


def told_much(case: Case) -> Telling:
    """What makes a brief long: all that is open was kept back, no paper is safe."""
    return Telling(
        withheld={code for code, answer in case.answers.items() if answer is None},
        papers=dict.fromkeys(PAPERS, Having.NOT_SAFE),
        for_other=True,
    )


def longest(language: str) -> Case:
    """Return whose brief has most to say, of many people at random."""
    each = zip(*map(lengths_of_briefs, language.split(AND)), strict=True)
    _, place = max((sum(lengths), -place) for place, lengths in enumerate(each))
    return people()[-place].case


@cache
def people() -> tuple[Assessment, ...]:
    random = Random(3)
    return tuple(assess(counted(samples().someone(random))) for _ in range(60))


@cache
def lengths_of_briefs(language: str) -> tuple[int, ...]:
    made = (document(one, Edition.CONSULTANT, language) for one in people())
    return tuple(len(one.html.partition(AFTER_BRIEF)[0]) for one in made)


def in_dutch(text: str) -> str:
    with override("nl"):
        return gettext(text)


@pytest.mark.parametrize("size", Size)
@pytest.mark.parametrize("tell", [told_little, told_much])
@pytest.mark.parametrize("language", ["nl", "nl+en"])
def test_the_longest_brief_fits_one_page_too(
    press: Press, size: Size, tell: Callable[[Case], Telling], language: str
) -> None:
    case = longest(language)
    write = partial(written, case, Edition.CONSULTANT, language, size=size)
    first, second, *_ = pages_of(press.pdf(partial(write, told=tell(case))))

    assert in_dutch(BRIEF) in first
    assert in_dutch(AFTER_THE_BRIEF) in second
    assert language == "nl" or BRIEF in first


@pytest.mark.parametrize("room", ROOMS)
def test_what_the_brief_has_no_room_for_is_counted_and_stands_after_it(
    room: Room,
) -> None:
    result = assess(longest("nl"))
    told = told_much(result.case)
    page = consultant_paper(Told(result, told), "en", room)
    brief = page.brief
    lists = (brief.ways, brief.missing, brief.gaps, brief.dates, brief.kept_back)
    html = printed(page)
    _, after = html.split(AFTER_BRIEF)

    for one in lists:
        left = len(one.whole) - len(one.lines)
        assert (f">{left}<" in one.more) if left else not one.more
        assert one.more in html
    assert all(escape(way.term.name) in after for way in brief.ways.whole)
    assert all(escape(one.line.text) in after for one in brief.missing.whole)
    assert after.count("I would rather not say") == len(brief.kept_back.whole)
    left_out = brief.gaps.whole[len(brief.gaps.lines) :]
    assert all(escape(gap.term.name) in after for gap in left_out)


def test_a_consultant_reads_about_the_client_and_who_is_meant_by_you() -> None:
    for result in (*map(assessed, CASES.values()), waiting(), many_grounds()):
        made = document(result, Edition.CONSULTANT, "en").html
        dutch = document(result, Edition.CONSULTANT, "nl").html

        assert "“You” in this document is the client." in made
        assert "our answers" not in made
        assert "You meet this" not in made
        assert "w antwoorden" not in dutch
        assert "Hieraan voldoet u" not in dutch


def test_the_applicant_is_still_spoken_to_after_a_consultant() -> None:
    first = document(many_grounds(), Edition.APPLICANT, "en")
    document(many_grounds(), Edition.CONSULTANT, "en")

    assert document(many_grounds(), Edition.APPLICANT, "en") == first
    assert "Your answers" in first.html


@pytest.mark.parametrize("language", ["en", "nl+en"])
def test_the_brief_of_who_fits_nothing_has_the_other_ways_and_what_came_nearest(
    press: Press, language: str
) -> None:
    made = document(assessed(told_of(SAFE_ELSEWHERE)), Edition.CONSULTANT, language)
    first, second, *_ = pages_of(press.pdf(ready_made(made.html, made.case)))
    first = " ".join(first.split())

    assert "A request for asylum" in first
    assert "Family who live in your own country would be a danger" in first
    assert AFTER_THE_BRIEF in second


@pytest.mark.parametrize(
    ("edition", "words"),
    [(Edition.APPLICANT, "You wait."), (Edition.CONSULTANT, "The client waits.")],
)
def test_each_reader_is_told_a_sentence_in_the_words_for_that_reader(
    edition: Edition, words: str
) -> None:
    both, one = Voices("You wait.", "The client waits."), Voices("Wait.")

    with speaking_to(edition):
        assert said(both) == words
        assert said(one) == "Wait."
    assert said(both) == "You wait."


def test_a_name_that_is_dutch_already_is_not_said_twice() -> None:
    english, dutch = (
        consultant_paper(Told(many_grounds()), code).grounds[0].card.kind.whole
        for code in ("en", "nl")
    )

    assert english == (
        "Non-temporary humanitarian "
        '<bdi lang="nl" translate="no" dir="ltr">(humanitair niet-tijdelijk)</bdi>'
    )
    assert dutch == "Humanitair niet-tijdelijk"


def test_the_consultant_sees_when_the_outcome_turns() -> None:
    html = document(waiting(), Edition.CONSULTANT, "en").html
    page = consultant_paper(Told(waiting()), "en")

    assert 'class="timeline"' in html
    assert html.count("<circle") == len(page.dates) > 0
    assert all(line in html for one in page.dates for line in one.lines)


def test_what_is_met_is_said_under_the_first_ground_that_asks_it() -> None:
    page = consultant_paper(Told(many_grounds()), "en")
    met = [
        (line.text, line.citation)
        for ground in page.grounds
        for line in ground.lines
        if line.state is Met.MET
    ]
    asked = [len(ground.card.requirements) for ground in page.grounds]
    left_out = [
        size - len(one.lines) for size, one in zip(asked, page.grounds, strict=True)
    ]
    html = document(many_grounds(), Edition.CONSULTANT, "en").html

    assert len(met) == len(set(met))
    assert left_out[0] == 0 < max(left_out)
    for number in filter(None, left_out):
        words = "One more point is met" if number == 1 else "more points are met"
        assert words in html


def test_what_is_not_met_is_said_under_each_ground_that_asks_it() -> None:
    page = consultant_paper(Told(many_grounds()), "en")

    for ground in page.grounds:
        kept = [one for one in ground.lines if one.state is not Met.MET]
        assert kept == list(ground.card.not_met)


def test_each_text_that_is_cited_is_listed_once_with_its_address() -> None:
    page = consultant_paper(Told(many_grounds()), "en")
    html = document(many_grounds(), Edition.CONSULTANT, "en").html
    cited = {line.citation.address for ground in page.grounds for line in ground.lines}

    _, listed = html.split("Where to read the law")
    lines = re.findall(r"<li>(.*?)</li>", listed)
    assert all(any(address in line for line in lines) for address in cited)
    assert len(set(lines)) == len(lines)
    assert html.count('class="address"') == len(lines)


def test_each_act_that_is_named_is_listed_also_where_no_ground_is_in_sight() -> None:
    html = document(assessed({}), Edition.CONSULTANT, "en").html
    above, listed = html.split("Where to read the law")
    kinds = "(?:act|article|citation)"
    act = rf'<bdi class="{kinds}" lang="nl" dir="ltr">(.+?)(?:, .+?)?</bdi>'
    named, found = (set(re.findall(act, part)) for part in (above, listed))

    assert named
    assert named == found


def test_what_was_kept_back_is_told_apart_from_what_is_not_known() -> None:
    told = Telling(withheld=frozenset({"happened", "age"}))
    unsure = frozenset({"unsure"})
    answers = {"nationality": "other", "age": 34, "topics": unsure}
    page = consultant_paper(Told(assessed(answers), told), "en")

    assert page.brief.kept_back.whole == (asked(LAW.fact["happened"]),)


def test_the_brief_names_what_the_person_kept_back(person: Person) -> None:
    while (fact := person.open_question()) is not None:
        kept_back = bool(fact.announcement)
        person.send(fact.code, {"answer": "!" if kept_back else "?"})
    made = person.client.get("/result/document/consultant/en/").content
    first, *rest = pages_of(made)

    assert BRIEF in first
    assert "Kept back by the client: ask with care" in first
    assert any("I would rather not say" in page for page in rest)


def test_no_table_stands_on_the_first_page() -> None:
    for result in (*map(assessed, CASES.values()), waiting(), many_grounds()):
        html = document(result, Edition.CONSULTANT, "en").html

        assert "<table" not in html.partition(AFTER_BRIEF)[0]


def test_no_more_than_five_of_many_names_stand_in_a_cell() -> None:
    html = document(assessed({}), Edition.CONSULTANT, "en").html
    cells = re.findall(r"<td>(.*?)</td>", html, flags=re.DOTALL)

    assert any(re.search(r" and \d+ more", cell) for cell in cells)
    assert all(cell.count(" · ") <= 4 for cell in cells)


@pytest.mark.parametrize("name", ["has to wait", "is Dutch", "fits nothing"])
def test_nothing_stands_in_two_pairs_of_round_brackets(name: str) -> None:
    told = told_of(PEOPLE[name])
    for edition in Edition:
        html = document(assessed(told), edition, "en").html
        words = re.sub(r"<[^>]+>", "", html)

        assert "((" not in words
        assert "))" not in words


def test_of_a_dutch_citizen_it_says_that_no_permit_is_needed() -> None:
    told = Told(assessed({"nationality": "dutch"}))
    page = consultant_paper(told, "en")
    made = document(told.assessment, Edition.CONSULTANT, "en").html

    assert page.outcome.sentence.startswith("The client is Dutch or a citizen of the")
    assert "Which ground it is about is not clear yet" not in made


def test_where_no_ground_is_in_sight_the_brief_is_about_the_other_way() -> None:
    page = consultant_paper(Told(assessed(told_of(ILL))), "en")

    assert page.nothing_fits
    assert page.brief.about.card is page.grounds[0].card
    assert page.grounds[0].card.kind.name == "Other ways"
    assert page.brief.missing.whole
