"""The request that is being answered now, as a line of the log tells of it."""

import time
from contextvars import ContextVar
from dataclasses import dataclass, field
from secrets import token_hex

from django.conf import settings
from django.http import HttpRequest

STATIC, NONE = "static", "none"


@dataclass(frozen=True)
class Now:
    """A request; ``id`` is made here and leads to nobody."""

    request: HttpRequest = field(repr=False)
    id: str = field(default_factory=lambda: token_hex(8))
    began: float = field(default_factory=time.perf_counter)

    @property
    def route(self) -> str:
        """The name of its route, in which no question and no rule is."""
        if found := self.request.resolver_match:
            return found.view_name or NONE
        is_file = self.request.path.startswith(settings.STATIC_URL)
        return STATIC if is_file else NONE

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self.began


request_of_now: ContextVar[Now | None] = ContextVar("request_of_now", default=None)
