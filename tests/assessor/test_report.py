"""The report: what it says in which case, and how the page prints it."""

import itertools
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from html import unescape
from html.parser import HTMLParser
from random import Random

import pytest

from assessor.press.press import Press, PrintingError
from assessor.press.printable import Document
from assessor.report.documents.writing import printed
from assessor.report.pages.applicant import applicant_paper
from assessor.report.pages.result import ResultPage, result_page
from assessor.report.said.grounds import WholeCard
from assessor.report.told import Told
from rules import LAW, Case, assess, counted
from rules.engine.law import Law
from rules.language.conditions import Discretion, any_of
from rules.language.fact import Change, Choices, Day, Option, Section, YesNo
from rules.language.permit import Permit
from rules.language.rule import (
    Answer,
    Caution,
    Classification,
    Evidence,
    Ground,
    Requirement,
    Route,
)
from rules.language.source import Confidence, Source, Statement
from rules.law.grounds import domestic_violence_no_permit
from rules.law.permits.fees import FEES
from tests.anybody import samples
from tests.conftest import Person
from tests.today import TODAY

act = Source(
    "Act", "1(a)", "https://example.org/act", date(2026, 1, 1), date(2020, 1, 1)
)
old = Source(
    "Decree",
    "3.48",
    "https://example.org/decree",
    date(2015, 7, 21),
    date(2015, 7, 21),
    confidence=Confidence.OLD,
)
undated = Source(
    "IND", "Page", "https://example.org/page", TODAY, date(2020, 1, 1), dated=False
)


def yes_no(code: str, change: Change = Change.NOBODY) -> YesNo:
    return YesNo(
        code=code,
        section=Section.NOW,
        question=f"Question about {code}?",
        why="",
        change=change,
    )


hurt = yes_no("hurt")
paper = yes_no("paper", Change.YOU)
report = yes_no("report", Change.WITH_HELP)
convicted = yes_no("convicted")
foreign = yes_no("foreign")
since = Day(code="since", section=Section.PAST, question="Since when?", why="")
events = Choices(
    code="events",
    section=Section.HAPPENED,
    question="What happened?",
    why="",
    options=(Option("a", "The <first> thing"), Option("b", "The second thing")),
)
letter = Evidence("letter", "A letter", "brief", "Not older than a year.")
permit = Permit(
    label="op de kaart",
    label_source=act,
    issuer=Statement("The IND.", act),
    length=Statement("One year.", act),
    renewal=Statement("Not.", act),
    work=Statement("Yes.", act),
    fee="non_temporary",
    next_step=Statement("Five years.", act),
    lasting_path=False,
)


def ground(code: str, kind: Classification, *rest: Requirement) -> Ground:
    return Ground(
        code=code,
        name=f"Name of {code}",
        dutch_name=f"naam van {code}",
        source=act,
        answer=Answer(
            fits=f"You can ask for {code}.",
            may_fit=f"You may get {code}.",
            not_yet=f"Later you may get {code}.",
        ),
        classification=kind,
        gate=(Requirement("You were hurt.", hurt.yes, act, (letter,)),),
        requirements=rest,
        permit=permit,
        apply=("Ask the IND.",),
    )


violence = ground(
    "violence",
    Classification.TEMPORARY,
    Requirement("You have a paper.", paper.yes, old, (letter,)),
)
five_years = ground(
    "five_years",
    Classification.NON_TEMPORARY,
    Requirement("You had it for five years.", since.years_ago(5), undated),
)
weighed = ground(
    "weighed",
    Classification.NON_TEMPORARY,
    Requirement("It weighs enough.", Discretion("the court"), act),
)
late = ground(
    "late",
    Classification.TEMPORARY,
    Requirement(
        "You have a paper, or the court lets you go on without.",
        any_of(
            paper.yes,
            Discretion("the court", on=("why there is none",), usually="Often no."),
        ),
        act,
    ),
)
reported = ground(
    "reported",
    Classification.TEMPORARY,
    Requirement("You made a report.", report.yes, act),
)
asylum = Route(
    code="asylum",
    name="Asylum",
    dutch_name="asiel",
    source=act,
    answer=Answer(fits="You can ask for asylum.", may_fit="You may ask for asylum."),
    gate=(Requirement("You fear your country.", foreign.yes, act),),
    advice=("Talk to an asylum lawyer.",),
)
conviction = Caution("conviction", "A punishment counts.", convicted.yes, source=act)
FACTS = (hurt, paper, report, since, convicted, foreign, events)


