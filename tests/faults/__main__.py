"""``make faults``: what people meet while the site, its database or a line fails.

Each line: what was done · what was seen · whether answers were kept · whether it heals.
One part alone: ``python -m tests.faults killing``.
"""

import os
import sys
import time

import django


def main(*wanted: str) -> int:
    """Print one line for each fault; return 1 if anything is not as it should be."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "assessor.settings")
    django.setup()
    from tests.faults import parts  # noqa: PLC0415  # after django.setup

    is_wrong = False
    for name, fault in parts.PARTS.items():
        if wanted and name not in wanted:
            continue
        started = time.monotonic()
        for seen in fault():
            is_wrong |= bool(seen.wrong)
            print(seen, flush=True)
        print(f"  {name}: {time.monotonic() - started:.0f} s", flush=True)
    return int(is_wrong)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
