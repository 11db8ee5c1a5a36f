# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program is to a window manager."""
import subprocess

from desk import screen, tree


def xdotool(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False).stdout.strip()


def title_and_activation(desk):
    """The active window is ours and bears the name of the page."""
    faults = []
    for page in desk.pages:
        desk.go(page)
        desk.until(f"the title {page} on the window", lambda: xdotool("getactivewindow", "getwindowname") == desk.window.name)
        if not tree.has(desk.window, "active"):
            faults.append(f"{page}: the window is not active")
    return faults


def back_again(desk):
    """Minimised and called back, the keyboard is where it was."""
    desk.go(next(iter(desk.pages)))
    desk.press("Down")
    desk.settle()
    before, window = desk.focus().name, xdotool("getactivewindow")
    xdotool("windowminimize", window)
    desk.until("the window away", lambda: not tree.has(desk.window, "active"))
    xdotool("windowactivate", window)
    desk.until("the keyboard back", lambda: desk.focus() and desk.focus().name == before)


def inside_the_screen(windows):
    """Windows stand inside the screen, with what they show."""
    width, height = screen.size()
    faults = []
    for window in windows:
        x, y, w, h = tree.place(window)
        if x < 0 or y < 0 or x + w > width or y + h > height:
            faults.append(f'"{window.name}" stands at {x},{y} with {w}x{h} on a screen of {width}x{height}')
    return faults


CHECKS = [("The window bears the title of its page and is active", title_and_activation),
          ("Called back, the keyboard is where it was", back_again)]
