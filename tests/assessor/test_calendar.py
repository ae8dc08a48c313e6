"""The dates of a case as a file for a calendar."""

from datetime import date

from icalendar import Calendar

from tests.conftest import Person

SINCE_2023 = {
    "nationality": "other",
    "age": 34,
    "stay": "permit",
    "last_permit": "family",
    "permit_since": date(2023, 3, 1),
    "permit_changes": [],
}


def test_taken_over_twice_it_is_the_same_entry(person: Person) -> None:
    person.answer_all(SINCE_2023)
    first, again = (person.client.get("/result/dates/").content for _ in "12")
    names = [str(one["UID"]) for one in Calendar.from_ical(first).events]

    assert first == again
    assert len(names) == len(set(names)) > 0


def test_where_there_are_no_dates_there_is_no_calendar(person: Person) -> None:
    person.answer_all({"nationality": "dutch"})
    offered = person.client.get("/result/").content.decode()
    response = person.client.get("/result/dates/", follow=True)

    assert 'href="/result/dates/"' not in offered
    assert response.redirect_chain == [("/result/?why=dates", 302)]
    assert "Your answers lead to no dates" in response.content.decode()
