"""``make bench``: what things cost, as ratios against a yardstick in the same run."""

import os

import django

ROUNDS = 9


def main() -> None:
    """Print one line for each figure: the median ratio, then the range."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "assessor.settings")
    django.setup()
    from tests.bench import busy, interview, pdf, rules  # noqa: PLC0415  # after django.setup

    print(f"{'figure':<32}{'median':>8}   {'range':<26}goal")
    for figures in (rules.measure, pdf.measure, interview.measure, busy.measure):
        for ratio in figures(ROUNDS):
            print(ratio, flush=True)


if __name__ == "__main__":
    main()
