"""Says in the language of the window why a plan cannot be taken from a FHIR file or a code."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.ui.fault_words import fault_words

TEMPLATES = (
    QT_TRANSLATE_NOOP(
        "PlanFault", "No plan can be taken from this file: {0}. Nothing was taken over."
    ),
    QT_TRANSLATE_NOOP(
        "PlanFault",
        "This code holds no plan. Please hold the large code of the sheet up to the camera.",
    ),
    QT_TRANSLATE_NOOP(
        "PlanFault",
        "This code was made by a newer version of coach. Install the newest version, or ask for "
        "the plan file.",
    ),
    QT_TRANSLATE_NOOP(
        "PlanFault",
        "The plan in this code is damaged. Nothing was taken over. Please scan it again, or ask "
        "for the plan file.",
    ),
    QT_TRANSLATE_NOOP("PlanFault", "it holds no care plan (CarePlan)"),
    QT_TRANSLATE_NOOP("PlanFault", "it holds more than one care plan (CarePlan)"),
    QT_TRANSLATE_NOOP("PlanFault", "it is not text"),
    QT_TRANSLATE_NOOP("PlanFault", "it is no FHIR in JSON, or was cut off or damaged"),
    QT_TRANSLATE_NOOP("PlanFault", "it is larger than {0} MB"),
    QT_TRANSLATE_NOOP("PlanFault", "it holds more than a plan and its results ever do"),
    QT_TRANSLATE_NOOP("PlanFault", "it is nested deeper than a plan ever is"),
    QT_TRANSLATE_NOOP("PlanFault", "it is no FHIR bundle"),
    QT_TRANSLATE_NOOP("PlanFault", "it is no FHIR, not a bundle (Bundle)"),
    QT_TRANSLATE_NOOP("PlanFault", "it is a {0}, not a bundle (Bundle)"),
    QT_TRANSLATE_NOOP("PlanFault", "it is another type of bundle than a collection"),
    QT_TRANSLATE_NOOP("PlanFault", "it follows rules of another program"),
    QT_TRANSLATE_NOOP("PlanFault", "the bundle has no entries, or far too many"),
    QT_TRANSLATE_NOOP("PlanFault", "an entry of it has no resource or no address (fullUrl)"),
    QT_TRANSLATE_NOOP("PlanFault", "two entries of it have the same address (fullUrl)"),
    QT_TRANSLATE_NOOP(
        "PlanFault",
        "it comes from another program and lacks {0} in a form that can be read. Please build "
        "the plan anew, with that file beside it",
    ),
    QT_TRANSLATE_NOOP("PlanFault", "the plan's version, dates and pain limits"),
    QT_TRANSLATE_NOOP("PlanFault", "sets, rest and limits"),
    QT_TRANSLATE_NOOP("PlanFault", "its extension is not as it was exported"),
    QT_TRANSLATE_NOOP("PlanFault", "it does not say in which form it was written"),
    QT_TRANSLATE_NOOP(
        "PlanFault",
        "it was written by a newer version of coach. Install the newest version to take it over",
    ),
    QT_TRANSLATE_NOOP("PlanFault", "a value of {0} is not one that was exported"),
    QT_TRANSLATE_NOOP("PlanFault", "a value is out of bounds: “{0}”"),
    QT_TRANSLATE_NOOP("PlanFault", "{0} lacks “{1}”"),
    QT_TRANSLATE_NOOP("PlanFault", "it has no exercise, or more than {0}"),
    QT_TRANSLATE_NOOP(
        "PlanFault",
        "{0} has no reference to a request (ServiceRequest) with its dose",
    ),
    QT_TRANSLATE_NOOP("PlanFault", "the request of {0} is not in it"),
    QT_TRANSLATE_NOOP("PlanFault", "{0} refers to something that is no request"),
    QT_TRANSLATE_NOOP("PlanFault", "it was withdrawn, or has an unknown status"),
    QT_TRANSLATE_NOOP("PlanFault", "it is not meant to be done"),
    QT_TRANSLATE_NOOP("PlanFault", "it is not valid FHIR R4"),
    QT_TRANSLATE_NOOP("PlanFault", "how often {0} is done was changed elsewhere"),
    QT_TRANSLATE_NOOP("PlanFault", "{0} was exchanged elsewhere"),
    QT_TRANSLATE_NOOP("PlanFault", "the plan"),
    QT_TRANSLATE_NOOP("PlanFault", "exercise {0}"),
)


def plan_fault_words(sentence: str) -> str:
    """The same sentence in the language of the window; an unknown one stays as it is."""
    for template in TEMPLATES:
        found = re.fullmatch(_pattern(template), sentence, re.DOTALL)
        if found is not None:
            values = [plan_fault_words(value) for value in found.groups()]
            return QCoreApplication.translate("PlanFault", template).format(*values)
    return fault_words(sentence)


def _pattern(template: str) -> str:
    return "(.+?)".join(re.escape(part) for part in re.split(r"{\d}", template))
