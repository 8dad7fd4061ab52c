"""Exports to files and folders, of many files at once: whole or not at all."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from memcon_tui.command import files
from memcon_tui.command.saving import save_file, save_folder
from memcon_tui.errors import MemconError, UsageError
from tests.test_cli import complaint, start
from tests.test_terminal import in_shell

RECORD = "Memorandum of Conversation\n\nMr. Quill said “yes”.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two records, one of them in a folder below, and what is no record."""
    root = tmp_path / "box"
    (root / "folder 2").mkdir(parents=True)
    (root / ".git").mkdir()
    for name in ("b.txt", "folder 2/a.TXT", ".hidden.txt", ".git/c.txt", "scan.pdf"):
        (root / name).write_text(RECORD, "utf-8")
    return root


def test_an_output_file_holds_what_would_be_printed(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    run = start("--to", "csv", folder, "-o", out)
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")
    assert out.read_bytes() == start("--to", "csv", folder).stdout
    assert {path.name for path in tmp_path.iterdir()} == {"box", "out.csv"}


def test_a_folder_stands_for_its_text_files_sorted_hidden_ones_left_out(folder: Path) -> None:
    assert files.find_files(["-", str(folder)]) == [
        "-",
        str(folder / "b.txt"),
        str(folder / "folder 2" / "a.TXT"),
    ]


def test_several_files_are_exported_in_the_order_in_which_they_are_named(folder: Path) -> None:
    run = start("--to", "json", folder / "folder 2" / "a.TXT", folder / "b.txt")
    lines = [json.loads(line) for line in run.stdout.decode().splitlines()]
    assert [line["source"]["name"] for line in lines] == ["a.TXT", "b.txt"]


def test_a_bad_file_among_many_is_told_and_left_out(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"%PDF-1.4")
    run = start("--to", "jsonl", folder, folder / "missing")
    assert len(run.stdout.splitlines()) == 2
    assert run.stderr.decode().splitlines() == [
        "memcon-tui: a.txt is not a text file: make a text of it first, with `pdftotext -layout`.",
        f"memcon-tui: {folder}/missing does not exist: check the name and the folder.",
    ]
    assert run.returncode == 1


def test_if_no_file_can_be_read_nothing_is_written(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    complaint(start("--to", "csv", tmp_path / "missing", "-o", out), 1)
    assert not out.exists()


def test_what_is_there_is_written_over_only_by_force(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_text("mine")
    assert "--force" in complaint(start(folder, "-o", out), 2)
    assert out.read_text() == "mine"
    assert start(folder, "-o", out, "--force").returncode == 0
    assert "Mr. Quill said" in out.read_text("utf-8")


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="a device of Unix")
def test_a_device_is_no_place_for_a_file_even_by_force(folder: Path) -> None:
    said = complaint(start(folder, "-o", "/dev/null", "--force"), 2)
    assert "neither a file nor a folder" in said


def test_a_place_that_cannot_be_written_gets_one_sentence(folder: Path, tmp_path: Path) -> None:
    said = complaint(start(folder, "-o", tmp_path / "nowhere" / "out.txt"), 1)
    assert "cannot be written" in said


def test_a_file_that_comes_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"

    def pieces() -> Iterator[str]:
        out.write_text("theirs")
        yield "mine"

    with pytest.raises(UsageError, match="exists"):
        save_file(str(out), pieces(), force=False)
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"out.txt": "theirs"}


def test_an_export_that_fails_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_text("old")

    def pieces() -> Iterator[str]:
        yield "new"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save_file(str(out), pieces(), force=True)
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"out.txt": "old"}


def test_a_link_stays_a_link_to_the_file_that_is_written(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    save_file(str(tmp_path / "link.txt"), ["new"], force=True)
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


def test_a_folder_is_made_whole_or_not_at_all(tmp_path: Path) -> None:
    out = tmp_path / "corpus"
    save_folder(str(out), {"a": ["1"], "b": ["2"]}, force=False)
    assert {p.name: p.read_text() for p in out.iterdir()} == {"a": "1", "b": "2"}
    with pytest.raises(MemconError, match="exists"):
        save_folder(str(out), {"a": ["3"]}, force=False)
    assert [p.name for p in tmp_path.iterdir()] == ["corpus"]


def test_force_overwrites_files_of_a_folder_and_leaves_the_others(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    (tmp_path / "a").write_text("old")
    save_folder(str(tmp_path), {"a": ["new"]}, force=True)
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"a": "new", "mine": "mine"}


def test_a_bar_shows_on_a_terminal_how_far_a_long_reading_is(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(RECORD + "He said no.\n\n" * 100_000, "utf-8")
    with in_shell(f"memcon-tui --to jsonl {tmp_path} >{tmp_path}/out") as terminal:
        assert terminal.status() == 0
        assert b"Reading" in terminal.output
        assert b"100%" in terminal.output
