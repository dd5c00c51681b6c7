"""What an owner tells PostgreSQL once, so that each role may do what it needs and no more."""

from coach.practice.schema import Base

OWNER, USER, READER = "coach_owner", "coach_user", "coach_reader"

_TABLES = tuple(table.name for table in Base.metadata.sorted_tables)


def recipe(database: str) -> str:
    """The statements for ``database``, to be run by its administrator with psql.

    Owner: makes and upgrades the tables. Users: read and write people and plans. Readers: look.
    """
    name = f'"{database.replace(chr(34), chr(34) * 2)}"'
    tables = ", ".join(_TABLES)
    return f"""\
-- 1. The administrator, once. Give the owner a password with \\password {OWNER}.
CREATE ROLE {OWNER} LOGIN;
CREATE ROLE {USER} NOLOGIN;
CREATE ROLE {READER} NOLOGIN;
CREATE DATABASE {name} OWNER {OWNER} TEMPLATE template0 ENCODING 'UTF8';
REVOKE ALL ON DATABASE {name} FROM PUBLIC;
GRANT CONNECT ON DATABASE {name} TO {OWNER}, {USER}, {READER};
\\connect {name}
ALTER SCHEMA public OWNER TO {OWNER};

-- 2. The owner, once, with: coach database check postgresql+psycopg://{OWNER}@HOST/{database}
--    It makes the tables, and upgrades them after each new version of coach.

-- 3. The owner, in {name}, after the first time and after each upgrade.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO {USER}, {READER};
GRANT SELECT ON alembic_version, {tables} TO {USER}, {READER};
GRANT INSERT, UPDATE, DELETE ON {tables} TO {USER};

-- 4. The administrator, for each person. Passwords with \\password anna.
-- CREATE ROLE anna LOGIN IN ROLE {USER};
-- CREATE ROLE ben LOGIN IN ROLE {READER};
"""
