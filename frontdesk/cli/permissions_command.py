"""``permissions``: who may do what, as the desk enforces it. It needs no records."""

import argparse
import json

from frontdesk.cli.reports import tables
from frontdesk.cli.session import Wanted
from frontdesk.permissions import PERMISSIONS
from frontdesk.shapes.staff import Role

ROLES = tuple(role for role in Role if any(role in permission.roles for permission in PERMISSIONS.values()))
"""Those who can do anything: who only runs groups does not sign in."""


def permissions(options: argparse.Namespace, wanted: Wanted) -> int:
    """Each verb and right with the roles that have it; of the ``options`` it wants none."""
    if wanted.json:
        print(json.dumps({does.value: roles_of(permission.roles) for does, permission in PERMISSIONS.items()}))
    else:
        print(tables.table(("", *ROLES), [(does.value, *_marks(p.roles)) for does, p in PERMISSIONS.items()]))
    return 0


def roles_of(roles: frozenset[Role]) -> list[str]:
    """Their names, in the order of the roles."""
    return [role.value for role in ROLES if role in roles]


def _marks(roles: frozenset[Role]) -> list[str]:
    return ["yes" if role in roles else "-" for role in ROLES]
