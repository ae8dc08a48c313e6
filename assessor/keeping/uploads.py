"""Takes in a file on the one page that asks for one, in memory and not too long."""

from typing import Any

from django.core.exceptions import TooManyFilesSent
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.urls import reverse

from assessor.handover.file import LONGEST


class OnlyKept(MemoryFileUploadHandler):
    """Refuses files everywhere else. What is too long is cut, and so none of ours."""

    def handle_raw_input(self, *_args: Any, **_options: Any) -> None:
        self.activated = True

    def new_file(self, *args: Any, **options: Any) -> None:
        if self.request is None or self.request.path != reverse("open_file"):
            raise TooManyFilesSent
        super().new_file(*args, **options)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        room = max(LONGEST + 1 - start, 0)
        return super().receive_data_chunk(raw_data[:room], start)
