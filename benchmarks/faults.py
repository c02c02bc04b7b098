"""What keeps a figure from coming about."""


class Unmeasured(Exception):
    """What was to be measured did not happen; the text says what was waited for."""


class NoBuild(Exception):
    """There is no second build to measure beside; the text is one sentence that says why."""
