from django.apps import AppConfig
from django.core.checks import register

from assessor.checks import (
    FIRM,
    PDF,
    SAFE,
    firm_before_production,
    firm_in_production,
    pdf_fonts,
    pdf_libraries,
    unreachable_in_production,
    unsafe_in_production,
)


class AssessorConfig(AppConfig):
    name = "assessor"

    def ready(self) -> None:
        register(pdf_fonts, PDF)
        register(pdf_libraries, PDF)
        register(firm_in_production, FIRM)
        register(firm_before_production, FIRM, deploy=True)
        register(unsafe_in_production, SAFE)
        register(unreachable_in_production, SAFE, deploy=True)
