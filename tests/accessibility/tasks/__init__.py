# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do all day, done by keys alone.

A task is a function that takes the desk; what came of it is looked for on the screen, as a screen reader has it, and in the database. They run
in this order on one workspace, each from a page that it opens itself.
"""
from collections import namedtuple

Task = namedtuple("Task", "title run")

TASKS = []


def task(title):
    def add(run):
        TASKS.append(Task(title, run))
        return run
    return add


def all_tasks():
    from . import customers, sales, work, window, deleted  # noqa: F401  (they add themselves)
    return TASKS
