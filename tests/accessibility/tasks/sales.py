# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opportunities and contracts."""
from . import task

TITLE = "Site nou pentru siloz"


def stage(desk):
    return desk.ask("SELECT stage FROM crm.opportunities WHERE title = :'title'", title=TITLE)


def select_card(desk):
    desk.go("Pipeline")
    assert desk.palette("Site nou pentru si", TITLE)
    desk.settle()
    desk.press("Escape")
    desk.expect_focus("list item", TITLE)


@task("An opportunity is made")
def make_opportunity(desk):
    desk.go("Pipeline")
    desk.press("ctrl+n")
    desk.expect_focus("text", "Opportunity")
    desk.write(TITLE)
    desk.tab_to("Company")
    desk.write("silozul cai")
    desk.pick("Silozul Cailor SRL")
    desk.fill(Amount="12500")
    desk.press("ctrl+Return")
    desk.said("Opportunity created")
    assert stage(desk) == "PROSPECTING"


@task("A card is moved to the next column, and the move is announced")
def move_card(desk):
    select_card(desk)
    desk.waiting.forget()
    desk.press("ctrl+Right")
    desk.said(f"“{TITLE}” moved to Qualification")
    desk.expect_focus("list item", TITLE)
    assert desk.focus().parent.name == "Qualification", desk.focus().parent.name
    assert stage(desk) == "QUALIFICATION"


@task("A card says all that it shows")
def card_says_all(desk):
    select_card(desk)
    for words in (TITLE, "Silozul Cailor SRL", "12,500.00\xa0RON", "Elena Ionescu", "Add a next task"):
        assert words in desk.focus().name, f"{words!r} is missing in {desk.focus().name!r}"


@task("A card is marked as lost, with the reason that this takes")
def lose_card(desk):
    select_card(desk)
    desk.press("alt+6")
    desk.expect_focus("combo box", "Reason")
    desk.press("Down")
    desk.settle()
    desk.tab_to("Competitor")
    desk.write("Agentia Rivala")
    desk.press("Return")
    desk.until("the opportunity lost", lambda: stage(desk) == "CLOSED_LOST")
    assert desk.ask("SELECT lost_reason IS NOT NULL FROM crm.opportunities WHERE title = :'title'", title=TITLE) == "t"


@task("A move that is not allowed says why")
def refused_move(desk):
    select_card(desk)
    desk.waiting.forget()
    desk.press("ctrl+Left")
    desk.said("Not from Closed lost: ")
    desk.expect_focus("list item", TITLE)
    desk.settle()
    assert stage(desk) == "CLOSED_LOST"


@task("A contract is made")
def make_contract(desk):
    desk.go("Contracts")
    desk.press("ctrl+n")
    desk.expect_focus("text", "Company")
    desk.write("silozul cai")
    desk.pick("Silozul Cailor SRL")
    desk.fill(Subject="Intretinere siloz", Start="01.01.2026", End="31.12.2026")
    desk.press("ctrl+Return")
    desk.said("Contract created")
    desk.until("the contract saved", lambda: desk.ask("SELECT count(*) FROM crm.contracts WHERE title = 'Intretinere siloz'") == "1")


@task("A contract is renewed")
def renew_contract(desk):
    number = desk.ask("SELECT contract_number FROM crm.contracts WHERE status = 'ACTIVE' AND deleted_at IS NULL ORDER BY end_date LIMIT 1")
    desk.go("Contracts")
    desk.filter(number)
    desk.press("ctrl+r")
    desk.expect_focus("text", "New end date")
    desk.press("ctrl+a")
    desk.write("31.12.2031")
    desk.press("Return")
    desk.until("the contract renewed", lambda: desk.ask("SELECT end_date FROM crm.contracts WHERE contract_number = :'number'", number=number) == "2031-12-31")
