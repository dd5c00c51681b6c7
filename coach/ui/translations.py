"""Collects all the texts and builds the translations: ``uv run python -m coach.ui.translations``.

For a checkout. It brings ``assets/translations/coach_de.ts`` up to date with the code (lupdate) and
builds the ``.qm`` that ships (lrelease), and says how much is still to be translated. What comes
new into the ``.ts`` is marked "unfinished": write its German there (or in Qt Linguist), take the
mark away and run this again. A text is found only where it stands literally in ``self.tr("…")``,
``translate("context", "…")`` or ``QT_TRANSLATE_NOOP("context", "…")``. The texts of exercises are
in their own files, under ``[text.de]``.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from coach.resources import shipped
from coach.ui.language import TRANSLATED

SOURCE = Path(__file__).resolve().parents[1]


def collect(ts_file: Path) -> None:
    """Bring ``ts_file`` up to date with the code; texts that are no more are dropped."""
    files = sorted(str(path) for path in SOURCE.rglob("*.py") if path.name != "__init__.py")
    wanted = ("-source-language", "en", "-no-obsolete", "-locations", "none", "-silent")
    _run("lupdate", *wanted, *files, "-ts", str(ts_file))


def build(ts_file: Path, qm_file: Path) -> None:
    """Write the finished translations of ``ts_file`` as Qt reads them."""
    _run("lrelease", "-silent", str(ts_file), "-qm", str(qm_file))


def unfinished(ts_file: Path) -> list[str]:
    """The texts of ``ts_file`` that have no translation yet."""
    return [
        message.findtext("source", "")
        for message in ElementTree.parse(ts_file).iter("message")
        if message.find("translation[@type]") is not None or not message.findtext("translation")
    ]


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True)


def main() -> int:
    """Do it for every language; the answer is 1 where something is left to translate."""
    left = 0
    for code in TRANSLATED:
        ts_file = shipped("assets", "translations", f"coach_{code}.ts")
        collect(ts_file)
        build(ts_file, ts_file.with_suffix(".qm"))
        missing = unfinished(ts_file)
        left += len(missing)
        print(f"{ts_file.name}: {len(missing)} texts to translate")
        for text in missing:
            print(f"  {text}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
