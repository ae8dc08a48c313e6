from django.apps import AppConfig
from django.core.checks import register

from assessor.checks import (
    FIRM,
    PDF,
    firm_before_production,
    firm_in_production,
    pdf_fonts,
    pdf_libraries,
)


class AssessorConfig(AppConfig):
    name = "assessor"

    def ready(self) -> None:
        register(pdf_fonts, PDF)
        register(pdf_libraries, PDF)
        register(firm_in_production, FIRM)
        register(firm_before_production, FIRM, deploy=True)
