"""A PostgreSQL of our own: only a socket in a private folder reaches it."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
# PostgreSQL refuses to run as root.
OWNER = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
QUICK = "-c listen_addresses='' -c fsync=off -c unix_socket_directories="


@dataclass(frozen=True)
class Cluster:
    folder: Path

    @property
    def address(self) -> str:
        return f"postgresql:///postgres?host={self.folder}&user={OWNER}"

    def make(self) -> None:
        self._run("initdb", "--auth=trust", "--no-sync", f"--username={OWNER}")

    def start(self) -> None:
        options = f"{QUICK}{self.folder}"
        self._run("pg_ctl", "start", "--wait", "--silent", "--log=log", "-o", options)

    def stop(self) -> None:
        self._run("pg_ctl", "stop", "--mode=immediate", "--silent")

    def _run(self, program: str, *what: str) -> None:
        subprocess.run(
            [PROGRAMS[-1] / program, "--pgdata", self.folder / "data", *what],
            check=True,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            user=OWNER if os.geteuid() == 0 else None,
        )


@contextmanager
def throw_away() -> Iterator[Cluster]:
    """A cluster that runs, and of which nothing is left afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    shutil.chown(folder, OWNER)
    made = Cluster(folder)
    made.make()
    made.start()
    try:
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder)
