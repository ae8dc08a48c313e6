"""Programs of Debian that some measurements need, and no test."""

import os
import shutil
import subprocess

INSTALL = "apt-get install --yes --quiet=2 --no-install-recommends".split()


def is_there(program: str, package: str) -> bool:
    """Whether there is such a program; root gets its package installed."""
    if not shutil.which(program) and os.geteuid() == 0 and shutil.which("apt-get"):
        command = [*INSTALL, package]
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
    return bool(shutil.which(program))
