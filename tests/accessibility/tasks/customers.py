# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Customers and people."""
import os

from desk import tree

from . import task

NAME = "Silozul Cailor SRL"


def stored(desk, what, name=NAME):
    return desk.ask(f"SELECT {what} FROM crm.customer_companies WHERE company_name = :'name'", name=name)


@task("A customer is made")
def make_customer(desk):
    desk.go("Customers")
    desk.press("ctrl+n")
    desk.expect_focus("text", "Company")
    desk.write(NAME)
    desk.fill(City="Buzau", Phone="0722 123 456")
    desk.press("ctrl+Return")
    desk.said("Customer created")
    assert stored(desk, "city") == "Buzau"


@task("A list is filtered by what is typed")
def filter_list(desk):
    desk.go("Customers")
    desk.filter("silozul cailor")
    assert desk.rows() == [NAME], desk.rows()


@task("A field is changed in the list")
def edit_in_place(desk):
    desk.go("Customers")
    desk.filter("silozul cailor")
    desk.to_column("Employees")
    desk.press("F2")
    desk.expect_focus("text", "Employees")
    desk.press("ctrl+a")
    desk.write("25")
    desk.press("Return")
    desk.until("25 in the list", lambda: desk.cell(0, "Employees") == "25")
    desk.until("25 saved", lambda: stored(desk, "employee_count") == "25")


@task("The last change is taken back and made again")
def undo_and_redo(desk):
    desk.go("Customers")
    desk.press("ctrl+z")
    desk.until("no number again", lambda: stored(desk, "employee_count") == "" and desk.cell(0, "Employees") != "25")
    desk.press("ctrl+shift+z")
    desk.until("25 again", lambda: stored(desk, "employee_count") == "25" and desk.cell(0, "Employees") == "25")


@task("A filter is saved as a view")
def save_view(desk):
    desk.go("Customers")
    desk.filter("silozul cailor")
    assert desk.palette("Save the view as", "Save the view as")
    desk.dialog("Save the view")
    desk.fill(Name="Silozuri")
    desk.press("Return")
    desk.until("the view on its button", lambda: desk.find("push button", "View: Silozuri"))
    assert desk.until("the view saved", lambda: desk.ask("SELECT definition->'filter' FROM core.saved_views WHERE name = 'Silozuri'"))


@task("A record is found in the palette and opened")
def open_from_palette(desk):
    desk.go("Tasks")
    assert desk.palette("silozul cai", NAME)
    desk.until("the customer", lambda: desk.title == NAME)


@task("A note is attached to a customer")
def note(desk):
    open_from_palette(desk)
    desk.press("ctrl+l")
    desk.expect_focus("text", "Notes")
    desk.tab_to("Kind")
    desk.press("Right", "Right", "Right", "Right", "Right", "Right")
    desk.expect_focus("page tab", "Note")
    desk.tab_to("Notes")
    desk.write("Silozul trei se goleste in mai")
    desk.press("ctrl+Return")
    desk.until("the note saved", lambda: desk.ask("SELECT count(*) FROM core.notes WHERE body LIKE 'Silozul trei%'") == "1")
    desk.shown("list", "Activity")


@task("From an open record on to the next one and back")
def walk_records(desk):
    desk.go("Customers")
    desk.filter("")
    desk.press("Down", "Return")
    first = desk.until("a customer", lambda: desk.title != "Customers" and desk.title, 20)
    desk.press("alt+Down")
    desk.until("the next customer", lambda: desk.title not in (first, "Customers"), 20)
    desk.press("alt+Up")
    desk.until("the first customer again", lambda: desk.title == first, 20)
    desk.press("Escape")
    desk.until("the list", lambda: desk.title == "Customers")


@task("A person is added")
def add_person(desk):
    desk.go("Customers")
    desk.filter("silozul cailor")
    assert desk.palette("New person", "New person…")
    desk.expect_focus("text", "First name")
    desk.write("Tudora")
    desk.fill(Last_name="Vantu", Position="Silozar")
    desk.press("ctrl+Return")
    desk.until("the person saved", lambda: desk.ask("SELECT position FROM crm.contact_persons WHERE last_name = 'Vantu'") == "Silozar")


