from django.apps import AppConfig
from django.core.checks import register

from assessor.checks import PDF, pdf_fonts, pdf_libraries


class AssessorConfig(AppConfig):
    name = "assessor"

    def ready(self) -> None:
        register(pdf_fonts, PDF)
        register(pdf_libraries, PDF)
