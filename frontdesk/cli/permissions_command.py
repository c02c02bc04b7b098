"""``permissions``: who may do what, as the desk enforces it. It needs no records."""

import argparse
import json

from frontdesk.cli.reports import tables
from frontdesk.cli.session import Wanted
from frontdesk.permissions import PERMISSIONS, Permission, Right
from frontdesk.shapes.staff import Role
from frontdesk.verbs import Verb

ROLES = tuple(role for role in Role if any(role in permission.roles for permission in PERMISSIONS.values()))
"""Those who can do anything: who only runs groups does not sign in."""
AT_COUNTER = "at a counter"


def permissions(options: argparse.Namespace, wanted: Wanted) -> int:
    """Each verb and right with the roles that have it; of the ``options`` it wants none."""
    if wanted.json:
        print(json.dumps({does.value: roles_of(permission.roles) for does, permission in PERMISSIONS.items()}))
    else:
        print(tables.table(("", *ROLES, AT_COUNTER), [_row(does, p) for does, p in PERMISSIONS.items()]))
    return 0


def roles_of(roles: frozenset[Role]) -> list[str]:
    """Their names, in the order of the roles."""
    return [role.value for role in ROLES if role in roles]


def _row(does: Verb | Right, permission: Permission) -> tuple[str, ...]:
    marks = ("yes" if role in permission.roles else "-" for role in ROLES)
    return does.value, *marks, "-" if permission.away else "yes"
