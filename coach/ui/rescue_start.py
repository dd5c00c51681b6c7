"""Opens the record for the window, and where that fails goes the way that the person chooses."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from coach.record import backup
from coach.record.errors import RecordError
from coach.record.in_use import InUse
from coach.record.repair import Repaired, Restored, begin_anew, repair, restore
from coach.ui.beside import beside
from coach.ui.desk import Desk
from coach.ui.rescue_window import RescueWindow, said
from coach.ui.rescue_words import Way
from coach.ui.theme import Theme


class RescueStart:
    """Asks again and again until the record is open or the person has had enough.

    ``lock`` is held where the record may be written to. ``news`` says what was done, for the
    window that opens then.
    """

    def __init__(
        self,
        theme: Theme,
        folder: Path,
        open_desk: Callable[[], Desk],
        open_to_look: Callable[[], Desk],
    ) -> None:
        self._theme = theme
        self._folder = folder
        self._open_desk = open_desk
        self._open_to_look = open_to_look
        self.lock: InUse | None = None
        self.news = ""

    def desk(self, fault: RecordError) -> Desk | None:
        """The desk that is open in the end, None where the app is to be left."""
        message = ""
        while True:
            answer = self._ask(fault, message)
            try:
                if answer is Way.QUIT:
                    return None
                if answer is Way.LOOK:
                    self._let_go()
                    desk = self._open_to_look()
                    self.news = QCoreApplication.translate(
                        "Rescue",
                        "Your record is open for looking only. What you do now is not kept, and "
                        "ends with this window.",
                    )
                    return desk
                self._hold()
                return self._open_desk()
            except RecordError as error:
                message = said(error) if type(error) is type(fault) and answer is Way.LOOK else ""
                fault = error

    def restored(self, chosen: backup.Backup) -> None:
        """Put ``chosen`` in the place of a record that nobody has open. Raises RecordError."""
        self._hold()
        self.news = _restored_words(restore(self._folder, chosen, datetime.now()))

    def _ask(self, fault: RecordError, message: str) -> object:
        """Show the window until a way is chosen that is not one of mending, or mending is done."""
        window = RescueWindow(self._theme, fault, backup.listed(self._folder))
        waiting = QEventLoop()
        answers: list[object] = []

        def take(answer: object) -> None:
            answers.append(answer)
            waiting.quit()

        window.chosen.connect(take)
        window.say(message)
        window.begin()
        while True:
            waiting.exec()
            answer = answers.pop(0)
            if answer in (Way.QUIT, Way.LOOK, Way.AGAIN):
                break
            window.show_working(True)
            failed = self._mend(answer)
            window.show_working(False)
            if failed is None:
                break
            window.say(said(failed))
        window.chosen.disconnect(take)
        window.close()
        window.deleteLater()
        return answer

    def _mend(self, answer: object) -> RecordError | None:
        """Carry ``answer`` out beside the window, which stays alive meanwhile."""

        def work() -> None:
            self._hold()
            self.news = self._mended(answer)

        try:
            beside(work)
        except RecordError as error:
            return error
        return None

    def _mended(self, answer: object) -> str:
        now = datetime.now()
        if isinstance(answer, backup.Backup):
            return _restored_words(restore(self._folder, answer, now))
        if answer is Way.REPAIR:
            return _repaired_words(repair(self._folder, now))
        aside = begin_anew(self._folder, now)
        return QCoreApplication.translate(
            "Rescue", "You begin with an empty record. The damaged one is kept in {0}."
        ).format(aside)

    def _hold(self) -> None:
        if self.lock is None:
            self.lock = InUse(self._folder)

    def _let_go(self) -> None:
        if self.lock is not None:
            self.lock.release()
            self.lock = None


def _restored_words(done: Restored) -> str:
    return QCoreApplication.translate(
        "Rescue",
        "Your record is what it was on that day. Sessions in it: {0}. The one from before is kept "
        "in {1}.",
    ).format(done.sessions, done.aside)


def _repaired_words(done: Repaired) -> str:
    return QCoreApplication.translate(
        "Rescue",
        "Your record is repaired. Sessions in it: {0}, other entries: {1}. The damaged file is "
        "kept in {2}.",
    ).format(done.sessions, done.entries, done.aside)
