"""A letter with a "no": asked in one step, and shown on one card everywhere."""

from collections.abc import Iterator
from datetime import date
from html import unescape
from itertools import combinations
from typing import Any

import pytest
import time_machine
from django.test import Client
from icalendar import Calendar

from assessor.answers.telling import Letter, Telling
from assessor.report.documents.case_file import case_file, read_case_file
from assessor.report.documents.plain import plain
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from rules import Case, assess, counted, questions
from rules.language.fact import ImpossibleAnswerError
from rules.law.terms.letters import LETTERS
from tests.conftest import Person
from tests.people import PEOPLE, WIDOW

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 26)
BOXES = {"day": "5", "month": "11", "year": "2026"}
TOO = {name: f"Fill in the {name} too." for name in BOXES}
PARTS = [s for n in (1, 2) for s in combinations(BOXES, n)]
SENT = {"kind": "request", **BOXES}
CODES = [letter.code for letter in LETTERS]
ONE_CARD = 'class="card letter-card"'


BEFORE = {"topics": [], "nationality": "other", "stay": "none", "held": False}


@pytest.fixture(autouse=True)
def _today() -> Iterator[None]:
    with time_machine.travel(TODAY, tick=False):
        yield


@pytest.fixture
def refused(person: Person) -> Person:
    """Somebody who said that there is a letter, and stands before what it is."""
    for code, value in BEFORE.items():
        person.answer(code, value)
    assert person.answer("refusal", True) == "/n/"  # noqa: FBT003  # an answer
    return person


def seen(response: Any) -> str:
    assert response.status_code == 200
    return unescape(response.content.decode())


def split(page: str) -> tuple[str, str]:
    """The first screens, with the answer and the letter; and all that comes after."""
    above, opening, rest = page.partition('<div class="opening">')
    return above, opening + rest


def result(person: Person, what: dict[str, Any] | None = None) -> str:
    """The result of a widow who told this of her letter."""
    told = {**WIDOW, "refusal": True}
    while (fact := person.open_question()) is not None:
        person.answer(fact.code, told.get(fact.code))
    if what is not None:
        assert person.client.post("/n/", what).status_code == 302
    return seen(person.client.get("/result/"))


def of(letter: Letter | None, answers: dict[str, object] = WIDOW) -> tuple[Any, Any]:
    told = {k: frozenset(v) if isinstance(v, list) else v for k, v in answers.items()}
    case = Case({}, TODAY)
    while asked := [f for f in questions(case) if f.code not in case.answers]:
        answer = {**told, "refusal": True}.get(asked[0].code)
        case = Case({**case.answers, asked[0].code: answer}, TODAY)
    return assess(counted(case)), Telling(letter=letter)


def text(letter: Letter | None, edition: Edition, **more: Any) -> str:
    assessment, told = of(letter, **more)
    made = document(assessment, edition, "en", told=told)
    return " ".join(plain(made.html).split())


