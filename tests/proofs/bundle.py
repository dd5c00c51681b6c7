"""Builds the bundled app from a wheel in an empty environment, and tries it from there.

    python -m tests.proofs.bundle [DIR]

Makes in ``DIR`` (a temporary folder without one) the app as a folder, the list of all that is in it
(``sbom.json``, CycloneDX), and what ``pip-audit`` says of it. Needs uv and a package index. The
exit code is 0 when the app does what is tried below; the audit is told and decides nothing, since
not every index answers it.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .places import ROOT

TOOLS = ("pyinstaller>=6.11", "cyclonedx-bom>=5", "pip-audit>=2.7")
OPEN_S = 12
CLIP = ROOT / "assets" / "demo" / "demo_session.mp4"


def main(out: Path) -> int:
    """Build, list, audit and try."""
    app = _built(out)
    print(f"the app: {_megabytes(app)} MB in {app}")
    print(f"in it: {_listed(out)} packages, in {out / 'sbom.json'}")
    print(f"pip-audit: {_audited(out)}")
    return 0 if _tried(app / _name("coach"), out) else 1


def _built(out: Path) -> Path:
    env = out / "env"
    _run("uv", "venv", "--quiet", "--clear", env)
    _run("uv", "pip", "install", "--quiet", "--python", _python(env), ROOT)
    # Apart from the app's own, so that the list holds what ships.
    tools = out / "tools"
    _run("uv", "venv", "--quiet", "--clear", tools)
    _run("uv", "pip", "install", "--quiet", "--python", _python(tools), *TOOLS[1:])
    _run("uv", "pip", "install", "--quiet", "--python", _python(env), TOOLS[0])
    work = out / "work"
    shutil.copytree(ROOT / ".bundle", work, dirs_exist_ok=True)
    _run(_script(env, "pyinstaller"), "-y", "--log-level", "ERROR", "coach.spec", cwd=work)
    return work / "dist" / "coach"


def _listed(out: Path) -> int:
    sbom = out / "sbom.json"
    command = (_script(out / "tools", "cyclonedx-py"), "environment", _python(out / "env"))
    sbom.write_text(_run(*command), encoding="utf-8")
    return len(json.loads(sbom.read_text(encoding="utf-8"))["components"])


def _audited(out: Path) -> str:
    site = next((out / "env").glob("lib/python*/site-packages"), out / "env/Lib/site-packages")
    command = [str(_script(out / "tools", "pip-audit")), "--path", str(site), "--format", "json"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    try:
        told = json.loads(ran.stdout)["dependencies"]
    except (ValueError, KeyError):
        return "it could not ask for advisories here"
    asked = [one for one in told if "vulns" in one]
    open_ = [f"{one['name']} {vuln['id']}" for one in asked for vuln in one["vulns"]]
    return f"{len(asked)} of {len(told)} packages could be asked about, open: {open_ or 'none'}"


def _tried(program: Path, out: Path) -> bool:
    """Whether it lists, counts, and opens a window over a new record, told line by line."""
    away = out / "away"
    away.mkdir(exist_ok=True)
    listed = _run(program, "exercises", "--json", cwd=away).splitlines()
    print(f"lists {len(listed)} exercises")
    counted = _run(program, "analyse", CLIP, "--exercise", "heel_raise_double", "--json", cwd=away)
    raises = sum(1 for one in json.loads(counted)["reps"] if one["counted"])
    print(f"counts {raises} raises in the built-in recording")
    data = away / "data"
    window = subprocess.Popen([str(program), "--data", str(data)], cwd=away)
    try:
        until = time.monotonic() + OPEN_S
        while window.poll() is None and time.monotonic() < until:
            time.sleep(0.2)
        opened = window.poll() is None and (data / "coach.db").exists()
    finally:
        window.terminate()
        window.wait(timeout=30)
    print(f"stays open for {OPEN_S} s over a record of its own: {'yes' if opened else 'no'}")
    return bool(listed) and raises == 6 and opened


def _run(*command: object, cwd: Path | None = None) -> str:
    ran = subprocess.run(
        [str(part) for part in command], cwd=cwd, stdout=subprocess.PIPE, text=True, check=True
    )
    return ran.stdout


def _python(env: Path) -> Path:
    return _script(env, "python")


def _script(env: Path, name: str) -> Path:
    return env / ("Scripts" if os.name == "nt" else "bin") / _name(name)


def _name(program: str) -> str:
    return f"{program}.exe" if os.name == "nt" else program


def _megabytes(folder: Path) -> int:
    return sum(one.stat().st_size for one in folder.rglob("*") if one.is_file()) // 1_000_000


if __name__ == "__main__":
    if len(sys.argv) > 1:
        place = Path(sys.argv[1]).resolve()
        place.mkdir(parents=True, exist_ok=True)
        sys.exit(main(place))
    with tempfile.TemporaryDirectory() as made:
        sys.exit(main(Path(made)))
