from django.apps import AppConfig
from django.core.checks import register

from assessor.handover.checks import KEEPING, keeping_before_production, keeping_here


class HandoverConfig(AppConfig):
    name = "assessor.handover"
    label = "handover"

    def ready(self) -> None:
        register(keeping_here, KEEPING)
        register(keeping_before_production, KEEPING, deploy=True)