class TestTheStep:
    def test_it_comes_after_a_yes_and_only_then(self, person: Person) -> None:
        for code, value in BEFORE.items():
            person.answer(code, value)

        assert person.answer("refusal", None) != "/n/"
        assert person.client.get("/n/").status_code == 302
        assert person.answer("refusal", False) != "/n/"  # noqa: FBT003  # an answer
        assert person.client.get("/n/").status_code == 302
        assert person.answer("refusal", True) == "/n/"  # noqa: FBT003  # an answer

    def test_it_leads_on_to_the_next_question(self, refused: Person) -> None:
        there = refused.client.post("/n/", SENT)["Location"]

        assert there == refused.client.get("/c/")["Location"]
        assert refused.client.session["letter"] == ["request", "2026-11-05"]

    def test_it_may_be_left_out(self, refused: Person) -> None:
        assert refused.client.get("/c/").status_code == 302
        assert refused.open_question() is not None
        assert "letter" not in refused.client.session

    @pytest.mark.parametrize("kind", CODES)
    def test_the_date_may_be_left_open(self, refused: Person, kind: str) -> None:
        empty = dict.fromkeys(BOXES, " ")

        assert refused.client.post("/n/", {"kind": kind, **empty}).status_code == 302
        assert refused.client.session["letter"] == [kind, None]

    @pytest.mark.parametrize("kind", CODES)
    @pytest.mark.parametrize("typed", PARTS, ids="+".join)
    def test_a_date_in_part_is_asked_for_whole_and_stays(
        self, refused: Person, typed: tuple[str, ...], kind: str
    ) -> None:
        what = {"kind": kind, **{name: BOXES[name] for name in typed}}
        page = seen(refused.client.post("/n/", what))

        assert {n for n, said in TOO.items() if said in page} == {*BOXES} - {*typed}
        assert all(f'value="{BOXES[name]}"' in page for name in typed)
        assert page.count(" checked") == 1
        assert "<title>Error: Questions</title>" in page
        assert "letter" not in refused.client.session

    @pytest.mark.parametrize(
        ("more", "sentence"),
        [
            ({"year": "2027"}, "This day is in the future."),
            ({"day": "27"}, "This day is in the future."),
            ({"year": "1926"}, "The year must be 2000 or later."),
            ({"year": "26"}, "The year must be 2000 or later."),
            ({"day": "31"}, "That day does not exist."),
            ({"day": "five"}, "Write the day as a number"),
            ({"day": "9" * 9000}, "Write the day as a number"),
            ({"kind": ""}, "Choose one of the answers."),
            ({"kind": "mars"}, "Choose one of the answers."),
            ({"kind": ["request", "judge"]}, "Choose one of the answers."),
        ],
        ids=str,
    )
    def test_what_cannot_be_gets_a_plain_sentence(
        self, refused: Person, more: dict[str, Any], sentence: str
    ) -> None:
        page = seen(refused.client.post("/n/", {**SENT, **more}))

        assert sentence in page
        assert 'value="11"' in page  # what was typed stays
        assert "letter" not in refused.client.session

    def test_a_letter_of_today_is_not_in_the_future(self, refused: Person) -> None:
        assert refused.client.post("/n/", {**SENT, "day": 26}).status_code == 302

    @pytest.mark.parametrize("answer", ["?", "-", "yes"])
    def test_a_tick_of_a_question_says_nothing_here(
        self, refused: Person, answer: str
    ) -> None:
        sent = {**SENT, "answer": answer}

        assert refused.client.post("/n/", sent).status_code == 302
        assert seen(refused.client.post("/n/", {"answer": answer}))

    def test_a_page_of_another_case_tells_nothing(self, refused: Person) -> None:
        there = refused.client.post("/n/", {**SENT, "of": "0123456789ab"})

        assert there.status_code == 302
        assert "letter" not in refused.client.session

    def test_without_a_case_it_leads_to_the_questions(self, client: Client) -> None:
        assert client.get("/n/")["Location"] == "/c/"
        assert client.post("/n/", SENT)["Location"] == "/c/"

    def test_what_was_told_stands_there_again(self, refused: Person) -> None:
        refused.client.post("/n/", SENT)
        page = seen(refused.client.get("/n/"))

        assert 'value="request" aria-describedby="kind-hint" checked' in page
        assert all(f'value="{typed}"' in page for typed in BOXES.values())

    def test_who_takes_the_yes_back_leaves_nothing_of_it(self, refused: Person) -> None:
        refused.client.post("/n/", SENT)
        refused.answer("refusal", False)  # noqa: FBT003  # an answer

        assert "letter" not in refused.client.session

    def test_it_stands_among_the_answers_and_can_be_changed(
        self, person: Person
    ) -> None:
        result(person, SENT)
        page = seen(person.client.get("/c/check/"))

        assert "It says “no” to my request" in page
        assert "5 November 2026" in page
        assert 'href="/n/"' in page

    def test_no_journey_is_longer_for_who_has_none(self, person: Person) -> None:
        asked = person.answer_all(WIDOW)

        assert "letter" not in asked
        assert "letter" not in person.client.session


