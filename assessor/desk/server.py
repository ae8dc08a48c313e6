"""How gunicorn serves the desk: as the site, but for what only the desk has."""

import os
from typing import Any

from assessor import server as site
from assessor.server import *  # noqa: F403  # gunicorn reads each name of it

NO_KEYS = {
    "ASSESSOR_OFFICE_PRIVATE_KEYS": os.devnull,
    # To write and print a report takes no account and no case of anybody.
    "DJANGO_SETTINGS_MODULE": "assessor.settings",
}
"""What the worker that makes PDFs finds: it is started later, and needs no key."""


def post_worker_init(worker: Any) -> None:
    os.environ.update(NO_KEYS)  # the settings were read before
    site.post_worker_init(worker)
