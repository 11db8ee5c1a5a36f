# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard. Keys go to whatever has the focus, as those of a person do."""
import subprocess


def press(*keys):
    """press("ctrl+n"), press("Tab", "Tab", "space"): names of keys as xdotool knows them."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "12", *keys], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "6", "--", text], check=True)


def keysym(shortcut):
    """Ctrl+Alt+3, as the program shows it, for press()."""
    names = {"Ctrl": "ctrl", "Alt": "alt", "Shift": "shift", "Meta": "super", "Return": "Return", "Enter": "Return", "Del": "Delete", "Esc": "Escape",
             "?": "question", "+": "plus", "-": "minus", ",": "comma", ".": "period", "PgDown": "Next", "PgUp": "Prior"}
    parts = shortcut.replace("++", "+plus").split("+")
    return "+".join(names.get(part, part.lower() if len(part) == 1 else part) for part in parts)
