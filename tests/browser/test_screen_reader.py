"""What a screen reader says of a question and of a mistake in it, in that order."""

from playwright.sync_api import expect

from tests.browser.conftest import Visit

MISTAKE = "Choose one of the answers. You can also choose “I do not know”."
HINT = "If you have more than one, choose the first in this list that is true."
IN_ORDER = f"""
- link "Go to the text"
- banner:
  - link "[name of the firm]"
  - link "Help now"
  - link "Leave this site"
- status
- form "Language":
  - button "English"
  - button "Nederlands"
- main:
  - navigation:
    - link "Back"
  - alert:
    - heading [level=2]
    - list:
      - listitem:
        - link "{MISTAKE}"
  - paragraph
  - paragraph: About 15 questions left
  - radiogroup "Which citizenship do you have?":
    - heading "Which citizenship do you have?" [level=1]
    - paragraph: {HINT}
    - paragraph: {MISTAKE}
    - radio "I am Dutch"
    - radio "I am a citizen of another EU country or Switzerland"
    - paragraph: Or of Iceland, Liechtenstein or Norway
    - radio "I am Turkish"
    - radio "I am Afghan"
    - radio "None of these, or I have no citizenship"
    - radio "I do not know"
  - button "Continue"
  - group: Why do we ask this?
- contentinfo:
  - navigation "Safety"
"""


def test_a_question_is_heard_in_its_order_with_hint_and_mistake(visit: Visit) -> None:
    visit.begin()
    visit.answer(["family"])
    visit.go_on()

    expect(visit.page.locator("body")).to_match_aria_snapshot(IN_ORDER)
    group = visit.page.get_by_role("radiogroup")
    expect(group).to_have_accessible_description(f"{HINT} {MISTAKE}")
    option = visit.page.get_by_role("radio", name="I am a citizen of another EU")
    expect(option).to_have_accessible_description(
        "Or of Iceland, Liechtenstein or Norway"
    )


def test_a_wrong_day_says_at_its_field_what_is_wrong(visit: Visit) -> None:
    visit.page.goto(f"{visit.home}/t/")
    visit.page.check("#kind")
    visit.page.fill("#day", "31")
    visit.page.fill("#month", "2")
    visit.page.fill("#year", "2026")
    visit.go_on()

    assert visit.page.title() == "Error: Dates"
    expect(visit.page.locator("#day")).to_have_accessible_description(
        visit.page.inner_text(".problems a")
    )
