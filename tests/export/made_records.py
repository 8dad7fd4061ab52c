"""Records for Hypothesis, put together as records are: a head, a list, people who talk."""

from hypothesis import strategies as st

PEOPLE = ("Mr. Quill", "Minister Tarn", "Ambassador Bell", "Miss Roe")
OFFICES = {"Mr. Quill": "Harbour Office", "Miss Roe": "Interpreter"}
HEADS = (
    "DATE: May 4, 1957",
    "TIME: 3 p.m.",
    "PLACE: Port Arcady",
    "SUBJECT: Fisheries",
    "SECRET",
)
REPORTED = (
    "{} said that the harbour was open.",
    "{} asked whether the fish had been counted.",
    "In reply {} stated that nobody had counted them.",
    "He added that it was late.",
    "The fleet would sail in May.",
    "It was agreed to meet again.",
    "They moved to the dining room for lunch.",
)
SPOKEN = (
    "{}: The harbour is open.",
    "{}: Who counted the fish?",
    "Nobody did. We shall sail in May.",
    "{}: I ask one thing: wait.",
    "{}: No.",
)
PAGE = "[Page {}]"

titles = st.sampled_from(
    ("Memorandum of Conversation", "12. Memorandum of Conversation", "Minutes")
)


@st.composite
def records(draw: st.DrawFn) -> str:
    """A record of two to four people, reported or labelled, on one page or on several."""
    people = draw(st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=4, unique=True))
    heads = draw(st.lists(st.sampled_from(HEADS), unique=True))
    forms = draw(st.sampled_from((REPORTED, SPOKEN)))
    opening = forms[0].format(people[0])
    paragraphs = [opening, *draw(st.lists(_paragraphs(people, forms), min_size=2, max_size=12))]
    pages = draw(st.lists(st.integers(1, len(paragraphs)), max_size=2, unique=True))
    for number, place in enumerate(sorted(pages), 2):
        paragraphs.insert(place, PAGE.format(number))
    blocks = [draw(titles), *heads, _listed(draw(st.permutations(people))), *paragraphs]
    return "\n\n".join(blocks) + "\n"


def _paragraphs(people: list[str], forms: tuple[str, ...]) -> st.SearchStrategy[str]:
    sentence = st.builds(str.format, st.sampled_from(forms), st.sampled_from(people))
    most = 1 if forms is SPOKEN else 3
    return st.lists(sentence, min_size=1, max_size=most).map(" ".join)


def _listed(people: list[str]) -> str:
    lines = (", ".join(filter(None, (name, OFFICES.get(name)))) for name in people)
    return "\n".join(("PARTICIPANTS:", "", *lines))
