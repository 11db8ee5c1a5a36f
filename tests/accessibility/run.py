#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works with the program as somebody does who has no pointer and hears the screen: under Xvfb and openbox, through AT-SPI.

    run.py --punte PROGRAM --puntectl PROGRAM [--only walk|tasks|WORDS OF A TASK]

ctest runs it as `accessibility_walk` and `accessibility_tasks`. It ends with 0 if all is well, and says of everything else what and where.
"""
import argparse
import signal
import sys
import time
import traceback
from contextlib import ExitStack

sys.dont_write_bytecode = True  # the source tree stays as it is

from desk import display  # noqa: E402


def parts(only):
    """(name, what it does with the desk) of all that is to run; a part returns its faults."""
    import tasks
    from checks import walk, window
    everything = [("walk", "Every control on every page has a name and a role", lambda desk: walk.Walk(desk).run())]
    everything += [("tasks", task.title, task.run) for task in tasks.all_tasks()]
    everything += [("tasks", title, check) for title, check in window.CHECKS]
    return [part for part in everything if not only or only in (part[0], part[1]) or only in part[1]]


def run(part, desk):
    kind, title, check = part
    started = time.monotonic()
    try:
        desk.settle()
        faults = check(desk) or []
    except Exception as error:
        faults = [f"{error}" if isinstance(error, AssertionError) else traceback.format_exc()]
        faults.append(f"the keyboard was at {desk.focus() and desk.focus().name!r}, the window was {desk.window.name!r}")
        faults += ["  " + told for told in desk.waiting.lately()]
        desk.closed_by_escape()  # the next one begins on a page
    print(f"{'FAIL' if faults else 'ok  '} {kind}: {title} ({time.monotonic() - started:.1f} s)", flush=True)
    for fault in faults:
        print("     " + fault.replace("\n", "\n     "), flush=True)
    return not faults


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--punte", required=True)
    arguments.add_argument("--puntectl", required=True)
    arguments.add_argument("--only", default="")
    options = arguments.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # what was started is ended also then
    try:
        display.demand_tools()
        with ExitStack() as stack:
            screen = stack.enter_context(display.Display())
            from desk.desk import Desk
            from desk.program import Program, Workspace
            from desk.waiting import Waiting
            waiting = Waiting()
            workspace = Workspace(options.puntectl, screen)
            stack.callback(workspace.close)
            program = Program(options.punte, workspace, screen, waiting)
            stack.callback(program.close)
            desk = Desk(program, workspace, waiting)
            desk.discover()
            results = [run(part, desk) for part in parts(options.only)]
    except display.Missing as missing:
        print(f"FAIL {missing}")
        return 1
    print(f"{sum(results)} of {len(results)} passed.")
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
