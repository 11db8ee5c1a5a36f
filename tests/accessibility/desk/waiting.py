# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what is to happen, woken by the events of the accessibility bus."""
import time
from collections import namedtuple

from gi.repository import GLib

import pyatspi

Event = namedtuple("Event", "kind role name on")

WAKING_EVENTS = ("window:activate", "window:deactivate", "object:state-changed:focused", "object:state-changed:showing",
                 "object:state-changed:active", "object:property-change:accessible-name")
HEARTBEAT_MS = 40  # what happens in the database alone raises no event


class TooLate(AssertionError):
    """What was awaited did not come."""


class Waiting:
    """One per run: keeps the events that came, and looks again after each."""

    def __init__(self):
        self.events = []
        self.focused = None  # what said last that it has the keyboard
        pyatspi.Registry.registerEventListener(self._came, *WAKING_EVENTS)
        GLib.timeout_add(HEARTBEAT_MS, lambda: True)

    def _came(self, event):
        try:
            self.events.append(Event(event.type, event.source.getRoleName(), event.source.name, event.detail1))
            if event.type == "object:state-changed:focused" and event.detail1:
                self.focused = event.source
        except (GLib.Error, LookupError, AttributeError):  # gone before it could be asked
            pass

    @staticmethod
    def take_events():
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def until(self, what, look, seconds=10):
        """Returns what look() answers as soon as that is something; fails with the words of what was awaited."""
        deadline = time.monotonic() + seconds
        while True:
            self.take_events()
            try:
                found = look()
            except (GLib.Error, LookupError, NotImplementedError):  # a part of the tree went while it was looked at
                found = None
            if found:
                return found
            if time.monotonic() > deadline:
                raise TooLate(f"{what}: not within {seconds} s")
            GLib.MainContext.default().iteration(True)
