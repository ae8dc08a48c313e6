"""A real nginx before the site, with the lines that deploy/nginx/ advises."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests import programs
from tests.serving import Site, free_port, until_open

ADVICE = Path(__file__).parents[2] / "deploy/nginx"
AROUND = """
daemon off;
user {user};
pid {folder}/pid;
events {{ worker_connections 2048; }}
http {{
{temporary}
{site}
}}
"""
TEMPORARY = "client_body proxy fastcgi uwsgi scgi".split()


def is_there() -> bool:
    return programs.is_there("nginx", "nginx-light")


def advised(port: int, of: int) -> str:
    """Return what is advised, on two ports and without certificates."""
    behind = (ADVICE / "upstream.conf").read_text().replace(":8000", f":{of}")
    return re.sub(r"(?m)^.*:8001.*$", "", behind) + site_on(port)


def site_on(port: int) -> str:
    """What is advised for the site itself."""
    site = (ADVICE / "assessor.conf").read_text()
    site = site.replace("listen 443 ssl http2", f"listen 127.0.0.1:{port}")
    site = site.replace("listen 80", f"listen 127.0.0.1:{free_port()}")
    return re.sub(r"(?m)^ *ssl_.*$", "", site)


@contextmanager
def before(site: Site) -> Iterator[Site]:
    """Return the same site, as it is reached through nginx."""
    through = replace(site, port=free_port())
    with running(advised(through.port, site.port), through):
        yield through


@contextmanager
def running(told: str, through: Site) -> Iterator[None]:
    """Run nginx as it is told, until a site answers through it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "nginx.conf"
        file.write_text(configured(Path(folder), told))
        program = shutil.which("nginx") or "nginx"
        process = subprocess.Popen(
            [program, "-c", file, "-p", folder, "-e", "/dev/null"]
        )
        try:
            until_open(through)
            yield
        finally:
            process.terminate()
            process.wait()


def configured(folder: Path, site: str) -> str:
    temporary = "\n".join(f"{one}_temp_path {folder}/{one};" for one in TEMPORARY)
    user = "root" if os.geteuid() == 0 else "nobody"
    return AROUND.format(folder=folder, user=user, temporary=temporary, site=site)
