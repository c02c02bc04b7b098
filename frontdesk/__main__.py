"""The program: ``frontdesk``, or ``python -m frontdesk``."""

import sys

from frontdesk.cli.not_loaded import postpone


def main() -> None:
    """Run the command line and exit with its code. What it loads is told first what may wait."""
    postpone()
    from frontdesk.cli.main import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
