"""A prescribed dose as a plain sentence, in English or German.

The parts are in ``assets/care/prescription.toml``; the print sheet, the files and the screens
all say a dose in these words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from coach.care.prescription import Band, Load, Prescribed, Stop
from coach.care.words import CareTexts


@dataclass(frozen=True, slots=True)
class DoseWords:
    """``texts`` spoken in the language ``code``."""

    texts: CareTexts
    code: str

    def dose(self, item: Prescribed) -> str:
        """All of what is to be done and when, such as "3 sets of 12, each leg, 60 s rest, 2 s up,
        3 s down; red band; every day"."""
        parts = [self.work(item), self.load(item.load), self.when(item)]
        return "; ".join(part for part in parts if part)

    def work(self, item: Prescribed) -> str:
        """Sets, amount, side, rest and tempo."""
        parts = [self.amount(item), self.side(item)]
        if item.rest_s > 0:
            parts.append(self._say("rest", rest=item.rest_s))
        parts.append(self.tempo(item))
        return ", ".join(part for part in parts if part)

    def tempo(self, item: Prescribed) -> str:
        """Seconds up, held and down; empty without a tempo."""
        if item.tempo_s is None:
            return ""
        up, hold, down = item.tempo_s
        return self._say("tempo_hold" if hold > 0 else "tempo", up=up, hold=hold, down=down)

    def amount(self, item: Prescribed) -> str:
        """Such as "3 sets of 12" or "3 times 30 s"."""
        held = item.hold_s is not None
        key = ("one_set" if item.sets == 1 else "sets") + ("_hold" if held else "")
        amount = item.hold_s if item.hold_s is not None else item.reps or 0
        return self._say(key, sets=item.sets, amount=amount)

    def side(self, item: Prescribed) -> str:
        """Which leg; empty where both move together."""
        return "" if item.side == "both" else self._say(f"side_{item.side}")

    def load(self, load: Load | None) -> str:
        """What makes it heavier; empty without anything."""
        if load is None:
            return ""
        if load.band is not None:
            return self._band(load.band)
        return self._say("load_kg", kg=load.kg or 0)

    def when(self, item: Prescribed) -> str:
        """How often and for how long, such as "2 times a day on 5 days a week for 6 weeks"."""
        days, times = item.days_a_week, item.times_a_day
        key = "daily" if days == 7 else "weekly_one" if days == 1 else "weekly"
        often = self._say(key + ("_times" if times > 1 else ""), days=days, times=times)
        if item.weeks is None:
            return often
        return f"{often} {self._say('one_week' if item.weeks == 1 else 'weeks', weeks=item.weeks)}"

    def limits(self, item: Prescribed) -> tuple[str, ...]:
        """The limits within which it goes on, how to stand, and how it may grow."""
        return (*self.bounds(item), *self.stance(item), *self.growth(item))

    def bounds(self, item: Prescribed) -> tuple[str, ...]:
        """Pain, range and effort up to which it goes on."""
        return tuple(self._bounds(item))

    def stance(self, item: Prescribed) -> tuple[str, ...]:
        """Support, eyes and ground, as far as they are prescribed."""
        return tuple(
            self._say(f"{name}_{chosen}")
            for name in ("support", "eyes", "surface")
            if (chosen := getattr(item, name)) is not None
        )

    def growth(self, item: Prescribed) -> tuple[str, ...]:
        """How far it may grow; nothing where it stays as it is."""
        return tuple(self._growth(item))

    def stops(self, stops: tuple[Stop, ...]) -> str:
        """At which signs to stop; empty where none is named."""
        if not stops:
            return ""
        return self._say("stop_if", signs=", ".join(self.stop(one) for one in stops))

    def stop(self, one: Stop) -> str:
        """One sign."""
        return self._say(f"stop_{one}")

    def _bounds(self, item: Prescribed) -> Iterator[str]:
        key = "pain_none" if item.pain_max == 0 else "pain"
        yield self._say(key, pain=item.pain_max)
        if item.range_max_deg is not None:
            yield self._say("range", deg=item.range_max_deg)
        if item.effort_max is not None:
            yield self._say("effort", effort=item.effort_max)

    def _growth(self, item: Prescribed) -> Iterator[str]:
        if item.grow is None:
            return
        if item.grow.most_amount is not None:
            key = "grow_to_reps" if item.reps is not None else "grow_to_hold"
            yield self._say(key, amount=item.grow.most_amount)
        else:
            yield self._say("grow_open")
        if item.grow.most_sets is not None:
            key = "grow_to_one_set" if item.grow.most_sets == 1 else "grow_to_sets"
            yield self._say(key, sets=item.grow.most_sets)

    def _band(self, band: Band) -> str:
        name = f"{band.brand} {band.colour}".strip()
        if band.stretch_percent is None:
            return self._say("band", band=name)
        return self._say("band_stretched", band=name, percent=band.stretch_percent)

    def _say(self, key: str, **values: float | int | str) -> str:
        return self.texts.say(key, self.code, values)
