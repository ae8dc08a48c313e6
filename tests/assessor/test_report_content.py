"""What the result says around the law, on the page and on paper, case by case."""

import re
from datetime import date
from html import unescape

import pytest
from django.urls import reverse

from assessor.answers.telling import Telling
from assessor.report.documents.plain import plain
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from assessor.report.pages.applicant import applicant_paper
from assessor.report.pages.consultant import consultant_paper
from assessor.report.pages.result import result_page
from assessor.report.said.permit import NOT_ASKED
from assessor.report.said.questions import ASKED
from assessor.report.told import Told
from rules import LAW, Assessment, Case, assess, counted
from rules.guidance.permit_facts import Topic
from rules.guidance.receipt import cited
from rules.law.common_questions import COMMON_QUESTIONS, CommonQuestion
from rules.law.facts import concerns
from tests.conftest import Person
from tests.people import HURT_AT_HOME
from tests.today import TODAY

VIOLENCE: dict[str, object] = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "passport": False,
    "age": 30,
    "topics": ["harm"],
    "happened": ["violence"],
    "hurt_when": ["no_permit"],
    "threat_now": True,
    "threat_at_home": True,
    "tie": "ended_violence",
    "violence_papers": ["police"],
    "concerns": [],
}
WIDOW: dict[str, object] = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "family",
    "permit_since": date(2018, 2, 1),
    "permit_ended_on": date(2025, 2, 22),
    "permit_changes": frozenset(),
    "passport": True,
    "age": 50,
    "tie": "died",
    "tie_ended_on": date(2024, 1, 1),
    "together_at_death": "together",
    "family_role": "partner",
    "sponsor_right": "dutch",
    "concerns": frozenset(),
}
NOTHING: dict[str, object] = {
    **VIOLENCE,
    "threat_at_home": False,
    "topics": ["harm", "going_back"],
    "past": ["afraid"],
}
AFRAID: dict[str, object] = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "age": 30,
    "topics": ["going_back"],
    "past": ["afraid"],
    "concerns": [],
}
DELAYED_LONG_AGO: dict[str, object] = {
    **AFRAID,
    "topics": ["health"],
    "health": ["delayed"],
    "delay_since": date(2014, 5, 1),
    "delay_ended_on": date(2016, 4, 30),
    "treatment_goes_on": True,
    "asked_for_care": True,
    "delay_facts": [],
}
REFUSED_A_STEP: dict[str, object] = {
    **AFRAID,
    "past": ["cannot_leave"],
    "return_steps": ["return_service"],
    "return_trouble": ["refused"],
    "dtv_report": "negative",
}
WIFE: dict[str, object] = {
    "nationality": "other",
    "stay": "permit",
    "refusal": False,
    "last_permit": "family",
    "permit_since": date(2022, 1, 26),
    "permit_changes": [],
    "lawful_since": date(2022, 1, 26),
    "passport": True,
    "age": 29,
    "topics": ["life_here"],
    "tie": "together",
    "family_role": "partner",
    "sponsor_right": "dutch",
    "turkish_worker": "no",
    "exam": "passed",
    "past": [],
    "concerns": [],
}
PARTED: dict[str, object] = {
    **WIFE,
    "tie": "ended",
    "tie_ended_on": date(2026, 10, 15),
    "tied_here": [],
}


