"""Everything that the site installs may be used by a program under the EUPL."""

import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

FILE = Path(__file__).parents[2] / ".ci/licences"
SPEC = spec_from_loader("licences", SourceFileLoader("licences", str(FILE)))
assert SPEC
assert SPEC.loader
licences = module_from_spec(SPEC)
SPEC.loader.exec_module(licences)


def test_somebody_has_looked_at_every_licence() -> None:
    done = subprocess.run(
        [sys.executable, FILE], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout
    assert "cryptography" in done.stdout
    assert "declares none" not in done.stdout


@pytest.mark.parametrize("said", ["MIT", "BSD-3-Clause", "LGPL-3.0-only", "Apache-2.0"])
def test_what_may_be_used_is_known(said: str) -> None:
    assert licences.is_looked_at(said)


@pytest.mark.parametrize("said", ["", "AGPL-3.0", "GPL-3.0-only", "Use is permitted"])
def test_what_nobody_has_looked_at_is_told(said: str) -> None:
    assert not licences.is_looked_at(said)
