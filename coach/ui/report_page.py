"""The report before it is saved: its period, a name for this print alone, and how it will look."""

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from coach.review.period import Period
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.report_facts import Report
from coach.ui.report_pdf import picture_of
from coach.ui.review_sub import FullPage
from coach.ui.review_words import period_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX
from coach.ui.typeface import font, is_large_text

PREVIEW_DPI = 150
LONGEST_NAME = 60


class Preview(QWidget):
    """The page as large as the room allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("How the report will look"))

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def heightForWidth(self, width: int) -> int:
        return round(width * 842 / 595)

    def show_image(self, image: QImage) -> None:
        """Show the page."""
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wide = min(float(self.width()), self.height() * 595 / 842)
        painter.drawImage(QRectF(0, 0, wide, wide * 842 / 595), self._image)


class ReportPage(FullPage):
    """``asked`` wants the report of a period with a name; the others want it saved."""

    asked = Signal(object, str)
    pdf_asked = Signal()
    png_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.title.setText(self.tr("Report"))
        self.setAccessibleName(self.tr("Report"))
        self.subtitle.setText(self.tr("One page for a physio or doctor."))
        self.report: Report | None = None
        self.periods = Choices(self.tr("How far back"), period_words(), theme)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setFont(font(BODY))
        self.name.setAccessibleName(self.tr("Name, for this print only"))
        self.pdf = Button(self.tr("Save as PDF"), theme, kind="primary", icon_name="print")
        self.png = Button(self.tr("Save as a picture"), theme)
        self.message = Text("", BODY, "primary").wrapped()
        self.message.hide()
        self.preview = Preview()
        form = Card(margin_px=20)
        form.column.addWidget(Text(self.tr("How far back"), BODY_STRONG))
        form.column.addWidget(self.periods)
        form.column.addSpacing(GRID_PX)
        form.column.addWidget(Text(self.tr("Name, for this print only"), BODY_STRONG).wrapped())
        form.column.addWidget(self.name)
        form.column.addWidget(
            Text(
                self.tr("It may stay empty, and is kept nowhere but on the page."), BODY, "soft"
            ).wrapped()
        )
        form.column.addSpacing(GRID_PX)
        buttons = QWidget()
        flow = FlowLayout(GRID_PX, buttons)
        flow.addWidget(self.pdf)
        flow.addWidget(self.png)
        form.column.addWidget(buttons)
        form.column.addWidget(self.message)
        side = QVBoxLayout()
        side.addWidget(form)
        side.addStretch()
        large = is_large_text()
        way = QBoxLayout.Direction
        row = QBoxLayout(way.TopToBottom if large else way.LeftToRight)
        row.setSpacing(3 * GRID_PX)
        row.addLayout(side, 2)
        row.addWidget(self.preview, 3)
        self.column.addLayout(row)
        self.column.addStretch()
        self.periods.chosen.connect(self._ask)
        self.name.editingFinished.connect(self._ask)
        self.pdf.clicked.connect(self.pdf_asked)
        self.png.clicked.connect(self.png_asked)

    def begin(self, period: Period) -> None:
        """Open it anew: the name of the last print is forgotten."""
        self.periods.choose(period)
        self.name.clear()
        self.say("")

    def show_report(self, report: Report) -> None:
        """Show how ``report`` will look."""
        self.report = report
        self.preview.setAccessibleDescription(
            " ".join([*report.plan, *report.pain_words, *report.safety])
        )
        self.preview.show_image(picture_of(report, PREVIEW_DPI))

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Say what became of the file."""
        self.message.set_ink("attention" if trouble else "primary")
        self.message.setText(words)
        self.message.setVisible(bool(words))

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.periods.value, self.name.text())
