"""PostgreSQL itself refuses to change the log, whoever asks it to."""

from typing import Any

from django.db import migrations

REFUSE = """
CREATE FUNCTION handover_log_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The log only grows: nothing in it is changed or deleted.';
END $$;
CREATE TRIGGER handover_log_only_grows
    BEFORE UPDATE OR DELETE OR TRUNCATE ON handover_event
    FOR EACH STATEMENT EXECUTE FUNCTION handover_log_only_grows();
"""
ALLOW = """
DROP TRIGGER handover_log_only_grows ON handover_event;
DROP FUNCTION handover_log_only_grows();
"""


def refuse(_apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(REFUSE)


def allow(_apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(ALLOW)


class Migration(migrations.Migration):
    dependencies = [("handover", "0001_initial")]
    operations = [migrations.RunPython(refuse, allow)]
