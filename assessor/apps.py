from django.apps import AppConfig
from django.core.checks import register

from assessor.checks import pdf_fonts, pdf_libraries


class AssessorConfig(AppConfig):
    name = "assessor"

    def ready(self) -> None:
        register(pdf_fonts)
        register(pdf_libraries)
