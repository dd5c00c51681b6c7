"""The programme's sentences: found by key, filled with figures, in the person's language."""

import string
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pydantic import Field, RootModel

from coach.care.learn_text import LearnFileError, Sentence, Strict, parse
from coach.care.next_step import NextStep
from coach.care.phases import PhaseProposal
from coach.care.rules import Rules
from coach.care.suggestion import Suggestion
from coach.care.today_plan import note_of


class _Pair(Strict):
    en: Sentence
    de: Sentence


class _TextFile(RootModel[dict[str, _Pair]]):
    root: dict[str, _Pair] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class CareTexts:
    """Every sentence by its key, in English and German."""

    pairs: Mapping[str, tuple[str, str]]

    def say(
        self, key: str, code: str, values: Mapping[str, float | int | str] | None = None
    ) -> str:
        """The sentence ``key`` in the language ``code`` (English but for "de"), filled.

        Raises KeyError for an unknown key, or where ``values`` lack one that the sentence names.
        """
        english, german = self.pairs[key]
        told = {name: _told(value, code) for name, value in (values or {}).items()}
        return (german if code == "de" else english).format_map(told)

    def names_in(self, key: str) -> frozenset[str]:
        """The names that have to be filled in the sentence ``key``."""
        return frozenset(
            name
            for text in self.pairs[key]
            for _, name, _, _ in string.Formatter().parse(text)
            if name is not None
        )


def texts_from(text: str) -> CareTexts:
    """The sentences written in this file.

    Raises:
        LearnFileError: it cannot be used, or a sentence names other figures in one language.
    """
    read = parse(_TextFile, text, "texts.toml").root
    texts = CareTexts({key: (pair.en, pair.de) for key, pair in read.items()})
    for key, pair in read.items():
        named = [
            {name for _, name, _, _ in string.Formatter().parse(one) if name is not None}
            for one in (pair.en, pair.de)
        ]
        if named[0] != named[1]:
            raise LearnFileError(f"texts.toml: {key}: not the same figures in both languages")
    return texts


def reason_in_words(suggestion: Suggestion, texts: CareTexts, code: str) -> str:
    """Why this is suggested, with its figures."""
    return texts.say(suggestion.reason, code, suggestion.values)


def action_in_words(suggestion: Suggestion, texts: CareTexts, code: str) -> str:
    """What the suggestion comes to, in one line."""
    return texts.say(f"action_{suggestion.action.value}", code)


def change_in_words(suggestion: Suggestion, texts: CareTexts, rules: Rules, code: str) -> str:
    """What accepting it changes; empty where it changes nothing."""
    if suggestion.then is None or suggestion.now is None or suggestion.variable is None:
        return ""
    then, now = suggestion.then, suggestion.now
    exercise = rules.exercises[then.exercise_id].in_language(code)
    timed = exercise.dose.hold_s is not None
    amount = f"{'hold' if timed else 'reps'}"
    key = f"change_{suggestion.variable}"
    if suggestion.variable in ("reps", "volume"):
        key = f"{key}_{amount}"
    values: dict[str, float | int | str] = {
        "exercise": exercise.name,
        "level": note_of(then, rules, code),
        "from_amount": now.amount,
        "amount": then.amount,
        "from_sets": now.sets,
        "sets": then.sets,
    }
    return texts.say(key, code, values)


def proposal_in_words(proposal: PhaseProposal, texts: CareTexts, rules: Rules, code: str) -> str:
    """Why this phase is proposed, with its name."""
    name = rules.phases.by_number[proposal.phase].in_language(code).name
    return texts.say(proposal.reason, code, {**proposal.values, "name": name})


def step_in_words(step: NextStep, texts: CareTexts, code: str) -> str:
    """A next step as a line."""
    return texts.say(step.key, code, step.values)


def _told(value: float | int | str, code: str) -> str:
    if isinstance(value, str):
        return _date_told(value, code)
    told = f"{value:.10g}"
    return told.replace(".", ",") if code == "de" else told


def _date_told(value: str, code: str) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return f"{day.day}.{day.month}." if code == "de" else f"{day.day} {_MONTHS[day.month - 1]}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
