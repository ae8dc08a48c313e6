"""What the files in `deploy/` say goes together, and with the program."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from django.urls import reverse

from assessor.firm import SETTINGS
from assessor.server import PORT

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "systemd").glob("assessor-*.*"))
SCRIPTS = [
    one for one in DEPLOY.rglob("*") if one.is_file() and os.access(one, os.X_OK)
]
DOCUMENTS = ["document", "paper"]


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("file", ["nginx/assessor.conf", "Caddyfile"])
def test_the_proxy_knows_the_addresses_of_documents(name: str, file: str) -> None:
    said = (DEPLOY / file).read_text()
    (pattern,) = re.findall(r"(?:location ~|path_regexp) (\S+)", said)

    assert re.search(pattern, reverse(name))
    assert not re.search(pattern, reverse("report"))
    assert not re.search(pattern, reverse("help"))


def test_no_proxy_writes_down_who_came() -> None:
    for file in (DEPLOY / "nginx").glob("*.conf"):
        said = file.read_text()
        servers = len(re.findall(r"(?m)^server \{", said))

        assert said.count("access_log off;") == servers
        assert said.count("error_log /dev/null;") == servers
        assert "X-Forwarded-For" not in said


def test_every_setting_of_the_firm_is_there_to_fill_in() -> None:
    for file in ("site.env", "desk.env"):
        lines = (DEPLOY / file).read_text().splitlines()

        assert {f"ASSESSOR_FIRM_{one.field.upper()}=" for one in SETTINGS} <= set(lines)
        assert "ASSESSOR_HTTPS=1" in lines
        assert not [one for one in lines if "SECRET" in one or "PEPPER" in one]


@pytest.mark.parametrize("script", SCRIPTS, ids=str)
def test_a_script_can_be_read_by_its_shell(script: Path) -> None:
    shell = script.read_text().splitlines()[0].removeprefix("#!")

    assert shell in {"/bin/sh", "/bin/bash"}
    done = subprocess.run([shell, "-n", script], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_ports_of_the_units_the_proxy_and_the_scripts_are_the_same() -> None:
    behind = (DEPLOY / "nginx/upstream.conf").read_text()
    ports = set(re.findall(r"127\.0\.0\.1:(\d+)", behind))
    switched = re.search(r"for port in (.*); do", (DEPLOY / "switch").read_text())
    desk = (DEPLOY / "systemd/assessor-desk.service").read_text()

    assert switched
    assert str(PORT) in switched[1].split()
    assert ports == {*switched[1].split(), "8010"}
    assert "PORT=8010\n" in desk


def test_every_unit_that_serves_or_purges_takes_secrets_from_files_only() -> None:
    for unit in (one for one in UNITS if one.suffix == ".service"):
        said = unit.read_text()
        taken = set(re.findall(r"(?m)^LoadCredential=(\w+):/etc/assessor/\w+$", said))

        assert taken == {"secret_key", "pepper", "database_url"}
        for name in taken:
            assert f"ASSESSOR_{name.upper()}_FILE=%d/{name}\n" in said
