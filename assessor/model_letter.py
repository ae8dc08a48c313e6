"""A model letter of objection, pro forma: in Dutch, and what each line of it says.

It asks for nothing that we know: what is personal is filled in by hand.
"""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_noop as _

from assessor.citing import Cited, cited
from rules.law.terms.letters import MODEL_RULES
from rules.law.terms.terms import TOO_LATE

DUTCH = "nl"


@dataclass(frozen=True)
class Line:
    """A line of the letter; ``says`` is empty for who reads it in Dutch.

    ``to_fill``: there is room to write after it. ``opens``: a new part begins.
    """

    dutch: str
    says: str
    to_fill: bool = False
    opens: bool = False


@dataclass(frozen=True)
class ModelLetter:
    lines: tuple[Line, ...]
    rules: tuple[Cited, ...]


LINES = (
    Line("Naam:", _("Name:"), to_fill=True),
    Line("Adres:", _("Address:"), to_fill=True),
    Line("V-nummer:", _("V-number (it is in the letter):"), to_fill=True),
    Line("Plaats en datum:", _("Place and date:"), to_fill=True),
    Line(
        "Aan de Immigratie- en Naturalisatiedienst (IND)",
        _("To the Immigration and Naturalisation Service (IND)"),
        opens=True,
    ),
    Line("Adres van de IND:", _("Address (it is in the letter):"), to_fill=True),
    Line(
        "Onderwerp: bezwaarschrift (pro forma)",
        _("Subject: objection, reasons follow"),
        opens=True,
    ),
    Line("Datum van uw besluit:", _("Date of the letter:"), to_fill=True),
    Line("Uw kenmerk:", _("Its reference or case number:"), to_fill=True),
    Line("Geachte heer, mevrouw,", _("Dear Sir or Madam,"), opens=True),
    Line(
        "Ik maak bezwaar tegen dit besluit. Ik ben het er niet mee eens.",
        _("I object to this decision. I do not agree with it."),
    ),
    Line(
        "De gronden van mijn bezwaar stuur ik u later. Wilt u mij daarvoor een "
        "termijn geven?",
        _("I will send you my reasons later. Will you give me time for that?"),
    ),
    Line(
        "Ik wil over mijn bezwaar worden gehoord.",
        _("I want to be heard about my objection."),
    ),
    Line(
        "Herroept u het besluit? Dan verzoek ik u mijn kosten te vergoeden.",
        _("Do you take the decision back? Then please pay back my costs."),
    ),
    Line(
        "Ik stuur een kopie van uw besluit mee.",
        _("I send a copy of your decision with this letter."),
    ),
    Line("Hoogachtend,", _("Yours sincerely,"), opens=True),
    Line("Handtekening:", _("Signature:"), to_fill=True),
)


def model_letter(today: date) -> ModelLetter:
    """The letter in Dutch, with what it says in the language of now."""
    is_dutch = get_language() == DUTCH
    return ModelLetter(
        lines=tuple(
            Line(
                one.dutch,
                "" if is_dutch else gettext(one.says),
                one.to_fill,
                one.opens,
            )
            for one in LINES
        ),
        rules=tuple(cited(one, today) for one in (*MODEL_RULES, TOO_LATE)),
    )
