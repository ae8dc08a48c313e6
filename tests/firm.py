"""A firm for the tests, as somebody would set it."""

SET = {
    "ASSESSOR_FIRM_NAME": "De Vries & Yılmaz",
    "ASSESSOR_FIRM_TELEPHONE": "+31 20 123 45 67",
    "ASSESSOR_FIRM_EMAIL": "office@firm.example",
    "ASSESSOR_FIRM_ADDRESS": "Kade 12, 1000 AA Amsterdam",
    "ASSESSOR_FIRM_HOURS": "Mo-Fr 09:00-17:30, Sa 10:00-13:00",
    "ASSESSOR_FIRM_BOOKING": "https://firm.example/book/",
    "ASSESSOR_FIRM_REGISTRATION": "KvK 12345678",
}
