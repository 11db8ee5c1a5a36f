# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control has a name and a role, and no two beside each other are called the same."""
from collections import Counter

from desk import tree

# Roles that say nothing: what can have the keyboard has to be something.
SPEECHLESS = {"filler", "unknown", "panel", "invalid", "frame"}
CHOICES = {"menu item", "check menu item", "radio menu item"}
OPENED = {"dialog", "popup menu"}  # what comes up has to say what it is


def faults(roots):
    """What is wrong in these windows, popups and menus, in words."""
    found, beside = [], Counter()
    for root in roots:
        if not root.name:
            found.append(f"no name: {tree.path(root)}")
        for seen in tree.look(root):
            found += faults_of(seen)
            if "focusable" in seen.states and seen.name:
                beside[seen.parent, seen.role, seen.name] += 1
    return found + [f'{role} "{name}" more than once side by side' for (_, role, name), count in beside.items() if count > 1]


def faults_of(seen):
    found = []
    stop = "focusable" in seen.states
    if stop and seen.role in SPEECHLESS:
        found.append(f"no role: {tree.path(seen.node)}")
    if (stop or seen.role in OPENED) and not seen.name:
        found.append(f"no name: {tree.path(seen.node)}")
    if seen.role in tree.ENDLESS and seen.node.childCount and not first_words(seen.node):
        found.append(f"its first entry says nothing: {tree.path(seen.node)}")
    return found


def first_words(node):
    """What the first entries of a list or table say; the rest is without end."""
    try:
        table = node.queryTable()
        return table.nRows == 0 or "".join(table.getAccessibleAt(0, column).name for column in range(table.nColumns))
    except NotImplementedError:
        return any(node.getChildAtIndex(i).name for i in range(min(node.childCount, 3)))
