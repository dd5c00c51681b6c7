"""A table in Markdown that also reads well as plain text."""

from collections.abc import Iterable, Sequence

Row = Sequence[str]

_STARTS_A_FIGURE = frozenset("0123456789-–?")


def table(header: Row, rows: Iterable[Row]) -> str:
    """Pad the columns to line up: figures to the right, words to the left."""
    body = list(rows)
    lines = [header, *body]
    widths = [max(3, *(len(line[i]) for line in lines)) for i in range(len(header))]
    figures = [_is_figures([row[i] for row in body]) for i in range(len(header))]
    rule = [
        "-" * (width - 1) + ":" if right else "-" * width
        for width, right in zip(widths, figures, strict=True)
    ]
    padded = [_padded(line, widths, figures) for line in lines]
    return "\n".join([padded[0], _row(rule), *padded[1:]])


def _is_figures(cells: Sequence[str]) -> bool:
    return all(cell[:1] in _STARTS_A_FIGURE for cell in cells if cell)


def _padded(line: Row, widths: Sequence[int], figures: Sequence[bool]) -> str:
    return _row(
        [
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(line, widths, figures, strict=True)
        ]
    )


def _row(cells: Row) -> str:
    return "| " + " | ".join(cells) + " |"
