"""The firm that offers this site: how it is called and reached, as the settings say."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email

VARIABLE = "ASSESSOR_FIRM_{}"
LONGEST_NAME = 40  # it stands at the top of a small phone
LONGEST_LINE = 120
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY, _TIME = f"({'|'.join(DAYS)})", r"((?:[01]?\d|2[0-3]):[0-5]\d)"
OPEN = re.compile(f"{_DAY}(?:-{_DAY})? {_TIME}-{_TIME}", re.ASCII)
"""As maps and search engines write it, so that each reader is told it in words."""


@dataclass(frozen=True)
class Hours:
    """Days in a row with the same hours; Monday is 0."""

    first: int
    last: int
    opens: str
    closes: str


@dataclass(frozen=True, kw_only=True)
class Firm:
    """What is empty was not set, or not in a form that can be used.

    ``missing`` are the variables that were not set, ``malformed`` says of each other
    one what is wrong with it.
    """

    name: str = ""
    telephone: str = ""
    email: str = ""
    address: str = ""
    hours: str = ""
    booking: str = ""
    registration: str = ""
    missing: tuple[str, ...] = ()
    malformed: tuple[str, ...] = ()

    @property
    def wrong(self) -> tuple[str, ...]:
        """What must be mended before people rely on it, a sentence each."""
        if not self.missing:
            return self.malformed
        missing = ", ".join(self.missing)
        return (f"The firm cannot be shown: set {missing}.", *self.malformed)

    @property
    def dialled(self) -> str:
        """The telephone number as a phone takes it."""
        return re.sub("[ -]", "", self.telephone)

    @property
    def opening(self) -> tuple[Hours, ...]:
        """The hours, read; in order."""
        return tuple(map(_hours, self.hours.split(", "))) if self.hours else ()


@dataclass(frozen=True)
class Setting:
    """One variable: ``is_right`` tells what can be used, ``wanted`` says it."""

    field: str
    wanted: str
    is_right: Callable[[str], bool]

    @property
    def variable(self) -> str:
        return VARIABLE.format(self.field.upper())

    def said_of(self, value: str) -> str:
        return f"{self.variable} must be {self.wanted}: not {value!r}."


def the_firm(environment: Mapping[str, str]) -> Firm:
    """Read the settings; what cannot be used is told and left out."""
    given = {one: environment.get(one.variable, "").strip() for one in SETTINGS}
    right = {one.field: value for one, value in given.items() if one.is_right(value)}
    wrong = {one: value for one, value in given.items() if one.field not in right}
    return Firm(
        **right,
        missing=tuple(one.variable for one, value in wrong.items() if not value),
        malformed=tuple(one.said_of(value) for one, value in wrong.items() if value),
    )


def _is_line(text: str) -> bool:
    """Whether it is one line to show; a placeholder in brackets is none."""
    return 0 < len(text) <= LONGEST_LINE and text.isprintable() and text[0] != "["


def _is_name(text: str) -> bool:
    return _is_line(text) and len(text) <= LONGEST_NAME and text.strip("-. ") != ""


def _is_telephone(text: str) -> bool:
    digits = re.sub("[ -]", "", text)
    return bool(re.fullmatch(r"(?:\+[1-9]|0)[0-9]{7,13}", digits, re.ASCII))


def _is_email(text: str) -> bool:
    return _is_taken(validate_email, text)


def _is_web_address(text: str) -> bool:
    return len(text) <= LONGEST_LINE and _is_taken(URLValidator(["https"]), text)


def _is_taken(validate: Callable[[str], object], text: str) -> bool:
    try:
        validate(text)
    except ValidationError:
        return False
    return True


def _is_address(text: str) -> bool:
    """A street with a number, and after a comma the place."""
    return _is_line(text) and bool(re.search(r"\d.*, *\w", text))


def _are_hours(text: str) -> bool:
    return all(
        OPEN.fullmatch(part) and _is_in_order(_hours(part)) for part in text.split(", ")
    )


def _is_in_order(hours: Hours) -> bool:
    return hours.first <= hours.last and hours.opens.zfill(5) < hours.closes.zfill(5)


def _hours(part: str) -> Hours:
    """Read "Mo-Fr 09:00-17:00"."""
    days, _, times = part.partition(" ")
    first, _, last = days.partition("-")
    opens, closes = (time.removeprefix("0") for time in times.split("-"))
    return Hours(DAYS.index(first), DAYS.index(last or first), opens, closes)


SETTINGS = (
    Setting("name", f"the name, of at most {LONGEST_NAME} characters", _is_name),
    Setting("telephone", "a telephone number, like +31 20 123 45 67", _is_telephone),
    Setting("email", "an e-mail address, like office@firm.example", _is_email),
    Setting(
        "address",
        "a street with a number, a comma and the place, on one line",
        _is_address,
    ),
    Setting("hours", 'like "Mo-Fr 09:00-17:00, Sa 10:00-13:00"', _are_hours),
    Setting("booking", "an address that begins with https://", _is_web_address),
    Setting("registration", "one line, like KvK 12345678", _is_line),
)
