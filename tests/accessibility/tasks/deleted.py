# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was deleted comes back: last, because it leaves the list of customers on what was deleted."""
from . import task
from .customers import NAME, stored


@task("A customer is deleted and restored from Deleted")
def delete_and_restore(desk):
    desk.go("Customers")
    desk.filter("silozul cailor")
    desk.press("Delete")
    desk.until("the customer gone", lambda: stored(desk, "deleted_at IS NOT NULL") == "t")
    assert desk.palette("Deleted in the last", "Deleted in the last 30 days")
    desk.until("the customer among the deleted", lambda: NAME in desk.rows())
    desk.go("Customers")
    desk.press("ctrl+Home")
    desk.settle()
    desk.open_menu()
    desk.choose_in_menu("Restore")
    desk.until("the customer back", lambda: stored(desk, "deleted_at IS NULL") == "t")
    assert desk.palette("Deleted in the last", "Deleted in the last 30 days")
