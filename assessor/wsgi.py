"""Where the server finds the site."""

import os
from typing import Any

import django
from django.core.handlers.wsgi import WSGIHandler, WSGIRequest
from django.utils.http import parse_header_parameters

from assessor.handover.checks import refuse_private_keys


class Request(WSGIRequest):
    """Reads every address as UTF-8, whatever the charset of a form that comes along.

    Django's tries that charset on the address at once, before anything of ours can
    catch what fails then; `assessor.utf8` refuses the form.
    """

    def _set_content_type_params(self, meta: dict[str, Any]) -> None:
        told = parse_header_parameters(meta.get("CONTENT_TYPE", ""))
        self.content_type, self.content_params = told


class Handler(WSGIHandler):
    request_class = Request


os.environ.setdefault("DJANGO_SETTINGS_MODULE", "assessor.settings")
django.setup(set_prefix=False)
refuse_private_keys()
application = Handler()
