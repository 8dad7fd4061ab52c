"""The thread in which the notebook is read and written, so that no key waits for a disk."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, closing
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

    def __enter__(self) -> Self:
        """Return the keeper itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Wait until all is written."""
        self._thread.shutdown()

    def do(self, job: Callable[[Notebook], T]) -> Future[T]:
        """Have `job` done after those before it.

        Returns:
            What will hold the job's result, or its `NotebookError`.
        """
        return self._thread.submit(self._do, job)

    def _do(self, job: Callable[[Notebook], T]) -> T:
        from memcon_tui.notebook.store import Notebook  # noqa: PLC0415 - as said above

        # Opened for each job: a notebook that was moved away or mended meanwhile is another.
        with closing(Notebook(self._path)) as notebook:
            return job(notebook)
