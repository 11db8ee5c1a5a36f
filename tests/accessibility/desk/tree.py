# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessible tree: finding by role and name, and saying what was found."""
from collections import namedtuple

from gi.repository import GLib

import pyatspi

STATES = {"focusable": pyatspi.STATE_FOCUSABLE, "focused": pyatspi.STATE_FOCUSED, "enabled": pyatspi.STATE_ENABLED, "checked": pyatspi.STATE_CHECKED}

Seen = namedtuple("Seen", "node parent role name states")

# Their children are rows and cells without end: asked one by one, never walked.
ENDLESS = {"table", "tree table", "list", "tree"}


def role(node):
    return node.getRoleName()


def states(node):
    return node.getState()


def has(node, *names):
    found = states(node)
    return all(found.contains(getattr(pyatspi, "STATE_" + name.upper())) for name in names)


def showing(node):
    return has(node, "showing")


def children(node):
    for i in range(node.childCount):
        try:
            child = node.getChildAtIndex(i)
        except (GLib.Error, LookupError):
            continue
        if child is not None:
            yield child


def walk(node, into=None):
    """All that shows under a node, in order; endless things are named, not entered."""
    for child in children(node):
        try:
            if not showing(child):
                continue
            yield child
            if role(child) not in ENDLESS and (into is None or into(child)):
                yield from walk(child, into)
        except GLib.Error:  # went meanwhile
            continue


def look(root):
    """The same with what was seen of each, asked once: for those who look at everything."""
    number = 0
    unseen = [(root, number)]
    while unseen:
        node, parent = unseen.pop()
        for child in children(node):
            try:
                found = child.getState()
                if not found.contains(pyatspi.STATE_SHOWING):
                    continue
                number += 1
                yield Seen(child, parent, child.getRoleName(), child.name, {name for name, state in STATES.items() if found.contains(state)})
                if role(child) not in ENDLESS:
                    unseen.append((child, number))
            except GLib.Error:  # went meanwhile
                continue


def find(node, wanted, name=None, where=None):
    """The first that shows with this role, name (all of it) and quality; None if there is none."""
    for found in walk(node):
        if role(found) == wanted and (name is None or found.name == name) and (where is None or where(found)):
            return found
    return None


def ancestors(node):
    """The node and what it stands in, outwards."""
    while node is not None:
        yield node
        node = node.parent


def text(node):
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return node.name


def path(node, depth=4):
    """Where something is, for a person who has to find it: the names above it."""
    return " < ".join(describe(each) for each, _ in zip(ancestors(node), range(depth)))


def describe(node):
    return f'{role(node)} "{node.name}"'


def place(node):
    """Where it is on the screen: x, y, width, height."""
    found = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return found.x, found.y, found.width, found.height
