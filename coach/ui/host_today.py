"""Fills Today from the record and the programme, and does what it asks for."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coach.care.today_plan import TodayPlan, with_notes
from coach.record.store import UnfinishedSession
from coach.ui.care_answers import CareAnswers
from coach.ui.care_words import CareWords
from coach.ui.page_host import House, PageHost
from coach.ui.today import Day, Today
from coach.ui.today_cards import TodayCards
from coach.ui.today_physio import PhysioFacts
from coach.ui.today_plan_keeper import TodayPlanKeeper


class TodayHost(PageHost):
    """``keeping_asked`` wants the consent to a history on show, ``screen_asked`` the safety
    questions, ``assessment_asked`` the assessment, ``plan_asked`` a physio's plan opened,
    ``code_asked`` one read off paper and ``results_asked`` results sent."""

    name = "today"
    icon_name = "today"

    keeping_asked = Signal()
    screen_asked = Signal()
    assessment_asked = Signal()
    plan_asked = Signal()
    code_asked = Signal()
    results_asked = Signal()

    def __init__(self, house: House, parent: QStackedWidget) -> None:
        super().__init__(house, parent)
        house.desk.care.give_pictures(house.theme.pictures.put)
        self._answers = CareAnswers(house.desk.care)
        self._cards = TodayCards(house, _now, self)
        self._cards.changed.connect(self.fill)
        self._physio = TodayPlanKeeper(house, self)
        self._physio.changed.connect(self.fill)
        self._physio.open_asked.connect(self.plan_asked)
        self._physio.code_asked.connect(self.code_asked)
        self._physio.send_asked.connect(self.results_asked)

    @property
    def words(self) -> str:
        return self.tr("Today")

    def make(self) -> Today:
        desk, launcher = self.house.desk, self.house.launcher
        page = Today(self.house.theme, desk.exercises, desk.sources)
        if not desk.writes:
            page.nothing_kept.tell_of_looking()
        for asked, done in (
            (page.started, launcher.start),
            (page.went_on, launcher.go_on),
            (page.discarded, self._discard),
            (page.recording_asked, launcher.start_recording),
            (page.alone_asked, launcher.start_alone),
            (page.keeping_asked, self.keeping_asked),
            (page.screen_asked, self.screen_asked),
            (page.assessment_asked, self.assessment_asked),
            (page.warm_up_asked, self._warm_up),
            (page.cool_down_asked, self._cool_down),
            (page.gentle_asked, launcher.start_gentle),
            (page.walked, self._walked),
            (page.signs_told, self._note_signs),
            (page.injury_asked, self._injured),
            (page.phase_accepted, self._take_phase),
            (page.phase_declined, self._decline_phase),
        ):
            asked.connect(done)
        self._physio.listen(page)
        page.run_asked.connect(lambda: self.page_asked.emit("run"))
        page.learn_asked.connect(lambda: self.page_asked.emit("learn"))
        page.path_asked.connect(lambda: self.page_asked.emit("path"))
        return page

    @Slot()
    def fill(self) -> None:
        desk, now = self.house.desk, _now()
        cut_off = self._unfinished(now)
        words: CareWords | None = None
        programme = None
        if desk.follows_programme:
            words = CareWords(desk.care.texts, desk.care.rules, desk.language)
            cards = self._cards.suggestions(desk.care.programme(now), words)
            programme = desk.care.programme(now)
            self.page.put_morning(self._cards.asking(programme))
            self.page.put_suggestions(cards)
        self.page.show_day(
            Day(
                now=now,
                plan=desk.plan(now),
                done=desk.week(now),
                has_camera=self.house.launcher.has_camera,
                unfinished=None if cut_off is None else cut_off.last_at.astimezone(),
                last_time=desk.last_time(now),
                keeps_record=desk.keeps_record,
                programme=programme,
                words=words,
                physio=self._physio.facts(now) if words is not None else PhysioFacts(),
            )
        )

    def _unfinished(self, now: datetime) -> UnfinishedSession | None:
        desk = self.house.desk
        cut_off = desk.unfinished() if desk.keeps_record else None
        if cut_off is not None and not desk.may_go_on_with(cut_off, now):
            return None
        return cut_off

    @Slot()
    def _discard(self) -> None:
        cut_off = self.house.desk.unfinished()
        if cut_off is not None:
            self.house.desk.abandon(cut_off.session_id, _now())
        self.fill()

    @Slot()
    def _warm_up(self) -> None:
        self._start(self.house.desk.care.programme(_now()).day.warm_up)

    @Slot()
    def _cool_down(self) -> None:
        self._start(self.house.desk.care.programme(_now()).day.cool_down)

    def _start(self, planned: TodayPlan) -> None:
        desk = self.house.desk
        if planned.plan is not None:
            plan = with_notes(planned.plan, planned.doses, desk.care.rules, desk.language)
            self.house.launcher.start_plan(plan)

    @Slot(dict)
    def _walked(self, walk: dict[str, object]) -> None:
        self._answers.walked(walk, _now())
        self.fill()

    @Slot(dict)
    def _note_signs(self, signs: dict[str, object]) -> None:
        self._answers.signs(signs, _now())
        self.fill()

    @Slot()
    def _injured(self) -> None:
        self._answers.injured(_now())
        self.screen_asked.emit()

    @Slot(int)
    def _take_phase(self, phase: int) -> None:
        self._answers.take_phase(phase, _now())
        self.fill()

    @Slot(int)
    def _decline_phase(self, phase: int) -> None:
        self._answers.decline_phase(phase, _now())
        self.fill()


def _now() -> datetime:
    return datetime.now().astimezone()
