"""Templates are indented for who reads them; a page on a slow line is not."""

import re

from django.template import Origin
from django.template.loaders import filesystem

INDENT = re.compile(r"^[ \t]+", re.MULTILINE)


class Loader(filesystem.Loader):
    """Leaves out the indent, once for each process: the templates are kept.

    To HTML the end of a line is as much space as an indent after it.
    """

    def get_contents(self, origin: Origin) -> str:
        return INDENT.sub("", super().get_contents(origin))
