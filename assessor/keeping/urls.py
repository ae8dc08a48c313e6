from django.urls import path

from assessor.keeping.views import (
    code,
    come_back,
    delete_kept,
    keep,
    keep_again,
    keep_file,
    kept_case,
    open_file,
)

urlpatterns = [
    path("", keep, name="keep"),
    path("a/", keep_again, name="keep_again"),
    path("c/", code, name="code"),
    path("d/", delete_kept, name="delete_kept"),
    path("f/", keep_file, name="keep_file"),
    path("k/", kept_case, name="kept"),
    path("o/", come_back, name="come_back"),
    path("u/", open_file, name="open_file"),
]