def told(
    *grounds: Ground, answers: Mapping[str, object] | None = None, on: date = TODAY
) -> Told:
    law = Law(FACTS, grounds, (asylum,), (conviction,))
    case = Case({"convicted": False, **(answers or {})}, on)
    return Told(assess(case, law))


def page(
    *grounds: Ground, answers: Mapping[str, object] | None = None, on: date = TODAY
) -> ResultPage:
    return result_page(told(*grounds, answers=answers, on=on), "en")


def paper_of(*grounds: Ground, answers: Mapping[str, object] | None = None) -> str:
    return printed(applicant_paper(told(*grounds, answers=answers), "en"))


def to_do(shown: ResultPage) -> list[str]:
    """All that there is to do, this week, this month and later."""
    return [str(step) for one in shown.plan.stretches for step in one.steps]


def cost_of(card: WholeCard) -> str:
    told = next(line.said for line in card.permit if line.label == "Cost")
    return str(told[0].text)


AT_HOME_TOO = "Family who live in your own country would be a danger to you there."


class Outline(HTMLParser):
    """The headings and the elements of a page, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def count(self, tag: str) -> int:
        return sum(name == tag for name, _ in self.elements)


class TestOutcome:
    def test_a_ground_that_fits_is_said_with_its_kind_and_its_dutch_terms(self) -> None:
        shown = page(violence, answers={"hurt": True, "paper": True})
        outcome = shown.outcome

        assert outcome.state == "fits"
        assert shown.first_screen.answer == ("You can ask for violence.",)
        assert shown.first_screen.kind == outcome.kind
        assert shown.first_screen.names == (outcome.ground,)
        assert outcome.kind is not None
        assert outcome.kind.dutch == "humanitair tijdelijk"
        assert outcome.ground is not None
        assert outcome.ground.dutch == "naam van violence"

    def test_a_ground_that_an_authority_weighs_may_fit_and_names_the_authority(
        self,
    ) -> None:
        shown = page(weighed, answers={"hurt": True})

        assert shown.outcome.state == "may-fit"
        assert shown.first_screen.answer == ("You may get weighed.",)
        sure = shown.first_screen.sure
        assert sure.sentence == "It is not sure: the court must still decide on it."
        assert "It weighs enough." in sure.hangs_on

    def test_a_caution_makes_a_fitting_ground_one_that_may_fit(self) -> None:
        answers = {"hurt": True, "paper": True, "convicted": True}
        shown = page(violence, answers=answers)

        assert shown.outcome.state == "may-fit"
        assert shown.cautions.told[0].text == "A punishment counts."
        assert "can count against it" in shown.first_screen.sure.sentence
        assert shown.first_screen.sure.hangs_on == "A punishment counts."

    def test_what_only_waits_says_from_which_day(self) -> None:
        answers = {"hurt": True, "since": date(2022, 3, 12)}
        shown = page(five_years, answers=answers)

        assert shown.outcome.state == "not-yet"
        assert shown.first_screen.answer == ("Later you may get five_years.",)
        assert shown.first_screen.besides == (
            'This may be possible from <bdi dir="ltr">12 March 2027</bdi>.'
        )

    def test_the_day_before_it_waits_and_on_the_day_it_fits(self) -> None:
        answers = {"hurt": True, "since": date(2022, 3, 12)}

        before = page(five_years, answers=answers, on=date(2027, 3, 11))
        after = page(five_years, answers=answers, on=date(2027, 3, 12))

        assert before.outcome.state == "not-yet"
        assert after.outcome.state == "fits"

    def test_what_can_still_be_done_is_not_yet_and_not_no(self) -> None:
        shown = page(violence, answers={"hurt": True, "paper": False})

        assert shown.outcome.state == "not-yet"
        assert shown.first_screen.answer == ("Later you may get violence.",)
        assert shown.first_screen.besides == "Today something is still missing."
        assert "You have a paper." in shown.first_screen.sure.hangs_on

    def test_the_nearest_ground_is_told_first_when_several_wait(self) -> None:
        answers = {"hurt": True, "paper": False, "since": date(2022, 3, 12)}
        shown = page(five_years, violence, answers=answers)

        assert [card.code for card in shown.grounds] == ["violence", "five_years"]
        assert [card.opened for card in shown.grounds] == [True, False]

    def test_a_sure_day_is_told_before_what_is_always_weighed(self) -> None:
        answers = {"hurt": True, "since": date(2022, 3, 12)}
        shown = page(weighed, five_years, answers=answers)

        assert shown.outcome.state == "not-yet"
        assert [card.code for card in shown.grounds] == ["five_years", "weighed"]
        assert "may be possible today already" in shown.first_screen.sure.hangs_on

    def test_an_answer_that_speaks_against_it_shows_beside_who_weighs_it(self) -> None:
        shown = page(late, answers={"hurt": True, "paper": False})
        line = shown.grounds[0].requirements[-1]

        assert line.state == "weighed"
        assert line.against == (f"Your answer speaks against it: {paper.question} No",)
        assert line.factors == ("why there is none", "Often no.")
        assert line.against[0] in paper_of(late, answers={"hurt": True, "paper": False})

    def test_nothing_speaks_against_what_was_not_told(self) -> None:
        shown = page(late, answers={"hurt": True, "paper": None})

        assert shown.grounds[0].requirements[-1].against == ()

    def test_an_answer_that_is_not_known_is_never_a_no(self) -> None:
        shown = page(violence, five_years, answers={"hurt": None})

        assert shown.outcome.state == "unclear"
        sure = shown.first_screen.sure
        assert sure.sentence == "This is not a no: some answers are missing."
        assert sure.hangs_on == "This needs an answer: Question about hurt?"
        assert [one.question for one in shown.unclear] == ["Question about hurt?"]
        assert [term.name for term in shown.unclear[0].grounds] == [
            "Name of violence",
            "Name of five_years",
        ]

    def test_an_honest_no_says_what_it_does_not_mean_and_where_to_go(self) -> None:
        shown = page(violence, answers={"hurt": False, "foreign": True})

        assert shown.outcome.state == "none"
        assert shown.outcome.classification == "not_eligible"
        assert shown.first_screen.answer == (
            "No humanitarian permit fits today.",
            "You can ask for asylum.",
        )
        paper = paper_of(violence, answers={"hurt": False, "foreign": True})
        assert "This is not a decision. Only the IND decides." in paper
        assert shown.routes[0].advice == ("Talk to an asylum lawyer.",)
        assert any("free legal help" in step for step in to_do(shown))

    @pytest.mark.parametrize(
        "answers",
        [
            {"hurt": True, "paper": True},
            {"hurt": True, "paper": None},
            {"hurt": True, "paper": False},
            {"hurt": None},
            {"hurt": False},
        ],
        ids=["fits", "may fit", "not yet", "unclear", "none"],
    )
    def test_nobody_is_told_a_chance_and_everybody_is_told_to_talk_first(
        self, answers: Mapping[str, object]
    ) -> None:
        shown = page(violence, answers=answers)

        first = shown.first_screen
        said = (*first.answer, first.besides, first.sure.sentence, first.sure.hangs_on)
        assert "%" not in " ".join(said)
        assert any("Talk to a lawyer" in step for step in to_do(shown))


class TestRequirements:
    def test_each_state_is_said_in_words(self) -> None:
        both = ground("both", Classification.TEMPORARY, *weighed.requirements)
        answers = {"hurt": True, "paper": None, "since": date(2022, 3, 12)}
        shown = page(violence, five_years, both, answers=answers)
        states = {
            (line.state, line.status)
            for card in shown.grounds
            for line in card.requirements
        }

        assert states == {
            ("met", "You meet this"),
            ("open", "Still open"),
            ("not-met", "Not met today"),
            ("weighed", "To be weighed"),
        }

    @pytest.mark.parametrize(
        ("which", "answers", "note"),
        [
            (violence, {"paper": False}, "You can still do this."),
            (violence, {"paper": None}, "This needs an answer: Question about paper?"),
            (
                five_years,
                {"since": date(2022, 3, 12)},
                'Time will do it: from <bdi dir="ltr">12 March 2027</bdi>.',
            ),
            (
                weighed,
                {},
                "This is weighed by the court. Nobody knows the answer before.",
            ),
        ],
        ids=["to do", "not known", "time", "weighed"],
    )
    def test_a_requirement_says_what_it_still_takes(
        self, which: Ground, answers: Mapping[str, object], note: str
    ) -> None:
        shown = page(which, answers={"hurt": True, **answers})

        assert shown.grounds[0].requirements[-1].notes == (note,)

    def test_what_takes_help_is_never_told_as_something_to_do(self) -> None:
        answers = {"hurt": True, "report": False}
        line = page(reported, answers=answers).grounds[0].requirements[-1]

        assert line.notes == (
            "This may still change. Talk to a lawyer or a helper before you act.",
        )
        assert "You can still do this." not in paper_of(reported, answers=answers)

    def test_a_question_that_was_never_asked_is_not_called_unknown(self) -> None:
        either = ground(
            "either",
            Classification.TEMPORARY,
            Requirement("One.", any_of(paper.yes, Discretion("the IND")), act),
        )
        line = page(either, answers={"hurt": True}).grounds[0].requirements[-1]

        assert line.state == "weighed"
        assert not any("needs an answer" in note for note in line.notes)

    def test_every_citation_tells_the_date_of_the_text_that_was_read(self) -> None:
        answers = {"hurt": True, "paper": True, "since": date(2015, 1, 1)}
        cards = page(violence, five_years, answers=answers).grounds
        read = {line.citation.read for card in cards for line in card.requirements}

        assert read == {
            'Text of <bdi dir="ltr">1 January 2026</bdi>.',
            'Text of <bdi dir="ltr">21 July 2015</bdi>.',
            'Undated page, seen on <bdi dir="ltr">23 November 2026</bdi>.',
        }

    def test_an_older_text_is_said_calmly_and_a_current_one_is_not(self) -> None:
        card = page(violence, answers={"hurt": True, "paper": True}).grounds[0]
        current, older = (line.citation for line in card.requirements)

        assert current.doubt == ""
        assert older.doubt == (
            "This is from an older text. A specialist should check it."
        )

    @pytest.mark.parametrize(
        ("confidence", "doubt", "check"),
        [
            (Confidence.CURRENT, "", ""),
            (
                Confidence.OLD,
                "This is from an older text. A specialist should check it.",
                "Check.",
            ),
            (
                Confidence.DISPUTED,
                (
                    "Sources say different things about this. "
                    "A specialist should check it."
                ),
                "Sources conflict. Check.",
            ),
            (
                Confidence.SECOND_HAND,
                (
                    "This is from a text about the law, not from the law itself. "
                    "A specialist should check it."
                ),
                "Check.",
            ),
            (
                Confidence.UNCONFIRMED,
                "We could not confirm this. A specialist should check it.",
                "Check.",
            ),
        ],
        ids=lambda value: value.value if isinstance(value, Confidence) else "",
    )
    def test_each_doubt_is_told_to_a_person_and_to_a_consultant(
        self, confidence: Confidence, doubt: str, check: str
    ) -> None:
        unsure = replace(act, confidence=confidence)
        told = ground(
            "told",
            Classification.TEMPORARY,
            Requirement("You have a paper.", paper.yes, unsure),
        )
        card = page(told, answers={"hurt": True, "paper": True}).grounds[0]
        line = card.requirements[-1].citation

        assert (line.doubt, line.check) == (doubt, check)
        assert bool(card.doubt) is bool(doubt)


class TestParts:
    def test_the_papers_to_collect_are_listed_once(self) -> None:
        card = page(violence, answers={"hurt": True, "paper": True}).grounds[0]

        assert [one.term.name for one in card.evidence] == ["A letter"]

    def test_the_cost_is_the_one_of_the_year(self) -> None:
        card = page(violence, answers={"hurt": True, "paper": True}).grounds[0]
        cost = cost_of(card)

        assert (
            cost == 'You pay <bdi dir="ltr">€ 254</bdi>, the amount of '
            '<bdi dir="ltr">2026</bdi>.'
        )

    def test_a_cost_that_is_not_known_yet_says_so(self) -> None:
        answers = {"hurt": True, "paper": True}
        not_known_yet = date(max(FEES[violence.permit.fee]) + 1, 2, 1)
        card = page(violence, answers=answers, on=not_known_yet).grounds[0]
        cost = cost_of(card)

        assert "We do not know a newer amount." in cost

    def test_grounds_about_other_situations_are_only_named(self) -> None:
        shown = page(violence, weighed, answers={"hurt": False})

        assert shown.ruled_out == ()
        assert [term.name for term in shown.other_situations] == [
            "Name of violence",
            "Name of weighed",
        ]

    def test_a_ground_that_came_near_says_what_is_not_so(self) -> None:
        answers = {
            "nationality": "other",
            "stay": "none",
            "topics": ["unsure"],
            "happened": frozenset({"violence"}),
            "hurt_when": ["no_permit"],
            "threat_at_home": False,
        }
        shown = result_page(Told(assess(Case(answers, TODAY))), "en")
        near = {out.reason: [t.name for t in out.grounds] for out in shown.ruled_out}

        assert near[AT_HOME_TOO] == [
            "Victim of domestic violence without a residence permit"
        ]

    def test_help_fits_the_case_and_always_names_112_and_free_advice(self) -> None:
        at_home = ground(domestic_violence_no_permit.code, Classification.TEMPORARY)
        reach = [
            str(line.reach) for line in page(at_home, answers={"hurt": True}).help.lines
        ]
        other = [
            str(line.reach)
            for line in page(five_years, answers={"hurt": True}).help.lines
        ]

        assert any("0800-2000" in one for one in reach)
        assert not any("0800-2000" in one for one in other)
        for lines in (reach, other):
            assert any(">112<" in one for one in lines)
            assert any(">0800-8020<" in one for one in lines)

    def test_help_fits_the_answers_too(self) -> None:
        answers = {
            "topics": frozenset({"health"}),
            "nationality": "other",
            "stay": "none",
            "last_permit": "never",
        }
        told = Told(assess(Case(answers, TODAY)))
        names = [str(line.name) for line in result_page(told, "en").help.lines]

        assert any("Stichting LOS" in one for one in names)
        assert any("Dokters van de Wereld" in one for one in names)
        assert any("VluchtelingenWerk" in one for one in names)
        assert not any("CoMensha" in one for one in names)

    def test_who_finds_no_ground_sees_all_who_help(self) -> None:
        lines = page(violence, answers={"hurt": False}).help.lines

        assert any("0800-2000" in str(line.reach) for line in lines)

    def test_it_says_who_decides_and_how_old_the_texts_are(self) -> None:
        answers = {"hurt": True, "paper": True, "since": date(2015, 1, 1)}
        about = " ".join(page(violence, five_years, answers=answers).about)

        assert "The IND decides." in about
        assert "not legal advice" in about
        assert "21 July 2015</bdi> to" in about
        assert "Pages without a date were seen on" in about

    def test_the_answers_stand_by_the_part_of_the_conversation(self) -> None:
        answers = {"hurt": None, "events": frozenset({"a", "b"}), "since": TODAY}
        groups = page(violence, answers=answers).answers
        told = {one.question: one.lines for group in groups for one in group.answers}

        assert [group.title for group in groups] == [
            "Your situation now",
            "What happened",
            "Your past",
        ]
        assert told["Question about hurt?"] == ("I do not know",)
        assert told["What happened?"] == ("The <first> thing", "The second thing")
        assert told["Since when?"] == ("23 November 2026",)


class TestPaper:
    answers: Mapping[str, object] = {
        "hurt": True,
        "paper": None,
        "convicted": True,
        "foreign": True,
        "events": frozenset({"a"}),
        "since": date(2022, 3, 12),
    }

    @pytest.fixture
    def html(self) -> str:
        return paper_of(violence, five_years, weighed, answers=self.answers)

    def test_there_is_one_first_heading_and_no_level_is_skipped(
        self, html: str
    ) -> None:
        levels = [int(tag[1]) for tag, _ in Outline(html).elements if tag in HEADINGS]

        assert levels.count(1) == 1
        assert all(b - a <= 1 for a, b in itertools.pairwise(levels))

    def test_it_has_no_table_to_find_the_way_in(self, html: str) -> None:
        assert not Outline(html).count("table")

    def test_it_asks_for_nothing_from_anywhere(self, html: str) -> None:
        outline = Outline(html)

        assert not any(outline.count(tag) for tag in ("img", "link", "script", "a"))
        assert "url(" not in html

    def test_what_is_told_cannot_become_markup(self, html: str) -> None:
        assert "The &lt;first&gt; thing" in html

    def test_dutch_terms_are_marked_as_dutch(self, html: str) -> None:
        assert 'lang="nl" dir="ltr">naam van violence</bdi>' in html


HEADINGS = ("h1", "h2", "h3", "h4")


@pytest.fixture(scope="module")
def everybody() -> list[Told]:
    random = Random(7)
    people = (samples().someone(random) for _ in range(200))
    return [Told(assess(counted(case))) for case in people]


@pytest.fixture(scope="module")
def pages(everybody: list[Told]) -> list[ResultPage]:
    return [result_page(one, "en") for one in everybody]


@pytest.fixture(scope="module")
def papers(everybody: list[Told]) -> list[str]:
    return [printed(applicant_paper(one, "en")) for one in everybody]


class TestEverybody:
    """People at random near the rules, with some things not known."""

    def test_gets_a_report_that_can_be_printed(
        self, pages: list[ResultPage], papers: list[str]
    ) -> None:
        for shown, paper in zip(pages, papers, strict=True):
            assert all(line in unescape(paper) for line in shown.first_screen.answer)

    def test_finds_each_number_in_the_list_and_each_text_in_the_list_was_cited(
        self, papers: list[str]
    ) -> None:
        for paper in papers:
            above, _, listed = paper.partition("A number between brackets stands")
            cited = dict.fromkeys(re.findall(r"\[(\d+)\]", above))
            assert [*cited] == re.findall(r"\[(\d+)\]", listed)
            assert [*cited] == [str(n + 1) for n in range(len(cited))]

    def test_is_told_of_each_ground_exactly_once(self, pages: list[ResultPage]) -> None:
        for shown in pages:
            names = [card.term.name for card in shown.grounds]
            names += [t.name for one in shown.unclear for t in one.grounds]
            names += [t.name for one in shown.ruled_out for t in one.grounds]
            names += [t.name for t in shown.other_situations]
            assert sorted(names) == sorted(ground.name for ground in LAW.grounds)

    def test_with_no_ground_today_is_not_told_that_one_fits(
        self, pages: list[ResultPage]
    ) -> None:
        for shown in pages:
            fits = shown.outcome.state in {"fits", "may-fit"}
            # A day that is sure is told first, and that something may fit stands by it.
            sure = shown.first_screen.sure
            beside = f"{sure.sentence} {sure.hangs_on}"
            told_second = "may be possible today already" in beside
            eligible = shown.outcome.classification != "not_eligible"
            assert eligible is (fits or told_second)

    def test_knows_which_answer_would_make_a_ground_clear(
        self, pages: list[ResultPage]
    ) -> None:
        for shown in pages:
            assert all(one.question for one in shown.unclear)

    def test_never_gets_a_requirement_without_a_reason(
        self, pages: list[ResultPage]
    ) -> None:
        for shown in pages:
            for card in shown.grounds:
                open_ = [line for line in card.requirements if line.state != "met"]
                assert all(line.notes for line in open_), card.code


class TestPage:
    def test_open_questions_come_before_the_result(self, person: Person) -> None:
        response = person.client.get("/result/")

        assert response.status_code == 302
        assert response["Location"] == person.url("topics")

    def test_the_document_waits_for_open_questions_too(self, person: Person) -> None:
        response = person.client.get("/result/document/")

        assert response.status_code == 302
        assert response["Location"] == person.url("topics")

    def test_the_result_has_a_title_that_tells_nothing(self, person: Person) -> None:
        person.answer_all({})
        html = person.client.get("/result/").content.decode()

        assert "<title>Result</title>" in html
        assert Outline(html).count("h1") == 1

    def test_who_knows_nothing_is_told_that_it_is_not_a_no(
        self, person: Person
    ) -> None:
        person.answer_all({})
        html = person.client.get("/result/").content.decode()

        assert "This is not a no: some answers are missing." in html

    def test_the_result_warns_that_a_file_stays_on_the_device(
        self, person: Person
    ) -> None:
        person.answer_all({})
        html = person.client.get("/result/").content.decode()

        assert 'href="/result/document/"' in html
        assert "The file stays on this device." in html

    def test_a_full_line_is_a_calm_page_that_says_when_to_come_back(
        self, person: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        person.answer_all({})
        monkeypatch.setattr("assessor.report.views.press", Press(line=0))
        response = person.client.get("/result/document/")

        assert response.status_code == 503
        assert int(response["Retry-After"]) > 0
        assert 'href="/result/"' in response.content.decode()

    def test_a_document_that_fails_is_a_calm_page_with_a_way_back(
        self, person: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class Jam(Press):
            def pdf(self, write: Callable[[], Document]) -> bytes:
                raise PrintingError

        person.answer_all({})
        monkeypatch.setattr("assessor.report.views.press", Jam())
        response = person.client.get("/result/document/")

        assert response.status_code == 503
        assert "We could not make the file" in response.content.decode()
        assert 'href="/result/"' in response.content.decode()
