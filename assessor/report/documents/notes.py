"""What a paper cites, kept while it is printed: so the lists at its end are whole."""

from assessor.citing import Citation, Note, Text, texts


class Notes:
    """The one thing that grows during a printing: a paper begins with a new one."""

    def __init__(self) -> None:
        self._numbers: dict[Note, int] = {}
        self._cited: dict[Citation, None] = {}

    def number(self, citation: Citation) -> int:
        """The number of a text: the next one where it is cited for the first time."""
        return self._numbers.setdefault(citation.note, len(self._numbers) + 1)

    def cite(self, citation: Citation) -> None:
        """Remember a text that is named in full, for the list of addresses."""
        self._cited[citation] = None

    @property
    def numbered(self) -> tuple[Note, ...]:
        """The texts with a number, in the order of these."""
        return tuple(self._numbers)

    @property
    def texts(self) -> tuple[Text, ...]:
        """Each text that was named in full once, with its address."""
        return texts(self._cited)
