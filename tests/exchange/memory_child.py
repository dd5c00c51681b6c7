"""Reads one file as the app does, and prints what came of it and the most memory it took (MB).

Where the system does not tell, the latter is "?".
"""

import sys
from pathlib import Path

from coach.exchange.faults import ExchangeError
from coach.exchange.plan_file import SUFFIX, read_plan
from coach.exchange.result_file import open_result
from tests.benchmarks.process_figures import peak_mb
from tests.exchange.making import PHYSIO

file = Path(sys.argv[1])
try:
    if file.suffix == SUFFIX:
        read_plan(file)
    else:
        open_result(file, PHYSIO)
    outcome = "read"
except ExchangeError as error:
    outcome = type(error).__name__
took_mb = peak_mb()
print(outcome, "?" if took_mb is None else round(took_mb))
