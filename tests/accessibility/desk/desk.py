# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does at the desk: keys in, and what the program says of itself out."""
from collections import namedtuple

from gi.repository import GLib

from . import keys, tree
from .keys import keysym
from .waiting import TooLate

Command = namedtuple("Command", "group name keys")

MOST_TABS = 80
PALETTE = "Search or run a command"
MENU_ITEMS = ("menu item", "check menu item", "radio menu item")


class Desk:
    """The program, its workspace and the keyboard."""

    def __init__(self, program, workspace, waiting):
        self.program = program
        self.workspace = workspace
        self.waiting = waiting
        self.until = waiting.until
        self.ask = workspace.ask
        self.pages = {}     # name in the navigation: keys
        self.titles = {}    # the same: title of the window
        self.commands = []  # of all pages

    # What there is.

    @property
    def window(self):
        return self.program.window

    @property
    def title(self):
        return self.window.name.split(" – ")[0]

    def focus(self):
        """What has the keyboard, by its own word; None if nothing on the screen has."""
        return self.waiting.focus()

    def find(self, role, name=None, where=None):
        for window in reversed(self.program.windows()):
            if found := tree.find(window, role, name, where):
                return found
        return None

    def shown(self, role, name, seconds=10):
        return self.until(f'{role} "{name}"', lambda: self.find(role, name), seconds)

    def dialog(self, name):
        """Waits for a dialog or popup and until the keyboard is in it."""
        self.shown("dialog", name)
        return self.until(f'the keyboard in "{name}"', lambda: any(each.name == name for each in tree.ancestors(self.focus())))

    def said(self, words, seconds=10):
        """Waits until a notice with these words was announced."""
        return self.until(f'"{words}" announced', lambda: self.waiting.announced(words), seconds)

    # What a person does.

    def press(self, *names):
        """press("ctrl+n"), press("Tab", "Tab", "space"): each as soon as the one before is taken."""
        for name in names:
            self.taken(keys.press(name))

    def write(self, text):
        for letter in text:
            self.taken(keys.write(letter))

    def taken(self, code):
        """Waits until the program has a key. It asks the bus about each that is no shortcut before it heeds it; a shortcut behind it would be
        heeded first, and a Return typed into a field would reach the list that the shortcut went to."""
        self.waiting.key(code)
        tree.has(self.window, "busy")  # behind the answer of the bus

    def settle(self):
        """Waits until the program has nothing more to do or to tell."""
        self.waiting.quiet(lambda: tree.has(self.window, "busy"))

    def closed_by_escape(self, most=4):
        """Esc until only the page is there; False if something does not go."""
        for _ in range(most):
            self.press("Escape")
            self.settle()
            if self.is_alone():
                return True
        return False

    def is_alone(self):
        """Whether nothing lies over the page."""
        for _ in range(3):
            try:
                return len(self.program.windows()) == 1 and not self.find("dialog") and not any(tree.role(each) == "dialog" for each in tree.ancestors(self.focus()))
            except GLib.Error:  # it went while it was looked at
                self.settle()
        return False

    def expect_focus(self, role, name=None, seconds=10):
        def there():
            found = self.focus()
            return found if found and tree.role(found) == role and (name is None or found.name.startswith(name)) else None
        return self.until(f'the keyboard at {role} "{name or ""}"', there, seconds)

    def tab_to(self, name, *roles):
        """Tab until the field or button of this name has the keyboard; fails if it cannot be reached so."""
        self.settle()
        for _ in range(MOST_TABS):
            found = self.focus()
            if found and tree.role(found) in ("page tab", "table cell", "list item"):
                found = found.parent  # the keyboard is on one of its parts
            if found and found.name == name and (not roles or tree.role(found) in roles):
                return found
            before = self.waiting.focus_changes
            self.press("Tab")
            self.until("the keyboard somewhere else", lambda: self.waiting.focus_changes > before)
        raise TooLate(f'Tab does not reach "{name}"')

    def fill(self, **values):
        """fill(Company="Acme", Tax_ID="..."): types into the fields of these names, in order."""
        for label, value in values.items():
            self.tab_to(label.replace("_", " "))
            self.press("ctrl+a")
            self.write(value)

    def choose(self, label, option):
        """Chooses in a combo box by the first letters."""
        combo = self.tab_to(label, "combo box")
        self.write(option)
        self.until(f'"{option}" chosen in "{label}"', lambda: tree.text(combo).startswith(option))

    def pick(self, name):
        """In a field that searches records: waits for the record and takes the first."""
        self.until(f'"{name}" offered', lambda: self.offered(name))
        self.press("Return")
        self.settle()

    def offered(self, name):
        found = self.find("list", where=lambda node: node.childCount and node.getChildAtIndex(0).name.startswith(name))
        return found is not None

    def choose_in_menu(self, name):
        """In the menu that is open: Down until the entry has the keyboard, Enter."""
        first = None
        while True:
            before = self.waiting.focus_changes
            self.press("Down")
            self.until("an entry of the menu", lambda: self.waiting.focus_changes > before)
            entry = self.focus()
            if entry is not None and entry.name == name:
                self.press("Return")
                return
            if first is not None and entry == first:
                raise TooLate(f'no entry "{name}" in the menu')
            first = first or entry

    def open_menu(self, patience=10):
        """The context menu of what has the keyboard."""
        self.waiting.menu = None
        self.press("Menu")
        return self.until("the menu", lambda: self.waiting.menu, patience)

    def palette(self, words, result=None, patience=8):
        """Types into the palette; Enter on the first result, which must begin with `result` if that is given. False if it does not."""
        self.press("ctrl+k")
        # What it offers before anything is typed may have the reader already.
        self.until("the keyboard in the palette", lambda: any(each.name == PALETTE for each in tree.ancestors(self.focus())))
        self.write(words)
        try:
            self.expect_focus("list item", result, patience)
        except TooLate:
            self.press("Escape", "Escape")
            self.settle()
            return False
        self.press("Return")
        return True

    def run(self, command):
        """Runs a command of the shortcut sheet, by its keys if it has any. False if neither keys nor palette know it."""
        if command.keys:
            self.press(keysym(command.keys))
            return True
        return self.palette(command.name.rstrip("…"), command.name, patience=1.5)

    def go(self, page):
        """Opens a page of the navigation by its keys and waits until it has the keyboard."""
        for _ in range(3):
            self.settle()  # a popup on its way out would take the keys with it
            self.until("the window active", lambda: tree.has(self.window, "active"))
            self.press(keysym(self.pages[page]))
            self.until(f"the page {page}", lambda: self.title == self.titles[page])
            self.settle()
            if self.title == self.titles[page]:
                return
            # What was done before has opened its record only now.
        raise TooLate(f"the page {page} does not stay")

    # Lists.

    def filter(self, words):
        """Only what these words find; the keyboard is on the first row then. No words: everything again."""
        self.press("ctrl+f")
        self.expect_focus("text", "Filter by text")
        self.press("ctrl+a", "BackSpace")  # never Delete: it would take rows if the keyboard were not where it should
        self.write(words)
        self.press("Return")
        self.settle()
        self.go(next(page for page, title in self.titles.items() if title == self.title))
        self.press("ctrl+Home")
        self.settle()

    def table(self):
        found = self.find("table")
        if found is None:
            raise LookupError("no table is shown")  # not yet, for those who wait
        return found

    def columns(self):
        table = self.table().queryTable()
        return {table.getColumnHeader(column).name: column for column in range(table.nColumns)}

    def cell(self, row, column):
        return self.table().queryTable().getAccessibleAt(row, self.columns()[column]).name

    def rows(self, most=5):
        """What the first rows begin with."""
        table = self.table().queryTable()
        return [table.getAccessibleAt(row, 0).name for row in range(min(table.nRows, most))]

    def to_column(self, name):
        """Right until the keyboard is in this column."""
        for _ in self.columns():
            table = self.table().queryTable()
            if table.getColumnAtIndex(self.focus().getIndexInParent()) == self.columns()[name]:
                return
            changes = self.waiting.focus_changes
            self.press("Right")
            self.until("another cell", lambda: self.waiting.focus_changes > changes)
        raise TooLate(f"the keyboard does not reach the column {name}")

    # What is discovered, not written down here: it grows with the program.

    def discover(self):
        """The pages of the navigation with their keys and titles, and after a look at each all commands there are."""
        names = [node.name for node in tree.walk(self.window) if tree.role(node) == "radio button"]
        shortcuts = {command.name: command.keys for command in self.read_commands() if command.keys}
        self.pages = {name: shortcuts[name] for name in names}
        for page in [*names[1:], names[0]]:
            before = self.title
            self.press(keysym(self.pages[page]))
            self.until(f"the page {page}", lambda: self.title != before)
            self.titles[page] = self.title
            self.settle()
        self.commands = self.read_commands()

    def read_commands(self):
        """What the sheet of keys shows."""
        self.press("ctrl+question")
        self.expect_focus("text", "Find a command or a key")
        sheet = self.shown("tree", "Keyboard shortcuts")
        table, found, group = sheet.queryTable(), [], ""
        for row in range(table.nRows):
            cell = table.getAccessibleAt(row, 0)
            if not tree.has(cell, "selectable"):
                group = cell.name
            else:
                found.append(Command(group, cell.name, table.getAccessibleAt(row, 1).name))
        self.press("Escape")
        self.until("the sheet of keys closed", lambda: len(self.program.windows()) == 1 and tree.has(self.window, "active"))
        return found
