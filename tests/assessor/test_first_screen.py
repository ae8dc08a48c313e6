"""The first screen: what it means for her, how sure, what next and whom to call."""

import re
from collections.abc import Mapping
from datetime import date
from html import unescape

import pytest
from django.template.loader import render_to_string

from assessor.answers.telling import Letter, Telling
from assessor.contact import contact
from assessor.report.documents.plain import plain
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from assessor.report.pages.result import ResultPage, result_page
from assessor.report.told import Told
from rules import LAW, assess
from rules.assessment.reading import read_case
from rules.language.rule import Ground
from rules.proofs.lengths import usual
from tests.anybody import samples
from tests.assessor.test_report_content import AFRAID, PARTED, VIOLENCE, WIDOW
from tests.assessor.test_stronger_right import MOTHER
from tests.people import DUTCH
from tests.today import TODAY

MOST = 120
HURT_BY_PARTNER: dict[str, object] = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": date(2025, 9, 20),
    "permit_changes": [],
    "passport": True,
    "age": 31,
    "topics": ["harm", "family"],
    "happened": ["violence"],
    "threat_now": False,
    "tie": "ended_violence",
    "family_role": "partner",
    "sponsor_right": "dutch",
    "violence_papers": ["police"],
    "concerns": [],
}
ILL: dict[str, object] = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "passport": False,
    "age": 44,
    "topics": ["health"],
    "health": ["emergency"],
    "past": ["asylum_refused"],
    "concerns": [],
}
TOGETHER: dict[str, object] = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": date(2022, 5, 26),
    "permit_changes": [],
    "lawful_since": date(2022, 5, 26),
    "passport": True,
    "age": 36,
    "topics": ["family", "life_here"],
    "tie": "together",
    "family_role": "partner",
    "sponsor_right": "dutch",
    "turkish_worker": "no",
    "exam": "passed",
    "past": ["life_here"],
    "concerns": [],
}


def told(answers: Mapping[str, object], telling: Telling | None = None) -> Told:
    case = read_case({c: _json(v) for c, v in answers.items()}, TODAY, LAW)
    return Told(assess(case), telling or Telling())


