"""The first records: site and program, people and plans, days, attendance, notes, census runs, the journal."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = (
    "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
)


def upgrade() -> None:
    op.create_table(
        "census_run",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("file_hash", sa.Text(), nullable=False),
        sa.Column("rows_total", sa.Integer(), nullable=False),
        sa.Column("rows_done", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_census_run")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_census_run_file", "census_run", ["file_hash"], unique=False)
    op.create_table(
        "day",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("day_starts", sa.Text(), nullable=False),
        sa.Column("weekdays", sa.Text(), nullable=False),
        sa.Column("grace_minutes", sa.Integer(), nullable=False),
        sa.Column("checkout_opens_before_minutes", sa.Integer(), nullable=False),
        sa.Column("door_minutes", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day")),
        sa.UniqueConstraint("day", name=op.f("uq_day_day")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "journal",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("happened_at", sa.Text(), nullable=False),
        sa.Column("service_day", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("terminal", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=True),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("reverses", sa.Integer(), nullable=True),
        sa.Column("request", sa.Text(), nullable=True),
        sa.Column("prev", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_journal_reverses", "journal", ["reverses"], unique=False, sqlite_where=sa.text("reverses IS NOT NULL")
    )
    op.create_index("ix_journal_service_day", "journal", ["service_day", "seq"], unique=False)
    op.create_index("ix_journal_subject", "journal", ["subject", "seq"], unique=False)
    op.create_index(
        "uq_journal_request", "journal", ["request"], unique=True, sqlite_where=sa.text("request IS NOT NULL")
    )
    op.create_table(
        "living_arrangement",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_living_arrangement")),
        sa.UniqueConstraint("name", name=op.f("uq_living_arrangement_name")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "program_block",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("starts", sa.Text(), nullable=False),
        sa.Column("ends", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("countable", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_block")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "site",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("day_starts", sa.Text(), nullable=False),
        sa.Column("weekdays", sa.Text(), nullable=False),
        sa.Column("grace_minutes", sa.Integer(), nullable=False),
        sa.Column("checkout_opens_before_minutes", sa.Integer(), nullable=False),
        sa.Column("names_hide_after_seconds", sa.Integer(), nullable=False),
        sa.Column("door_minutes", sa.Integer(), nullable=False),
        sa.Column("countable_minutes_a_day", sa.Integer(), nullable=False),
        sa.Column("countable_days_a_week", sa.Integer(), nullable=False),
        sa.Column("countable_minutes_a_week", sa.Integer(), nullable=False),
        sa.Column("left_early_reasons", sa.Text(), nullable=False),
        sa.Column("absent_reasons", sa.Text(), nullable=False),
        sa.Column("excused_reasons", sa.Text(), nullable=False),
        sa.Column("demo", sa.Integer(), nullable=False),
        sa.Column("clock_offset", sa.Integer(), nullable=False),
        sa.CheckConstraint("demo = 1 OR clock_offset = 0", name=op.f("ck_site_real_clock")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("name", name=op.f("uq_staff_name")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "day_block",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("day_id", sa.Integer(), nullable=False),
        sa.Column("block_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("starts", sa.Text(), nullable=False),
        sa.Column("ends", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("countable", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["block_id"], ["program_block.id"], name=op.f("fk_day_block_block_id")),
        sa.ForeignKeyConstraint(["day_id"], ["day.id"], name=op.f("fk_day_block_day_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_block")),
        sa.UniqueConstraint("day_id", "name", name=op.f("uq_day_block_day_id_name")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "patient",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("mrn", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("name_used", sa.Text(), nullable=False),
        sa.Column("pronouns", sa.Text(), nullable=False),
        sa.Column("dob", sa.Text(), nullable=False),
        sa.Column("card", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("counselor_id", sa.Integer(), nullable=True),
        sa.Column("living_arrangement_id", sa.Integer(), nullable=True),
        sa.Column("level_of_care", sa.Text(), nullable=False),
        sa.Column("admit_date", sa.Text(), nullable=True),
        sa.Column("discharge_date", sa.Text(), nullable=True),
        sa.Column("schedule_days", sa.Text(), nullable=False),
        sa.Column("temporary", sa.Integer(), nullable=False),
        sa.Column("census_row", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["counselor_id"], ["staff.id"], name=op.f("fk_patient_counselor_id")),
        sa.ForeignKeyConstraint(
            ["living_arrangement_id"], ["living_arrangement.id"], name=op.f("fk_patient_living_arrangement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient")),
        sa.UniqueConstraint("mrn", name=op.f("uq_patient_mrn")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_patient_counselor", "patient", ["counselor_id"], unique=False)
    op.create_index("ix_patient_living_arrangement", "patient", ["living_arrangement_id"], unique=False)
    op.create_index("uq_patient_card", "patient", ["card"], unique=True, sqlite_where=sa.text("card <> ''"))
    op.create_table(
        "program_group",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("block_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("counter_name", sa.Text(), nullable=True),
        sa.Column("room", sa.Text(), nullable=True),
        sa.Column("facilitator", sa.Text(), nullable=True),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("soft", sa.Integer(), nullable=True),
        sa.Column("hard", sa.Integer(), nullable=True),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["block_id"], ["program_block.id"], name=op.f("fk_program_group_block_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_group")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_program_group_block", "program_group", ["block_id"], unique=False)
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("day_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("excused_by", sa.Text(), nullable=True),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["day_id"], ["day.id"], name=op.f("fk_absence_day_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_absence_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
        sa.UniqueConstraint("patient_id", "day_id", name=op.f("uq_absence_patient_id_day_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_absence_day", "absence", ["day_id"], unique=False)
    op.create_table(
        "group_session",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("day_block_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("counter_name", sa.Text(), nullable=True),
        sa.Column("room", sa.Text(), nullable=True),
        sa.Column("facilitator", sa.Text(), nullable=True),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("soft", sa.Integer(), nullable=True),
        sa.Column("hard", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["day_block_id"], ["day_block.id"], name=op.f("fk_group_session_day_block_id")),
        sa.ForeignKeyConstraint(["group_id"], ["program_group.id"], name=op.f("fk_group_session_group_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_session")),
        sa.UniqueConstraint("day_block_id", "name", name=op.f("uq_group_session_day_block_id_name")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_group_session_group", "group_session", ["group_id"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_note_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_note_patient", "note", ["patient_id"], unique=False)
    op.create_table(
        "plan",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("block_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["block_id"], ["program_block.id"], name=op.f("fk_plan_block_id")),
        sa.ForeignKeyConstraint(["group_id"], ["program_group.id"], name=op.f("fk_plan_group_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_plan_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
        sa.UniqueConstraint("patient_id", "weekday", "block_id", name=op.f("uq_plan_patient_id_weekday_block_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_plan_group", "plan", ["group_id"], unique=False)
    op.create_table(
        "seen",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("up_to", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_seen_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seen")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_seen_patient", "seen", ["patient_id"], unique=False)
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("day_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("scheduled", sa.Integer(), nullable=False),
        sa.Column("known_by", sa.Text(), nullable=False),
        sa.Column("known_by_name", sa.Text(), nullable=False),
        sa.Column("checked_out_at", sa.Text(), nullable=True),
        sa.Column("checked_out_by", sa.Text(), nullable=True),
        sa.Column("destination", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["day_id"], ["day.id"], name=op.f("fk_visit_day_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_visit_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
        sa.UniqueConstraint("patient_id", "day_id", name=op.f("uq_visit_patient_id_day_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_visit_day", "visit", ["day_id"], unique=False)
    op.create_index("uq_visit_open", "visit", ["patient_id"], unique=True, sqlite_where=sa.text("status = 'open'"))
    op.create_table(
        "seat",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("day_block_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("taken_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["day_block_id"], ["day_block.id"], name=op.f("fk_seat_day_block_id")),
        sa.ForeignKeyConstraint(["session_id"], ["group_session.id"], name=op.f("fk_seat_session_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_seat_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
        sa.UniqueConstraint("visit_id", "day_block_id", name=op.f("uq_seat_visit_id_day_block_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_seat_session", "seat", ["session_id"], unique=False)
    op.create_table(
        "stay",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("came", sa.Text(), nullable=False),
        sa.Column("came_by", sa.Text(), nullable=False),
        sa.Column("left", sa.Text(), nullable=True),
        sa.Column("back_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_stay_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stay")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_stay_visit", "stay", ["visit_id"], unique=False)
    op.create_index("uq_stay_open", "stay", ["visit_id"], unique=True, sqlite_where=sa.text('"left" IS NULL'))
    for trigger in APPEND_ONLY:
        op.execute(trigger)
