"""The command line from outside: statuses, streams, and one sentence for each error."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from memcon_tui import __version__, cli, intake
from memcon_tui.cli import command
from memcon_tui.command.streams import PROGRAM as NAME
from memcon_tui.command.streams import ExitStatus
from memcon_tui.errors import UnreadableFileError
from memcon_tui.export.forms import FORMS

PROGRAM = [sys.executable, "-m", "memcon_tui"]
NOBODY = 65534
RECORD = "Memorandum of Conversation\n\nMr. Quill said “yes”.\n"


def start(
    *arguments: str | Path, data: bytes = b"", environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        input=data,
        capture_output=True,
        check=False,
        env={**os.environ, **(environment or {})},
        timeout=60,
    )


def complaint(run: subprocess.CompletedProcess[bytes], status: int) -> str:
    """Return the one sentence of a run that failed as it should."""
    assert (run.returncode, run.stdout) == (status, b"")
    said = run.stderr.decode()
    assert said.startswith("memcon-tui: ")
    assert said.endswith(".\n")
    assert said.count("\n") == 1
    return said


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(RECORD, "utf-8")
    return path


def test_without_a_terminal_a_file_is_printed_as_a_reading_copy(record: Path) -> None:
    run = start(record)
    assert (run.returncode, run.stderr) == (0, b"")
    assert "Mr. Quill said “yes”.\n" in run.stdout.decode()
    assert run.stdout == start("--to", "text", record).stdout


def test_json_is_one_object_on_one_line(record: Path) -> None:
    run = start("--to", "json", record)
    assert (run.returncode, run.stderr) == (0, b"")
    assert run.stdout.count(b"\n") == 1
    export = json.loads(run.stdout)
    assert (export["format"], export["source"]["name"]) == ("memcon", "harbour.txt")


def test_a_dash_is_standard_input() -> None:
    run = start("--to", "json", "-", data=RECORD.encode())
    assert json.loads(run.stdout)["source"]["name"] == "standard input"


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "latin-1"}])
def test_output_is_utf_8_whatever_the_locale(record: Path, locale: dict[str, str]) -> None:
    assert "“yes”" in start(record, environment=locale).stdout.decode("utf-8")


def test_a_pipe_named_as_a_file_is_read_as_shells_hand_it_over() -> None:
    reading, writing = os.pipe()
    os.write(writing, RECORD.encode())
    os.close(writing)
    run = subprocess.run(
        [*PROGRAM, f"/dev/fd/{reading}"],
        pass_fds=(reading,),
        capture_output=True,
        check=False,
        timeout=60,
    )
    os.close(reading)
    assert "Mr. Quill said" in run.stdout.decode()


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _holding(data: bytes, path: Path) -> Path:
    path.write_bytes(data)
    return path


def _pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def _socket(path: Path) -> Path:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
    return path


BAD_FILES: dict[str, tuple[Callable[[Path], Path], str]] = {
    "missing": (lambda path: path, "does not exist"),
    "below a file": (lambda path: _holding(b"x", path) / "file", "does not exist"),
    "folder": (_folder, "is a folder"),
    "empty": (lambda path: _holding(b"", path), "is empty"),
    "binary": (lambda path: _holding(b"\x7fELF\0\0\0", path), "is not a text file"),
    "pdf": (lambda path: _holding(b"%PDF-1.4\n", path), "pdftotext"),
    "device": (lambda _: Path("/dev/zero"), "is a device"),
    "pipe that nobody writes to": (_pipe, "is empty"),
    "socket": (_socket, "cannot be read"),
    "name that is too long": (lambda path: path.with_name("n" * 300), "cannot be read"),
}


@pytest.mark.parametrize("form", [[], ["--to", "json"]], ids=["screen", "json"])
@pytest.mark.parametrize("kind", BAD_FILES)
def test_a_bad_file_gets_one_sentence(kind: str, form: list[str], tmp_path: Path) -> None:
    make, words = BAD_FILES[kind]
    said = complaint(start(*form, make(tmp_path / "x")), 1)
    assert words in said


def test_a_file_without_permission_gets_one_sentence(record: Path) -> None:
    record.chmod(0)
    is_root = os.geteuid() == 0
    os.seteuid(NOBODY if is_root else os.geteuid())
    try:
        with pytest.raises(UnreadableFileError, match=r"harbour.txt may not be read: ask"):
            intake.read_bytes(str(record))
    finally:
        os.seteuid(0 if is_root else os.geteuid())


def test_empty_standard_input_gets_one_sentence() -> None:
    assert "standard input is empty" in complaint(start("-"), 1)


def test_closed_standard_input_gets_one_sentence() -> None:
    shell = f"exec '{sys.executable}' -m memcon_tui - <&-"
    run = subprocess.run(["/bin/sh", "-c", shell], capture_output=True, check=False, timeout=60)
    assert "standard input is closed" in complaint(run, 1)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "name a file to read"),
        (["--to", "papyrus", "x"], "'papyrus' is not one of 'json', "),
        (["--upside-down", "x"], "--upside-down"),
        (["--to"], "requires an argument"),
    ],
)
def test_wrong_use_gets_one_sentence_and_status_2(arguments: list[str], words: str) -> None:
    said = complaint(start(*arguments), 2)
    assert words in said
    assert "--help" in said


def test_a_file_name_cannot_command_the_terminal() -> None:
    said = complaint(start("\x1b]0;owned\x07\n\u202e.txt"), 1)
    assert "␛]0;owned␇␊�.txt" in said


def test_a_reader_that_leaves_early_ends_the_program_quietly(tmp_path: Path) -> None:
    long = _holding(RECORD.encode() + b"He said no.\n\n" * 50_000, tmp_path / "long.txt")
    with subprocess.Popen(
        [*PROGRAM, long], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.read(1)
        program.stdout.close()
        assert program.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk_gets_one_sentence(record: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [*PROGRAM, record], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert (run.returncode, run.stderr.count(b"\n")) == (1, 1)
    assert b"cannot be written" in run.stderr


def invoke(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments), prog_name=NAME)


def test_help_names_every_form_and_shows_examples() -> None:
    told = invoke("--help").output
    for name, form in FORMS.items():
        assert f"{name:<10}{form.what}" in told
    assert "pdftotext -layout" in told


def test_the_schema_is_printed_as_it_stands_in_the_package() -> None:
    assert json.loads(start("--schema").stdout)["title"] == "memcon"


def test_two_things_at_once_are_refused(record: Path) -> None:
    assert "one at a time" in complaint(start("--schema", "--to", "json", record), 2)


def test_the_version_is_told() -> None:
    assert invoke("--version").output == f"memcon-tui {__version__}\n"


def test_input_without_end_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(intake, "MOST_MEBIBYTES", 1)
    just_too_long = _holding(b"x" * (2**20 + 1), tmp_path / "long.txt")
    with pytest.raises(UnreadableFileError, match="larger than 1 MiB"):
        intake.read_bytes(str(just_too_long))


def test_a_fault_of_ours_asks_to_be_reported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], record: Path
) -> None:
    def fail(_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "task_of", lambda _: fail)
    assert cli.run([str(record)]) == 1
    assert "(ZeroDivisionError), not yours: please report it" in capsys.readouterr().err
    monkeypatch.setenv(cli.DEBUG_VARIABLE, "1")
    with pytest.raises(ZeroDivisionError):
        cli.run([str(record)])


def test_an_interrupt_ends_the_program_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], record: Path
) -> None:
    def interrupt(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "task_of", lambda _: interrupt)
    assert cli.run([str(record)]) == ExitStatus.INTERRUPTED
    assert capsys.readouterr().err.strip() == ""
