"""Looks at the frame of a PNG without decoding it, and takes out of it what is no picture.

A PNG is a signature and chunks, each with its length, name, content and CRC (ISO/IEC 15948, §5).
Only the chunks that make the picture are carried: a photograph keeps neither its place nor its
camera, and no packed text or profile can unpack to more than it seems to be.
"""

import zlib
from collections.abc import Iterator

MOST_BYTES = 300_000
MOST_SIDE_PX = 512
MOST_PICTURES = 40
MOST_BYTES_TOGETHER = 2_000_000
"""What an entry of the care log takes; see ``coach.care.prescription_entries``."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CARRIED = frozenset({b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"sRGB", b"pHYs", b"IDAT", b"IEND"})
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
"""Which bits a sample may have by colour type (ISO/IEC 15948, table 11.1)."""


def bare(png: bytes) -> bytes:
    """The same picture without the chunks that are not carried. Raises ValueError for no PNG."""
    kept = [whole for name, _, whole in _chunks(png) if name in _CARRIED]
    return _SIGNATURE + b"".join(kept)


def check(png: bytes) -> None:
    """Raises ValueError for anything but a PNG of the allowed size made of carried chunks."""
    if len(png) > MOST_BYTES:
        raise ValueError(f"a picture has more than {MOST_BYTES} bytes")
    names = []
    for name, content, _ in _chunks(png):
        if name not in _CARRIED:
            raise ValueError("a picture carries more than a picture")
        if name == b"IHDR":
            _check_header(content)
        names.append(name)
    singles = [name for name in names if name != b"IDAT"]
    if len(set(singles)) != len(singles):
        raise ValueError("a picture has a part twice")
    if names[:1] != [b"IHDR"] or names[-1] != b"IEND" or b"IDAT" not in names:
        raise ValueError("a picture is not whole")


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Name, content and whole bytes of each chunk."""
    if not png.startswith(_SIGNATURE):
        raise ValueError("a picture is no PNG")
    at = len(_SIGNATURE)
    while at < len(png):
        length = int.from_bytes(png[at : at + 4])
        end = at + 12 + length
        if end > len(png):
            raise ValueError("a picture was cut off")
        checked = png[at + 4 : end - 4]
        if zlib.crc32(checked) != int.from_bytes(png[end - 4 : end]):
            raise ValueError("a picture is damaged")
        yield checked[:4], checked[4:], png[at:end]
        at = end


def _check_header(content: bytes) -> None:
    if len(content) != 13:
        raise ValueError("a picture has no size")
    width, height = int.from_bytes(content[:4]), int.from_bytes(content[4:8])
    if not (1 <= width <= MOST_SIDE_PX and 1 <= height <= MOST_SIDE_PX):
        raise ValueError(f"a picture is larger than {MOST_SIDE_PX} px")
    depth, colour, packing, filtering, interlace = content[8:]
    if depth not in _DEPTHS.get(colour, ()) or packing or filtering or interlace > 1:
        raise ValueError("a picture is of a kind that is not known")
