"""What the programme offers on Today: another phase, the short test, another pair of eyes."""

from PySide6.QtCore import Signal, Slot

from coach.care.phases import PhaseProposal
from coach.care.programme import Programme
from coach.care.sources import Sources
from coach.ui.buttons import Button, ButtonKind
from coach.ui.care_words import CareWords
from coach.ui.notices import Notice
from coach.ui.theme import Theme


class ProposalNotice(Notice):
    """Another phase is proposed. ``accepted`` and ``declined`` carry its number."""

    accepted = Signal(int)
    declined = Signal(int)

    def __init__(self, theme: Theme, sources: Sources | None) -> None:
        super().__init__("offer", "path", "", theme)
        self._sources = sources
        self._phase = 0
        self.go = Button(self.tr("Yes, move on"), theme, kind="primary")
        self.stay = Button(self.tr("Stay here"), theme)
        self.row.addWidget(self.stay)
        self.row.addWidget(self.go)
        self.go.clicked.connect(self._accept)
        self.stay.clicked.connect(self._decline)

    def show_proposal(self, proposal: PhaseProposal, here: int, words: CareWords) -> None:
        """Ask about ``proposal`` in phase ``here``."""
        self._phase = proposal.phase
        asked = (
            self.tr("Move on to phase {0}?")
            if proposal.phase > here
            else self.tr("Go back to phase {0} for a while?")
            if proposal.phase < here
            else self.tr("Begin with phase {0}?")
        )
        self.title.setText(asked.format(proposal.phase))
        self.words.setText(words.proposal(proposal))
        yes = self.tr("Yes, move on") if proposal.phase > here else self.tr("Yes, let's do that")
        self.go.set_face(yes, None)
        self.show_why(proposal.claim, self._sources)

    @Slot()
    def _accept(self) -> None:
        self.accepted.emit(self._phase)

    @Slot()
    def _decline(self) -> None:
        self.declined.emit(self._phase)


class AssessNotice(Notice):
    """The short test is due, for the first time or again."""

    asked = Signal()

    def __init__(self, theme: Theme, sources: Sources | None) -> None:
        super().__init__("offer", "gauge", "", theme)
        self.button = Button(self.tr("Begin the short test"), theme)
        self.row.addWidget(self.button)
        self.show_why("retest", sources)
        self.button.clicked.connect(self.asked)

    def show_programme(self, programme: Programme) -> None:
        """Say why it is due; nothing waits for it where a physio's plan is in force."""
        if programme.day.prescribed is not None:
            self.show_beside_plan()
            return
        first = programme.assessment.last is None
        self.show_due(first, programme.next_steps[0].where == "assessment")

    def show_beside_plan(self) -> None:
        """Offer it to somebody who follows a physio's plan."""
        self.button.set_kind("ordinary")
        self.title.setText(self.tr("A short test shows where you are"))
        self.words.setText(
            self.tr("Every two weeks it shows what has changed. It can wait for a good day.")
        )

    def show_due(self, first: bool, main: bool) -> None:
        """Say why it is due; ``main`` where nothing else comes before it."""
        kind: ButtonKind = "primary" if main else "ordinary"
        self.button.set_kind(kind)
        self.title.setText(
            self.tr("Find where to start") if first else self.tr("The short test is due again")
        )
        self.words.setText(
            self.tr(
                "Pain, walking, heel raises, balance and knee to wall: about ten minutes. Until "
                "then we stay gentle."
            )
            if first
            else self.tr("Every two weeks it shows what has changed. It can wait for a good day.")
        )


class ReviewNotice(Notice):
    """A professional may see what an app cannot."""

    asked = Signal()

    def __init__(self, theme: Theme, sources: Sources | None) -> None:
        super().__init__("offer", "professional", self.tr("Another pair of eyes may help"), theme)
        self._sources = sources
        self.button = Button(self.tr("When to see somebody"), theme)
        self.button.clicked.connect(self.asked)
        self.row.addWidget(self.button)

    def show_review(self, programme: Programme, words: CareWords) -> None:
        """Say what speaks for it."""
        if programme.phase.stuck:
            text, claim = words.say("phase_stuck"), "four_weeks"
        else:
            asking = next((one for one in programme.suggestions if one.advise_review), None)
            text = words.say("next_review") if asking is None else words.reason(asking)
            claim = "weekly_median" if asking is None else asking.claim
        self.words.setText(text)
        self.show_why(claim, self._sources)
