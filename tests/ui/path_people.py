"""Made-up people in the middle of the programme, for pictures and tests of its screens."""

from datetime import date

from coach.care.person import Person

from .path_someone import Someone

STRENGTH = ("heel_raise_double", "band_dorsiflexion", "band_plantarflexion")


def new() -> Someone:
    return Someone()


def untested() -> Someone:
    return Someone().screened()


def phase_1() -> Someone:
    one = Someone().screened(4).tested(4, rest_pain=3, walk_min=6).in_phase(1, 4)
    for ago, score in ((4, 5), (3, 5), (2, 4), (0, 3)):
        one.woke(ago, score, swelling=False)
    return one.walked(1, 10, 4).trained(2, "ankle_pumps", "ankle_circles", pain=2)


def phase_2_ready() -> Someone:
    one = Someone().screened(3).in_phase(2, 18)
    one.tested(4, rest_pain=0, knee_to_wall_cm=(11.5, 10.5), balance_s=(40, 22), double_raises=30)
    for ago in range(18, -1, -1):
        one.woke(ago, 1 if ago % 3 else 2, swelling=False)
    for ago in (16, 14, 11, 9, 7, 4, 2):
        one.trained(ago, "heel_raise_double", "calf_stretch_straight", "ankle_circles")
    return one.walked(2, 35, 1)


def phase_3() -> Someone:
    """With suggestions, a morning that was missed, and a test from ten days ago."""
    one = Someone().screened(3).in_phase(3, 24).walked(2, 32, 0)
    one.tested(24, single_raises=(21, 6), balance_s=(45, 14), knee_to_wall_cm=(11.5, 8.0))
    one.tested(
        10, single_raises=(22, 14), balance_s=(45, 26), knee_to_wall_cm=(11.5, 10.5), rest_pain=0
    )
    for ago in range(26, -1, -1):
        if ago not in (20, 19, 12):
            score = 1 if ago < 9 else (2, 1, 3, 2, 1, 2)[ago % 6]
            one.woke(ago, score, giving_way=False, swelling=False)
    for ago in (23, 21, 18, 16, 14, 11, 9, 7, 5, 2):
        one.trained(ago, *STRENGTH, "single_leg_balance", pain=(1, 2, 0)[ago % 3])
    return one


def phase_3_sore() -> Someone:
    one = phase_3()
    return one.says(0, before=6)


def emergency() -> Someone:
    return phase_3().screened(0, "calf_and_breath")


def checked_within_days() -> Someone:
    return phase_3().screened(0, "gives_way")


def weekly() -> Someone:
    one = phase_3()
    # The first thing said was the screen.
    del one.entries[0]
    return one.screened(8)


def hurt_anew() -> Someone:
    return phase_3().hurt(0)


def run_day() -> Someone:
    one = Someone(today=date(2026, 4, 2)).screened(3).in_phase(4, 22).walked(2, 40, 0)
    one.tested(9, single_raises=(24, 22), balance_s=(45, 45), hops=(12, 11), rest_pain=0)
    for ago in range(26, -1, -1):
        one.woke(ago, 1 if ago > 12 else 0, giving_way=False)
    for ago, step in ((19, 1), (16, 1), (14, 2), (12, 2), (9, 3), (7, 3), (5, 4), (2, 4)):
        one.ran(ago, step, pain=ago % 3)
    for ago in (19, 16, 12, 9, 5, 2):
        one.trained(ago, "heel_raise_single", *STRENGTH[1:], pain=1)
    for ago in (17, 13, 10, 6, 3, 1):
        one.trained(ago, "single_leg_balance", pain=0)
    return one


def rest_day() -> Someone:
    one = run_day()
    one.ran(0, 5)
    one.trained(0, "heel_raise_single", *STRENGTH[1:])
    one.today = date(2026, 4, 3)
    one.woke(0, 0).trained(0, "single_leg_balance", pain=0)
    one.today = date(2026, 4, 6)
    one.ran(2, 5).trained(2, "heel_raise_single", *STRENGTH[1:])
    for ago in (2, 1, 0):
        one.woke(ago, 0)
    one.says(1, giving_way=False)
    return one.swam(1).screened(2)


def after_gap() -> Someone:
    one = Someone().screened(2).in_phase(2, 60).walked(1, 20, 0)
    for ago in (40, 38, 36, 20, 18, 16, 14):
        one.trained(ago, "heel_raise_double", "calf_stretch_straight", pain=2)
        one.woke(ago - 1, 2)
    return one.tested(9, balance_s=(30, 12), knee_to_wall_cm=(10, 7.5)).woke(0, 1)


def all_done() -> Someone:
    one = phase_3()
    return one.trained(0, *STRENGTH, "heel_raise_single", "band_inversion", "single_leg_balance")


def older() -> Someone:
    one = phase_3()
    one.person = Person(age_band="65_69", ankle="left")
    return one.screened(1)


EVERYBODY = {
    "new": new,
    "untested": untested,
    "phase1": phase_1,
    "phase2_ready": phase_2_ready,
    "phase3": phase_3,
    "sore": phase_3_sore,
    "emergency": emergency,
    "within_days": checked_within_days,
    "weekly": weekly,
    "hurt": hurt_anew,
    "run": run_day,
    "rest": rest_day,
    "gap": after_gap,
    "done": all_done,
    "older": older,
}
