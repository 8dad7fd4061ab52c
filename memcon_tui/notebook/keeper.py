"""The thread in which the notebook is read and written, so that no key waits for a disk."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    # Loads the database, which the first picture need not wait for.
    from memcon_tui.notebook.store import Notebook

T = TypeVar("T")


class Keeper(AbstractContextManager["Keeper"]):
    """Does jobs with the notebook, one after the other, in a thread of its own.

    Args:
        path: The notebook's database.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="notebook")
        self._notebook: Notebook | None = None
        """Opened, used and closed by the thread alone."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Wait until all is written, and close the notebook."""
        self._thread.submit(self._close)
        self._thread.shutdown()

    def __enter__(self) -> Self:
        """Return the keeper itself."""
        return self

    def do(self, job: Callable[[Notebook], T]) -> Future[T]:
        """Have `job` done after those before it.

        Returns:
            What will hold the job's result, or its `NotebookError`.
        """
        return self._thread.submit(lambda: job(self._open()))

    def _open(self) -> Notebook:
        if self._notebook is None:
            from memcon_tui.notebook.store import Notebook  # noqa: PLC0415 - as said above

            self._notebook = Notebook(self._path)
        return self._notebook

    def _close(self) -> None:
        if self._notebook is not None:
            self._notebook.close()
