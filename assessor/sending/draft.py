"""What somebody chose to send, and how to reach her, until it is sent.

It lives in the session like the answers: sealed, and it ends with them.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest

from assessor.answers.store import WISHES
from assessor.handover.kept import Drawn, draw


@dataclass(frozen=True)
class Draft:
    """``sends`` and ``leaves_out``: the blocks she saw, and what she chose of each.

    None stands for a step that was not taken. ``drawn``: the code that she will get,
    the same however often one form is sent.
    """

    sends: Sequence[str] | None = None
    leaves_out: Sequence[str] = ()
    help: Sequence[str] | None = None
    reach: Mapping[str, Any] | None = field(default=None, repr=False)
    drawn: Drawn | None = None

    def saw(self, codes: Sequence[str]) -> bool:
        """Whether she chose of each of these blocks whether it is sent."""
        chosen = {*(self.sends or ()), *self.leaves_out}
        return self.sends is not None and chosen >= {*codes}


def read(request: HttpRequest) -> Draft:
    noted = _noted(request)
    return Draft(
        sends=noted.get("sends"),
        leaves_out=noted.get("leaves_out", ()),
        help=noted.get("help"),
        reach=noted.get("reach"),
        drawn=_drawn(noted.get("drawn")),
    )


def note(request: HttpRequest, **told: Any) -> None:
    """Remember a step beside the others; the first one also draws the code."""
    noted = {**_noted(request), **told}
    noted.setdefault("drawn", _as_noted(draw()))
    request.session[WISHES] = noted


def forget(request: HttpRequest) -> None:
    request.session.pop(WISHES, None)


def _noted(request: HttpRequest) -> Mapping[str, Any]:
    noted = request.session.get(WISHES)
    return noted if isinstance(noted, dict) else {}


def _drawn(noted: Mapping[str, str] | None) -> Drawn | None:
    if noted is None:
        return None
    return Drawn(noted["code"], noted["number"], b64decode(noted["key"]))


def _as_noted(drawn: Drawn) -> Mapping[str, str]:
    key = b64encode(drawn.key).decode()
    return {"code": drawn.code, "number": drawn.number, "key": key}
