"""From the version of the rules to what changed since, on the page and on paper."""

import re

import pytest
from django.conf import settings
from django.test import Client

from assessor.report.documents.plain import plain
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from rules import assess
from rules.guidance.receipt import version
from tests.assessor.test_report_content import VIOLENCE, assessed, frozen, result, said
from tests.conftest import Person
from tests.today import TODAY

pytestmark = pytest.mark.django_db

ADDRESS = "/changes/"


def test_the_result_leads_to_it(person: Person) -> None:
    page = result(person, VIOLENCE)

    assert f'href="{ADDRESS}"' in page.partition("Version of the rules:")[2]


def test_it_tells_each_change_in_english_and_says_so(client: Client) -> None:
    lines = (settings.ROOT / "rules/CHANGES.md").read_text().splitlines()
    changes = [line.removeprefix("- ") for line in lines if line.startswith("- ")]
    page = client.get(ADDRESS, headers={"accept-language": "nl"}).content.decode()
    part = page.partition('<div lang="en"')[2]

    assert changes
    assert all(one in said(part) for one in changes)
    assert '<html lang="nl"' in page
    assert "26 November 2026" in part


def test_it_names_the_version_of_now(client: Client) -> None:
    told = assess(assessed(frozen(VIOLENCE)).case)

    assert told.receipt.version == version(told.law)
    assert re.search(
        r"<bdi[^>]*>[0-9a-f]{12}</bdi>", client.get(ADDRESS).content.decode()
    )


@pytest.mark.parametrize("edition", Edition)
def test_paper_and_plain_text_say_where_it_stands(edition: Edition) -> None:
    html = document(assessed(frozen(VIOLENCE)), edition, "en").html

    assert "What changed since an older report stands on this site:" in said(html)
    assert ADDRESS in plain(html)


def test_each_page_of_the_consultant_says_it_at_its_foot() -> None:
    html = document(assessed(frozen(VIOLENCE)), Edition.CONSULTANT, "en").html
    foot = said(html.partition('class="foot"')[2].partition("</p>")[0])

    assert foot.endswith(f"({ADDRESS})")
    assert TODAY.strftime("%Y") in foot
