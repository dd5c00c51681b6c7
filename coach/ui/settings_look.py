"""Settings: light or dark, the text size, how much moves, and the language."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from coach.record.settings import Language, Settings
from coach.ui.choices import Choices
from coach.ui.settings_section import SettingsSection
from coach.ui.text_sizes import text_sizes
from coach.ui.theme import Theme, ThemeChoice


class LookSection(SettingsSection):
    """How everything looks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Appearance"))
        colors = self.tr("Colours")
        sizes = self.tr("Text size")
        motion = self.tr("Motion")
        language = self.tr("Language")
        self.theme: Choices[str] = Choices(
            colors,
            [
                (ThemeChoice.SYSTEM.value, self.tr("As the system")),
                (ThemeChoice.LIGHT.value, self.tr("Light")),
                (ThemeChoice.DARK.value, self.tr("Dark")),
            ],
            theme,
        )
        self.sizes: Choices[int] = Choices(sizes, text_sizes(), theme)
        self.motion: Choices[bool] = Choices(
            motion, [(False, self.tr("Usual")), (True, self.tr("Reduced"))], theme
        )
        self.language: Choices[Language] = Choices(
            language,
            [("system", self.tr("As the system")), ("en", "English"), ("de", "Deutsch")],
            theme,
        )
        self.add_row(colors, self.theme)
        self.add_row(sizes, self.sizes)
        self.add_row(
            motion, self.motion, self.tr("Reduced: pictures stand still and rings do not glide.")
        )
        self.add_row(language, self.language)
        self.theme.chosen.connect(self._theme_chosen)
        self.sizes.chosen.connect(self._size_chosen)
        self.motion.chosen.connect(self._motion_chosen)
        self.language.chosen.connect(self._language_chosen)

    def show_settings(self, settings: Settings) -> None:
        self.theme.choose(settings.theme)
        self.sizes.choose(settings.text_scale)
        self.motion.choose(settings.reduced_motion)
        self.language.choose(settings.language)

    def focus_on(self, settings: Settings, *, resized: bool) -> None:
        """Put the keyboard on the size that was chosen, or else on the language."""
        size, language = self.sizes.button(settings.text_scale), self.language
        pressed = size if resized else language.button(settings.language)
        pressed.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _theme_chosen(self, theme: str) -> None:
        self.changed.emit({"theme": theme})

    @Slot(object)
    def _size_chosen(self, percent: int) -> None:
        self.changed.emit({"text_scale": percent})

    @Slot(object)
    def _motion_chosen(self, reduced: bool) -> None:
        self.changed.emit({"reduced_motion": reduced})

    @Slot(object)
    def _language_chosen(self, language: Language) -> None:
        self.changed.emit({"language": language})
