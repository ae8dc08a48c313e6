"""The guide: each ground and route has a page, out of the rules and for everybody."""

import re
from datetime import date, timedelta
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.utils.translation import gettext, override

from assessor.firm import the_firm
from assessor.guide.addresses import CODE, slug
from assessor.guide.contents import entries
from assessor.guide.kinds_page import kinds_page
from assessor.guide.once import once
from rules import LAW
from rules.guidance.situations import topics
from rules.language.rule import ClosedScheme, Ground, Rule
from rules.law.grounds.non_temporary.widow import widow
from rules.law.pitfalls import PITFALLS
from tests.assessor.pages import text
from tests.conftest import Person
from tests.firm import SET
from tests.today import TODAY

pytestmark = pytest.mark.django_db

MOST_WORDS = 1250
LONGER = {
    "guide": 1400,
    "guide_kinds": 1800,
    "guide_applying": 1550,
    "guide_refused": 1450,
    "guide_questions": 4500,
    "guide_questions_open": 4500,
    "guide_law": 5000,
    "guide_places": 1900,
}
"""Much is folded away; ``test_guide_readings`` counts what is seen at first."""
A_DAY = re.compile(r"(Text of|seen on) <bdi dir=\"ltr\">\d+ [A-Z][a-z]+ 20\d\d</bdi>")

every_rule = pytest.mark.parametrize("rule", LAW.rules, ids=lambda rule: rule.code)


def url(rule: Rule) -> str:
    return f"/en/guide/{slug(rule.code)}/"


def urls(language: str) -> list[str]:
    """Every page of the guide."""
    return [address for address, _name in named(language)]


def named(language: str) -> list[tuple[str, str]]:
    """The address of every page, and the name of what is there."""
    with override(language):
        return [(entry.url, entry.name) for entry in entries(TODAY)]


def main(page: str) -> str:
    return page.partition("<main")[2].partition("</main>")[0]


def words(page: str) -> list[str]:
    return unescape(re.sub(r"<[^>]+>", " ", main(page))).split()


