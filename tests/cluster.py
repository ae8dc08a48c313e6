"""A PostgreSQL of our own: only a socket in a private folder reaches it."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
# PostgreSQL refuses to run as root.
OWNER = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
SWITCH_TO = OWNER if os.geteuid() == 0 else None
# It goes on at the sign that it is ready, after at most so many seconds.
WAIT = "--wait", "--timeout=300", "--silent"
QUICK = "-c listen_addresses='' -c fsync=off -c unix_socket_directories="


@dataclass(frozen=True)
class Cluster:
    folder: Path
    options: str = ""

    @property
    def address(self) -> str:
        return f"postgresql:///postgres?host={self.folder}&user={OWNER}"

    def make(self) -> None:
        self._run("initdb", "--auth=trust", "--no-sync", f"--username={OWNER}")

    def start(self) -> None:
        options = f"{QUICK}{self.folder} {self.options}"
        self._run("pg_ctl", "start", *WAIT, "--log=log", "-o", options)

    def stop(self) -> None:
        self._run("pg_ctl", "stop", *WAIT, "--mode=immediate")

    @contextmanager
    def away(self) -> Iterator[None]:
        """Stopped for a while; it comes back also when a test fails meanwhile."""
        self.stop()
        try:
            yield
        finally:
            self.start()

    @contextmanager
    def hung(self) -> Iterator[None]:
        """Alive, and silent: nobody who asks gets an answer for a while."""
        stopped = self.processes()
        for pid in stopped:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in stopped:
                os.kill(pid, signal.SIGCONT)

    def processes(self) -> list[int]:
        """Return the server first, then those that serve its clients."""
        server = (self.folder / "data/postmaster.pid").read_text().split()[0]
        listed = Path(f"/proc/{server}/task/{server}/children").read_text()
        return [int(one) for one in (server, *listed.split())]

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the table of the answers, so that others cannot even read it."""
        with psycopg.connect(self.address) as other:
            other.execute("LOCK TABLE django_session IN ACCESS EXCLUSIVE MODE")
            yield

    def rows(self) -> int:
        with psycopg.connect(self.address) as other:
            found = other.execute("SELECT count(*) FROM django_session").fetchone()
        return int(found[0]) if found else 0

    def stolen(self) -> bytes:
        """What a thief carries away: a dump, and every file, the log among them."""
        self._ask("psql", "--command=CHECKPOINT")
        dump = self._ask("pg_dump")
        files = (file for file in self.folder.rglob("*") if file.is_file())
        return dump + b"".join(file.read_bytes() for file in files)

    def _ask(self, program: str, *what: str) -> bytes:
        command = [str(PROGRAMS[-1] / program), f"--dbname={self.address}", *what]
        return subprocess.check_output(command, cwd=self.folder, user=SWITCH_TO)

    def _run(self, program: str, *what: str) -> None:
        subprocess.run(
            [PROGRAMS[-1] / program, "--pgdata", self.folder / "data", *what],
            check=True,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            user=SWITCH_TO,
        )


@contextmanager
def throw_away(options: str = "") -> Iterator[Cluster]:
    """A cluster that runs, and of which nothing is left afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    shutil.chown(folder, OWNER)
    made = Cluster(folder, options)
    with ExitStack() as afterwards:
        afterwards.callback(shutil.rmtree, folder)
        made.make()
        made.start()
        afterwards.callback(made.stop)
        yield made
