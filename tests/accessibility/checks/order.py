# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tab walks in the order of reading, comes round, and shows where it is; Shift+Tab goes back."""
from desk import tree
from desk.waiting import TooLate

MOST_STOPS = 120
SAME_LINE = 6


def faults(desk):
    """Walks once round and back to where it began; says where a step goes back."""
    origin, start, before, bars, found, seen = desk.focus(), None, None, -1, [], []
    for _ in range(MOST_STOPS):
        if not step(desk, "Tab"):
            return found + [f"Tab does not leave {tree.describe(desk.focus() or desk.window)}"]
        here = desk.focus()
        if here is not None and here == before:
            continue  # from link to link inside a text
        if here is None:
            return found + [f"Tab loses the keyboard after {before and tree.describe(before)}"]
        place = tree.place(here)
        if place == start:
            return found + back(desk, origin)
        if place in seen[:max(bars, 0)]:
            return found  # it began among cells that Tab walks one by one, and is back by way of the window's bars
        if not on_screen(place, tree.place(desk.window)):
            found.append(f"the keyboard is out of sight at {tree.describe(here)}")
        if before is not None and goes_back(tree.place(before), place) and not is_first(place, seen):
            found.append(f"from {tree.describe(before)} Tab goes back to {tree.describe(here)}")
        start, before = start or place, here
        seen.append(place)
        if here.name in desk.pages:
            bars = len(seen)
    return found + ["Tab does not come round"]


def step(desk, key):
    changes = desk.waiting.focus_changes
    desk.press(key)
    try:
        return desk.until("the keyboard somewhere else", lambda: desk.waiting.focus_changes > changes, 3)
    except TooLate:
        return False


def back(desk, origin):
    """From the first stop back to where the walk began."""
    if origin is None:
        return []
    step(desk, "shift+Tab")
    desk.settle()
    here = desk.focus()
    # A list that was empty when the walk began has a row by now.
    return [] if here == origin or (here is not None and here.parent == origin) else [f"Shift+Tab goes to {here and tree.describe(here)} instead of {tree.describe(origin)}"]


def on_screen(place, window):
    x, y, width, height = place
    return x < window[0] + window[2] and y < window[1] + window[3] and x + width > window[0] and y + height > window[1]


def goes_back(before, here):
    """Above it and not to the right of it, or in its line and left of it."""
    above = here[1] + here[3] <= before[1] + SAME_LINE
    below = before[1] + before[3] <= here[1] + SAME_LINE
    left = here[0] + here[2] <= before[0] + SAME_LINE
    right = before[0] + before[2] <= here[0] + SAME_LINE
    return (above and not right) or (left and not below)


def is_first(place, seen):
    """Higher up than all before: the walk began in the middle and has come round."""
    return place[1] <= min(each[1] for each in seen)
