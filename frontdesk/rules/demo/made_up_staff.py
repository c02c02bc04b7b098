"""The made-up staff of the demo. They stand apart from its patients: every command on demo records asks who acts."""

COUNSELORS = ("Mary Obi", "Daniel Reyes", "Ruth Feldman", "Hang Pham", "Kevin Doyle", "Lucia Andrade")
FACILITATORS = ("T. Osei", "K. Obi", "A. Roy", "M. Adeyemi", "S. Tran", "L. Perez", "J. Wu")


def made_up_staff() -> tuple[tuple[str, str], ...]:
    """Everyone who works in the demo, by name and role."""
    desk = (("Ana Souza", "receptionist"), ("Omar Diallo", "receptionist"), ("Marcus Bell", "lead"))
    counselors = tuple((name, "counselor") for name in COUNSELORS)
    facilitators = tuple((name, "facilitator") for name in FACILITATORS)
    return (*desk, *counselors, ("Helen Marsh", "reviewer"), *facilitators)


def staff_member(role: str) -> str:
    """The name of the made-up person who works in a role."""
    return next(name for name, has in made_up_staff() if has == role)
