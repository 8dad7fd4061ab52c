from typing import Final

from memcon_tui.document import Anchor as Anchor
from memcon_tui.document import Attribution as Attribution
from memcon_tui.document import Declassification as Declassification
from memcon_tui.document import Document as Document
from memcon_tui.document import DocumentKind as DocumentKind
from memcon_tui.document import Marking as Marking
from memcon_tui.document import Note as Note
from memcon_tui.document import Page as Page
from memcon_tui.document import ParsedFile as ParsedFile
from memcon_tui.document import Part as Part
from memcon_tui.document import Participant as Participant
from memcon_tui.document import PartKind as PartKind
from memcon_tui.document import Position as Position
from memcon_tui.document import Source as Source
from memcon_tui.document import Span as Span
from memcon_tui.document import Turn as Turn
from memcon_tui.errors import MemconError as MemconError
from memcon_tui.export.from_json import from_json as from_json
from memcon_tui.export.reading_copy import reading_copy as reading_copy
from memcon_tui.export.statistics import answers as answers
from memcon_tui.export.statistics import by_speaker as by_speaker
from memcon_tui.export.to_json import to_json as to_json
from memcon_tui.library import parse as parse
from memcon_tui.library import read as read

__version__: Final[str]