class TestTheCard:
    def test_it_follows_the_answer_and_says_all_there_is_to_do(
        self, person: Person
    ) -> None:
        above, rest = split(result(person, SENT))

        assert above.count(ONE_CARD) == 1
        assert above.index("</h1>") < above.index(ONE_CARD)
        for said in (
            "Thursday 3 December 2026",
            "It is the last day.",
            "days left.",
            "Post it today, by registered mail",
            "Send your objection to the IND",
            "An objection is free.",
            "You can object with a short letter first.",
            'href="/m/"',
            'href="/result/dates/"',
            'href="/t/"',
            "0800-8020",
        ):
            assert said in above, said
        assert "You told us of a letter" not in above
        assert "Did you get a letter?" not in rest
        assert "Object (bezwaar) no later than" in rest

    def test_both_dates_are_told_only_where_they_differ(self, person: Person) -> None:
        one = result(person, SENT)
        two = result(person, {**SENT, "day": "7"})

        assert "The law gives you until" not in one
        assert "Saturday 5 December 2026" in two
        assert "Monday 7 December 2026" in two

    @pytest.mark.parametrize(
        ("on", "said"),
        [
            (date(2026, 12, 1), 'You have <bdi dir="ltr">2</bdi> days left.'),
            (date(2026, 12, 2), "That is tomorrow."),
            (date(2026, 12, 3), "That is today."),
            (date(2026, 12, 4), "The last day was"),
        ],
        ids=str,
    )
    def test_it_counts_the_days_down(self, person: Person, on: date, said: str) -> None:
        with time_machine.travel(on, tick=False):
            page = result(person, SENT)

        assert said in page

    def test_after_the_last_day_a_lawyer_comes_first(self, person: Person) -> None:
        above, rest = split(result(person, {**SENT, "month": "10"}))

        assert above.index("See a lawyer today.") < above.index("The last day was")
        assert "Being late can be excused" in above
        assert "Post it" not in above
        assert "lost" not in above.lower()
        assert 'href="/n/"' in above  # the date may be wrong
        assert "See a lawyer about your letter today." in rest

    def test_about_asylum_the_safe_day_is_told_and_the_longer_one_after_it(
        self, person: Person
    ) -> None:
        above, _ = split(result(person, {**SENT, "kind": "asylum", "day": "20"}))

        assert above.index("Friday 27 November") < above.index("Friday 4 December")
        assert "Does the letter give you two weeks?" in above
        assert "You pay no fee to the court if you asked for asylum here." in above
        assert 'href="/m/"' not in above

    def test_where_one_week_is_over_two_may_still_run(self, person: Person) -> None:
        above, _ = split(result(person, {**SENT, "kind": "asylum", "day": "13"}))

        assert "The last day was" in above
        assert "Then you have until" in above

    @pytest.mark.parametrize("kind", CODES)
    def test_without_a_date_it_says_how_long_and_from_when(
        self, person: Person, kind: str
    ) -> None:
        above, _ = split(result(person, {"kind": kind}))

        assert above.count(ONE_CARD) == 1
        assert "Look for the date on your letter today" in above
        assert "It does not start on the day you read it." in above
        assert "days left" not in above

    def test_who_told_nothing_of_it_is_sent_to_count(self, person: Person) -> None:
        above = result(person).split("<h1>")[0]

        assert ONE_CARD not in above
        assert "You told us of a letter with a “no”." in above

    def test_a_letter_that_does_not_count_any_more_is_not_shown(
        self, person: Person
    ) -> None:
        result(person, SENT)
        person.answer("nationality", "dutch")

        assert ONE_CARD not in seen(person.client.get("/result/"))
        assert person.client.get("/n/")["Location"] == "/c/"

    def test_the_calendar_holds_its_days_and_not_what_they_are(
        self, person: Person
    ) -> None:
        result(person, SENT)
        made = person.client.get("/result/dates/").content
        days = {one.start for one in Calendar.from_ical(made).events}

        assert {date(2026, 11, 26), date(2026, 12, 3)} <= days
        assert b"letter" not in made.lower()


class TestOnPaper:
    def test_the_applicants_shows_it_before_what_to_do(self) -> None:
        said = text(Letter("request", date(2026, 11, 5)), Edition.APPLICANT)
        after = "What to do, and when"

        for part in (
            "Act no later than Thursday 3 December 2026. It is the last day.",
            "You have 7 days left.",
            "Post it today",
            "Send your objection to the IND",
            "An objection is free.",
            "short letter first",
        ):
            assert said.index(part) < said.index(after), part

    def test_the_plain_text_is_the_same(self, person: Person) -> None:
        result(person, SENT)
        said = seen(person.client.get("/result/text/"))

        assert "Thursday 3 December 2026" in said

    def test_the_consultant_has_it_among_the_terms_and_need_not_ask(self) -> None:
        said = text(Letter("request", date(2026, 11, 5)), Edition.CONSULTANT)
        term = "Objection (bezwaar) by Thursday 3 December 2026. Days left: 7."

        assert said.index("The IND refused an application.") < said.index(term)
        assert said.index(term) < said.index("answers fit")
        assert "Send your objection to the IND" not in said
        assert "Of which day is it?" not in said
        assert "Of which day is it?" in text(Letter("request"), Edition.CONSULTANT)

    @pytest.mark.parametrize("kind", CODES)
    def test_the_model_is_there_only_for_an_objection(self, kind: str) -> None:
        said = text(Letter(kind, date(2026, 11, 25)), Edition.APPLICANT)
        model = {letter.code: letter.model for letter in LETTERS}[kind]

        assert ("Onderwerp: bezwaarschrift (pro forma)" in said) is model
        assert ("The last page is a short letter" in said) is model

    def test_it_is_left_out_where_more_than_four_pages_stand_before_it(self) -> None:
        assessment, told = of(Letter("request", date(2026, 11, 5)))
        made = document(assessment, Edition.APPLICANT, "en", told=told)

        assert made.shorter is not None
        assert made.most_pages == 5
        shorter = made.shorter()
        assert "bezwaarschrift" not in shorter.html
        assert "The last page" not in shorter.html
        assert "Thursday 3 December" in shorter.html

    def test_who_tells_of_no_letter_gets_the_same_paper_as_before(self) -> None:
        assessment, told = of(None, dict(PEOPLE["fits nothing"]))
        made = document(assessment, Edition.APPLICANT, "en", told=told)

        assert made.shorter is None
        assert "about-letter" not in made.html


