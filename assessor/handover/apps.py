from django.apps import AppConfig


class HandoverConfig(AppConfig):
    name = "assessor.handover"
    label = "handover"
