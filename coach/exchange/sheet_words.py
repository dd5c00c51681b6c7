"""A plan in plain words, English or German: its doses, limits and rules.

The same words stand on the printed sheet, on the web page and in exchanged files. They are in the
plan's language, whatever that of the window is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from coach.care.prescription import Load, Prescribed, Prescription, Stop
from coach.care.prescription_words import DoseWords
from coach.care.words import CareTexts, texts_from
from coach.care_library import load_dose_texts
from coach.exchange.texts import cleaned_line
from coach.exercise.definition import Exercise
from coach.resources import shipped

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
}

_USUAL_STOPS: tuple[Stop, ...] = ("sharp_pain", "swelling", "giving_way", "numbness")


@cache
def _texts() -> CareTexts:
    return texts_from(shipped("assets", "care", "sheet.toml").read_text(encoding="utf-8"))


@cache
def _dose_texts() -> CareTexts:
    return load_dose_texts()


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words in one ``language``, "en" or "de"."""

    language: str

    @property
    def _doses(self) -> DoseWords:
        """The parts of a dose, as the screens say them."""
        return DoseWords(_dose_texts(), self.language)

    def say(self, key: str, /, **values: float | int | str) -> str:
        """A sentence, filled. Raises KeyError for an unknown one."""
        return _texts().say(key, self.language, values)

    def day(self, one: date) -> str:
        """A date with its year, such as "3 March 2025"."""
        month = _MONTHS[self.language].split()[one.month - 1]
        dot = "." if self.language == "de" else ""
        return f"{one.day}{dot} {month} {one.year}"

    def short_day(self, one: date) -> str:
        """A date without its year, such as "3/3" or "3.3."."""
        if self.language == "de":
            return f"{one.day}.{one.month}."
        return f"{one.day} {_MONTHS['en'].split()[one.month - 1][:3]}"

    def weekday(self, one: date) -> str:
        """The day of the week, short."""
        return _WEEKDAYS[self.language][one.weekday()]

    def dose(self, item: Prescribed) -> str:
        """Sets, amount and side, such as "3 × 12 repetitions, each side"."""
        amount = self._amount(item)
        if item.sets > 1:
            amount = self.say("dose", sets=item.sets, amount=amount)
        return f"{amount}, {self.say(f'side_{item.side}')}"

    def _amount(self, item: Prescribed) -> str:
        if item.hold_s is not None:
            return self.say("count_hold", seconds=item.hold_s)
        assert item.reps is not None
        return self.say("count_reps_one" if item.reps == 1 else "count_reps", reps=item.reps)

    def often(self, plan: Prescription, item: Prescribed) -> str:
        """How often and how long, such as "2 times a day, 3 days a week, for 4 weeks …"."""
        a_day, a_week = item.times_a_day, item.days_a_week
        told = []
        if a_week == 7:
            told.append(self.say("often_every_day"))
        else:
            key = "often_week_one" if a_week == 1 else "often_week"
            told.append(self.say(key, days=a_week))
        key = "often_day" if a_day == 1 else "often_day_more"
        if a_day > 1 or a_week < 7:
            told.insert(0, self.say(key, times=a_day))
        if item.weeks is not None:
            try:
                last = plan.ends(item)
            except OverflowError:
                last = None
            if last is not None:
                key = "often_weeks_one" if item.weeks == 1 else "often_weeks"
                told.append(self.say(key, weeks=item.weeks, day=self.day(last)))
        return ", ".join(told)

    def details(self, item: Prescribed) -> tuple[tuple[str, str], ...]:
        """All else that is prescribed, as label and words; the note is not among it."""
        return tuple((self.say(key), told) for key, told in self._details(item) if told)

    def _details(self, item: Prescribed) -> Iterator[tuple[str, str]]:
        if item.rest_s > 0 and item.sets > 1:
            yield "label_rest", self.say("rest", seconds=item.rest_s)
        yield "label_tempo", self._doses.tempo(item)
        if item.load is not None:
            yield ("label_band" if item.load.band else "label_load"), self.load(item.load)
        yield "label_how", ", ".join(self._doses.stance(item))
        yield "label_limits", ", ".join(self._doses.bounds(item))
        yield "label_grow", ", ".join(self._doses.growth(item))
        stops = dict.fromkeys(item.stops)
        yield "label_stop", ", ".join(map(self._doses.stop, stops))

    def load(self, load: Load) -> str:
        """A weight, or a band by its maker and colour."""
        if load.band is None:
            assert load.kg is not None
            return self.say("load_kg", kg=load.kg)
        band = cleaned_line(f"{load.band.brand} {load.band.colour}".strip())
        percent = load.band.stretch_percent
        return band if percent is None else self.say("band_stretch", band=band, percent=percent)

    def pain_rule(self, plan: Prescription) -> str:
        """What pain is for, in one sentence."""
        limits = {item.pain_max for item in plan.items}
        if len(limits) == 1:
            return self.say("pain_rule", during=limits.pop(), morning=plan.morning_pain_max)
        return self.say("pain_rule_each", morning=plan.morning_pain_max)

    def stop_rule(self, plan: Prescription) -> str:
        """The signs at which the person stops: the usual ones, and those of the exercises."""
        named = (stop for item in plan.items for stop in item.stops)
        signs = ", ".join(map(self._doses.stop, dict.fromkeys((*_USUAL_STOPS, *named))))
        return self.say("stop_rule", signs=signs)

    def instruction(self, plan: Prescription, item: Prescribed, exercise: Exercise | None) -> str:
        """All of one exercise for the person, a line each."""
        lines = [self.dose(item), self.often(plan, item)]
        if exercise is not None:
            lines = [f"{exercise.name}: {lines[0]}", *lines[1:], *exercise.cues]
        lines += [f"{label}: {told}" for label, told in self.details(item)]
        if item.note:
            lines.append(f"{self.say('label_note')}: {item.note}")
        return "\n".join(lines)
