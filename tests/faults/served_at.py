"""The settings of the site, on a machine whose clock shows another day."""

import os
from datetime import datetime

import time_machine

from tests.served_site import *  # noqa: F403  # all of them

time_machine.travel(datetime.fromisoformat(os.environ["SERVED_AT"])).start()
