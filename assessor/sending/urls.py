from django.urls import path

from assessor.sending.sent import check
from assessor.sending.views import help_wanted, reach, what

urlpatterns = [
    path("", what, name="send"),
    path("c/", check, name="send_check"),
    path("h/", help_wanted, name="send_help"),
    path("r/", reach, name="send_reach"),
]
