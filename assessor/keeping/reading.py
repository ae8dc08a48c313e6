"""What a file says, or the sentence on why it says nothing."""

from django.utils.translation import gettext as _

from assessor.forms.fields import Problem
from assessor.handover import file
from assessor.handover.content import Content


def read_file(raw: bytes, words: str) -> Content | Problem:
    try:
        return file.open_file(raw, words)
    except file.NotOursError:
        return Problem("file", _("This is not a file that this site made."))
    except file.OtherVersionError:
        text = _("Another version of this site made this file. It cannot be read here.")
        return Problem("file", text)
    except file.DamagedError:
        return Problem("file", _("This file is damaged. Do you have another copy?"))
    except file.WrongWordsError:
        return Problem("words", _("These words do not open this file. Try them again."))
