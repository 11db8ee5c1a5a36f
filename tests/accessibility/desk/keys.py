# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard, through XTEST: keys go to whatever has the focus, as those of a person do."""
import ctypes
from functools import cache

SHIFT, CONTROL, ALT = 0xFFE1, 0xFFE3, 0xFFE9  # keysyms
MODIFIERS = {"shift": SHIFT, "ctrl": CONTROL, "alt": ALT}
AS_SHOWN = {"Ctrl": "ctrl", "Alt": "alt", "Shift": "shift", "Return": "Return", "Enter": "Return", "Del": "Delete", "Esc": "Escape",
            "?": "question", "+": "plus", "-": "minus", ",": "comma", ".": "period", "PgDown": "Next", "PgUp": "Prior"}


@cache
def _x():
    x11, xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XStringToKeysym.restype = ctypes.c_ulong
    x11.XStringToKeysym.argtypes = [ctypes.c_char_p]
    x11.XKeysymToKeycode.restype = ctypes.c_ubyte
    x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XkbKeycodeToKeysym.restype = ctypes.c_ulong
    x11.XkbKeycodeToKeysym.argtypes = [ctypes.c_void_p, ctypes.c_ubyte, ctypes.c_int, ctypes.c_int]
    x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
    return x11, xtst, x11.XOpenDisplay(None)


def _strike(keysym, held):
    x11, xtst, display = _x()
    code = x11.XKeysymToKeycode(display, keysym)
    if not code:
        raise ValueError(f"no key of this keyboard makes {keysym:#x}")
    if x11.XkbKeycodeToKeysym(display, code, 0, 0) != keysym and SHIFT not in held:
        held = [*held, SHIFT]
    modifiers = [x11.XKeysymToKeycode(display, each) for each in held]
    for each in modifiers:
        xtst.XTestFakeKeyEvent(display, each, True, 0)
    xtst.XTestFakeKeyEvent(display, code, True, 0)
    xtst.XTestFakeKeyEvent(display, code, False, 0)
    for each in reversed(modifiers):
        xtst.XTestFakeKeyEvent(display, each, False, 0)
    x11.XSync(display, False)
    return code


def press(key):
    """press("ctrl+n"), press("Tab"): modifiers and the X name of a key. Returns the code of the key."""
    *held, name = key.split("+")
    keysym = _x()[0].XStringToKeysym(name.encode())
    if not keysym:
        raise ValueError(f"there is no key {name}")
    return _strike(keysym, [MODIFIERS[each] for each in held])


def write(letter):
    """Types a letter of a plain keyboard. Returns the code of its key."""
    return _strike({"\t": 0xFF09, "\n": 0xFF0D}.get(letter, ord(letter)), [])


def keysym(shortcut):
    """Ctrl+Alt+3, as the program shows it, for press()."""
    parts = shortcut.replace("++", "+plus").split("+")
    return "+".join(AS_SHOWN.get(part, part.lower() if len(part) == 1 else part) for part in parts)
