"""The settings of the site, with its database where a test wants it."""

import os
from pathlib import Path

from assessor.database import database
from assessor.settings import *  # noqa: F403  # all of them, but for what follows

DATABASES = {
    "default": database(
        os.environ.get("ASSESSOR_DATABASE_URL", ""), Path(os.environ["SERVED_DATABASE"])
    ),
}

if folder := os.environ.get("SERVED_STATIC"):
    STATICFILES_DIRS = [Path(folder)]
    STATIC_ROOT = Path(folder).with_name("collected")
