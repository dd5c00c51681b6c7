import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import cv2
import numpy as np
import pytest

from coach.capture.plan_code import PlanCodeReader
from coach.exchange.sheet_payload import bytes_of
from coach.ui.sheet_facts import facts_of
from coach.ui.sheet_html import page_of, write_html

from .sheet_people import FEW, HOSTILE, RICH, half_red, many, plan, sheet

VOID = {"meta", "img", "br", "hr", "input", "link"}
EVENTS = re.compile(r"on\w+", re.IGNORECASE)


class Page(HTMLParser):
    """What a browser makes of a page: its tags with attributes, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.style = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data) -> None:
        if self._open[-1:] == ["style"]:
            self.style += data
        else:
            self.words += data

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]


@pytest.fixture(autouse=True)
def _fonts(_typeface: None) -> None:
    pass


def test_it_says_all_of_the_plan() -> None:
    page = Page(page_of(facts_of(sheet(FEW))))
    for words in (
        "Your exercise plan",
        "Grace Hopper",
        "Review on 31 March 2025",
        "3 × 8 repetitions, left leg",
        "2.5 kg",
        "Slowly down.",
        "Week 1",
        "Go on while pain",
        "Stop and get in touch",
    ):
        assert words in page.words, words
    assert page.of("html") == [{"lang": "en"}]
    assert len(page.of("article")) == 3


def test_it_is_german_where_the_plan_is() -> None:
    page = Page(page_of(facts_of(sheet(many(12)))))
    assert page.of("html") == [{"lang": "de"}]
    assert "Dein Übungsplan" in page.words
    assert "repetitions" not in page.words


def test_it_fetches_and_runs_nothing() -> None:
    page = Page(page_of(facts_of(sheet(FEW))))
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "link", "iframe", "object", "embed", "form", "a", "base", "svg"}
    for tag, attrs in page.tags:
        for name, value in attrs.items():
            assert not EVENTS.fullmatch(name), f"{tag} {name}"
            assert name not in ("href", "srcset", "style", "action", "formaction")
            if name == "src":
                assert value is not None
                assert value.startswith(("data:image/jpeg;base64,", "data:image/png;base64,"))
    assert "url(" not in page.style
    assert "@import" not in page.style


def test_the_policy_allows_its_own_style_and_no_other() -> None:
    page = Page(page_of(facts_of(sheet(FEW))))
    (policy,) = [one["content"] for one in page.of("meta") if "http-equiv" in one]
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; "
        "form-action 'none'"
    )


def test_hostile_words_are_words() -> None:
    hostile = plan(RICH.model_copy(update={"note": HOSTILE}), name=HOSTILE[:100], note=HOSTILE)
    asked = sheet(hostile, name=HOSTILE, author=HOSTILE, key_words=(HOSTILE,))
    page = Page(page_of(facts_of(asked)))
    assert "script" not in {tag for tag, _ in page.tags}
    assert page.words.count("<script>alert(1)</script>") >= 5
    assert len(page.of("img")) == 2
    assert "\u202e" not in page_of(facts_of(sheet(hostile, name="a\u202eb")))


def test_every_picture_has_words_and_tables_their_heads() -> None:
    page = Page(page_of(facts_of(sheet(FEW))))
    pictures = page.of("img")
    assert len(pictures) == 4
    assert all(one["alt"] for one in pictures)
    assert "left leg" in (pictures[0]["alt"] or "")
    assert {one["scope"] for one in page.of("th")} == {"row", "col"}
    assert len(page.of("caption")) == len(page.of("table"))


def test_phone_dark_and_paper() -> None:
    page = Page(page_of(facts_of(sheet(FEW))))
    assert any("width=device-width" in (one.get("content") or "") for one in page.of("meta"))
    for wanted in ("prefers-color-scheme:dark", "@media print", "@page", "max-width:34rem"):
        assert wanted in page.style


def test_an_own_picture_is_made_anew() -> None:
    png = half_red()
    text = page_of(facts_of(sheet(FEW, pictures={"heel_raise_single": png})))
    assert base64.b64encode(png).decode() not in text


def test_the_code_is_the_signed_plan() -> None:
    asked = sheet(many(12))
    (source,) = [
        one["src"] or ""
        for one in Page(page_of(facts_of(asked))).of("img")
        if (one["src"] or "").startswith("data:image/png")
    ]
    raw = base64.b64decode(source.partition(",")[2])
    image = cv2.imdecode(np.frombuffer(raw, np.uint8), cv2.IMREAD_COLOR)
    text = PlanCodeReader().text_in(image)
    assert text is not None
    assert bytes_of(text) == asked.plan_file


def test_a_plan_too_large_for_a_code_says_where_it_is() -> None:
    large = replace(sheet(FEW), plan_file=bytes(200_000))
    page = Page(page_of(facts_of(large)))
    assert "grace.coachplan" in page.words
    assert len(page.of("img")) == 3


def test_the_file_is_written_whole(tmp_path: Path) -> None:
    facts = facts_of(sheet(FEW))
    write_html(facts, tmp_path / "plan.html")
    assert (tmp_path / "plan.html").read_text("utf-8") == page_of(facts)
    with pytest.raises(FileNotFoundError):
        write_html(facts, tmp_path / "no" / "plan.html")
    assert [one.name for one in tmp_path.iterdir()] == ["plan.html"]
