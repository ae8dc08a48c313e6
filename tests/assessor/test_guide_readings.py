"""Applying, refused, with a permit; and what each kind of stay means for daily life."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from assessor.guide.contents import entries
from assessor.guide.price_table import price_table
from assessor.guide.reading_page import DO, READ_ON, reading_page
from assessor.wording import ltr
from rules import LAW
from rules.language.amounts import Amounts
from rules.language.reading import Reading
from rules.language.source import Confidence, Source, Statement
from rules.law import reading
from rules.law.legal_aid import LEGAL_AID
from rules.law.permits.fees import FEES
from rules.law.reading.daily_life import DAILY_LIFE, without_stay
from rules.law.reading.prices import OTHERS, PRICES, USUAL
from rules.law.terms.letters import LETTERS
from rules.law.terms.terms import decision, objection, renewal
from tests.assessor.pages import text
from tests.today import TODAY

pytestmark = pytest.mark.django_db

PAGES = {
    "guide_applying": reading.applying,
    "guide_refused": reading.refused(TODAY),
    "guide_with_a_permit": reading.with_a_permit,
}
MOST_WORDS = 700
"""Of what is seen before anything is unfolded, without the places in the law."""
MOST_OF_TWO = 1450
NOT_READ_OF_PAGE = re.compile(
    r"<details.*?</details>|<p class=\"sources\">.*?</p>"
    r"|<section class=\"card check\">.*?</section>|<nav .*?</nav>"
    r"|<p class=\"small in-history\">.*?</p>|<div class=\"feedback\">.*?</div>",
    re.DOTALL,
)

every_page = pytest.mark.parametrize("name", PAGES)
every_language = pytest.mark.parametrize("language", ["en", "nl"])


def page(name: str, language: str = "en") -> str:
    with override(language):
        html = text(Client().get(reverse(name)))
    return html.partition("<main")[2].partition("</main>")[0]


def plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def statements() -> Iterator[Statement]:
    for one in PAGES.values():
        yield from one.statements()
    for aspect in DAILY_LIFE:
        yield from aspect.statements()
    yield without_stay


# --- What they say, and where it stands -----------------------------------------------


@every_page
def test_each_sentence_is_on_its_page_with_its_place_and_its_day(name: str) -> None:
    html = page(name)
    shown = plain(html)

    for one in PAGES[name].statements():
        parts = dict(one.parts) if isinstance(one, Amounts) else {}
        said = one.text.format(**{k: f"{v}" for k, v in parts.items()})
        assert said.replace(",", "") in shown.replace(",", ""), one.text
        assert f"{one.source.act}, {one.source.provision}" in shown
        assert f"{ltr(f'{one.source.read_on:%-d %B %Y}')}" in html


def test_only_these_sentences_rest_on_an_older_or_an_unsure_text() -> None:
    def is_unsure(one: Source) -> bool:
        is_old = one.read_on < date(2026, 1, 1) and not one.still_on
        return is_old or one.confidence is not Confidence.CURRENT

    found = {(one.source.act, one.source.provision) for one in statements()}
    unsure = {one.source for one in statements() if is_unsure(one.source)}

    assert len(found) > len(unsure)
    assert {(one.act, one.provision) for one in unsure} == {
        ("Algemene wet bestuursrecht", "4:5(2)"),  # which languages need no translation
        ("Rijkswet op het Nederlanderschap", "8(1)"),  # temporary years
        ("Besluit eigen bijdrage rechtsbijstand", "bedragen 2026"),
        (
            "Rijksoverheid, internetconsultatie Nederlanderschap",
            "Nieuws, 26 september 2025",
        ),
        ("Besluit studiefinanciering 2000", "3(1)(e)(2°)"),
        ("Besluit studiefinanciering 2000", "3(1)(e)(2°), 3(1)(e)(5°)–(6°)"),
        ("Besluit studiefinanciering 2000", "3(1)(e)(2°)–(6°)"),
    }


def test_what_is_unsure_says_so_beside_the_sentence() -> None:
    shown = plain(page("guide_with_a_permit"))

    assert (
        "Years on a temporary permit probably count too. We could not confirm this."
        in shown
    )


@every_page
@every_language
def test_a_page_is_short(name: str, language: str) -> None:
    seen = NOT_READ_OF_PAGE.sub(" ", page(name, language))
    words = unescape(re.sub(r"<[^>]+>", " ", seen)).split()

    assert 300 < len(words) <= MOST_WORDS


@every_language
def test_the_table_of_the_two_kinds_is_not_too_long_to_look_at(language: str) -> None:
    seen = NOT_READ_OF_PAGE.sub(" ", page("guide_kinds", language))

    assert len(unescape(re.sub(r"<[^>]+>", " ", seen)).split()) <= MOST_OF_TWO


# --- Numbers come from their tables ---------------------------------------------------


def test_the_terms_are_those_of_the_law() -> None:
    assert (decision.length.days, objection.length.days) == (90, 28)
    assert renewal.extras[0].span.months == -3

    applying, refused, permit = (plain(page(name)) for name in PAGES)
    assert "within 90 days, and can take up to 6 months more" in applying
    assert "You mostly have 4 weeks to act" in refused
    assert "Do not ask earlier than 3 months before the end." in permit


def test_each_letter_has_its_time() -> None:
    shown = plain(page("guide_refused"))

    assert {one.text for one in LETTERS if one.text not in shown} == {"I do not know"}
    assert shown.count("4 weeks Object, to the IND (bezwaar)") == 2
    assert "1 or 2 weeks, as the letter says Go to the court (beroep)" in shown
    assert "2 or 4 weeks, as the letter says Go to the Council of State" in shown


def test_each_fee_is_in_the_table_once_and_as_the_tables_have_it() -> None:
    told = {code for one in PRICES for code in one.codes()}
    table = price_table(TODAY)
    amounts = {row.name: plain(str(row.to_get)) for row in table.usual}

    assert told == set(FEES)
    assert len(table.usual) == len(USUAL)
    assert len(table.others) == len(OTHERS)
    assert amounts["A temporary humanitarian permit"] == "Nothing"
    assert amounts["A non-temporary humanitarian permit"] == "€ 254"
    assert amounts["A permit for medical treatment"] == "€ 1,337"
    others = {row.name: [plain(one) for one in row.others] for row in table.usual}
    assert others["A permit for medical treatment"] == ["To renew: € 466"]
    assert others["A non-temporary humanitarian permit"] == []  # the same amount
    assert others["To live with family"] == ["A child: € 85"]


def test_what_each_permit_costs_has_a_row() -> None:
    rows = {(one.fee, one.renewal, one.child) for one in PRICES}
    fees = {one.fee for one in PRICES}
    for ground in LAW.grounds:
        permit = ground.permit
        whole = (permit.fee, permit.renewal_fee, permit.child_fee)
        if all(whole):
            assert whole in rows, ground.code
        assert permit.fee in fees


def test_another_fee_makes_another_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FEES, "family", {2026: 7_777})
    table = price_table(TODAY)

    assert [plain(str(row.to_get)) for row in table.usual].count("€ 7,777") == 1
    assert "amounts of 2026. They change" in plain(table.year)


def test_a_year_without_a_table_says_that_there_may_be_newer_amounts() -> None:
    table = price_table(date(2027, 1, 1))

    assert plain(table.year) == (
        "These are the amounts of 2026. We do not know newer ones: ask the IND."
    )
    assert plain(price_table(date(2026, 12, 31)).year).endswith("on 1 January.")


def test_a_lawyer_costs_what_the_table_of_the_year_says() -> None:
    shown = plain(page("guide_refused"))

    for amounts in LEGAL_AID.values():
        assert f"€ {amounts[2026]:,}" in shown


# --- Ways to them and from them -------------------------------------------------------


@every_language
def test_the_list_leads_to_them_and_they_to_each_other(language: str) -> None:
    guide = page("guide", language)

    with override(language):
        url = {name: reverse(name) for name in READ_ON}
    for name in PAGES:
        assert f'href="{url[name]}"' in guide
        others = [other for other in READ_ON if other != name]
        html = page(name, language)
        assert all(f'href="{url[other]}"' in html for other in others)
        assert f'href="{url[name]}"' not in html


def test_a_part_leads_to_what_can_be_done(client: Client) -> None:
    refused = page("guide_refused")

    assert f'href="{reverse("deadline")}"' in refused
    assert f'href="{reverse("model")}"' in refused
    assert f'href="{reverse("deadline")}"' in page("guide_with_a_permit")
    codes = {part.code for one in PAGES.values() for part in one.parts}
    assert set(DO) <= codes
    for name, _text in DO.values():
        assert client.get(reverse(name)).status_code == 200


def test_the_page_of_a_permit_leads_to_them(client: Client) -> None:
    with override("en"):
        addresses = [one.url for one in entries(TODAY) if one.name == "guide_rule"]
    rules = [text(client.get(address)) for address in addresses]
    asked = [one for one in rules if "How to apply" in one]

    assert asked
    assert all(f'href="{reverse("guide_applying")}"' in one for one in asked)
    assert all(f'href="{reverse("guide_refused")}"' in one for one in asked)


@every_page
def test_each_heading_can_be_jumped_to(name: str) -> None:
    html = page(name)

    for part in PAGES[name].parts:
        assert html.count(f'id="{part.code}"') == 1
        assert f'href="#{part.code}"' in html


def test_steps_are_told_in_their_order_with_the_time_of_the_law() -> None:
    html = page("guide_applying")
    steps = re.findall(r"<h3>(.*?)</h3>", html.partition('class="stages"')[2])

    assert steps[:3] == ["Choose one reason", "Collect your papers", "Send the form"]
    assert steps[-1] == "You get the answer"
    assert "Within 90 days" in plain(html)


# --- Daily life, beside the two kinds -------------------------------------------------


@every_language
def test_the_two_kinds_are_told_apart_for_daily_life(language: str) -> None:
    html = page("guide_kinds", language)
    shown = plain(html)

    for aspect in DAILY_LIFE:
        for one in aspect.statements():
            assert one.source.provision in shown
        if language == "en":
            assert all(one.text in shown for one in aspect.statements())
            assert aspect.title in shown
            assert aspect.ask in shown
    assert language != "en" or without_stay.text in shown


def test_a_page_says_what_its_data_say() -> None:
    """No sentence is the template's own: another lead and part are another page."""
    part = replace(reading.refused(TODAY).parts[-1], title="Another title")
    other = Reading(title="Other", lead=reading.applying.lead, parts=(part,))

    made = reading_page(other, "guide_refused", TODAY)

    assert (made.title, made.parts[0].title) == ("Other", "Another title")
