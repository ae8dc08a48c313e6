"""A port that cannot be had costs one sentence, at once."""

import os
import socket
import subprocess
import sys

import pytest

from assessor import server

COMMAND = "--config python:assessor.server assessor.wsgi".split()


def served_at(port: str, *options: str, **environment: str) -> str:
    """What is said by a server that does not start."""
    done = subprocess.run(
        [sys.executable, "-m", "gunicorn", *COMMAND, *options],
        env=os.environ | {"PORT": port} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode
    return done.stderr


@pytest.mark.parametrize("wanted", ["0", "99999", "-1", "80.5", "", "²", "9" * 5000])
def test_what_is_no_port_is_told_so(wanted: str) -> None:
    with pytest.raises(SystemExit, match="must be a number from 1 to 65535, like 8001"):
        server.port(wanted)


def test_a_server_with_no_port_says_one_sentence() -> None:
    assert served_at("abc") == (
        "PORT must be a number from 1 to 65535, like 8001: not 'abc'.\n"
    )


def test_a_port_that_is_taken_is_told_with_another() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = served_at(str(port))

    assert said == f"Port {port} is taken: try `make run PORT={port + 1}`.\n"


def test_the_address_that_is_asked_for_is_tried_and_no_other() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = served_at("8001", "--bind", f"127.0.0.1:{port}")

    assert said == f"Port {port} is taken: try `make run PORT={port + 1}`.\n"


def test_a_port_for_counts_that_is_taken_is_told_with_its_setting() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = served_at(str(server.LAST_PORT), ASSESSOR_METRICS_PORT=str(port))

    assert said == f"Port {port} is taken: set ASSESSOR_METRICS_PORT to another.\n"


@pytest.mark.parametrize("host", ["192.0.2.1", "[2001:db8::1]", "nowhere.invalid"])
def test_an_address_of_another_machine_is_told(host: str) -> None:
    name = host.strip("[]")
    assert served_at("8001", "--bind", f"{host}:8001") == (
        f"This machine has no address {name!r} to serve at.\n"
    )


def test_a_site_below_a_path_is_refused_with_a_sentence() -> None:
    assert served_at("8001", SCRIPT_NAME="/stay") == (
        "Give this site a host of its own: it cannot be below a path.\n"
    )
