# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window itself."""
from desk import tree

from . import task


@task("The language changes at once, and everything is named in the new one")
def language(desk):
    page = next(iter(desk.pages))
    desk.go(page)
    desk.press("ctrl+alt+l")
    desk.until("Clienți", lambda: desk.title == "Clienți")
    assert desk.find("radio button", "Sarcini")
    desk.press("ctrl+alt+l")
    desk.until(page, lambda: desk.title == page)


@task("The theme changes")
def theme(desk):
    desk.go(next(iter(desk.pages)))
    for name in ("dark", "light"):
        assert desk.palette(f"Theme: {name}", f"Theme: {name}")
        desk.settle()
