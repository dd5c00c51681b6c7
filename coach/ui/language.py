"""Gives the whole window one language: its own words, Qt's, and how dates and figures are written.

The words are in ``assets/translations``; English is the source and needs no file.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from coach.record.settings import Language as Choice
from coach.resources import shipped

ENGLISH = "en"
TRANSLATED = ("de",)
"""The languages that have a file of words."""


def spoken_language(choice: Choice) -> str:
    """The two letters of the language to use; the system's only if it has words."""
    code = QLocale.system().name()[:2] if choice == "system" else choice
    return code if code in TRANSLATED else ENGLISH


class Language(QObject):
    """The language in use; ``leave`` gives Qt its own back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = QLocale()
        self._translators: list[QTranslator] = []
        self.code = ENGLISH

    def use(self, choice: Choice) -> None:
        """Speak the chosen language from now on; what is on show has to be made anew."""
        self.code = spoken_language(choice)
        self._remove()
        system = QLocale.system()
        same = system.name()[:2] == self.code
        # The system's own way to write dates, where it speaks the language.
        QLocale.setDefault(system if same else QLocale(self.code))
        if self.code == ENGLISH:
            return
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._add(f"qtbase_{self.code}", qt_folder)
        self._add(f"coach_{self.code}", str(shipped("assets", "translations")))

    def leave(self) -> None:
        """Take the words out of Qt again."""
        self._remove()
        self.code = ENGLISH
        QLocale.setDefault(self._before)

    def _add(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)

    def _remove(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()
