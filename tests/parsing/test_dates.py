"""Dates and times; ISO form only where the date is certain."""

import pytest

from memcon_tui.parsing.dates import find_date, find_time

CERTAIN = {
    "May 4, 1961": "1961-05-04",
    "MAY 4, 1961": "1961-05-04",
    "May 4, '61": "1961-05-04",
    "Thursday, May 4, 1961": "1961-05-04",
    "4 May 1961": "1961-05-04",
    "4th May, 1961": "1961-05-04",
    "1961/05/04": "1961-05-04",
    "23/XI 1963": "1963-11-23",
    "151725Z OCT 86": "1986-10-15",
    "13/4/61": "1961-04-13",
    "4/13/61": "1961-04-13",
    "5/5/61": "1961-05-05",
    "March 2–3, 1961": "1961-03-02",
}

OPEN = ("5/4/61", "4.5.61", "March 1961", "undated", "February 30, 1961")

TIMES = (
    "2:45 P.M.",
    "2.45",
    "10:00–11:15 a.m.",
    "4:35p.m. - 11:20p.m.",
    "10:05 to 11:20 a.m.",
    "3 p.m. to conclusion",
    "1545 hours",
    "15h30",
    "12 noon",
    "after dinner",
)


@pytest.mark.parametrize(("words", "iso"), CERTAIN.items())
def test_a_certain_date_has_an_iso_form(words: str, iso: str) -> None:
    text = f"Port Vale, {words}, at noon"
    dated = find_date(text)
    assert dated is not None
    assert (text[dated.begin : dated.end], dated.iso) == (words, iso)


@pytest.mark.parametrize("words", OPEN)
def test_an_open_date_is_left_as_it_is_written(words: str) -> None:
    text = f"[{words}]"
    dated = find_date(text)
    assert dated is not None
    assert (text[dated.begin : dated.end], dated.iso) == (words, None)


@pytest.mark.parametrize("words", ["the 7 items", "SS-20", "the year 1961", "3:15 p.m."])
def test_other_figures_are_no_date(words: str) -> None:
    assert find_date(words) is None


@pytest.mark.parametrize("words", TIMES)
def test_a_time_is_found_whole(words: str) -> None:
    text = f"Port Vale, {words}, in the garden"
    found = find_time(text)
    assert found is not None
    assert text[slice(*found)] == words


@pytest.mark.parametrize("words", ["1961", "1930", "Port Vale", "the 7 items"])
def test_a_year_is_no_time(words: str) -> None:
    assert find_time(words) is None
