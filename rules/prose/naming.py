"""Facts by their question: in full where it is first asked, by their code after."""

import re

from rules.assessment.the_law import LAW
from rules.prose.markdown import joined

_MARK = re.compile(r"⟨(\w+)⟩")


def marked(code: str) -> str:
    """A fact in a text whose page is not whole yet."""
    return f"⟨{code}⟩"


def asked(code: str) -> str:
    """The question of a fact in full, and its code."""
    return f"*{LAW.fact[code].question}* (`{code}`)"


def with_questions(text: str) -> str:
    """The text with its facts named, the first time in full."""
    met = set[str]()

    def name(found: re.Match[str]) -> str:
        code = found[1]
        if code in met:
            return f"`{code}`"
        met.add(code)
        return asked(code)

    return _MARK.sub(name, text)


def page(title: str, about: str, *blocks: str) -> str:
    """A whole page: its title, what it is about, and blocks that can be read alone."""
    named = (with_questions(block) for block in blocks)
    return joined((f"# {title}", about, *named)) + "\n"
