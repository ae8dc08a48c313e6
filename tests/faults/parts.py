"""The parts of ``make faults``, in their order."""

from tests.faults import (
    beside,
    canaries,
    files,
    fuzzing,
    killing,
    lines,
    renewing,
    servers,
)
from tests.faults.seen import Fault

PARTS: dict[str, Fault] = {
    "killing": killing.faults,
    "renewing": renewing.faults,
    "files": files.faults,
    "servers": servers.faults,
    "beside": beside.faults,
    "lines": lines.faults,
    "fuzzing": fuzzing.faults,
    "canaries": canaries.faults,
}
