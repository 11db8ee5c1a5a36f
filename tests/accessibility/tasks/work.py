# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls, tasks, requests and the calendar."""
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
    subject = "Cantarul silozului nu trimite date"
    desk.go("Requests")
    desk.press("n")
    desk.dialog("New request")
    desk.write("silozul cai")
    desk.pick("Silozul Cailor SRL")
    desk.fill(Subject=subject, Message="Din aceasta dimineata")
    desk.press("ctrl+Return")
    desk.said("Request created")
    desk.shown("label", subject)
    desk.go("Requests")
    desk.press("r")
    desk.expect_focus("text", "Answer")
    desk.write("Am repornit legatura")
    desk.press("ctrl+Return")
    desk.until("the answer saved", lambda: desk.ask("SELECT count(*) FROM crm.interactions WHERE description = 'Am repornit legatura'") == "1")
    desk.press("Escape")
    desk.settle()
    desk.press("c")
    desk.until("the request closed", lambda: desk.ask("SELECT status FROM crm.interactions WHERE subject = :'subject'", subject=subject) == "CLOSED")


@task("A meeting is made and moved to the next day")
def move_meeting(desk):
    def day():
        return desk.ask("SELECT due_date::date FROM crm.tasks WHERE title = 'Vizita la siloz' AND deleted_at IS NULL")
    desk.go("Calendar")
    desk.press("w", "n")
    desk.dialog("New meeting")
    desk.tab_to("What")
    desk.write("Vizita la siloz")
    desk.press("Return")
    before = desk.until("the meeting saved", day)
    desk.settle()
    desk.press("Up")
    for _ in range(6):  # arrows walk over the entries of the day and the hours between them
        desk.press("Down")
        desk.settle()
        if desk.focus() and desk.focus().name.startswith("Vizita la siloz"):
            break
    desk.expect_focus("list item", "Vizita la siloz")
    desk.waiting.forget()
    desk.press("ctrl+Right")
    desk.said("“Vizita la siloz” moved to ")
    assert day() == desk.ask("SELECT date :'day' + 1", day=before), day()
