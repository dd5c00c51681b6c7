"""Writes the sheet of a plan as one HTML file that holds all it shows and fetches nothing.

No script and no link is in it, and a Content-Security-Policy refuses any that somebody adds: only
pictures inside the file and the one style sheet, known by its hash, are allowed. Every word that a
person typed is escaped and set apart by its direction of writing.
"""

import base64
import hashlib
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from coach.ui.sheet_facts import SheetExercise, SheetFacts
from coach.ui.sheet_html_style import STYLE
from coach.ui.sheet_pictures import jpeg_of
from coach.ui.sheet_qr import modules_of, picture_of_code
from coach.ui.whole_file import whole_file

PICTURE_PX = 384
_CODE_SCALE_PX = 4


def write_html(facts: SheetFacts, file: Path) -> None:
    """Write the page, which appears whole or not at all. Raises OSError."""
    with whole_file(file) as part:
        part.write_text(page_of(facts), encoding="utf-8", newline="\n")


def page_of(facts: SheetFacts) -> str:
    """The page as text."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )
    title = escape(f"{facts.title}: {facts.plan_name}")
    return f"""<!DOCTYPE html>
<html lang="{facts.words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<main>
{_head(facts)}
<ol>
{"".join(_exercise(facts, one) for one in facts.exercises)}</ol>
{_ticks(facts)}{_code(facts)}<footer><p>{escape(facts.foot)}</p></footer>
</main>
</body>
</html>
"""


def _head(facts: SheetFacts) -> str:
    say = facts.words.say
    lines = "".join(f'<p class="soft">{escape(line)}</p>\n' for line in facts.lines)
    note = _typed("p", "pre", facts.note)
    return f"""<header>
<h1>{escape(facts.title)}</h1>
<h2 dir="auto">{escape(facts.plan_name)}</h2>
{lines}{note}</header>
<div class="rules">
<section><h2>{escape(say("pain_title"))}</h2><p>{escape(facts.pain_rule)}</p></section>
<section><h2>{escape(say("stop_title"))}</h2><p>{escape(facts.stop_rule)}</p>
<p>{escape(facts.stop_urgent)}</p></section>
</div>"""


def _exercise(facts: SheetFacts, one: SheetExercise) -> str:
    rows = [*one.details]
    if one.skip:
        rows.append((facts.words.say("label_skip"), one.skip))
    listed = "".join(f"<dt>{escape(a)}</dt><dd dir=auto>{escape(b)}</dd>\n" for a, b in rows)
    picture = ""
    if one.picture is not None:
        source = _data("jpeg", jpeg_of(one.picture, PICTURE_PX))
        picture = f'<img src="{source}" alt="{escape(one.alt)}">'
    cues = escape(" · ".join(one.cues))
    return f"""<li><article>
<div>{picture}</div>
<div>
<h2>{one.number}. {escape(one.name)}</h2>
<p class="dose">{escape(one.dose)}</p>
<p>{escape(one.often)}</p>
<p class="soft">{cues}</p>
<dl>
{listed}</dl>
{_typed("p", "note pre", one.note)}</div>
</article></li>
"""


def _typed(tag: str, kind: str, text: str) -> str:
    """Words that a person typed; nothing for none."""
    return f'<{tag} class="{kind}" dir="auto">{escape(text)}</{tag}>\n' if text else ""


def _ticks(facts: SheetFacts) -> str:
    if not facts.weeks:
        return ""
    say = facts.words.say
    tables = "".join(_week(facts, week) for week in range(len(facts.weeks)))
    return f"""<section class="ticks card">
<h2>{escape(say("ticks_title"))}</h2>
<p class="soft">{escape(say("ticks_about"))}</p>
{tables}</section>
"""


def _week(facts: SheetFacts, week: int) -> str:
    words, days = facts.words, facts.weeks[week]
    heads = "".join(
        f'<th scope="col">{escape(words.weekday(day))} <span>{escape(words.short_day(day))}'
        "</span></th>"
        for day in days
    )
    rows = ""
    for one in facts.exercises:
        cells = "".join(
            f"<td>{'<i></i>' * one.boxes if one.ends is None or day <= one.ends else ''}</td>"
            for day in days
        )
        rows += f'<tr><th scope="row">{one.number}. {escape(one.name)}</th>{cells}</tr>\n'
    for key in ("ticks_worst", "ticks_morning"):
        empty = "<td></td>" * len(days)
        rows += f'<tr><th scope="row">{escape(words.say(key))}</th>{empty}</tr>\n'
    caption = escape(words.say("ticks_week", number=week + 1))
    return (
        f'<div class="wide"><table><caption>{caption}</caption>\n<thead><tr><td></td>{heads}'
        f"</tr></thead>\n<tbody>\n{rows}</tbody></table></div>\n"
    )


def _code(facts: SheetFacts) -> str:
    if not facts.code_words:
        return ""
    words = (
        f"<div><h2>{escape(facts.words.say('qr_title'))}</h2>"
        f"<p>{escape(facts.code_words)}</p></div>"
    )
    if facts.code is None:
        return f'<section class="card">{words}</section>\n'
    picture = picture_of_code(modules_of(facts.code), _CODE_SCALE_PX)
    alt = escape(facts.words.say("qr_alt"))
    source = _data("png", _png(picture))
    return f'<section class="card code"><img src="{source}" alt="{alt}">{words}</section>\n'


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_Mono).save(buffer, "PNG")
    return bytes(buffer.data())


def _data(kind: str, content: bytes) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"
