"""What makes any case one for a specialist. It never makes the answer "no"."""

from rules import facts
from rules.language import Caution
from rules.sources import vb_2026, vw
from rules.wording import _

conviction = Caution(
    "conviction",
    _(
        "A punishment or an open case can stand in the way. The IND weighs it against "
        "your stay here. A lawyer can tell what it means for you."
    ),
    facts.concerns.includes("conviction"),
    source=vb_2026("3.77, 3.78, 3.86"),
)
entry_ban = Caution(
    "entry_ban",
    _(
        "As long as an entry ban stands you cannot have a permit. A lawyer can ask to "
        "end it."
    ),
    facts.concerns.includes("entry_ban"),
    source=vw("66a(6)–(7)"),
)
article_1f = Caution(
    "article_1f",
    _(
        "Article 1F can be a reason to refuse any permit, also for family. You need a "
        "specialised lawyer."
    ),
    facts.concerns.includes("article_1f"),
    source=vb_2026("3.77(1)(a)–(b)"),
)
false_data = Caution(
    "false_data",
    _(
        "Wrong information in the past can stand in the way. Tell it to a lawyer "
        "before you apply. It can often be explained."
    ),
    facts.concerns.includes("false_data"),
    source=vw("16(1)(i)"),
)

CAUTIONS = (conviction, entry_ban, article_1f, false_data)
