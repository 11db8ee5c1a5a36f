# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control has a name and a role, and no two beside each other are called the same."""
from collections import Counter

from desk import tree

# Roles that say nothing: what can have the keyboard has to be something.
SPEECHLESS = {"filler", "unknown", "panel", "invalid", "frame"}
CHOICES = {"menu item", "check menu item", "radio menu item"}
NAMED_ROOTS = {"frame", "dialog", "popup menu", "window"}


def faults(roots):
    """What is wrong in these windows, popups and menus, in words."""
    found = []
    for root in roots:
        if not root.name:
            found.append(f"no name: {tree.path(root)}")
        for node in tree.walk(root):
            found += faults_of(node)
    return found


def faults_of(node):
    role, found = tree.role(node), []
    if role == "dialog" and not node.name:
        found.append(f"no name: {tree.path(node)}")
    if role in CHOICES or tree.has(node, "focusable"):
        if role in SPEECHLESS:
            found.append(f"no role: {tree.path(node)}")
        if not node.name and not is_separator(node):
            found.append(f"no name: {tree.path(node)}")
    if role in tree.ENDLESS and node.childCount and not first_words(node):
        found.append(f"its first entry says nothing: {tree.path(node)}")
    twins = [name for name, count in Counter(called(node)).items() if count > 1]
    return found + [f'{twin} more than once in {tree.path(node)}' for twin in twins]


def is_separator(node):
    return tree.role(node) in CHOICES and not tree.has(node, "focusable")


def first_words(node):
    """What the first entries of a list or table say; the rest is without end."""
    try:
        table = node.queryTable()
        return "".join(table.getAccessibleAt(0, column).name for column in range(table.nColumns))
    except NotImplementedError:
        return node.getChildAtIndex(0).name


def called(node):
    if tree.role(node) in tree.ENDLESS:
        return []
    return [tree.describe(child) for child in tree.children(node) if tree.showing(child) and tree.has(child, "focusable") and child.name]
