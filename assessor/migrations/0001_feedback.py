"""The table of the numbers: one row a day and page."""

from typing import ClassVar

from django.db import migrations, models
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    initial = True
    dependencies: ClassVar[list[tuple[str, str]]] = []
    operations: ClassVar[list[Operation]] = [
        migrations.CreateModel(
            name="Feedback",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "day",
                        "page",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("day", models.DateField()),
                ("page", models.CharField(max_length=200)),
                ("clear", models.PositiveBigIntegerField()),
                ("unclear", models.PositiveBigIntegerField()),
            ],
        ),
    ]
