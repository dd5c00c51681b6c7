"""Whether the system can speak, asked in a process of its own because the answer may never come.

On Linux, Qt's engine waits for ever for a speech service that is installed and does not answer.
"""

import subprocess

from coach.child import child_command
from coach.doctor.finding import Finding

PATIENCE_S = 10.0


def check_voice(command: tuple[str, ...] = (), patience_s: float = PATIENCE_S) -> Finding:
    """A finding about the voice; takes ``patience_s`` seconds where no answer comes.

    ``command`` takes the place of the process that asks.
    """
    try:
        answer = subprocess.run(
            command or child_command("coach.doctor.voice_child"),
            capture_output=True,
            check=False,
            text=True,
            timeout=patience_s,
        )
    except subprocess.TimeoutExpired:
        found = f"the speech service did not answer in {patience_s:.0f} s"
        return Finding("Voice", "limited", found, "Start or remove speech-dispatcher.")
    except OSError as error:
        return Finding("Voice", "limited", f"it cannot be asked ({error})")
    words = [line.split() for line in answer.stdout.splitlines()]
    if not any(line[:1] == ["engines"] for line in words):
        why = (answer.stderr.strip().splitlines() or ["no reason given"])[-1]
        advice = "On Linux Qt needs system packages; the README lists them."
        return Finding("Voice", "limited", f"Qt cannot load it ({why})", advice)
    speaking = [name for key, *names in words for name in names if key == "speaks"]
    if not speaking:
        advice = "The coach uses sounds. On Linux a voice comes with speech-dispatcher."
        return Finding("Voice", "limited", "no speech engine", advice)
    return Finding("Voice", "good", ", ".join(speaking))
