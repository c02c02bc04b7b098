"""The sentences of the journal, and the one way to say a sentence or a refusal."""

from frontdesk.errors import Told
from frontdesk.texts.voice import Voice
from frontdesk.views import Said

SENTENCES = {
    "check-in": "Checked in {name} at {at:clock}",
    "check-in:walk-in": "Checked in {name} at {at:clock}, not scheduled today",
    "check-in:again": "Checked in {name} again at {at:clock}",
    "return": "Returned {name} at {at:clock}",
    "return:check-in": "Returned {name} at {at:clock}, had stepped out",
    "step-out": "Stepped out {name} at {at:clock}",
    "step-out:back": "Stepped out {name} at {at:clock}, back by {back:clock}",
    "check-out": "Checked out {name} at {at:clock} to {destination}",
    "check-out:nowhere": "Checked out {name} at {at:clock}, no destination given",
    "check-out:reason": "Checked out {name} at {at:clock} to {destination}, {reason}",
    "check-out:nowhere:reason": "Checked out {name} at {at:clock}, no destination given, {reason}",
    "assign": "Placed {name} in {group} at {starts:clock}",
    "assign:move": "Moved {name} from {before} to {group} at {starts:clock}",
    "unassign": "Took {name} out of {group} at {starts:clock}",
    "absent": "Marked {name} absent, called at {at:clock}",
    "absent:no-call": "Marked {name} absent, no call",
    "absent:reason": "Marked {name} absent, called at {at:clock}, {reason}",
    "absent:no-call:reason": "Marked {name} absent, no call, {reason}",
    "excuse": "Excused {name} by {by}",
    "excuse:reason": "Excused {name} by {by}, {reason}",
    "note": "Noted about {name}: “{text}”",
    "update": "Updated {name}: {field:said} is now {new}, was {old}",
    "update:several": "Updated {name}: {fields:list}",
    "field-change": "{field:said} is now {new}",
    "field:name_used": "name used",
    "field:pronouns": "pronouns",
    "field:phone": "phone",
    "field:living_arrangement": "living arrangement",
    "field:schedule_days": "days",
    "field:counselor": "counselor",
    "field:discharge_date": "discharge date",
    "field:plan": "plan",
    "lives": "{name} lives at {new}, was {old}",
    "seen": "Seen by {by}: updates of {name}",
    "admit": "Admitted {name}, census pending",
    "undo": "Undid: {undone:said}",
    "open-day": "Opened the day {day:date}",
    "settings": "Changed the settings of {name}",
    "init": "Made the site {name}",
    "census": "Census: {name} changed",
    "census:new": "Census: {name} added",
    "import": "Census import {run}: {done} rows so far",
    "import:finished": "Census import {run}: all {done} rows read",
    "kept": "{name}, {field:said}: file says {file}, desk wrote {desk}",
    "kept:by": "{name}, {field:said}: file says {file}, desk wrote {desk}, {at:day}, {by}",
    "field:last_name": "last name",
    "field:first_name": "first name",
    "field:level_of_care": "level of care",
    "field:card": "card",
    "field:dob": "date of birth",
    "field:admit_date": "admit date",
    "set-clock": "Set the demo's clock",
    "staff": "Added {name} to the staff",
}


def say(voice: Voice, told: Said | Told) -> str:
    """The sentence of an entry or a refusal, spoken by this voice."""
    sentence = told.sentence if isinstance(told, Told) else SENTENCES[told.key]
    return voice.vformat(sentence, (), told.values)
