"""The day on which the tests apply the law, where they do not say another."""

from datetime import date

TODAY = date(2026, 11, 23)
