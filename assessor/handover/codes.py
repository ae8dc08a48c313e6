"""The code of a kept case: twenty digits, which can be read out over the telephone.

Eighteen come by chance, about sixty bits; the last two are a check. A digit that was
misread, or two that changed places, are so found out before anything is looked up.
"""

import re
from secrets import randbelow

from assessor.forms.as_written import words

DRAWN, CHECK, GROUP = 18, 2, 4
LENGTH = DRAWN + CHECK
MODULUS = 97


def new() -> str:
    drawn = f"{randbelow(10**DRAWN):0{DRAWN}d}"
    return drawn + _check(drawn)


def read(typed: str) -> str | None:
    """The code in what was typed, in any script and any groups; None if it is none."""
    digits = "".join(words(typed))
    if not re.fullmatch(f"[0-9]{{{LENGTH}}}", digits):
        return None
    return digits if digits[DRAWN:] == _check(digits[:DRAWN]) else None


def grouped(code: str) -> str:
    """As people write and say it: in groups of four."""
    return " ".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def _check(drawn: str) -> str:
    """As in the number of a bank account: the whole leaves one when divided by 97."""
    return f"{MODULUS + 1 - int(drawn) * 10**CHECK % MODULUS:0{CHECK}d}"
