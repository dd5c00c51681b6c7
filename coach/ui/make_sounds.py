"""Makes the sounds in ``assets/sounds``: run ``python -m coach.ui.make_sounds`` in a checkout."""

import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coach.resources import shipped
from coach.ui.announcer import Sound

RATE_HZ = 44_100
PEAK = 0.6

Wave = NDArray[np.float64]


def tone(pitch_hz: float, duration_s: float, *, decay_s: float, rise_s: float = 0.006) -> Wave:
    """A soft bell: a note with two quieter overtones that fade sooner than it does."""
    t = np.arange(round(duration_s * RATE_HZ)) / RATE_HZ
    sound = np.zeros_like(t)
    for multiple, loudness, fade in ((1.0, 1.0, 1.0), (2.0, 0.28, 0.6), (3.01, 0.10, 0.35)):
        sound += (
            loudness * np.sin(2 * np.pi * pitch_hz * multiple * t) * np.exp(-t / (decay_s * fade))
        )
    rise = np.minimum(1.0, t / rise_s)
    fall = np.minimum(1.0, (duration_s - t) / 0.02)
    return sound * rise * fall


def after(silence_s: float, sound: Wave) -> Wave:
    """``sound`` after a silence."""
    return np.concatenate([np.zeros(round(silence_s * RATE_HZ)), sound])


def together(*sounds: Wave) -> Wave:
    """Sounds played at once, as long as the longest of them."""
    mixed = np.zeros(max(len(sound) for sound in sounds))
    for sound in sounds:
        mixed[: len(sound)] += sound
    return mixed


def compose() -> dict[Sound, Wave]:
    """All the sounds. A major third up is good news, a step down is not, a chord is the end."""
    return {
        Sound.COUNTED: together(
            tone(659.3, 0.18, decay_s=0.06), after(0.07, tone(880.0, 0.30, decay_s=0.10))
        ),
        Sound.NOT_COUNTED: together(
            tone(311.1, 0.20, decay_s=0.09), after(0.11, tone(261.6, 0.32, decay_s=0.12))
        ),
        Sound.PAUSE: together(
            tone(523.3, 0.35, decay_s=0.14), after(0.12, tone(392.0, 0.45, decay_s=0.18))
        ),
        Sound.TICK: tone(1046.5, 0.09, decay_s=0.025, rise_s=0.002),
        Sound.BEAT: tone(392.0, 0.07, decay_s=0.018, rise_s=0.002),
        Sound.SET_DONE: together(
            tone(523.3, 0.9, decay_s=0.30),
            after(0.10, tone(659.3, 0.8, decay_s=0.30)),
            after(0.20, tone(784.0, 0.9, decay_s=0.35)),
        ),
    }


def write(sound: Wave, path: Path) -> None:
    """Write a 16-bit mono WAV whose loudest moment is ``PEAK``."""
    samples = np.round(sound / np.abs(sound).max() * PEAK * 32767).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples.tobytes())


def main() -> None:
    """Write every sound into ``assets/sounds``."""
    folder = shipped("assets", "sounds")
    folder.mkdir(parents=True, exist_ok=True)
    for sound, samples in compose().items():
        write(samples, folder / f"{sound.value}.wav")


if __name__ == "__main__":
    main()
