"""Texts to files and folders: whole or not at all, and never over what is there unasked."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from memcon_tui.errors import MemconError, UsageError


def refuse_to_overwrite(path: str, *, force: bool) -> None:
    """Do nothing if a file or folder may be written to `path`.

    Raises:
        UsageError: There is something already, and it may not be overwritten.
    """
    if not os.path.lexists(path):
        return
    mode = os.stat(path).st_mode if os.path.exists(path) else 0  # noqa: PTH110, PTH116
    if not force:
        raise _taken(path)
    if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise UsageError(f"{path} is neither a file nor a folder: name another.")


def save_file(path: str, pieces: Iterable[str], *, force: bool) -> None:
    """Write a text to a file, as UTF-8: all of it, or the file stays as it was.

    Args:
        path: Where it goes; of a link, the file that it leads to.
        pieces: The text.
        force: Whether a file that is there may be overwritten.

    Raises:
        MemconError: It cannot be written, or is there.
    """
    with _told(path):
        _write(Path(path).resolve(), pieces, force=force)


def save_folder(path: str, texts: Mapping[str, Iterable[str]], *, force: bool) -> None:
    """Write texts to files of a folder, which is made whole or not at all.

    Args:
        path: The folder. Where it is there and `force` is set, files of these names are
            overwritten one by one, and others in it are left alone.
        texts: By the name of the file.
        force: Whether there may be such a folder already.

    Raises:
        MemconError: It cannot be written, or is there.
    """
    folder = Path(path).resolve()
    with _told(path):
        if force and folder.is_dir():
            _write_each(folder, texts)
        else:
            _make_whole(folder, texts)


def _make_whole(folder: Path, texts: Mapping[str, Iterable[str]]) -> None:
    unfinished = _beside(folder)
    unfinished.mkdir()
    try:
        _write_each(unfinished, texts)
        if folder.exists():
            raise FileExistsError
        unfinished.rename(folder)
    finally:
        with suppress(FileNotFoundError):
            for left in unfinished.iterdir():
                left.unlink()
            unfinished.rmdir()


def _write_each(folder: Path, texts: Mapping[str, Iterable[str]]) -> None:
    for name, pieces in texts.items():
        _write(folder / name, pieces, force=True)


def _write(path: Path, pieces: Iterable[str], *, force: bool) -> None:
    unfinished = _beside(path)
    try:
        with unfinished.open("x", encoding="utf-8", newline="") as stream:
            stream.writelines(pieces)
        if not force:
            # Unlike a look, this holds the place against what may come meanwhile.
            path.touch(exist_ok=False)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.getpid()}.part")


@contextmanager
def _told(path: str) -> Iterator[None]:
    """Have what goes wrong with a file told in one sentence."""
    try:
        yield
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise MemconError(f"{path} cannot be written: {error.strerror}.") from error


def _taken(path: str) -> UsageError:
    return UsageError(f"{path} exists: name another, or say --force to write over it.")
