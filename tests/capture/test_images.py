import pytest

from coach.capture.errors import FileUnreadable, VideoEmpty
from coach.capture.images import ImagesSource, picture_paths


def test_pictures_come_in_natural_order_at_the_given_rate(picture_folder):
    with ImagesSource(picture_folder, fps=10) as source:
        frames = [source.read() for _ in range(3)]
        assert source.duration_s == pytest.approx(0.3)
    assert [frame.picture[0, 0, 0] for frame in frames] == [10, 90, 100]
    assert [frame.t for frame in frames] == pytest.approx([0.0, 0.1, 0.2])
    assert frames[0].size == (30, 20)


def test_a_pattern_and_a_single_picture_name_files(picture_folder):
    assert [p.name for p in picture_paths(picture_folder / "step1*")] == ["step1.png", "step10.png"]
    assert [p.name for p in picture_paths(picture_folder / "step9.png")] == ["step9.png"]


def test_an_empty_folder_has_nothing_to_show(tmp_path):
    with pytest.raises(VideoEmpty):
        ImagesSource(tmp_path).open()


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(FileUnreadable, match=r"no folder"):
        ImagesSource(tmp_path / "none" / "*.png").open()


@pytest.mark.parametrize("fps", [0, -1, float("nan"), float("inf")])
def test_an_impossible_rate_is_refused(tmp_path, fps):
    with pytest.raises(ValueError, match=r"fps"):
        ImagesSource(tmp_path, fps=fps)
