"""What is kept beside sessions: numbers about pages, and never about people."""

from django.db import models


class Feedback(models.Model):
    """How many found a page clear on one day, and how many did not."""

    pk = models.CompositePrimaryKey("day", "page")
    day = models.DateField()
    page = models.CharField(max_length=200)
    clear = models.PositiveBigIntegerField()
    unclear = models.PositiveBigIntegerField()

    def __str__(self) -> str:
        return f"{self.day} {self.page}: {self.clear} yes, {self.unclear} no"
