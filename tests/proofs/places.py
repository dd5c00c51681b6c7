"""Where the proofs find the checkout and their own recording."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

DEMO_TRACK = Path(__file__).resolve().parent / "data" / "demo_session.npz"
"""The poses of the built-in recording; data/README.md says how they were made."""
