# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window itself."""
from desk import screen

from . import task


@task("The language changes at once, and everything is named in the new one")
def language(desk):
    desk.go("Customers")
    desk.press("Down")
    desk.settle()
    row = desk.focus().name
    desk.press("ctrl+alt+l")
    desk.until("Clienți", lambda: desk.title == "Clienți")
    desk.settle()
    assert desk.find("radio button", "Sarcini")
    assert desk.focus() and desk.focus().name == row, "the keyboard is not where it was"
    desk.press("ctrl+alt+l")
    desk.until("Customers", lambda: desk.title == "Customers")
    desk.settle()
    assert desk.focus() and desk.focus().name == row, "the keyboard is not where it was"


@task("The theme changes")
def theme(desk):
    desk.go(next(iter(desk.pages)))
    for name, fits in (("dark", lambda light: light < 0.3), ("light", lambda light: light > 0.7)):
        assert desk.palette(f"Theme: {name}", f"Theme: {name}")
        desk.until(f"a {name} screen", lambda: fits(screen.lightness()))
