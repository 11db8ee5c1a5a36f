# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what is to happen, woken by the events of the accessibility bus."""
import time
from collections import namedtuple

from gi.repository import GLib

import pyatspi

Event = namedtuple("Event", "kind role name on")

WAKING_EVENTS = ("window:activate", "window:deactivate", "object:state-changed:focused", "object:state-changed:showing",
                 "object:state-changed:active", "object:property-change:accessible-name", "object:text-selection-changed")
ANNOUNCED = ("notification", "alert")
HEARTBEAT_MS = 20  # what happens in the database alone raises no event
CALM_TURNS = 4     # so many heartbeats without an event, each answered by the program


class TooLate(AssertionError):
    """What was awaited did not come."""


class Waiting:
    """One per run: keeps the events that came, and looks again after each."""

    def __init__(self):
        self.events = []
        self.menu = None           # the last that opened
        self.focus_changes = 0
        self._focused = None       # what said last that it has the keyboard
        pyatspi.Registry.registerEventListener(self._came, *WAKING_EVENTS)
        self._keys = []            # codes of those that the bus has told of
        for modifiers in pyatspi.allModifiers():
            pyatspi.Registry.registerKeystrokeListener(self._struck, mask=modifiers, kind=(pyatspi.KEY_RELEASED_EVENT,), synchronous=False, preemptive=False)
        GLib.timeout_add(HEARTBEAT_MS, lambda: True)

    def _came(self, event):
        try:
            seen = Event(event.type, event.source.getRoleName(), event.source.name, event.detail1)
        except (GLib.Error, LookupError, AttributeError):  # gone before it could be asked
            return
        self.events.append(seen)
        if seen.kind == "object:state-changed:focused" and seen.on:
            self._focused = event.source
            self.focus_changes += 1
        elif seen.kind == "object:text-selection-changed" and seen.role == "label":
            self.focus_changes += 1  # the next link of a text that is read
        elif seen.kind == "object:state-changed:showing" and seen.on and seen.role == "popup menu":
            self.menu = event.source

    def _struck(self, event):
        self._keys.append(event.hw_code)

    def key(self, code, seconds=1):
        """Until the program has told of this key; not for ever: one that closes its window is told to nobody."""
        deadline = time.monotonic() + seconds
        while code not in self._keys and time.monotonic() < deadline:
            GLib.MainContext.default().iteration(True)
        self._keys.clear()

    def focus(self):
        """What has the keyboard: what said so last, if it still says so. The current row of a list that is gone says so too."""
        self.take_events()
        try:
            states = self._focused.getState() if self._focused else None
            return self._focused if states and states.contains(pyatspi.STATE_FOCUSED) and states.contains(pyatspi.STATE_SHOWING) else None
        except GLib.Error:
            return None

    def announced(self, words):
        """Whether a notice or an alert with these words was shown since forget()."""
        return any(event.on and event.role in ANNOUNCED and words in event.name for event in self.events)

    def forget(self):
        self.take_events()
        self.events.clear()

    def lately(self, most=40):
        """What was told last of keyboard, windows and notices: for a person who looks for the reason of a failure."""
        told = [event for event in self.events if "focused" in event.kind or event.kind.startswith("window") or event.role in (*ANNOUNCED, "popup menu", "dialog")]
        return [f'{event.kind} {event.on}: {event.role} "{event.name}"' for event in told[-most:]]

    def quiet(self, busy, seconds=20):
        """Until the program has the answers to all that it asked, and no event came for some turns. busy() goes to the program and back: one
        that the machine lets wait is waited for, however long its turns take."""
        deadline = time.monotonic() + seconds
        seen, calm = len(self.events), 0
        while calm < CALM_TURNS and time.monotonic() < deadline:
            GLib.MainContext.default().iteration(True)
            self.take_events()
            calm = calm + 1 if not busy() and len(self.events) == seen else 0
            seen = len(self.events)

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