def plain(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", page)).split())


def title(page: str) -> str:
    return plain(page.partition("<title>")[2].partition("</title>")[0])


# --- Every rule ---------------------------------------------------------------------


@every_rule
def test_a_rule_has_a_page_with_all_that_it_asks(client: Client, rule: Rule) -> None:
    page = text(client.get(url(rule)))
    shown = plain(main(page))

    assert rule.name in shown
    assert rule.answer.may_fit in shown
    assert f'lang="nl" translate="no" dir="ltr">{rule.dutch_name}</bdi>' in unescape(
        page
    )
    assert A_DAY.search(page)
    for requirement in LAW.on(TODAY).rules[LAW.rules.index(rule)].all_requirements():
        assert requirement.text in shown
        assert requirement.source.provision in shown
        assert all(one.name in shown for one in requirement.evidence)
        assert all(
            one.instead.text in shown for one in requirement.evidence if one.instead
        )


def test_a_dutch_name_is_not_said_twice_to_who_reads_dutch(client: Client) -> None:
    term, paper = 'class="dutch-term"', "overlijdensakte"
    dutch, english = (
        [
            text(client.get(f"/{address}/{slug}/"))
            for slug in ("terminal-illness", "widow")
        ]
        for address in ("nl/gids", "en/guide")
    )

    assert [term in page for page in (*dutch, *english)] == [False, True, True, True]
    assert (paper in dutch[1], f"({paper})" in dutch[1]) == (True, False)
    assert f"({paper})" in english[1]


@pytest.mark.parametrize("ground", LAW.grounds, ids=lambda ground: ground.code)
def test_a_ground_says_what_its_permit_gives_and_how_to_apply(
    client: Client, ground: Ground
) -> None:
    page = plain(text(client.get(url(ground))))
    permit = plain(text(client.get(f"{url(ground)}permit/")))

    assert all(step in page for step in ground.apply)
    assert ground.permit.next_step.text in page
    assert ground.permit.issuer.text in page
    assert ground.permit.label in permit
    for one in (ground.permit.length, ground.permit.renewal, ground.permit.work):
        assert one.text in permit
    assert all(one.text in permit for one in ground.permit.conditions.known())
    assert all(one.text in permit for one in ground.permit.years)


@pytest.mark.parametrize("route", LAW.routes, ids=lambda route: route.code)
def test_a_route_says_what_to_know_and_has_no_permit(
    client: Client, route: Rule
) -> None:
    page = plain(text(client.get(url(route))))

    assert "What to know about it" in page
    assert client.get(f"{url(route)}permit/").status_code == 404


@every_rule
def test_a_page_leads_to_the_questions_and_says_what_to_choose(
    client: Client, rule: Rule
) -> None:
    page = main(text(client.get(url(rule))))

    assert 'href="/a/"' in page
    assert all(one.text in plain(page) for one in topics(rule))


def test_what_goes_wrong_with_a_permit_is_on_its_page(client: Client) -> None:
    for pitfall in PITFALLS:
        for code in sorted(pitfall.grounds or ())[:2]:
            assert pitfall.text in plain(text(client.get(f"/en/guide/{slug(code)}/")))


# --- The list -----------------------------------------------------------------------


def test_each_rule_is_in_one_group_of_the_list(client: Client) -> None:
    page = main(text(client.get("/en/guide/")))

    assert [code for code in CODE if page.count(f'href="/en/guide/{code}/"') != 1] == []


# --- The other pages ----------------------------------------------------------------


def test_the_kinds_of_stay_are_counted_from_the_permits() -> None:
    page = kinds_page(TODAY)
    years = [ground.permit.length.in_short for ground in LAW.on(TODAY).grounds]
    shown = {one.text for side in page.rows[0].sides for one in side.said}

    assert len(page.kinds) == 2
    assert shown <= {*years}
    assert all(row.both or all(one.said for one in row.sides) for row in page.rows)
    assert all(len(row.sides) in (0, 2) for row in page.rows)


def test_each_closed_scheme_says_since_when(client: Client) -> None:
    page = plain(text(client.get("/en/guide/old-schemes/")))
    closed = [one for one in LAW.routes if isinstance(one, ClosedScheme)]

    assert all(one.name in page and one.advice[0] in page for one in closed)
    assert "Closed since 29 January 2019 ." in page.replace("2019.", "2019 .")


def test_all_that_often_goes_wrong_is_on_one_page(client: Client) -> None:
    page = plain(text(client.get("/en/guide/what-often-goes-wrong/")))

    assert [one.code for one in PITFALLS if one.text not in page] == []


# --- For everybody, and about nobody --------------------------------------------------


@pytest.mark.parametrize("language", ["en", "nl"])
def test_a_page_is_short_sets_no_cookie_and_leads_on(language: str) -> None:
    client = Client()
    long = {}
    for address, name in named(language):
        response = client.get(address)
        assert response.status_code == 200, address
        assert not response.cookies, address
        assert f'<html lang="{language}"' in text(response)
        if len(found := words(text(response))) > LONGER.get(name, MOST_WORDS):
            long[address] = len(found)

    assert long == {}


# --- Addresses and titles -------------------------------------------------------------

ENGLISH = {
    "/en/guide/",
    "/en/guide/kinds-of-stay/",
    "/en/guide/old-schemes/",
    "/en/guide/what-often-goes-wrong/",
    "/en/guide/widow/",
    "/en/guide/widow/permit/",
    "/en/guide/nationality/",
}
DUTCH = {
    "/nl/gids/",
    "/nl/gids/soorten-verblijf/",
    "/nl/gids/oude-regelingen/",
    "/nl/gids/wat-vaak-misgaat/",
    "/nl/gids/widow/",
    "/nl/gids/widow/vergunning/",
    "/nl/gids/nationality/",
}


@pytest.mark.parametrize(
    ("language", "promised"), [("en", ENGLISH), ("nl", DUTCH)], ids=["en", "nl"]
)
def test_an_address_tells_what_one_reads_there(
    language: str, promised: set[str]
) -> None:
    """Others link to it: what is promised here may not change."""
    there_are = urls(language)

    assert promised - {*there_are} == set()
    assert len({*there_are}) == len(there_are)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_each_page_has_a_title_of_its_own_that_tells_and_names_the_firm(
    client: Client, settings: Any, language: str
) -> None:
    settings.FIRM = the_firm(SET)
    titles = [title(text(client.get(url))) for url in urls(language)]

    assert [one for one in titles if not one.endswith(" – De Vries & Yılmaz")] == []
    assert len({*titles}) == len(titles)


def test_the_title_of_a_rule_is_its_name(client: Client) -> None:
    found = title(text(client.get(url(widow))))

    assert found == f"{widow.name} – [name of the firm]"


def test_each_page_says_that_it_stays_in_the_history(client: Client) -> None:
    for address in urls("en"):
        page = main(text(client.get(address)))
        assert "Your browser keeps the name of this page" in page, address
        assert 'href="/w/"' in page, address


@pytest.mark.parametrize("address", urls("en")[:1] + urls("en")[-1:])
def test_the_switch_leads_to_the_same_page_in_the_other_language(
    client: Client, address: str
) -> None:
    page = text(client.get(address))
    dutch = re.findall(r'<a class="quiet" href="([^"]+)" hreflang="nl"', page)
    back = re.findall(
        r'<a class="quiet" href="([^"]+)" hreflang="en"', text(client.get(*dutch))
    )

    assert back == [address]
    assert client.cookies == {}


def test_the_language_of_the_address_wins(client: Client) -> None:
    client.cookies["l"] = "nl"
    response = client.get("/en/guide/widow/", headers={"Accept-Language": "nl"})

    assert '<html lang="en"' in text(response)


# --- Who may find it, and where it stays ----------------------------------------------


@pytest.mark.parametrize("language", ["en", "nl"])
def test_what_is_the_same_for_all_may_be_found_and_kept_by_her_browser(
    client: Client, language: str
) -> None:
    for address in urls(language):
        response = client.get(address)
        assert response["Cache-Control"] == "private, no-cache", address
        assert "X-Robots-Tag" not in response, address


def test_a_page_with_something_of_a_visit_stays_nowhere(person: Person) -> None:
    person.answer("topics", ["family"])
    response = person.client.get(url(widow))

    assert "These answers are deleted in" in text(response)
    assert response["Cache-Control"] == "no-store"
    assert response["X-Robots-Tag"] == "noindex"


def test_who_helps_reads_pages_that_stay_nowhere(client: Client) -> None:
    client.post("/b/")
    response = client.get("/en/guide/")

    assert "“You” is the person you help." in text(response)
    assert "Your browser keeps the name" not in text(response)
    assert response["Cache-Control"] == "no-store"


# --- What there is not ----------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("/en/guide/nothing/", id="no rule"),
        pytest.param("/en/guide/nothing/permit/", id="no rule with a permit"),
        pytest.param("/en/guide/closed-ranov/permit/", id="a rule without a permit"),
        pytest.param(f"/en/guide/{'x' * 9000}/", id="too long"),
        pytest.param("/en/guide/widow%00/", id="odd characters"),
        pytest.param("/de/guide/widow/", id="a language we do not have"),
        pytest.param("/nl/guide/widow/", id="a word of another language"),
        pytest.param("/g/", id="where the guide was"),
    ],
)
def test_an_unknown_address_is_a_page_with_ways_on(
    client: Client, address: str
) -> None:
    response = client.get(address)
    page = main(text(response))

    assert response.status_code == 404
    assert "<h1>" in page
    assert 'href="/"' in page
    assert re.search(r'href="/(en/guide|nl/gids)/"', page)
    assert response["X-Robots-Tag"] == "noindex"
    assert response["Cache-Control"] == "no-store"


def test_what_a_page_says_is_worked_out_once_for_each_language() -> None:
    made: list[str] = []

    @once
    def page(address: str, on: date) -> str:
        made.append(address)
        return f"{gettext('Another way')}, {on:%d}"

    for language in ("en", "nl", "en", "nl"):
        with override(language):
            page("", TODAY)
    page("", TODAY + timedelta(days=1))

    assert made == ["", "", ""]
