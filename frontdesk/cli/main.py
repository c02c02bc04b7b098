"""From arguments to an exit code: 0 done, 1 refused, 2 used wrongly, 3 records that cannot be used, 130 interrupted."""

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from frontdesk.cli.arguments import OVER_A_SPAN, parser
from frontdesk.cli.passphrases import Secrets
from frontdesk.cli.session import Wanted, sentence_of
from frontdesk.database.places import ALL
from frontdesk.errors import Refusal, Unusable, Usage

Command = Callable[[argparse.Namespace, Wanted], int]
BEHIND = {"--data": "data", "--site": "site", "--as": "name", "--passphrase-file": "passphrase_file"}
"""The options that may stand everywhere, and want something behind them."""
INTERRUPTED = 130
BROKEN = "The program failed ({what}, {where}). What was not answered was not done. Tell whoever looks after it."


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code. Nothing leaves a traceback: one could hold names of patients."""
    _speak_utf8()
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except Refusal as refusal:
        print(sentence_of(refusal), file=sys.stderr)
        return 2 if isinstance(refusal, Usage) else 1
    except Unusable as unusable:
        print(sentence_of(unusable), file=sys.stderr)
        return 3
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _write_no_more()
        return 0
    except OSError as error:
        _write_no_more()
        print(f"{error.filename or 'Standard output'} cannot be used: {error.strerror}.", file=sys.stderr)
        return 2
    except Exception as defect:
        print(BROKEN.format(what=type(defect).__name__, where=_line_of(defect)), file=sys.stderr)
        return 3
    return code


def _run(arguments: Sequence[str]) -> int:
    options = parser().parse_args(arguments)
    _take_options_from_words(options)
    return _command(options)(options, _wanted(options))


def _write_no_more() -> None:
    """Drop what is still to be written: nobody reads it, and Python must not try again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _line_of(defect: Exception) -> str:
    """The innermost line of this program that a defect came through."""
    lines = [
        f"{Path(frame.filename).name}:{frame.lineno}"
        for frame in traceback.extract_tb(defect.__traceback__)
        if f"{os.sep}frontdesk{os.sep}" in frame.filename
    ]
    return lines[-1] if lines else "nowhere"


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")


def _wanted(options: argparse.Namespace) -> Wanted:
    return Wanted(
        data=getattr(options, "data", None),
        json=getattr(options, "json", False),
        name=getattr(options, "name", None),
        secrets=Secrets(getattr(options, "passphrase_file", None)),
        site=getattr(options, "site", None),
    )


def _take_options_from_words(options: argparse.Namespace) -> None:
    """The options that may stand everywhere, taken out of the words of ``do``. Raises Usage."""
    words = getattr(options, "words", None)
    if not words:
        return
    left = iter(words)
    options.words = []
    for word in left:
        key, equals, value = word.partition("=")
        if word == "--json":
            options.json = True
        elif word in ("--help", "--version"):
            parser().parse_args(["do", word])
        elif key in BEHIND:
            setattr(options, BEHIND[key], value if equals else _next(left, key))
        else:
            options.words.append(word)


def _next(words: Iterator[str], option: str) -> str:
    value = next(words, None)
    if value is None:
        raise Usage(text=f"{option} wants a value behind it.")
    return value


def _command(options: argparse.Namespace) -> Command:
    """The command asked for, imported only when it is: a start must not pay for the others."""
    match options.command:
        case None:
            from frontdesk.cli.screen_commands import open_site as command
        case "demo":
            from frontdesk.cli.screen_commands import demo as command
        case "do":
            from frontdesk.cli.desk_commands import do as command
        case "find":
            from frontdesk.cli.desk_commands import find as command
        case "export":
            from frontdesk.cli.span_commands import export as command
        case "report" if getattr(options, "site", None) == ALL:
            from frontdesk.cli.all_sites import report as command
        case "report" if options.which in OVER_A_SPAN:
            from frontdesk.cli.span_commands import report as command
        case "report":
            from frontdesk.cli.report_command import report as command
        case "journal":
            from frontdesk.cli.desk_commands import journal as command
        case "access":
            from frontdesk.cli.access_command import access as command
        case "days":
            from frontdesk.cli.desk_commands import days as command
        case "roster":
            from frontdesk.cli.roster_commands import roster as command
        case "permissions":
            from frontdesk.cli.permissions_command import permissions as command
        case "staff" if options.what == "keys":
            from frontdesk.cli.who_comes_in import keys as command
        case "staff":
            from frontdesk.cli.staff_commands import staff as command
        case _:
            return _command_for_records(options.command)
    return command


def _command_for_records(named: str) -> Command:
    """One of those that look after the records."""
    match named:
        case "settings":
            from frontdesk.cli.records_commands import settings as command
        case "check":
            from frontdesk.cli.records_commands import check as command
        case "copy-records":
            from frontdesk.cli.copy_command import copy as command
        case "backup":
            from frontdesk.cli.records_commands import backup as command
        case _:
            from frontdesk.cli.records_commands import restore as command
    return command
