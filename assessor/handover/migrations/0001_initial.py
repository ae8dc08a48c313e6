import django.db.models.deletion
import django.db.models.lookups
from django.db import migrations, models

import assessor.handover.models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("at", models.DateTimeField()),
                ("who", models.CharField(max_length=150)),
                ("what", models.CharField(max_length=30)),
                ("number", models.CharField(blank=True, max_length=9)),
                ("before", models.CharField(max_length=64, unique=True)),
                ("hash", models.CharField(max_length=64)),
            ],
            options={
                "indexes": [models.Index(fields=["number"], name="event_number")],
            },
        ),
        migrations.CreateModel(
            name="Kept",
            fields=[
                (
                    "number",
                    models.CharField(max_length=9, primary_key=True, serialize=False),
                ),
                ("lookup", models.CharField(max_length=64, unique=True)),
                ("wrap", models.BinaryField()),
                ("sealed", models.BinaryField()),
                ("schema", models.PositiveSmallIntegerField()),
                ("revision", models.PositiveIntegerField(default=1)),
                ("created_on", models.DateField()),
                ("expires_on", models.DateField()),
                ("language", models.CharField(max_length=12)),
                ("sent", models.BinaryField(null=True)),
                ("sent_schema", models.PositiveSmallIntegerField(null=True)),
                ("sent_wrap", models.BinaryField(null=True)),
                ("sent_at", models.DateTimeField(null=True)),
                ("opened_at", models.DateTimeField(null=True)),
                ("today", models.BooleanField(default=False)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["expires_on"], name="kept_expires"),
                    models.Index(fields=["-today", "-sent_at"], name="kept_queue"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            django.db.models.lookups.GreaterThanOrEqual(
                                assessor.handover.models.Days(
                                    "expires_on", "created_on"
                                ),
                                0,
                            ),
                            django.db.models.lookups.LessThanOrEqual(
                                assessor.handover.models.Days(
                                    "expires_on", "created_on"
                                ),
                                90,
                            ),
                        ),
                        name="kept_for_a_time",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Tries",
            fields=[
                (
                    "mark",
                    models.CharField(max_length=64, primary_key=True, serialize=False),
                ),
                ("count", models.PositiveIntegerField()),
                ("ends", models.DateTimeField()),
            ],
            options={
                "indexes": [models.Index(fields=["ends"], name="tries_end")],
            },
        ),
        migrations.CreateModel(
            name="FirmWrap",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("key_id", models.CharField(max_length=16)),
                ("wrap", models.BinaryField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="firm_wraps",
                        to="handover.kept",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "key_id"), name="one_wrap_a_key"
                    )
                ],
            },
        ),
    ]
