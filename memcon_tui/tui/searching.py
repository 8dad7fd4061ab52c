"""Searching: every match in its place as one types, the next and the one before, and back again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial
from typing import ClassVar, NamedTuple

from textual import on, work
from textual.binding import Binding, BindingType

from memcon_tui.printable import printable_line
from memcon_tui.tui.asking import Asking
from memcon_tui.tui.desk import Stand
from memcon_tui.tui.finding import BadPatternError, Batch, Findings, Index, Query, Spans, finder
from memcon_tui.tui.highlights import Highlight
from memcon_tui.tui.motions import word_at
from memcon_tui.tui.place import Place
from memcon_tui.tui.search_line import SearchLine
from memcon_tui.tui.wording import name_of


class Search(NamedTuple):
    """A search that goes on, or whose matches are seen."""

    query: Query
    origin: Stand
    """Where one was when it began."""
    after: Place
    """The place after which the first match is looked for."""
    findings: Findings


class Searching(Asking):
    """The part of the screen that searches the file."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # With priority, so that letters typed at once with it are the search's already.
        Binding("slash", "search", "Search", id="search", key_display="/", priority=True),
        Binding("n", "match(1)", "Next match", id="search.next", show=False),
        Binding(
            "N", "match(-1)", "Previous match", id="search.previous", show=False, key_display="N"
        ),
        Binding(
            "asterisk", "search_here", "Search for the word or speaker here",
            id="search.here", show=False, key_display="*",
        ),
    ]  # fmt: skip

    _search: Search | None = None
    _index: Index | None = None

    def on_mount(self) -> None:
        """Say at which match one is, wherever one goes."""
        self.watch(self, "place", self._tell_count, init=False)

    # -- asking -----------------------------------------------------------------------------

    async def action_search(self) -> None:
        """Take what to search for."""
        self._origin = self.stand
        await self.ask(SearchLine)

    @on(SearchLine.Changed, "SearchLine")
    def _search_on(self) -> None:
        query = self.query_one(SearchLine).asked
        if query.words.strip():
            place = self._origin.place
            self._begin(query, self._origin, Place(place.turn, place.at - 1))
        else:
            self._forget()
            self.return_to(self._origin)

    @on(SearchLine.Entered, "SearchLine")
    def _keep_matches(self) -> None:
        self.stop_asking()
        self._tell_count()

    def action_search_here(self) -> None:
        """Search for what is selected, the speaker whose heading one is at, or the word."""
        query, after = self._query_here()
        if query.words:
            self._begin(query, self.stand, after)

    def _query_here(self) -> tuple[Query, Place]:
        place, turn = self.place, self.turn
        if turn is None:
            return Query(""), place
        if passage := self.dialogue.passage:
            piece = next(passage.pieces(self.document))
            words = self.document.turns[piece.turn].text[piece.begin : piece.end]
            return Query(words.lower()), passage.begin
        if place.at == 0 and turn.speaker:
            surname = name_of(self.document, turn.speaker).split()[-1]
            return Query(surname.lower(), is_whole_word=True), place
        begin, end = word_at(turn.text, place.at)
        return Query(turn.text[begin:end].lower(), is_whole_word=True), Place(place.turn, begin)

    # -- finding ----------------------------------------------------------------------------

    def _begin(self, query: Query, origin: Stand, after: Place) -> None:
        self._index = self._index or Index(self.documents)
        self._search = Search(query, origin, after, Findings(len(self.documents)))
        self.dialogue.lay("match", self._matches)
        self._find(self._search, self._index)

    @work(exclusive=True, group="search")
    async def _find(self, search: Search, index: Index) -> None:
        """Search the file, what is near first; a key is answered after every few turns."""
        slow = search.query.is_pattern
        is_there = False
        try:
            find = await asyncio.to_thread(finder, search.query) if slow else finder(search.query)
            for batch in index.batches(search.origin.number, search.origin.place.turn):
                look = partial(index.search, find, batch)
                found = await asyncio.to_thread(look) if slow else look()
                search.findings.add(batch.document, found)
                self._show(batch, found)
                is_there = is_there or self._go_to_first(search)
                await asyncio.sleep(0)
        except BadPatternError as error:
            self._answer(str(error), is_wrong=True)
        else:
            self._tell_count()

    def _show(self, batch: Batch, found: dict[int, Spans]) -> None:
        """Show matches that are in view."""
        if batch.document == self.number and not found.keys().isdisjoint(self.dialogue.in_view):
            self.dialogue.refresh()

    def _go_to_first(self, search: Search) -> bool:
        findings, number = search.findings, search.origin.number
        piece = findings.next_after(number, search.after) or findings.next_after(number, Place(-1))
        if piece is not None:
            self.open_at(number, Place(piece.turn, piece.begin))
            self._tell_count()
        return piece is not None

    def action_match(self, step: int) -> None:
        """Go to the next match or the one before, from one document to another, and round."""
        if self._search is None:
            self.say("Nothing is searched for yet: / begins a search.")
        elif found := self._search.findings.step(self.number, self.place, step):
            document, piece = found
            self.open_at(document, Place(piece.turn, piece.begin))
        else:
            self.say(f"Nothing matches “{self._words}”.")

    # -- showing ----------------------------------------------------------------------------

    def _matches(self, turn: int, begin: int, end: int) -> Iterator[Highlight]:
        if self._search is not None:
            for piece in self._search.findings.within(self.number, turn, begin, end):
                is_current = Place(turn, piece.begin) == self.dialogue.place
                look = "current-match" if is_current else "match"
                yield Highlight(piece.begin, piece.end, look)

    def _tell_count(self) -> None:
        if self._search is not None:
            self._answer(_counted(self._search.findings, self.number, self.place))

    def _answer(self, answer: str, *, is_wrong: bool = False) -> None:
        if isinstance(self.prompt, SearchLine):
            self.prompt.tell(answer, is_wrong=is_wrong)
        else:
            self.aside = f"“{self._words}” {answer}"

    @property
    def _words(self) -> str:
        return printable_line(self._search.query.words) if self._search else ""

    # -- leaving ----------------------------------------------------------------------------

    def step_back(self) -> bool:
        """Give up a search, and go back to where one was if one is still at a match of it."""
        if isinstance(self.prompt, SearchLine):
            self.stop_asking()
            self._forget()
            self.return_to(self._origin)
            return True
        return super().step_back() or self._leave_matches()

    def _leave_matches(self) -> bool:
        search = self._search
        if search is None:
            return False
        if search.findings.at(self.number, self.place):
            self.return_to(search.origin)
        self._forget()
        return True

    def _forget(self) -> None:
        self.workers.cancel_group(self, "search")
        self._search = None
        self.dialogue.lay("match", None)
        self.aside = ""


def _counted(findings: Findings, number: int, place: Place) -> str:
    """Return which match of a document one is at, and how many it and the file have."""
    here, total = findings.counts[number], sum(findings.counts)
    is_at = findings.at(number, place) is not None
    which = f"{findings.ordinal(number, place)}/{here}" if is_at else str(here or "none")
    return which if total == here else f"{which} · {total} in the file"
