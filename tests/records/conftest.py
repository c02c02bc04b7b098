"""What the tests of records use together."""

import pytest

from frontdesk.cli.main import run


@pytest.fixture
def said(capsys):
    """Runs a command: its exit code, and what it printed on standard output and standard error."""

    def ask(*words):
        code = run([*map(str, words)])
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        assert "The program failed" not in told.err
        return code, told.out, told.err

    return ask
