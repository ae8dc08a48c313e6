"""The settings of the site, with one more page: the yardstick of the interview."""

import os
from pathlib import Path

from assessor.settings import *  # noqa: F403  # all of them, but for what follows
from assessor.settings import DATABASES

ROOT_URLCONF = "tests.bench.plain_urls"
DATABASES["default"]["NAME"] = Path(os.environ["BENCH_DATABASE"])
