"""The firm's keys: made, refused where they are wrong, and changed without a loss."""

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as site
from django.core.management import CommandError, call_command

from assessor.clock import by_the_clock
from assessor.handover import kept, keys, log, office
from assessor.handover.checks import keeping_here
from assessor.handover.content import content_now
from assessor.handover.models import Event, FirmWrap
from tests import firm
from tests.office import PEPPER, SET
from tests.setup.test_port import COMMAND

NAMES = ("ASSESSOR_PEPPER", "ASSESSOR_OFFICE_KEYS", "ASSESSOR_OFFICE_PRIVATE_KEYS")
HTTPS = {"ASSESSOR_HTTPS": "1", **firm.SET}


def started(*command: str, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {name: v for name, v in os.environ.items() if name not in NAMES}
    environment |= {"DJANGO_SETTINGS_MODULE": "assessor.settings", **settings}
    environment.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)
    return subprocess.run(
        [sys.executable, *command],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def refused(**settings: str) -> str:
    """What a server says that does not start."""
    done = started("-m", "gunicorn", *COMMAND, PORT="8798", **settings)
    assert done.returncode
    return done.stderr


def made(tmp_path: Path, *, for_trying: bool = False) -> tuple[Path, Path, str]:
    public, private = tmp_path / "public", tmp_path / "private"
    written, _ = keys.write_pair(public, private, for_trying=for_trying)
    return public, private, written.stem


# --- At start -------------------------------------------------------------------------


def test_where_people_are_served_a_missing_key_of_the_firm_is_refused(
    tmp_path: Path,
) -> None:
    said = refused(**HTTPS, ASSESSOR_PEPPER=PEPPER, ASSESSOR_OFFICE_KEYS=str(tmp_path))

    assert said == (
        f"There is no key of the firm in {tmp_path}: `manage.py keys new` makes one; "
        "docs/keys.md says how.\n"
    )


def test_where_people_are_served_a_key_for_trying_is_refused(tmp_path: Path) -> None:
    public, _, id_ = made(tmp_path, for_trying=True)
    told = {**HTTPS, "ASSESSOR_PEPPER": PEPPER, "ASSESSOR_OFFICE_KEYS": str(public)}

    assert refused(**told).startswith(f"The key {id_} in {public} is for trying it out")


def test_a_weak_pepper_is_refused_and_not_repeated() -> None:
    said = refused(**HTTPS, **{**SET, "ASSESSOR_PEPPER": "hot"})

    assert said.startswith("The key in ASSESSOR_PEPPER is too easy to guess")
    assert "hot" not in said


@pytest.mark.parametrize("https", [True, False])
def test_the_public_site_does_not_start_with_a_private_key(
    tmp_path: Path,
    https: bool,  # noqa: FBT001  # a case of the test
) -> None:
    public, private, id_ = made(tmp_path)
    told = {**(HTTPS if https else {}), **SET, "ASSESSOR_OFFICE_KEYS": str(public)}
    by_setting = refused(**told, ASSESSOR_OFFICE_PRIVATE_KEYS=str(private))
    (public / "renamed.txt").write_bytes((private / f"{id_}.key").read_bytes())
    by_file = refused(**told)

    assert by_setting == (
        "ASSESSOR_OFFICE_PRIVATE_KEYS is for the desk only: take it away from the "
        "public site.\n"
    )
    assert by_file == (
        f"{public}/renamed.txt is a private key: the public site may not have one. "
        "Move it.\n"
    )


def test_no_other_server_starts_it_with_a_private_key_either(tmp_path: Path) -> None:
    load = "import assessor.wsgi"
    with_one = started("-c", load, ASSESSOR_OFFICE_PRIVATE_KEYS=str(tmp_path))

    assert with_one.returncode
    assert with_one.stderr.startswith("ASSESSOR_OFFICE_PRIVATE_KEYS is for the desk")
    assert started("-c", load).returncode == 0


def test_what_is_no_key_is_told_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.pub").write_text("ssh-ed25519 AAAA")
    done = started("manage.py", "check", ASSESSOR_OFFICE_KEYS=str(tmp_path))

    assert done.returncode
    assert f"{tmp_path}/a.pub is no public key" in done.stderr


@pytest.mark.parametrize(
    ("for_trying", "said"),
    [(None, "There is no private key in"), (True, "is for trying it out"), (False, "")],
    ids=["none", "for trying", "a real one"],
)
def test_a_desk_that_serves_people_needs_a_real_private_key(
    tmp_path: Path, settings: Any, *, for_trying: bool | None, said: str
) -> None:
    folder = tmp_path / "private"
    if for_trying is not None:
        _, folder, _ = made(tmp_path, for_trying=for_trying)
    settings.HTTPS, settings.PEPPER = True, PEPPER
    settings.OFFICE_KEYS = SET["ASSESSOR_OFFICE_KEYS"]
    settings.OFFICE_PRIVATE_KEYS = folder
    told = [one.msg for one in keeping_here()]

    assert len(told) == bool(said)
    assert all(said in one for one in told)


def test_all_is_well_with_pepper_and_key() -> None:
    done = started("manage.py", "check", "--tag", "keeping", **HTTPS, **SET)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("days", ["0", "91", "-1", "two"])
def test_nothing_is_kept_longer_than_ninety_days(days: str) -> None:
    done = started("manage.py", "check", ASSESSOR_KEEP_DAYS=days)

    assert done.stderr == (
        f"ASSESSOR_KEEP_DAYS must be a number of days from 1 to 90: not {days!r}.\n"
    )


# --- The command ----------------------------------------------------------------------


def keys_(what: str, *more: str, **options: Any) -> str:
    said = StringIO()
    call_command("keys", what, *more, stdout=said, **options)
    return said.getvalue()


@pytest.fixture
def office_of(tmp_path: Path, settings: Any) -> dict[str, Path]:
    settings.PEPPER = PEPPER
    settings.OFFICE_KEYS = tmp_path / "public"
    return {"public": tmp_path / "public", "private": tmp_path / "private"}


def sent() -> kept.Opened:
    content = content_now({"answers": {"age": 34}}, "nl", by_the_clock())
    return kept.send_new(content, {"name": "x"}, today=False)[1]


def test_a_new_pair_is_for_its_owner_only_and_says_where_it_lies(
    office_of: dict[str, Path],
) -> None:
    said = keys_("new", **office_of)
    (public,) = office_of["public"].iterdir()
    (private,) = office_of["private"].iterdir()

    assert str(public) in said
    assert str(private) in said
    assert private.stat().st_mode & 0o777 == 0o600
    assert "PRIVATE KEY" not in public.read_text()
    assert [*keys.private_keys(office_of["private"])] == [public.stem]


def test_a_private_key_is_never_put_beside_the_public_ones(
    office_of: dict[str, Path],
) -> None:
    with pytest.raises(CommandError, match="may not lie beside"):
        keys_("new", **{**office_of, "private": office_of["public"]})


def test_where_the_private_key_lies_has_to_be_said() -> None:
    assert site.OFFICE_PRIVATE_KEYS is None
    with pytest.raises(CommandError, match="--private FOLDER"):
        keys_("new")


@pytest.mark.django_db
def test_a_key_is_changed_for_another_and_every_case_still_opens(
    office_of: dict[str, Path],
) -> None:
    keys_("new", **office_of)
    (first,) = keys.public_keys(office_of["public"])
    opened = sent()
    keys_("new", **office_of)
    rotated = keys_("rotate", **office_of)
    both = FirmWrap.objects.count()
    keys_("retire", first.id, **office_of)
    private = keys.private_keys(office_of["private"])
    del private[first.id]  # type: ignore[attr-defined]  # a dict, here

    assert "Locked anew: 1 cases" in rotated
    assert (both, FirmWrap.objects.count()) == (2, 1)
    assert len(keys.public_keys(office_of["public"])) == 1
    assert office.look(opened.number, private).extra == {"name": "x"}
    assert log.verify().holds


@pytest.mark.django_db
def test_a_lost_key_is_said_plainly(office_of: dict[str, Path]) -> None:
    keys_("new", **office_of)
    opened = sent()
    for private in office_of["private"].iterdir():
        private.unlink()
    keys_("new", **office_of)

    with pytest.raises(CommandError) as told:
        keys_("rotate", **office_of)
    assert f"No key that is here opens 1 cases: {opened.number}." in str(told.value)
    assert "Each person can still open her own with her code" in str(told.value)


@pytest.mark.django_db
def test_the_only_key_is_not_retired(office_of: dict[str, Path]) -> None:
    keys_("new", **office_of)
    (only,) = keys.public_keys(office_of["public"])

    with pytest.raises(CommandError, match="It is the only key"):
        keys_("retire", only.id, **office_of)
    with pytest.raises(CommandError, match=f"Say which key: {only.id}"):
        keys_("retire", "nothing", **office_of)


# --- The log --------------------------------------------------------------------------


@pytest.mark.django_db
def test_the_log_is_checked_by_a_command() -> None:
    log.add("Noor", log.What.LISTED)
    log.add("Noor", log.What.OPENED, "2222-2222")
    said = StringIO()
    call_command("log", "verify", stdout=said)
    last = said.getvalue().split()[-1]
    call_command("log", "verify", known=last, stdout=StringIO())

    assert "The 2 lines of the log hang together." in said.getvalue()
    with pytest.raises(CommandError, match="cut off or written anew"):
        call_command("log", "verify", known="0" * 63 + "1")


@pytest.mark.django_db
def test_a_log_that_was_changed_is_said_by_the_command() -> None:
    log.add("Noor", log.What.LISTED)
    Event.objects.update(who="Sam")

    with pytest.raises(CommandError, match="The log was changed: line "):
        call_command("log", "verify")
