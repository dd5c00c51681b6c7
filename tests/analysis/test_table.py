"""Tables line up."""

from coach.analysis.table import table


def test_figures_are_to_the_right_and_words_to_the_left() -> None:
    assert table(("name", "figure", "why"), [("a", "1", "left"), ("long name", "–", "")]) == (
        "| name      | figure | why  |\n"
        "| --------- | -----: | ---- |\n"
        "| a         |      1 | left |\n"
        "| long name |      – |      |"
    )


def test_a_table_without_rows_is_its_header() -> None:
    assert table(("a",), []).splitlines() == ["|   a |", "| --: |"]
