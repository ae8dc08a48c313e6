"""The settings of the site, with one more page: the yardstick of the interview."""

import os
from pathlib import Path

from assessor.database import database
from assessor.settings import *  # noqa: F403  # all of them, but for what follows
from assessor.settings import MIDDLEWARE

ROOT_URLCONF = "tests.bench.plain_urls"
MIDDLEWARE = ["tests.bench.processor.told", *MIDDLEWARE]
DATABASES = {
    "default": database(
        os.environ["ASSESSOR_DATABASE_URL"], Path(os.environ["BENCH_DATABASE"])
    ),
}
