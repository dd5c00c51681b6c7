"""Where a bundled app begins: the command line, or one of its own helper processes."""

import multiprocessing
import sys

from coach.child import run_if_child

if __name__ == "__main__":
    # Before all else: a worker of a bundled app starts here as well.
    multiprocessing.freeze_support()
    if not run_if_child(sys.argv[1:]):
        from coach.cli import main

        main()
