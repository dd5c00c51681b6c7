"""Writes small videos, and spoils what their headers say."""

import struct

import numpy as np

from coach.capture.opencv import cv2

FRAMES, FPS = 12, 25
SIZE = (64, 48)

_PERIOD_AT = 32
"""Where an AVI says the microseconds of a frame, after ``RIFF``, ``LIST`` and ``avih``."""
_COUNT_AT = 48


def write_video(path, codec, frames=FRAMES, fps=FPS):
    """Whether this build of OpenCV can write the codec; then ``path`` is a video of a ramp."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*codec), fps, SIZE)
    if not writer.isOpened():
        return False
    for index in range(frames):
        writer.write(np.full((SIZE[1], SIZE[0], 3), index * 20, np.uint8))
    writer.release()
    return path.exists()


def with_count(avi, frames):
    """The AVI with another number of frames in its headers."""
    content = bytearray(avi)
    struct.pack_into("<I", content, _COUNT_AT, frames)
    struct.pack_into("<I", content, _stream_header(content) + 32, frames)
    return bytes(content)


def with_rate(avi, rate, scale):
    """The AVI with ``rate / scale`` frames a second in its headers."""
    content = bytearray(avi)
    period_us = min(1_000_000 * scale // rate, 2**32 - 1) if rate else 0
    struct.pack_into("<I", content, _PERIOD_AT, period_us)
    struct.pack_into("<II", content, _stream_header(content) + 20, scale, rate)
    return bytes(content)


def _stream_header(content):
    return content.index(b"strh") + 8
