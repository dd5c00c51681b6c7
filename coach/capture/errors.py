"""What can go wrong between a camera or a file and a pose, each with a sentence for the user."""


class CaptureError(Exception):
    """A fault that the user can understand; ``sentence`` says what happened and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class CameraMissing(CaptureError):
    """There is no such camera, or it has been unplugged."""


class CameraBusy(CaptureError):
    """Another program holds the camera."""


class CameraRefused(CaptureError):
    """The operating system does not let this program use the camera."""


class CameraStalled(CaptureError):
    """The camera is there and sends no pictures."""


class FileUnreadable(CaptureError):
    """The file or folder is missing, may not be read, or is not what it should be."""


class VideoEmpty(CaptureError):
    """The video or picture sequence opens and has no picture in it."""


class TrackUnreadable(CaptureError):
    """The file is not a pose track, or is a damaged one."""


class TrackUnwritable(CaptureError):
    """The pose track could not be put on the disk."""


class ModelDamaged(CaptureError):
    """A pose model that ships with the program is missing, changed, or does not load."""


class PlatformUnsupported(CaptureError):
    """The pose model has no build for this computer."""
