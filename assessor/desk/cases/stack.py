"""Several documents as one, for paper: each begins on a sheet of its own.

What a screen reader needs, and the case as data, is in the single documents; a stack
has neither.
"""

from collections.abc import Sequence
from io import BytesIO

import pikepdf


def stacked(documents: Sequence[bytes]) -> bytes:
    if len(documents) == 1:
        return documents[0]
    with pikepdf.new() as whole:
        for one in documents:
            with pikepdf.open(BytesIO(one)) as document:
                whole.pages.extend(document.pages)
            if len(whole.pages) % 2:  # printed on both sides, the back stays empty
                size = whole.pages[-1].mediabox
                width, height = float(size[2]), float(size[3])
                whole.add_blank_page(page_size=(width, height))
        made = BytesIO()
        whole.save(made)
    return made.getvalue()
