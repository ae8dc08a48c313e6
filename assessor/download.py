"""A file to save, as the answer to a request; headers.py keeps it out of caches."""

from django.http import HttpResponse


def download(made: bytes, kind: str, name: str) -> HttpResponse:
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(made, content_type=kind, headers=disposition)
