"""Each line of the log as JSON, for who reads many logs with a program.

It says when, in which process and in which request; of that the route, and never an
address, a question, a browser or a person.
"""

import json
import logging
from datetime import UTC, datetime

from assessor.discretion import DiscreetFormatter, where
from assessor.monitoring.now import request_of_now

ALSO = "status", "milliseconds"
"""What the line about a request says beside it."""


class JsonFormatter(DiscreetFormatter):
    """Says no more than a line for people does, in fields."""

    def format(self, record: logging.LogRecord) -> str:
        record.message = record.getMessage()
        self.formatMessage(record)  # it takes out addresses
        at = datetime.fromtimestamp(record.created, UTC)
        line: dict[str, object] = {
            "time": at.isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "process": record.process,
            "message": record.message,
        }
        if now := request_of_now.get():
            line |= {"request": now.id, "route": now.route}
        line |= {name: getattr(record, name) for name in ALSO if hasattr(record, name)}
        if record.exc_info:
            line["error"] = where(record.exc_info[0], record.exc_info[2])
        return json.dumps(line, ensure_ascii=False)
