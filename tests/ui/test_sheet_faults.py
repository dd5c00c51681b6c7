import json
import re

import pytest
from PySide6.QtWidgets import QApplication

from coach.exchange.fhir import bundle_of
from coach.exchange.fhir_faults import FhirFault
from coach.exchange.fhir_reading import plan_from_bundle
from coach.exchange.sheet_payload import DamagedPlanCode, NewerPlanCode, NoPlanCode
from coach.ui.language import Language
from coach.ui.sheet_fault_words import TEMPLATES, plan_fault_words
from tests.exchange.fhir_people import everything
from tests.exchange.test_fhir_reading import CASES

GOOD = bundle_of(everything())


def sentence_of(name: str) -> str:
    bundle = json.loads(GOOD)
    CASES[name][0](bundle)
    with pytest.raises(FhirFault) as refused:
        plan_from_bundle(json.dumps(bundle))
    return refused.value.sentence


@pytest.fixture
def german(qapp: QApplication):
    language = Language()
    language.use("de")
    yield
    language.leave()


@pytest.mark.parametrize("name", CASES)
def test_every_reason_is_known_by_its_words(qapp: QApplication, name: str) -> None:
    sentence = sentence_of(name)
    assert plan_fault_words(sentence) == sentence
    why = sentence.removeprefix("No plan can be taken from this file: ")
    why = why.removesuffix(". Nothing was taken over.")
    patterns = ["(.+?)".join(map(re.escape, re.split(r"{.}", one))) for one in TEMPLATES[1:]]
    assert any(re.fullmatch(one, why) for one in patterns)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.usefixtures("german")
def test_every_reason_is_german_as_a_whole(name: str) -> None:
    told = plan_fault_words(sentence_of(name))
    assert told.startswith("Aus dieser Datei lässt sich kein Plan übernehmen")
    english = re.findall(r"\b(it|the|is|exercise|lacks|holds|value)\b", told)
    assert not english, told


@pytest.mark.usefixtures("german")
def test_codes_are_spoken_of_in_german() -> None:
    for fault in (NoPlanCode(), NewerPlanCode(), DamagedPlanCode()):
        assert "Code" in plan_fault_words(fault.sentence)
        assert plan_fault_words(fault.sentence) != fault.sentence
