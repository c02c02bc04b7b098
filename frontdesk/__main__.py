"""The program: ``frontdesk``, or ``python -m frontdesk``."""

import sys

from frontdesk.cli.main import run


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
