# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ends what a run started also when the run itself is killed: ctest does that when the time is up, and to all its children.

The guard is no child of anybody. It holds one end of a pipe, and at the end of the run, however that comes, it ends what it was told of.
"""
import os
import shutil
import signal
import subprocess
import time


class Guard:
    """start(process id) and stop_with(command) say what there is to be ended; folder is removed at last."""

    def __init__(self, folder):
        reader, writer = os.pipe()
        if os.fork() == 0:
            os.close(writer)
            os.setsid()
            if os.fork() == 0:
                _watch(reader, folder)
            os._exit(0)
        os.wait()
        os.close(reader)
        os.set_inheritable(writer, False)
        self._writer = writer

    def started(self, process):
        os.write(self._writer, f"process {process}\n".encode())

    def stop_with(self, *command):
        os.write(self._writer, ("command " + "\t".join(command) + "\n").encode())

    def done(self):
        os.write(self._writer, b"done\n")
        os.close(self._writer)


def _watch(reader, folder):
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nothing, stream)  # whoever waits for the run's output does not wait for its guard
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    with os.fdopen(reader) as told:
        lines = told.read().splitlines()
    if "done" not in lines:
        for line in lines:
            if line.startswith("command "):
                subprocess.run(line.removeprefix("command ").split("\t"), check=False)
        for line in reversed(lines):
            if line.startswith("process "):
                _end(int(line.removeprefix("process ")))
        shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def _end(process):
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.kill(process, number)
            time.sleep(0.3)
        except ProcessLookupError:
            return
