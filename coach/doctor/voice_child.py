"""Asks Qt for its speech engines and prints them, in a process that the doctor can end."""

from PySide6.QtCore import QCoreApplication, QLoggingCategory
from PySide6.QtTextToSpeech import QTextToSpeech


def main() -> None:
    """Print the engines there are, then each that speaks, a line each."""
    QLoggingCategory.setFilterRules("*=false")
    _application = QCoreApplication([])
    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    print("engines", *engines, flush=True)
    for name in engines:
        if QTextToSpeech(name).state() is not QTextToSpeech.State.Error:
            print("speaks", name, flush=True)


if __name__ == "__main__":
    main()
