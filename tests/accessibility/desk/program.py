# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on a fresh sample workspace, and the database beside it."""
import json
import os
import subprocess

import pyatspi

from . import tree
from .display import end


class Workspace:
    """A fresh sample; the database is asked as one to whom no rule applies, so that a check sees all there is."""

    def __init__(self, puntectl, display):
        self.puntectl = puntectl
        self.folder = os.path.join(display.folder, "workspace")
        display.guard.stop_with(*self._stopping())
        self.run("workspace", "init")
        self.run("workspace", "start")
        try:
            self.run("sample", "create")
            self.url = self.run("workspace", "url", "--sample", "--super")["url"]
        except BaseException:
            self.close()
            raise

    def close(self):
        subprocess.run(self._stopping(), capture_output=True, check=False)

    def _stopping(self):
        return [self.puntectl, "workspace", "stop", "--force", "--workspace", self.folder]

    def run(self, *words):
        done = subprocess.run([self.puntectl, *words, "--workspace", self.folder, "--json"], capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssertionError(f"puntectl {' '.join(words)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def ask(self, query, **values):
        """One value as text; values are quoted by psql: ask("SELECT ... WHERE name = :'name'", name="Țiriac")."""
        settings = [part for name, value in values.items() for part in ("-v", f"{name}={value}")]
        done = subprocess.run(["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", *settings, self.url], input=query, capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssertionError(f"{query}: {done.stderr}")
        return done.stdout.strip()

    def count(self, query, **values):
        return int(self.ask(query, **values))


class Program:
    """The running program, as the accessibility bus shows it."""

    def __init__(self, punte, workspace, display, waiting, language="en", login="elena.ionescu"):
        self.waiting = waiting
        log = open(os.path.join(display.folder, "punte.log"), "ab")
        self.process = subprocess.Popen([punte, "--sample", "--workspace", workspace.folder, "--login", login, "--language", language],
                                        env=display.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        display.guard.started(self.process.pid)
        self.application = waiting.until("the program on the accessibility bus", self._application, 60)
        # Names change under way: what was asked before is not remembered.
        self.application.set_cache_mask(pyatspi.CACHE_NONE if hasattr(pyatspi, "CACHE_NONE") else 0)
        self.window = waiting.until("the window", self._window, 60)
        waiting.until("the first page", lambda: tree.find(self.window, "radio button", where=lambda n: tree.has(n, "checked")), 60)

    def close(self):
        end(self.process)

    def _application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"punte ended with {self.process.returncode} before it showed anything")
        for application in tree.children(pyatspi.Registry.getDesktop(0)):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def _window(self):
        for window in tree.children(self.application):
            if tree.showing(window):
                return window
        return None

    def windows(self):
        """All its windows that show, popups and menus among them."""
        return [window for window in tree.children(self.application) if tree.showing(window)]
