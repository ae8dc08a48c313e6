"""Who offers the site is set before it serves people: nobody meets a placeholder."""

import os
import subprocess
import sys

import pytest

from assessor.firm import SETTINGS, Firm, the_firm
from tests import office
from tests.firm import SET
from tests.setup.test_port import COMMAND

VARIABLES = [one.variable for one in SETTINGS]


def started(*command: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Start something with these settings and no others of the firm."""
    environment = {name: v for name, v in os.environ.items() if name not in VARIABLES}
    environment |= {"DJANGO_SETTINGS_MODULE": "assessor.settings", **settings}
    environment.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)  # only browser tests need it
    return subprocess.run(
        [sys.executable, *command],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def served(**settings: str) -> str:
    """What is said by a server that does not start behind HTTPS."""
    gunicorn = ("-m", "gunicorn", *COMMAND)
    told = {**office.SET, **settings}
    done = started(*gunicorn, ASSESSOR_HTTPS="1", PORT="8799", **told)
    assert done.returncode
    return done.stderr


def checked(*options: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return started("manage.py", "check", "--tag", "firm", *options, **settings)


# --- One setting ----------------------------------------------------------------------


def test_what_is_set_is_what_is_shown() -> None:
    firm = the_firm(SET)

    assert firm.wrong == ()
    assert firm.name == "De Vries & Yılmaz"
    assert firm.dialled == "+31201234567"
    assert [(one.opens, one.closes) for one in firm.opening] == [
        ("9:00", "17:30"),
        ("10:00", "13:00"),
    ]


@pytest.mark.parametrize("variable", VARIABLES)
@pytest.mark.parametrize("value", ["", "  "], ids=["empty", "blank"])
def test_each_setting_is_asked_for(variable: str, value: str) -> None:
    assert the_firm(SET | {variable: value}).wrong == (
        f"The firm cannot be shown: set {variable}.",
    )


@pytest.mark.parametrize(
    ("what", "value"),
    [
        ("name", "N" * 41),
        ("name", "--"),
        ("name", "[name of the firm]"),
        ("name", "two\nlines"),
        ("telephone", "call us"),
        ("telephone", "020 123"),
        ("telephone", "+31 (0)20 123 45 67"),
        ("telephone", "20 123 45 67"),
        ("telephone", "+0 20 123 45 67"),
        ("telephone", "+31 20 123 45 67 89 01 23"),
        ("telephone", "+٣١٢٠١٢٣٤٥٦٧"),
        ("email", "office"),
        ("email", "office@"),
        ("email", "a@firm.example, b@firm.example"),
        ("email", "Office <office@firm.example>"),
        ("address", "Amsterdam"),
        ("address", "Kade 12"),
        ("address", "Kade, Amsterdam"),
        ("hours", "nine to five"),
        ("hours", "Mo-Fr"),
        ("hours", "ma-vr 09:00-17:00"),
        ("hours", "Fr-Mo 09:00-17:00"),
        ("hours", "Mo 17:00-09:00"),
        ("hours", "Mo 09:00-25:00"),
        ("hours", "Mo 09:00-17:00,"),
        ("booking", "firm.example/book"),
        ("booking", "http://firm.example/book"),
        ("booking", "javascript:alert(1)"),
        ("booking", "https://"),
        ("registration", "[registration]"),
    ],
)
def test_what_cannot_be_used_is_one_sentence_and_is_not_shown(
    what: str, value: str
) -> None:
    variable = f"ASSESSOR_FIRM_{what.upper()}"
    firm = the_firm(SET | {variable: value})
    (said,) = firm.wrong

    assert said.startswith(f"{variable} must be ")
    assert said.endswith(f": not {value!r}.")
    assert getattr(firm, what) == ""


@pytest.mark.parametrize(
    ("what", "value"),
    [
        ("telephone", "020-123 45 67"),
        ("telephone", "0800-1234"),
        ("telephone", "+31 6 12345678"),
        ("address", "Plein 1945 nr. 1a, 2511 CR Den Haag"),
        ("hours", "Mo 9:00-17:00"),
        ("hours", "Mo-Su 00:00-23:59"),
        ("name", "N" * 40),
    ],
)
def test_what_people_write_is_taken(what: str, value: str) -> None:
    firm = the_firm(SET | {f"ASSESSOR_FIRM_{what.upper()}": f" {value} "})

    assert firm.wrong == ()
    assert getattr(firm, what) == value


def test_without_any_setting_nothing_is_shown_and_one_sentence_says_so() -> None:
    firm = the_firm({})

    assert firm == Firm(missing=tuple(VARIABLES))
    assert firm.wrong == (f"The firm cannot be shown: set {', '.join(VARIABLES)}.",)


# --- At start -------------------------------------------------------------------------


def test_behind_https_the_server_does_not_start_without_a_telephone() -> None:
    said = served(**SET | {"ASSESSOR_FIRM_TELEPHONE": "call us"})

    assert said == (
        "ASSESSOR_FIRM_TELEPHONE must be a telephone number, like +31 20 123 45 67: "
        "not 'call us'.\n"
    )


def test_behind_https_the_server_says_in_one_sentence_what_is_missing() -> None:
    assert served() == f"The firm cannot be shown: set {', '.join(VARIABLES)}.\n"


def test_behind_https_the_check_passes_when_all_is_set() -> None:
    done = checked(ASSESSOR_HTTPS="1", **SET)

    assert (done.returncode, done.stderr) == (0, "")


def test_a_developer_needs_none_of_it() -> None:
    done = checked()

    assert (done.returncode, done.stderr) == (0, "")


def test_the_check_before_deploying_asks_for_it_on_any_machine() -> None:
    done = checked("--deploy", **SET | {"ASSESSOR_FIRM_EMAIL": "office"})

    assert done.returncode == 1
    assert done.stderr.count("ASSESSOR_FIRM_") == 1
    assert "ASSESSOR_FIRM_EMAIL must be an e-mail address" in done.stderr


def test_no_report_with_a_placeholder_is_printed_behind_https() -> None:
    command = "manage.py report nobody.json -o nowhere.pdf".split()
    done = started(*command, ASSESSOR_HTTPS="1")

    assert done.returncode == 1
    assert "set ASSESSOR_FIRM_NAME" in done.stderr
