"""People whose stories tests tell: what they know; the rest they do not know."""

from collections.abc import Mapping
from datetime import date

from django.utils import timezone

WIDOW = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": date(2019, 1, 1),
    "permit_changes": [],
    "age": 40,
    "topics": ["family"],
    "tie": "died",
    "tie_ended_on": date(2024, 1, 1),
    "together_at_death": "together",
    "family_role": "partner",
    "sponsor_right": "dutch",
    "concerns": [],
}
HURT_AT_HOME = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "age": 30,
    "topics": ["harm"],
    "happened": ["violence"],
    "hurt_when": ["no_permit"],
    "threat_at_home": True,
    "violence_papers": ["police", "medical"],
    "concerns": [],
}
DUTCH = {"nationality": "dutch"}

THIS_YEAR = timezone.localdate().year
WAITING = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": date(THIS_YEAR - 4, 1, 1),
    "permit_changes": [],
    "age": 40,
    "topics": ["family"],
    "tie": "together",
    "family_role": "partner",
    "sponsor_right": "dutch",
    "exam": "passed",
    "concerns": [],
}
WIDOW_WHO_WAS_HURT = HURT_AT_HOME | WIDOW | {"topics": ["family", "harm"]}
SAFE_ELSEWHERE = HURT_AT_HOME | {
    "topics": ["harm", "going_back"],
    "threat_at_home": False,
    "past": ["afraid"],
}
CONVICTED = HURT_AT_HOME | {"concerns": ["conviction"]}
SAFE_AT_HOME = HURT_AT_HOME | {"threat_at_home": False, "tie": "ended_violence"}
IN_DANGER = HURT_AT_HOME | {"happened": ["violence", "honour"]}
AT_ODDS = WIDOW | {"permit_since": date(1999, 5, 1)}
# The result of each shows something that the others do not.
PEOPLE: Mapping[str, Mapping[str, object]] = {
    "knows nothing": {},
    "is Dutch": DUTCH,
    "fits nothing": SAFE_ELSEWHERE,
    "has to wait": WAITING,
    "was convicted": CONVICTED,
    "is at odds": AT_ODDS,
    "came near": SAFE_AT_HOME,
    "is in danger": IN_DANGER,
}
