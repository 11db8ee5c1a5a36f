# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at every page, at what its lists open, and at everything that the program itself says asks something first.

Nothing is listed here by name: pages come from the navigation, commands from the shortcut sheet, entries from the menus. A command whose
name ends with an ellipsis asks first and may be opened anywhere; Esc leaves it as it was.
"""
import traceback

from gi.repository import GLib

from desk import tree
from desk.keys import keysym
from desk.waiting import TooLate

from . import controls, order, window

ASKS = "…"
SHEETS = ("About", "Keyboard shortcuts")  # windows that ask nothing
BESIDE = "Alt+Return"  # opens the inspector where Enter opens a page
FEWEST_PLACES = 70     # a walk that sees less has missed its way
MENU_PATIENCE = 1.5    # not every page has one


class Walk:
    def __init__(self, desk):
        self.desk = desk
        self.faults = []
        self.places = 0
        self.known = set()

    def run(self):
        commands = self.desk.commands
        self.beside = {command.group for command in commands if command.keys == BESIDE}
        for page in self.desk.pages:
            self.attempt(page, lambda: self.page(page))
        for command in commands:
            if (command.name.endswith(ASKS) or command.name.startswith(SHEETS)) and command.name not in self.known:
                self.attempt(command.name, lambda: self.command(command))
        self.note("all", [f"only {self.places} places seen"] if self.places < FEWEST_PLACES else [])
        return self.faults

    def attempt(self, place, steps):
        """One that cannot be walked does not end the walk."""
        try:
            steps()
        except TooLate as late:
            self.note(place, [f"{late}"])
            self.desk.closed_by_escape()
        except GLib.Error:  # where it was is what helps to find out why
            self.note(place, [traceback.format_exc()])
            self.desk.closed_by_escape()

    def look(self, place, tabs=False):
        """All that shows now; and whether something on it has the keyboard."""
        self.places += 1
        self.desk.settle()
        windows = self.desk.program.windows()
        self.note(place, controls.faults(windows))
        self.note(place, window.inside_the_screen(each for each in windows if each != self.desk.window))
        try:
            self.desk.until("the keyboard", self.desk.focus, 3)
        except TooLate:
            self.note(place, ["nothing has the keyboard"])
        if tabs:
            self.note(place, order.faults(self.desk))

    def note(self, place, faults):
        self.faults += [f"{place}: {fault}" for fault in faults if f"{place}: {fault}" not in self.faults]

    def page(self, page):
        self.desk.go(page)
        self.look(page, tabs=True)
        self.menu(page)
        if page in self.beside:
            self.opened(page, keysym(BESIDE))
        self.opened(page, "Return")

    def opened(self, page, key):
        """What the first row opens: an inspector or a page of its own with its tabs."""
        self.desk.go(page)
        self.desk.press("Down", key)
        self.desk.settle()
        self.look(f"{page}, {key}", tabs=True)
        if self.desk.title != page:
            bar = self.desk.find("page tab list", where=lambda node: tree.showing(node) and tree.place(node)[2] > 800)
            for _ in range((bar.childCount if bar else 1) - 1):
                self.desk.press("ctrl+Tab")
                self.look(f"{page}, {key}, another tab")
        self.leave(f"{page}, {key}", page)

    def menu(self, page):
        """The context menu, and each of its entries that asks."""
        self.desk.go(page)
        self.desk.press("Down")
        self.desk.settle()
        try:
            menu = self.desk.open_menu(MENU_PATIENCE)
        except TooLate:
            return
        self.places += 1
        self.note(f"{page}, menu", controls.faults([menu]))
        asking = [seen.name for seen in tree.look(menu) if seen.name.endswith(ASKS) and "enabled" in seen.states and seen.name not in self.known]
        self.desk.press("Escape")
        for name in asking:
            self.known.add(name)
            self.desk.go(page)
            self.desk.press("Down")
            self.desk.settle()
            self.desk.open_menu()
            self.desk.choose_in_menu(name)
            self.look(f"{page}, {name}")
            self.leave(f"{page}, {name}", page)

    def command(self, command):
        self.known.add(command.name)
        page = command.group if command.group in self.desk.pages else next(iter(self.desk.pages))
        self.desk.go(page)
        if self.desk.run(command):
            self.look(command.name)
            self.leave(command.name, page)

    def leave(self, place, page):
        """Esc closes what is open and gives the keyboard back to the page."""
        if not self.desk.closed_by_escape():
            self.note(place, ["Esc does not close it"])
        if not self.desk.focus():
            self.note(place, ["after Esc nothing has the keyboard"])
            self.desk.go(next(name for name in self.desk.pages if name != page))