def said(html: str) -> str:
    """What a page says, without its marks."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def result(person: Person, answers: dict[str, object], language: str = "en") -> str:
    person.answer_all(answers)
    page = person.client.get("/result/", headers={"accept-language": language})
    return page.content.decode()


def frozen(answers: dict[str, object]) -> dict[str, object]:
    return {
        code: frozenset(value) if isinstance(value, list) else value
        for code, value in answers.items()
    }


def on_paper(answers: dict[str, object], edition: Edition) -> str:
    return said(document(assessed(frozen(answers)), edition, "en").html)


def assessed(answers: dict[str, object]) -> Assessment:
    return assess(counted(Case(answers, TODAY)))


class TestPitfalls:
    ONE_KIND = "Often there are papers of one kind only."

    def test_what_often_goes_wrong_is_told_for_this_case(self, person: Person) -> None:
        page = result(person, VIOLENCE)
        part = page.split('class="named">What often goes wrong')[1]
        part = part.split('class="unseen"')[0]

        assert self.ONE_KIND in part
        assert "Vreemdelingencirculaire 2000 (B), B8/2.3" in part
        assert 1 <= part.count("<li>") <= 4

    @pytest.mark.parametrize(
        ("edition", "source"),
        [
            (Edition.APPLICANT, "] B8/2.3, B9/20.2"),
            (Edition.CONSULTANT, "Vreemdelingencirculaire 2000 (B), B8/2.3"),
        ],
        ids=["applicant", "consultant"],
    )
    def test_it_is_on_paper_too_with_its_source(
        self, edition: Edition, source: str
    ) -> None:
        text = on_paper(VIOLENCE, edition)

        assert self.ONE_KIND in text
        assert source in text.split(self.ONE_KIND)[1].split(". Some people")[0]

    def test_who_has_no_ground_and_nothing_that_goes_wrong_sees_no_title(
        self, person: Person
    ) -> None:
        page = result(person, {"nationality": "dutch"})

        assert "What often goes wrong here" not in page


class TestNotClearYet:
    def test_paper_counts_many_grounds_for_the_person_and_names_all_for_a_lawyer(
        self,
    ) -> None:
        nobody = assess(counted(Case(dict.fromkeys(LAW.fact), TODAY)))
        short, whole = (said(document(nobody, one, "en").html) for one in Edition)
        (first, *_) = result_page(Told(nobody), "en").unclear
        count, name = len(first.grounds), first.grounds[0].name

        assert f"Grounds that depend on it: {count}" in short
        assert name not in short
        assert name in whole


WAITING: dict[str, object] = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": date(2023, 5, 6),
    "permit_changes": [],
    "lawful_since": date(2023, 5, 6),
    "passport": True,
    "age": 34,
    "topics": ["family"],
    "tie": "together",
    "family_role": "partner",
    "sponsor_right": "dutch",
    "turkish_worker": "no",
    "exam": "no",
    "exam_exemption": [],
    "family_here": [],
    "concerns": [],
}


class TestWhatWouldChangeIt:
    """Two things that are both needed are joined, wherever they are shown."""

    BOTH = re.compile(
        r"Time will do this\. From 6 May 2028 ?\. And also: You passed the civic"
    )

    def test_on_the_page(self, person: Person) -> None:
        assert self.BOTH.search(said(result(person, WAITING)))

    @pytest.mark.parametrize("edition", Edition)
    def test_on_paper(self, edition: Edition) -> None:
        assert self.BOTH.search(on_paper(WAITING, edition))

    def test_in_plain_text(self) -> None:
        page = document(assessed(frozen(WAITING)), Edition.APPLICANT, "en")

        assert self.BOTH.search(" ".join(plain(page.html).split()))


HONOUR: dict[str, object] = {
    **VIOLENCE,
    "happened": ["violence", "honour"],
    "honour_harm": ["life"],
    "expert_advice": "not_asked",
}


SAFE: dict[str, object] = {**VIOLENCE, "threat_now": False}
HELD: dict[str, object] = {**SAFE, "held": True}
SAID_NO = "You told us of a letter with a “no”. See a lawyer, and count the days."
LOCKED_UP = "You told us that you are locked up. Ask for a lawyer today."


class TestUrgent:
    TITLE = "What cannot wait"

    def test_danger_stands_above_the_outcome_with_numbers_to_call(
        self, person: Person
    ) -> None:
        page = result(person, HONOUR)
        above = page.split("<h1>")[0]

        assert "You told us that you are in danger." in above
        assert 'href="tel:112"' in above
        assert 'href="tel:08002000"' in above

    @pytest.mark.parametrize("answer", [True, False, None], ids=str)
    def test_who_was_hurt_at_home_and_does_not_know_of_danger_reads_whom_to_call(
        self, person: Person, answer: object
    ) -> None:
        page = result(person, {**HURT_AT_HOME, "threat_now": answer})
        above = page.split("<h1>")[0]

        asked = "You told us of violence at home. Are you in danger now?" in above
        assert asked is (answer is None)
        assert ("You told us that you are in danger." in above) is (answer is True)
        assert ('href="tel:08002000"' in above) is (answer is not False)

    def test_the_consultant_is_told_that_danger_is_not_known(self) -> None:
        told = {**VIOLENCE, "threat_now": None}
        text = on_paper(told, Edition.CONSULTANT)

        assert "not whether there is danger now. Ask." in text
        assert "You told us of violence" not in text

    @pytest.mark.parametrize("helped", ["threatened_helper", "helped_justice"])
    def test_who_is_threatened_for_helping_the_police_reads_it_first(
        self, person: Person, helped: str
    ) -> None:
        told = {**HURT_AT_HOME, "happened": [helped]}
        above, rest = result(person, told).split("<h1>")

        assert "You told us that you are in danger." in above
        assert 'href="tel:112"' in above
        outside = "Only in their programme there is a permit for this." in rest
        assert outside is (helped == "threatened_helper")

    def test_the_number_on_paper_is_no_link(self) -> None:
        told = frozen(HONOUR)
        html = document(assessed(told), Edition.APPLICANT, "en").html

        assert self.TITLE in html
        assert "tel:" not in html

    def test_the_consultant_is_told_of_the_danger_of_the_client(self) -> None:
        text = on_paper(HONOUR, Edition.CONSULTANT)

        assert "The client told of danger." in text
        assert "You told us that you are in danger." not in text

    def test_detention_stands_above_the_outcome_with_the_way_to_a_lawyer(
        self, person: Person
    ) -> None:
        page = result(person, HELD)
        above, rest = page.split("<h1>")

        assert LOCKED_UP in above
        assert 'href="tel:08008020"' in above
        assert LOCKED_UP not in rest
        assert "Also while you are locked up as a foreigner you have four weeks" in rest
        assert "You can hand in a request in the place where you are held." in rest

    def test_a_letter_that_said_no_stands_above_the_outcome_and_can_be_counted(
        self, person: Person
    ) -> None:
        above, rest = result(person, {**SAFE, "refusal": True}).split("<h1>")

        assert SAID_NO in above
        assert 'href="/t/"' in above
        assert "Did you get a letter?" not in rest
        assert "You mostly have four weeks to act against a “no”" in rest
        assert "It does not start on the day you read it." in rest

    def test_the_consultant_is_told_to_ask_for_the_date_of_the_letter(self) -> None:
        text = on_paper({**SAFE, "refusal": True}, Edition.CONSULTANT)

        assert "Ask for its date: a term may run." in text
        assert SAID_NO not in text

    @pytest.mark.parametrize("answer", [False, None], ids=str)
    def test_without_such_a_letter_no_term_is_said_to_run(self, answer: object) -> None:
        text = on_paper({**SAFE, "refusal": answer}, Edition.APPLICANT)

        assert self.TITLE not in text
        assert "four weeks to act against a “no”" not in text

    def test_detention_comes_before_a_letter(self) -> None:
        told = frozen({**HELD, "refusal": True})
        page = result_page(Told(assessed(told)), "en")

        assert [one.text for one in page.urgent] == [LOCKED_UP, SAID_NO]

    def test_danger_comes_before_detention(self) -> None:
        told = frozen({**HONOUR, "held": True})
        page = result_page(Told(assessed(told)), "en")

        danger, detention = page.urgent
        assert "You told us that you are in danger." in danger.text
        assert detention.text == LOCKED_UP

    def test_detention_comes_before_a_permit_that_just_ended(self) -> None:
        ended = {"last_permit": "family", "permit_ended_on": date(2026, 11, 1)}
        told = {"stay": "none", "held": True, **ended}
        page = result_page(Told(assess(Case(told, TODAY))), "en")

        detention, lapse = page.urgent
        assert detention.text == LOCKED_UP
        assert "Your permit ended on" in lapse.text

    def test_the_consultant_is_told_of_the_detention_of_the_client(self) -> None:
        text = on_paper(HELD, Edition.CONSULTANT)

        assert "The client told of being locked up." in text
        assert LOCKED_UP not in text
        assert text.index("The client told of being locked up.") < text.index(
            "What the law asks"
        )

    @pytest.mark.parametrize("edition", [Edition.APPLICANT])
    def test_paper_says_the_same_of_detention(self, edition: Edition) -> None:
        assert LOCKED_UP in on_paper(HELD, edition)

    @pytest.mark.parametrize("edition", Edition)
    def test_for_who_helps_it_is_the_same(self, edition: Edition) -> None:
        helped = Telling(for_other=True)
        told = Told(assessed(frozen(HELD)), helped)
        papers = {
            Edition.APPLICANT: applicant_paper(told, "en").urgent,
            Edition.CONSULTANT: consultant_paper(told, "en").urgent,
        }

        (detention,) = papers[edition]
        assert "locked up" in detention.text
        assert [call.name for call in detention.calls] == ["Juridisch Loket"]

    def test_plain_text_says_it_before_the_outcome(self) -> None:
        page = document(assessed(frozen(HELD)), Edition.APPLICANT, "en")
        text = plain(page.html)

        assert text.index(LOCKED_UP) < text.index(
            "After the violence at home, you may get"
        )

    @pytest.mark.parametrize("answer", [False, None], ids=str)
    def test_who_is_not_held_or_does_not_know_reads_nothing_of_it(
        self, answer: object
    ) -> None:
        text = on_paper({**SAFE, "held": answer}, Edition.APPLICANT)

        assert self.TITLE not in text
        assert "In detention" not in text
        assert "you are locked up" not in text

    def test_detention_makes_nothing_told_of_what_is_not_known(
        self, person: Person
    ) -> None:
        page = result(person, {**HELD, "concerns": None})
        _, _, rest = page.partition("For a specialist</h2>")
        shown = rest.partition("</section>")[0]

        assert "while you are locked up as a foreigner you have four weeks" in shown
        assert "It is not known whether any of this happened." in shown
        assert "As long as an entry ban stands" not in shown

    def test_detention_does_not_count_against_anybody(self, person: Person) -> None:
        page = result(person, HELD)

        assert "Something else in your answers can count against it." not in page
        assert "first about what is for a specialist." in page

    def test_without_danger_or_a_term_nothing_is_urgent(self, person: Person) -> None:
        page = result(person, {"nationality": "dutch"})

        assert self.TITLE not in page

    @pytest.mark.parametrize(
        ("ended", "urgent"),
        [(date(2026, 10, 26), True), (date(2026, 10, 25), False)],
        ids=["28 days ago", "29 days ago"],
    )
    def test_a_permit_that_ended_in_the_last_four_weeks_cannot_wait(
        self, ended: date, *, urgent: bool
    ) -> None:
        told = {"stay": "none", "last_permit": "family", "permit_ended_on": ended}
        page = result_page(Told(assess(Case(told, TODAY))), "en")

        assert any("Your permit ended on" in one.text for one in page.urgent) is urgent

    @pytest.mark.parametrize(
        ("on", "urgent"),
        [(date(2026, 11, 22), False), (TODAY, True)],
        ids=["more than three months", "three months"],
    )
    def test_a_ground_that_ends_within_three_months_cannot_wait(
        self, on: date, *, urgent: bool
    ) -> None:
        page = result_page(Told(assess(Case(WIDOW, on))), "en")

        told = [one.text for one in page.urgent if "The last day on" in one.text]
        assert bool(told) is urgent
        assert all("See a lawyer this week." in text for text in told)

    @pytest.mark.parametrize(
        ("on", "lawyer"),
        [
            (date(2027, 2, 14), "this week"),
            (date(2027, 2, 15), "today"),
            (date(2027, 2, 22), "today"),
            (date(2027, 2, 23), ""),
        ],
        ids=["eight days left", "seven", "the last day", "passed"],
    )
    def test_the_last_day_is_a_day_to_act_by_until_it_has_passed(
        self, on: date, lawyer: str
    ) -> None:
        told = Told(assess(Case(WIDOW, on)))
        page = result_page(told, "en")
        consultants = consultant_paper(told, "en")
        last = "This is the last day on which this fits"
        days = [said(one.day) for one in page.dates if last in " ".join(one.lines)]

        assert days == (["22 February 2027"] if lawyer else [])
        assert (date(2027, 2, 22) in told.days_to_remember) is bool(lawyer)
        assert all(day >= on for day in told.days_to_remember)
        assert [one.day for one in page.dates] == [one.day for one in consultants.dates]
        text = " ".join(said(one.text) for one in page.urgent)
        assert (f"See a lawyer {lawyer}." in text) is bool(lawyer)
        for one in Edition:
            paper = said(document(told.assessment, one, "en").html)
            assert ("This is the last day on which this fits" in paper) is bool(lawyer)


class TestAPaperThatCanStillBeHad:
    """Papers of one kind are weighed (Vc B8/2.3), but she can still get the other."""

    TEXT = "A doctor, another helper or a shelter also shows it on paper."

    def test_nobody_is_told_that_nobody_knows(self) -> None:
        page = on_paper(VIOLENCE, Edition.APPLICANT)
        _, first, line = page.split(self.TEXT, 2)  # on the first screen, and below
        text = line[:500]

        assert "What to do, and when" in first
        assert "This may still change." in text
        assert "Until then this is weighed by the IND" in text
        assert "Nobody knows" not in text

    def test_a_paper_that_she_has_does_not_speak_against_her(self) -> None:
        page = result_page(Told(assessed(frozen(VIOLENCE))), "en")
        (line,) = (r for r in page.grounds[0].requirements if r.text == self.TEXT)
        told = "What was told is not enough for it: Do you have a paper about the"

        assert [said(one) for one in line.against] == [
            f"{told} violence? A recent paper from the police"
        ]

    def test_what_cannot_be_had_any_more_stays_weighed(self) -> None:
        told = {**VIOLENCE, "hurt_when": ["permit"], "threat_now": True}
        page = result_page(Told(assessed(frozen(told))), "en")
        weighed = [" ".join(r.weighed) for r in page.grounds[0].requirements]

        assert any("Nobody knows the answer before." in one for one in weighed)


def test_what_two_things_bring_together_is_asked_once() -> None:
    told: dict[str, object] = {
        **AFRAID,
        "topics": ["harm"],
        "happened": ["exploited"],
        "permit_when_exploited": False,
        "about_work": True,
        "trafficking_report": "not_yet",
        "trafficking_case": "none",
        "reflection_had": False,
        "cannot_report": [],
    }
    cards = result_page(Told(assessed(frozen(told))), "en").changes
    (employer,) = (c for c in cards if c.ground.name == "Exploited by an employer")
    ((first, second),) = employer.sets

    assert "You help in a criminal case against the boss" in first.texts[0]
    assert first.way.startswith("Do not do this without help.")
    assert (second.texts, second.way) == ((), "Only others can do this.")


class TestABreakUpAlone:
    def test_what_follows_from_it_is_no_way_that_fits(self) -> None:
        page = result_page(Told(assessed(frozen(PARTED))), "en")
        (route,) = page.routes

        assert route.term.name == "After a break-up, without another reason to stay"
        assert route.standing == "About this situation"
        assert route.why.startswith("The break-up alone gives no right to stay.")
        asked = [step for one in page.plan.stretches for step in one.steps]
        assert not any(route.term.name in step for step in asked)

    def test_how_old_somebody_is_does_not_speak_against_her(self) -> None:
        page = result_page(Told(assessed(frozen(PARTED))), "en")

        assert "You came as a partner" in page.ruled_out[0].reason
        assert page.ruled_out[0].notes == ()


def test_a_day_that_time_brings_is_told_once_on_the_line_of_days() -> None:
    page = result_page(Told(assessed(frozen(WIFE))), "en")

    assert page.outcome.state == "not-yet"
    assert [said(one.day) for one in page.dates] == ["26 January 2027"]
    assert page.changes == ()


class TestAnHonestNo:
    @pytest.mark.parametrize(
        ("answers", "said_first"),
        [
            (NOTHING, "You can ask for asylum."),
            (
                {**NOTHING, "topics": ["harm"], "past": []},
                "What came nearest needs this:",
            ),
            (AFRAID, "You can ask for asylum."),
            (
                {**AFRAID, "past": []},
                "Nothing came near, with what you told. A lawyer may know more.",
            ),
        ],
        ids=["both", "only what came nearest", "only other ways", "neither"],
    )
    def test_it_says_first_what_there_is(
        self, answers: dict[str, object], said_first: str
    ) -> None:
        page = result_page(Told(assessed(frozen(answers))), "en")
        first = page.first_screen
        all_said = (*first.answer, first.sure.sentence, first.sure.hangs_on)

        assert page.outcome.state == "none"
        assert said_first in " ".join(all_said)
        assert ("asylum" in said_first) is bool(page.routes)
        if not page.routes:
            assert ("nearest" in said_first) is bool(page.ruled_out)

    def test_it_says_what_came_nearest_then_other_ways_then_what_it_does_not_mean(
        self, person: Person
    ) -> None:
        page = re.sub(r"\s+</h2>", "</h2>", result(person, NOTHING))
        order = [
            page.index(title)
            for title in (
                "No humanitarian permit fits today.",
                "What came nearest</h2>",
                "Family who live in your own country would be a danger to you there.",
                "Other ways</h2>",
                "What this does not mean</h2>",
                "Questions people ask</h2>",
                "Permits that do not fit today</h2>",
                "Who can help you</h2>",
            )
        ]

        assert order == sorted(order)

    @pytest.mark.parametrize("edition", Edition)
    def test_a_passed_day_is_told_to_have_passed(self, edition: Edition) -> None:
        text = on_paper(DELAYED_LONG_AGO, edition)
        changes = result_page(Told(assessed(frozen(DELAYED_LONG_AGO))), "en").changes

        assert "The last day for this was 28 May 2016" in text
        assert changes == ()

    @pytest.mark.parametrize(
        ("edition", "speaks"),
        [
            (Edition.APPLICANT, "Your answer speaks against it:"),
            (Edition.CONSULTANT, "This was told, and speaks against it:"),
        ],
        ids=["applicant", "consultant"],
    )
    def test_a_refusal_that_was_told_shows_beside_what_ruled_it_out(
        self, edition: Edition, speaks: str
    ) -> None:
        text = on_paper(REFUSED_A_STEP, edition)
        told = "Did one of these things happen? I said no to a step in my return"

        assert f"{speaks} {told}" in text
        assert f"{speaks} What did DT&V write" not in text

    def test_paper_says_the_same(self) -> None:
        text = on_paper(NOTHING, Edition.APPLICANT)

        assert text.index("What came nearest") < text.index("Other ways")
        assert text.index("Other ways") < text.index("What this does not mean")

    def test_who_may_fit_is_not_told_what_a_no_does_not_mean(
        self, person: Person
    ) -> None:
        page = result(person, VIOLENCE)

        assert "What this does not mean" not in page
        assert "What came nearest" not in page

    @pytest.mark.parametrize("edition", Edition)
    def test_how_to_apply_is_told_once(self, person: Person, edition: Edition) -> None:
        step = "You ask the IND for this permit with a form."

        assert said(result(person, VIOLENCE)).count(step) == 1
        assert on_paper(VIOLENCE, edition).count(step) <= 1


def code_and_year(one: CommonQuestion) -> str:
    return f"{one.code} {one.answer[-1].source.since.year}"


class TestQuestions:
    PERMIT = (
        "How long does it take?",
        "What does it cost?",
        "How long is the permit valid?",
        "May you work?",
        "May your family come?",
        "Do you need a visa, a passport or income?",
        "Can you stay for good later?",
    )

    def test_what_people_ask_is_answered_for_the_permit_of_this_case(
        self, person: Person
    ) -> None:
        page = result(person, VIOLENCE)
        part = page.split('id="questions"')[1].split("</section>")[0]

        for question in (*self.PERMIT, "What if the IND says no?"):
            assert f"<summary>{question}</summary>" in part
        assert "The IND must decide within 90 days" in said(part)
        assert '<details class="asked" open' not in part
        assert f'href="{reverse("deadline")}"' in part

    def test_an_answer_stands_on_the_page_once(self, person: Person) -> None:
        page = result(person, VIOLENCE).split('id="worked-out"')[0]

        assert page.count("The IND must decide within 90 days") == 1

    @pytest.mark.parametrize("edition", [Edition.APPLICANT])
    def test_paper_answers_what_the_permit_does_not(self, edition: Edition) -> None:
        text = on_paper(VIOLENCE, edition)

        assert "What if the IND says no?" in text
        assert "€ 257" in text
        assert text.count("The IND must decide within 90 days") == 1

    def test_an_amount_is_written_as_the_language_does(self, person: Person) -> None:
        page = result(person, VIOLENCE)
        dutch = person.client.get("/result/", headers={"accept-language": "nl"})

        assert "€ 25,200" in page
        assert "€ 25.200" in dutch.content.decode()

    def test_every_topic_of_a_permit_is_asked_or_told_besides(self) -> None:
        asked = {topic for _, topics in ASKED for topic in topics}

        assert asked | set(NOT_ASKED) == set(Topic)
        assert not asked & set(NOT_ASKED)

    @pytest.mark.parametrize("one", COMMON_QUESTIONS, ids=code_and_year)
    def test_each_answer_is_short_and_its_source_is_in_the_list(
        self, one: CommonQuestion
    ) -> None:
        for statement in one.answer:
            assert all(len(s.split()) <= 25 for s in statement.text.split(". "))
            assert statement.source in cited(LAW)


class TestWhatIsNotKnown:
    """What would be for a specialist is named, and told in full when it was told."""

    IN_FULL = "A punishment or an open case can stand in the way."

    @pytest.mark.parametrize(
        ("edition", "words"),
        [
            (Edition.APPLICANT, "It is not known whether any of this happened."),
            (Edition.CONSULTANT, "It is not known whether one of these is so:"),
        ],
        ids=["applicant", "consultant"],
    )
    def test_it_is_named_in_short_on_paper(self, edition: Edition, words: str) -> None:
        text = on_paper({**VIOLENCE, "concerns": None}, edition)

        assert words in text
        assert all(option.text in text for option in concerns.options)
        assert self.IN_FULL not in text
        assert "can count against it" not in text

    @pytest.mark.parametrize("edition", Edition)
    def test_what_was_told_is_there_in_full(self, edition: Edition) -> None:
        text = on_paper({**VIOLENCE, "concerns": ["conviction"]}, edition)

        assert self.IN_FULL in text
        assert "It is not known whether" not in text

    def test_unknown_is_still_not_no(self) -> None:
        unknown = assessed(frozen({**VIOLENCE, "concerns": None}))

        assert unknown.most < assessed(frozen(VIOLENCE)).most


class TestReferences:
    """On the applicant's paper a line has the number of its text, and its article."""

    LISTED = "A number between brackets stands for a text"

    def test_every_line_without_a_whole_citation_has_a_short_one(self) -> None:
        page = applicant_paper(Told(assessed(frozen(VIOLENCE))), "en")
        text = on_paper(VIOLENCE, Edition.APPLICANT)
        above, listed = text.split("The permit", 1)[1].split(self.LISTED)
        answers = (line for one in page.questions for line in one.answer)
        lead = page.ground
        assert lead

        for line in (*lead.told_of_permit, *page.pitfalls, *answers):
            after = above.split(said(str(line.text)), 1)[1]
            number = after.split("[", 1)[1].split("]")[0]
            assert after.split("] ", 1)[1].startswith(line.citation.provision)
            text_read = f"{line.citation.act} {said(line.citation.read)}"
            assert f"[{number}] {text_read}" in listed

    def test_a_text_has_one_number_and_is_listed_because_it_is_cited(self) -> None:
        text = on_paper(VIOLENCE, Edition.APPLICANT)
        above, listed = (re.findall(r"\[(\d+)\]", s) for s in text.split(self.LISTED))

        assert listed == [str(n + 1) for n in range(len(listed))]
        assert set(above) == set(listed)

    def test_consultants_have_no_numbers_to_look_up(self) -> None:
        assert not re.search(r"\[\d+\]", on_paper(VIOLENCE, Edition.CONSULTANT))


class TestHowThisWasWorkedOut:
    def test_every_line_stands_under_its_text_with_the_date(
        self, person: Person
    ) -> None:
        page = result(person, VIOLENCE)
        part = said(page.split('id="worked-out"')[1].split("</details>")[0])

        assert "Vreemdelingenbesluit 2000" in part
        assert "3.58(1)(q) One year at most." in part
        assert "Text of 1 January 2026" in part
        assert "8, 14 You are not Dutch" in part
        assert "Version of the rules:" in part

    def test_everything_that_is_told_of_the_permit_has_its_line(self) -> None:
        told = frozen(VIOLENCE)
        page = result_page(Told(assessed(told)), "en")
        lines = {line.text for text in page.workings for line in text.lines}

        assert {a.text for one in page.questions for a in one.answer} <= lines
        assert {one.text for one in page.pitfalls} <= lines
        assert all(text.read for text in page.workings)

    def test_the_answers_that_led_here_can_each_be_changed(
        self, person: Person
    ) -> None:
        page = result(person, VIOLENCE)
        part = page.split('id="led-here"')[1]

        assert part.count('class="change"') == len(person.stored)
        assert f'href="{person.url("happened")}"' in part
        assert "Your situation now" in part