class TestTheFile:
    @pytest.mark.parametrize(
        "letter",
        [None, Letter("asylum"), Letter("judge", date(2026, 11, 5))],
        ids=str,
    )
    def test_a_letter_comes_back_from_the_file_of_a_case(
        self, letter: Letter | None
    ) -> None:
        assessment, told = of(letter)

        assert read_case_file(case_file(assessment, told)).told == told

    @pytest.mark.parametrize(
        ("letter", "said"),
        [
            ('"request"', "A letter must be like"),
            ('{"kind": "request"}', "A letter must be like"),
            ('{"kind": "mars", "day": null}', "must be one of: request, permit"),
            ('{"kind": [], "day": null}', "must be one of: request, permit"),
            ('{"kind": "judge", "day": "2026-11"}', "a date like"),
            ('{"kind": "judge", "day": 5}', "a date like"),
            ('{"kind": "judge", "day": "2026-11-27"}', "until 2026-11-26"),
            ('{"kind": "judge", "day": "1926-11-05"}', "from 2000-01-01"),
        ],
    )
    def test_a_letter_that_cannot_be_gets_a_sentence(
        self, letter: str, said: str
    ) -> None:
        file = case_file(*of(None)).replace('"letter": null', f'"letter": {letter}')

        with pytest.raises(ImpossibleAnswerError, match=said):
            read_case_file(file)


class TestOtherPages:
    def test_the_page_that_counts_takes_the_letter_over(self, person: Person) -> None:
        result(person, SENT)
        page = seen(person.client.get("/t/"))

        assert "Thursday 3 December 2026" in page
        assert 'value="objection" aria-describedby="kind-hint" checked' in page
        assert all(f'value="{typed}"' in page for typed in BOXES.values())

    @pytest.mark.parametrize("kind", CODES)
    def test_so_it_does_without_a_date(self, person: Person, kind: str) -> None:
        result(person, {"kind": kind})
        page = seen(person.client.get("/t/"))

        assert page.count(" checked") == (kind != "unknown")
        assert "Act no later than" not in page

    @pytest.mark.parametrize("kind", CODES)
    def test_what_it_takes_over_can_be_sent(self, person: Person, kind: str) -> None:
        result(person, {**SENT, "kind": kind, "day": "25"})

        assert "Act no later than" in seen(person.client.get("/t/"))

    def test_the_model_letter_is_dutch_and_says_what_each_line_means(
        self, client: Client
    ) -> None:
        page = seen(client.get("/m/"))

        assert '<bdi lang="nl" dir="ltr">Ik maak bezwaar tegen dit besluit.' in page
        assert "I object to this decision." in page
        assert "De gronden van mijn bezwaar stuur ik u later." in page
        assert "<input" not in page.split("<article")[1].split("</article>")[0]

    def test_for_who_reads_dutch_each_line_stands_there_once(
        self, client: Client
    ) -> None:
        client.cookies["language"] = "nl"
        client.cookies["django_language"] = "nl"
        page = seen(client.get("/m/", headers={"accept-language": "nl"}))
        letter = page.split("<article")[1].split("</article>")[0]

        assert letter.count("Ik maak bezwaar tegen dit besluit.") == 1
        assert 'class="says"' not in letter

    def test_every_question_with_a_date_takes_any_empty_boxes(
        self, person: Person
    ) -> None:
        looked_at = 0
        while (fact := person.open_question()) is not None:
            if type(fact).__name__ == "Day":
                for typed in ((), *PARTS):
                    what = {name: BOXES[name] for name in typed if name != "year"}
                    response = person.client.post(person.url(fact.code), what)
                    assert response.status_code in {200, 302}
                    looked_at += 1
            person.answer(fact.code, WIDOW.get(fact.code))

        assert looked_at >= 14
