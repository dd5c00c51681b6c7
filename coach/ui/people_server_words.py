"""Says in the language of the window why a practice's server, or its address, cannot be used."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Practice",
        "This address of a database cannot be used: {0}. It reads "
        "postgresql+psycopg://USER@HOST/DATABASE.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "The practice's tables are not there yet, or an older version made them, and “{0}” may "
        "not change that. Let the owner of the database open it with coach once.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "The database {0} holds something else than a practice's people and plans. Nothing was "
        "changed. Give coach a database of its own.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "The practice's tables are not as this version of coach left them. Nothing was changed. "
        "Close coach and open it again; if that does not help, ask who set the database up.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "Something in this is longer or larger than the database takes. Nothing was kept.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "A value in the practice's database cannot be read by this version of coach. Install the "
        "newest version to go on.",
    ),
)
REASONS = (
    QT_TRANSLATE_NOOP("Practice", "it refused the user “{0}” or the password"),
    QT_TRANSLATE_NOOP(
        "Practice",
        "it asks for the password of “{0}” and none is kept here; “coach database password” "
        "keeps it",
    ),
    QT_TRANSLATE_NOOP("Practice", "{0} has no database “{1}”"),
    QT_TRANSLATE_NOOP("Practice", "it lets in nobody named “{0}” from this computer"),
    QT_TRANSLATE_NOOP("Practice", "{0} does not encrypt connections, which is asked for"),
    QT_TRANSLATE_NOOP(
        "Practice", "the encrypted connection to {0} failed, or it is not who it says"
    ),
    QT_TRANSLATE_NOOP("Practice", "too many are connected to it just now"),
    QT_TRANSLATE_NOOP("Practice", "it is just starting or stopping"),
    QT_TRANSLATE_NOOP("Practice", "there is no computer named {0}"),
    QT_TRANSLATE_NOOP("Practice", "{0} does not answer"),
    QT_TRANSLATE_NOOP("Practice", "there is no database server at {0}"),
    QT_TRANSLATE_NOOP("Practice", "it answered “{0}”"),
    QT_TRANSLATE_NOOP("Practice", "the connection to {0} was lost"),
    QT_TRANSLATE_NOOP("Practice", "it took too long to answer"),
    QT_TRANSLATE_NOOP("Practice", "the server's disk or memory is full, or failed"),
    QT_TRANSLATE_NOOP("Practice", "some of its tables are missing"),
    QT_TRANSLATE_NOOP("Practice", "it is not written as one"),
    QT_TRANSLATE_NOOP("Practice", "it does not begin with {0}"),
    QT_TRANSLATE_NOOP("Practice", "it says “{0}”, which has no place in it"),
    QT_TRANSLATE_NOOP("Practice", "it names no database"),
    QT_TRANSLATE_NOOP("Practice", "it is to name one computer, or one folder with a socket"),
    QT_TRANSLATE_NOOP("Practice", "its sslmode is none that there is"),
    QT_TRANSLATE_NOOP(
        "Practice",
        "it would send people's data to {0} so that others on the network could read them. Leave "
        "sslmode out, or say sslmode=require or sslmode=verify-full",
    ),
)
"""What stands within a sentence, after its colon."""
