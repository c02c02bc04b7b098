"""The settings as screens and reports need them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.answers.targets import Targets, targets_then
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.desk.program.the_site import away_reasons_of, reasons_of
from frontdesk.models import LivingArrangement, Site, Staff
from frontdesk.rules.program.site_lists import Sheets
from frontdesk.shapes.day_program import SiteSettings
from frontdesk.shapes.weeks import Span


def site_settings(session: Session, site: Site, program: ProgramDay) -> SiteSettings:
    """A frozen copy of what screens may know of the site on a day: its times are told by that day's own clock."""
    houses = session.execute(select(LivingArrangement.name, LivingArrangement.kind).order_by(LivingArrangement.name))
    counselors = session.scalars(select(Staff.name).where(Staff.role == "counselor").order_by(Staff.name))
    targets = _targets(session, site, program)
    return SiteSettings(
        name=site.name,
        zone=program.zone.key,
        locale=site.locale,
        demo=site.demo,
        names_hide_after_seconds=site.names_hide_after_seconds,
        door_minutes=site.door_minutes,
        reasons={
            "left_early": reasons_of(site.left_early_reasons),
            "absent": reasons_of(site.absent_reasons),
            "excused": reasons_of(site.excused_reasons),
            "desk_note": reasons_of(site.desk_notes),
            "out_of_class": tuple(reason.name for reason in away_reasons_of(site)),
        },
        houses=program.houses if program.kept else tuple((name, kind) for name, kind in houses),
        counselors=tuple(counselors),
        countable_minutes_a_day=targets.of_all.minutes_a_day,
        minutes_by_level={level: target.minutes_a_day for level, target in targets.by_level.items()},
        day_starts=program.day_starts,
        sheets_used=site.sheets == Sheets.USED,
        has_inbox=bool(site.inbox),
        scanner_prefix=site.scanner_prefix,
        asked_sentence=site.asked_sentence,
        lock_after_minutes=site.lock_after_minutes,
        prints_kept_days=site.prints_kept_days,
        mouse=site.mouse,
        tracks=tuple(track.name for track in session.scalars(*queries.standing_tracks())),
    )


def _targets(session: Session, site: Site, program: ProgramDay) -> Targets:
    """What a day asks for: one that is kept is told by what was asked when it ended."""
    if not program.kept:
        return Targets.of_site(site)
    return targets_then(session, site, Span(program.day, program.day)).at(program.turning_points[-1])