def _json(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def page(answers: Mapping[str, object], telling: Telling | None = None) -> ResultPage:
    return result_page(told(answers, telling), "en")


def text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def screen(shown: ResultPage) -> str:
    shown_with = {"page": shown, "firm": contact()}
    return text(render_to_string("report/web/_outcome.html", shown_with))


def answer(answers: Mapping[str, object]) -> str:
    return " ".join(page(answers).first_screen.answer)


@pytest.mark.parametrize("rule", samples().law.rules, ids=lambda rule: rule.code)
def test_it_is_short_and_whole_for_the_usual_person_of_each_rule(rule: Ground) -> None:
    shown = result_page(Told(assess(usual(rule, samples()))), "en")
    first = shown.first_screen

    assert all(first.answer)
    assert first.answer
    assert first.sure.sentence
    assert first.next_step
    assert first.call.reach
    assert len(screen(shown).split()) <= MOST


class TestTheAnswer:
    def test_after_violence_she_reads_that_she_does_not_have_to_live_with_it(
        self,
    ) -> None:
        assert answer(HURT_BY_PARTNER) == (
            "You do not have to live with violence for your permit. You may be able to "
            "get a permit of your own."
        )

    def test_where_no_permit_fits_another_way_is_told(self) -> None:
        assert answer(ILL) == (
            "No humanitarian permit fits today. Because of your health you may not "
            "have to leave for now."
        )

    def test_a_dutch_citizen_reads_that_she_needs_no_permit_and_nothing_else(
        self,
    ) -> None:
        first = page(DUTCH).first_screen

        assert " ".join(first.answer) == (
            "You are Dutch, so you need no permit. You may live here."
        )
        assert first.besides == ""

    def test_a_citizen_of_the_eu_reads_of_another_right(self) -> None:
        assert answer({"nationality": "eu"}).startswith("As a citizen of the EU")

    def test_a_stronger_right_leads_and_the_ground_follows(self) -> None:
        first = page(MOTHER).first_screen

        assert first.answer == (
            "You can ask to stay with your Dutch child. You may work then.",
        )
        assert first.besides == (
            "After the violence at home, you may get a permit of your own."
        )

    def test_a_sure_day_stands_before_what_may_be_possible_today(self) -> None:
        first = page(TOGETHER).first_screen

        assert first.answer[0].startswith("You are on the way to a permit of your own")
        assert text(first.besides) == "This may be possible from 26 May 2027 ."
        assert first.sure.sentence == "Only time is missing, as you told it."
        assert "possible today already, but that is less sure" in first.sure.hangs_on
        assert text(first.next_step) == (
            "Answer these questions again on 26 May 2027 , and apply then."
        )

    def test_with_an_exam_to_do_the_day_is_told_with_it(self) -> None:
        first = page({**TOGETHER, "exam": "no", "exam_exemption": []}).first_screen

        assert first.answer[0].startswith("You are on the way to a permit of your own")
        assert "with what is missing now" in first.besides
        assert "civic integration exam" in first.sure.hangs_on

    def test_after_a_break_up_she_is_warned(self) -> None:
        assert answer(PARTED).endswith("Ask a lawyer first about other ways to stay.")

    def test_who_knows_nothing_is_not_told_no(self) -> None:
        first = page({"nationality": None}).first_screen

        assert first.sure.sentence == "This is not a no: some answers are missing."
        assert "citizenship" in first.sure.hangs_on
        assert first.sure.change

    @pytest.mark.parametrize(
        "answers",
        [HURT_BY_PARTNER, ILL, WIDOW, {}, DUTCH, TOGETHER, MOTHER, AFRAID, VIOLENCE],
        ids=str,
    )
    def test_paper_and_plain_text_say_the_same_first(
        self, answers: Mapping[str, object]
    ) -> None:
        case = told(answers)
        said = " ".join(result_page(case, "en").first_screen.answer)
        html = document(case.assessment, Edition.APPLICANT, "en").html

        assert f"<h1>{said}</h1>" in unescape(html)
        assert said in " ".join(plain(html).split())


class TestHowSure:
    def test_all_that_is_asked_is_met(self) -> None:
        sure = page(WIDOW).first_screen.sure

        assert sure.sentence == "As you told it, you meet all that is asked."

    def test_of_another_way_more_is_asked_than_we_ask(self) -> None:
        sure = page(AFRAID).first_screen.sure

        assert sure.sentence == "As you told it, this way is open to you."
        assert sure.hangs_on == "Whether you get it depends on more than we asked."

    def test_something_told_can_count_against_it(self) -> None:
        sure = page({**WIDOW, "concerns": ["conviction"]}).first_screen.sure

        assert "can count against it" in sure.sentence
        assert "punishment" in sure.hangs_on

    def test_an_open_answer_leads_to_its_question(self) -> None:
        sure = page({**WIDOW, "sponsor_right": None}).first_screen.sure

        assert sure.sentence == "It is not sure yet: an answer is missing."
        assert sure.change

    def test_what_she_can_still_get_is_told_first(self) -> None:
        sure = page(ILL).first_screen.sure

        assert "something is missing that you can still get" in sure.sentence
        assert "who you are" in sure.hangs_on

    def test_who_must_decide_is_named_with_what_it_hangs_on(self) -> None:
        sure = page({**ILL, "passport": True}).first_screen.sure

        assert "the doctors of the IND (BMA) must still decide" in sure.sentence
        assert sure.hangs_on.startswith("It depends most on this:")


class TestWhatNext:
    def test_the_last_day_of_a_letter_comes_before_all(self) -> None:
        letter = Letter("request", date(2026, 11, 5))
        first = page({**VIOLENCE, "refusal": True}, Telling(letter=letter)).first_screen

        assert text(first.next_step) == (
            "Act on your letter no later than Thursday 3 December 2026 ."
        )
        assert "Juridisch Loket" in first.call.name

    def test_a_last_day_to_apply_is_named(self) -> None:
        first = page(WIDOW).first_screen

        assert text(first.next_step) == (
            "Talk to a lawyer, and apply no later than Monday 22 February 2027 ."
        )

    @pytest.mark.parametrize(
        ("answers", "who"),
        [
            (HURT_BY_PARTNER, "Veilig Thuis"),
            (ILL, "Dokters van de Wereld"),
            (AFRAID, "Stichting LOS"),
            (TOGETHER, "Juridisch Loket"),
            (VIOLENCE, "Juridisch Loket"),
        ],
        ids=["hurt", "ill, no papers", "no papers", "anybody", "in danger: told above"],
    )
    def test_whom_to_call_fits_her(
        self, answers: Mapping[str, object], who: str
    ) -> None:
        assert who in page(answers).first_screen.call.name
