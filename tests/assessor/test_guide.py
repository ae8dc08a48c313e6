"""The guide: each ground and route has a page, out of the rules and for everybody."""

import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.test import Client
from django.utils.translation import gettext, override

from assessor.guide.addresses import CODE, slug
from assessor.guide.kinds_page import kinds_page
from assessor.guide.once import once
from rules import LAW
from rules.guidance.situations import topics
from rules.language.rule import ClosedScheme, Ground, Rule
from rules.law.pitfalls import PITFALLS
from tests.assessor.pages import text
from tests.today import TODAY

pytestmark = pytest.mark.django_db

SIDES = ["/g/", "/g/k/", "/g/o/", "/g/p/"]
MOST_WORDS = 1200
A_DAY = re.compile(r"(Text of|seen on) <bdi dir=\"ltr\">\d+ [A-Z][a-z]+ 20\d\d</bdi>")

every_rule = pytest.mark.parametrize("rule", LAW.rules, ids=lambda rule: rule.code)


def url(rule: Rule) -> str:
    return f"/g/{slug(rule.code)}/"


def urls() -> list[str]:
    """Every page of the guide."""
    rules = [url(rule) for rule in LAW.rules]
    return [*SIDES, *rules, *(f"{url(ground)}p/" for ground in LAW.grounds)]


def main(page: str) -> str:
    return page.partition("<main")[2].partition("</main>")[0]


def words(page: str) -> list[str]:
    return unescape(re.sub(r"<[^>]+>", " ", main(page))).split()


def plain(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", page)).split())


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


@pytest.mark.parametrize("ground", LAW.grounds, ids=lambda ground: ground.code)
def test_a_ground_says_what_its_permit_gives_and_how_to_apply(
    client: Client, ground: Ground
) -> None:
    page = plain(text(client.get(url(ground))))
    permit = plain(text(client.get(f"{url(ground)}p/")))

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
    assert client.get(f"{url(route)}p/").status_code == 404


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
            assert pitfall.text in plain(text(client.get(f"/g/{slug(code)}/")))


# --- The list -----------------------------------------------------------------------


def test_each_rule_is_in_one_group_of_the_list(client: Client) -> None:
    page = main(text(client.get("/g/")))

    assert [code for code in CODE if page.count(f'href="/g/{code}/"') != 1] == []


# --- The other pages ----------------------------------------------------------------


def test_the_kinds_of_stay_are_counted_from_the_permits() -> None:
    page = kinds_page(TODAY)
    years = [ground.permit.length.in_short for ground in LAW.on(TODAY).grounds]
    shown = {one.text for side in page.rows[0].sides for one in side.said}

    assert len(page.kinds) == 2
    assert shown <= {*years}
    assert all(row.sides[0].said and row.sides[1].said for row in page.rows)


def test_each_closed_scheme_says_since_when(client: Client) -> None:
    page = plain(text(client.get("/g/o/")))
    closed = [one for one in LAW.routes if isinstance(one, ClosedScheme)]

    assert all(one.name in page and one.advice[0] in page for one in closed)
    assert "Closed since 29 January 2019 ." in page.replace("2019.", "2019 .")


def test_all_that_often_goes_wrong_is_on_one_page(client: Client) -> None:
    page = plain(text(client.get("/g/p/")))

    assert [one.code for one in PITFALLS if one.text not in page] == []


# --- For everybody, and about nobody --------------------------------------------------


@pytest.mark.parametrize("language", ["en", "nl"])
def test_a_page_is_short_sets_no_cookie_and_leads_on(language: str) -> None:
    client = Client(headers={"Accept-Language": language})
    long = {}
    for address in urls():
        response = client.get(address)
        assert response.status_code == 200, address
        assert not response.cookies, address
        assert f'<html lang="{language}"' in text(response)
        if len(found := words(text(response))) > MOST_WORDS:
            long[address] = len(found)

    assert long == {}


def test_no_address_and_no_title_tells_what_is_read(client: Client) -> None:
    for rule in LAW.rules:
        response = client.get(url(rule))
        assert re.search(r"<title>\s*To read\s*</title>", text(response))
        assert re.fullmatch(r"/g/[0-9a-f]{6}/", url(rule))
        assert response["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize(
    "address", ["/g/nothing/", "/g/000000/", "/g/000000/p/", f"/g/{'x' * 9000}/"]
)
def test_an_unknown_address_is_a_page_with_a_way_on(
    client: Client, address: str
) -> None:
    response = client.get(address)

    assert response.status_code == 404
    assert "This page does not exist" in text(response)


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
