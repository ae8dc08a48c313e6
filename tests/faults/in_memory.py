"""The settings of the site, with a database that is only in this process."""

from pathlib import Path

from assessor.database import database
from assessor.settings import *  # noqa: F403  # all of them, but for what follows

DATABASES = {"default": database("", Path(":memory:"))}
ALLOWED_HOSTS = ["127.0.0.1"]
