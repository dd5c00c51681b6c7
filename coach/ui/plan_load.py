"""What makes an exercise heavier: nothing, kilograms, or a band of some brand and colour."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from coach.care.prescription import Band, Load, Prescribed
from coach.care.prescription_words import DoseWords
from coach.exercise.definition import Exercise
from coach.ui.choices import Choices
from coach.ui.labelled import labelled
from coach.ui.plan_how_often import flow_in
from coach.ui.plan_number import PlanNumber
from coach.ui.plan_section import PlanSection, whole
from coach.ui.theme import Theme
from coach.ui.tokens import BODY
from coach.ui.typeface import font, text_scale

USUAL_KG = 5.0
LINE_PX = 148


class LoadSection(PlanSection):
    """Colours differ by brand (clinical "Band"), so that both are asked for."""

    fields = ("load",)

    def __init__(self, theme: Theme, words: DoseWords) -> None:
        super().__init__("", theme, words)
        self.head.rename(self.tr("Load"))
        self.kind: Choices[str] = Choices(
            self.tr("Load"),
            [
                ("none", self.tr("None")),
                ("kg", self.tr("Weight")),
                ("band", self.tr("Band")),
            ],
            theme,
        )
        self.kg = PlanNumber(
            self.tr("Weight"), self.tr("kg"), theme, least=0.5, most=200, step=0.5, decimals=1
        )
        self.colour = self._line(self.tr("Colour"), self.tr("such as red"))
        self.brand = self._line(self.tr("Brand"), self.tr("if you like"))
        self.stretch = PlanNumber(
            self.tr("Stretch"),
            "%",
            theme,
            least=5,
            most=300,
            step=5,
            from_empty=50,
            empty_words="–",
        )
        self.column.addWidget(self.kind)
        self.column.addWidget(self.kg)
        self._band_row = flow_in(
            self,
            labelled(self.tr("Colour"), self.colour),
            labelled(self.tr("Brand"), self.brand),
            self.stretch,
        )
        self.kind.chosen.connect(self._kind_chosen)
        self.kg.changed.connect(self._kg_changed)
        self.stretch.changed.connect(self._stretch_changed)
        for line in (self.colour, self.brand):
            line.textEdited.connect(self._band_typed)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setFont(font(BODY))
        line.setMaxLength(60)
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.setFixedWidth(round(LINE_PX * text_scale()))
        return line

    def _show(self, item: Prescribed, _exercise: Exercise) -> None:
        load = item.load
        kind = "none" if load is None else "band" if load.band is not None else "kg"
        self.kind.choose(kind)
        self.kg.setVisible(kind == "kg")
        self._band_row.setVisible(kind == "band")
        if load is not None and load.kg is not None:
            self.kg.show_value(load.kg)
        if load is not None and load.band is not None:
            for line, text in ((self.colour, load.band.colour), (self.brand, load.band.brand)):
                if line.text() != text:
                    line.setText(text)
            self.stretch.show_value(load.band.stretch_percent)

    def _short(self, item: Prescribed) -> str:
        return self.words.load(item.load) or self.tr("none")

    @Slot(object)
    def _kind_chosen(self, kind: str) -> None:
        if kind == "none":
            self.tell(load=None)
        elif kind == "kg":
            self.tell(load=Load(kg=USUAL_KG))
        else:
            self.tell(load=Load(band=Band(colour=self.tr("red"))))

    @Slot(object)
    def _kg_changed(self, value: float) -> None:
        self.tell(self.kg, load=Load(kg=value))

    @Slot(object)
    def _stretch_changed(self, _value: float | None) -> None:
        self.tell(self.stretch, load=Load(band=self._band()))

    @Slot()
    def _band_typed(self) -> None:
        self.changed.emit({"load": Load(band=self._band())}, "load.band")

    def _band(self) -> Band:
        # Not validated: it would strip the space between two words that are being typed.
        return Band.model_construct(
            brand=self.brand.text(),
            colour=self.colour.text(),
            stretch_percent=whole(self.stretch.value),
        )
