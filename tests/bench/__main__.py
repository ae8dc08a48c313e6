"""``make bench``: what things cost, as ratios against a yardstick in the same run."""

import os

import django

ROUNDS = 9


def main() -> None:
    """Print one line for each figure: the median ratio, then the range."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "assessor.settings")
    django.setup()
    from tests.bench import (  # noqa: PLC0415  # after django.setup
        busy,
        command,
        desk,
        guide,
        interview,
        leaving,
        pages,
        pdf,
        rules,
        several,
    )

    print(f"{'figure':<32}{'median':>8}   {'range':<26}goal")
    for one in (
        rules,
        pdf,
        command,
        interview,
        pages,
        guide,
        desk,
        busy,
        leaving,
        several,
    ):
        for ratio in one.measure(ROUNDS):
            print(ratio, flush=True)


if __name__ == "__main__":
    main()