@task("A person moves to another company, and the old role is kept")
def move_person(desk):
    desk.go("Tasks")
    desk.press("ctrl+shift+p")
    desk.shown("table", "People")
    desk.settle()
    desk.press("ctrl+f")
    desk.expect_focus("text", "Filter by text")
    desk.write("tudora vantu")
    desk.press("Return")
    desk.until("her alone", lambda: desk.rows() == ["Tudora Vantu"])
    desk.tab_to("People", "table")
    desk.press("ctrl+Home", "ctrl+m")
    desk.dialog("Tudora Vantu moved to…")
    desk.expect_focus("text", "Company")
    desk.press("ctrl+a")
    desk.write("silozul cai")
    desk.pick("Silozul Cailor SRL")
    desk.fill(Position="Sef de siloz")
    desk.press("ctrl+Return")
    desk.until("the move saved", lambda: desk.ask("SELECT count(*) FROM crm.contact_roles r JOIN crm.contact_persons p ON p.id = r.contact_person_id"
                                                  " WHERE p.last_name = 'Vantu'") == "2")


@task("Several customers get another account manager")
def bulk_reassign(desk):
    desk.go("Customers")
    desk.filter("agro")
    desk.press("Home", "shift+Down", "shift+Down")
    desk.tab_to("Reassign…")
    before = desk.ask("SELECT count(*) FROM core.actions WHERE label = 'assign'")
    desk.press("space")
    desk.dialog("Reassign 3 customers")
    desk.press("ctrl+a")
    desk.write("mihai")
    desk.pick("Mihai Popa")
    desk.expect_focus("push button", "Reassign")
    desk.press("Return")
    desk.said("3 records changed")
    desk.until("three customers given to Mihai in one step",
               lambda: desk.ask("SELECT count(*) FROM core.actions WHERE label = 'assign' AND label_args->>'n' = '3'") != "0"
               and desk.ask("SELECT count(*) FROM core.actions WHERE label = 'assign'") != before)


@task("Rows are exported as CSV")
def export_csv(desk):
    desk.go("Customers")
    desk.filter("agrotehnic")
    count = desk.ask("SELECT count(*) FROM crm.customer_companies WHERE company_name ILIKE '%agrotehnic%' AND deleted_at IS NULL")
    file = os.path.join(os.environ["TMPDIR"], "agrotehnic.csv")
    desk.press("ctrl+shift+e")
    desk.dialog("Export")
    desk.tab_to("Format")
    desk.press("Right")
    desk.expect_focus("page tab", "CSV")
    desk.press("ctrl+Return")
    desk.expect_focus("text", "File name")
    desk.press("ctrl+a")
    desk.write(file)
    desk.press("Return")
    desk.until("the file", lambda: os.path.exists(file) and os.path.getsize(file))
    desk.settle()
    with open(file, encoding="utf-8-sig") as written:
        lines = written.read().strip().splitlines()
    assert len(lines) == int(count) + 1, f"{len(lines)} lines for {count} customers"


@task("A small CSV file is imported")
def import_csv(desk):
    file = os.path.join(os.environ["TMPDIR"], "clienti.csv")
    with open(file, "w", encoding="utf-8") as written:
        written.write("Company,City\nMoara Noua SRL,Iasi\nMoara Veche SRL,Cluj\n")
    desk.go("Customers")
    assert desk.palette("Import customers", "Import customers…")
    desk.expect_focus("text", "File name")
    desk.write(file)
    desk.press("Return")
    desk.until("the dry run", lambda: desk.find("push button", "Apply 2 rows", lambda button: tree.has(button, "enabled")), 20)
    desk.settle()
    desk.press("ctrl+Return")
    desk.until("both customers", lambda: desk.ask("SELECT count(*) FROM crm.customer_companies WHERE company_name IN ('Moara Noua SRL', 'Moara Veche SRL')") == "2", 20)


@task("Copied rows are text for whatever takes it")
def copy_rows(desk):
    desk.go("Customers")
    desk.filter("silozul cailor")
    desk.press("ctrl+c")
    desk.said("1 row copied")
    desk.press("ctrl+l")
    desk.expect_focus("text", "Notes")
    desk.press("ctrl+v")
    desk.until("the row in the notes", lambda: NAME + "\t" in tree.text(desk.focus()))
    desk.press("ctrl+a", "BackSpace")  # never Delete: it would take rows if the keyboard were not where it should
    assert desk.closed_by_escape()
