"""Says what a backup is: its day, how much it holds and how large it is."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from coach.record.backup import Backup, sessions_in

_MEGABYTE = 1_000_000


def day_words(one: Backup) -> str:
    """The day of the backup, as the person's locale writes it."""
    day = QDate(one.day.year, one.day.month, one.day.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def holds_words(one: Backup) -> str:
    """How many sessions are in it, and its size."""
    translate = QCoreApplication.translate
    size = QLocale().formattedDataSize(
        one.size_bytes,
        0 if one.size_bytes < _MEGABYTE else 1,
        QLocale.DataSizeFormat.DataSizeSIFormat,
    )
    sessions = sessions_in(one)
    if sessions is None:
        return translate("Backup", "cannot be read · {0}").format(size)
    if sessions == 1:
        return translate("Backup", "1 session · {0}").format(size)
    return translate("Backup", "{0} sessions · {1}").format(sessions, size)
