"""The configuration of the server, with less time between two workers that leave."""

from assessor import server
from assessor.server import *  # noqa: F403  # all of it

server.RENEWAL = 15.0
