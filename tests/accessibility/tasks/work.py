# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls, tasks, requests and the calendar."""
from desk import tree

from . import task


@task("A call is logged with the next task in the same form")
def log_call(desk):
    desk.go("Customers")
    desk.filter("silozul cailor")
    desk.press("ctrl+l")
    desk.expect_focus("text", "Notes")
    desk.write("Vor oferta pana vineri")
    desk.fill(Next_task="Trimite oferta la siloz", Due="+3d")
    desk.press("ctrl+Return")
    desk.until("the call and its task saved in one step", lambda: desk.ask(
        "SELECT i.action_id = t.action_id FROM crm.interactions i, crm.tasks t WHERE i.description LIKE 'Vor oferta%' AND t.title = 'Trimite oferta la siloz'") == "t")


@task("A task is completed")
def complete_task(desk):
    desk.go("Tasks")
    desk.filter("trimite oferta la siloz")
    desk.press("ctrl+Return")
    desk.until("the task done", lambda: desk.ask("SELECT status FROM crm.tasks WHERE title = 'Trimite oferta la siloz'") == "COMPLETED")


@task("A request is answered and closed")
def answer_request(desk):
    desk.go("Requests")
    desk.tab_to("Which requests", "page tab list", "page tab") if False else None
    desk.press("n")
