from django.apps import AppConfig
from django.core.checks import register

from assessor.desk.checks import site_here
from assessor.handover.checks import KEEPING


class DeskConfig(AppConfig):
    name = "assessor.desk"
    label = "desk"

    def ready(self) -> None:
        register(site_here, KEEPING)
