from django.apps import AppConfig
from django.core.checks import register

from assessor.desk.checks import keys_here


class DeskConfig(AppConfig):
    name = "assessor.desk"
    label = "desk"

    def ready(self) -> None:
        register(keys_here)
