// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/company/AddressList.h"

#include "models/customers/AddressCommands.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "models/records/RecordForm.h"
#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/InspectorRow.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace punte {

namespace {

const QList<QByteArray> addressColumns{"address_type", "street", "postal_code", "city", "state", "country"};

/// The form of an address with its buttons; Esc closes it.
class AddressEditor final : public QWidget {
public:
    explicit AddressEditor(std::function<void()> close) : m_close(std::move(close)) { setObjectName(QStringLiteral("addressEditor")); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            m_close();
        else
            QWidget::keyPressEvent(event);
    }

private:
    std::function<void()> m_close;
};

} // namespace

AddressList::AddressList(ShellServices &shell, CompanyDetails &details, const EditorSources &sources, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_details(details)
    , m_sources(sources)
    , m_title(new PlainLabel(QString(), FontRole::SecondaryMedium, Token::Text2))
    , m_add(Buttons::small(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("addressList"));
    m_add->setObjectName(QStringLiteral("addAddressButton"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    connect(m_add, &QPushButton::clicked, this, &AddressList::addAddress);
    connect(&details, &CompanyDetails::changed, this, &AddressList::fill);
    retranslate();
}

void AddressList::setWritable(bool writable, const QString &why)
{
    m_writable = writable;
    m_add->setEnabled(writable);
    m_add->setToolTip(plainToolTip(why));
}

CompanyDetails::Address AddressList::addressOf(const QUuid &id) const
{
    for (const CompanyDetails::Address &address : m_details.addresses())
        if (address.id == id)
            return address;
    return {};
}

// An open form stays as it is; only the lines around it are made anew.
void AddressList::fill()
{
    for (int i = m_rows->count() - 1; i >= 0; --i) {
        QWidget *row = m_rows->itemAt(i)->widget();
        if (row == m_editor)
            continue;
        delete m_rows->takeAt(i);
        row->deleteLater();
    }
    int at = 0;
    for (const CompanyDetails::Address &address : m_details.addresses()) {
        if (m_editor && address.id == m_edited) {
            m_rows->removeWidget(m_editor);
            m_rows->insertWidget(at++, m_editor);
            continue;
        }
        m_rows->insertWidget(at++, addressRow(address));
    }
    if (m_details.addresses().isEmpty() && !m_editor)
        m_rows->addWidget(new PlainLabel(tr("No address yet"), FontRole::Secondary, Token::Text3));
}

QWidget *AddressList::addressRow(const CompanyDetails::Address &address)
{
    QString kind = Enums::columnText("address_type", address.type);
    if (address.primary)
        kind += QStringLiteral(" \u00B7 ") + tr("primary", "address");
    const QString line = AddressCommands::line(address);
    auto *row = new InspectorRow({.title = line.isEmpty() ? QStringLiteral("\u2013") : line, .secondary = kind, .tooltip = line});
    row->setObjectName(QStringLiteral("addressRow"));
    connect(row, &InspectorRow::opened, this, [this, id = address.id] { editAddress(id); });
    return row;
}

void AddressList::showEditor(QWidget *form, int at)
{
    m_editor = form;
    m_rows->insertWidget(at < 0 ? m_rows->count() : at, form);
    form->show();
    // At the foot of a long column it would open out of sight; where it stands is known once it is laid out.
    QMetaObject::invokeMethod(form, [form] {
        for (QWidget *above = form->parentWidget(); above; above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above))
                return area->ensureWidgetVisible(form, 0, Theme::instance().px(12));
    }, Qt::QueuedConnection);
}

void AddressList::closeEditor()
{
    if (!m_editor)
        return;
    const bool inside = m_editor->isAncestorOf(QApplication::focusWidget());
    m_rows->removeWidget(m_editor);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    const QUuid edited = std::exchange(m_edited, QUuid());
    fill();
    if (!inside)
        return;
    for (int i = 0; i < m_details.addresses().size(); ++i) // back on the line it came from
        if (m_details.addresses().at(i).id == edited && i < m_rows->count()) {
            m_rows->itemAt(i)->widget()->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_add->setFocus(Qt::OtherFocusReason);
}

void AddressList::addAddress()
{
    closeEditor();
    auto *host = new AddressEditor([this] { closeEditor(); });
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    const bool first = m_details.addresses().isEmpty() && m_begun != m_details.company();
    QVariantMap defaults{{QStringLiteral("customer_company_id"), m_details.company()},
        {QStringLiteral("address_type"), first ? QStringLiteral("HEADQUARTERS") : QStringLiteral("BRANCH")},
        {QStringLiteral("is_primary"), first}};
    auto *form = new NewRecordForm(m_shell, FieldCatalogue::instance().table("addresses"), addressColumns, defaults, m_sources);
    form->setTexts(tr("Add address"), [] { return tr("The address was not added."); });
    column->addWidget(form);
    connect(form, &NewRecordForm::cancelled, this, &AddressList::closeEditor, Qt::QueuedConnection);
    connect(form, &NewRecordForm::created, this, [this, company = m_details.company()](const QUuid &, const QUuid &action) {
        m_begun = company;
        m_shell.showToast([] { return tr("Address added"); }, action);
        closeEditor();
    }, Qt::QueuedConnection);
    showEditor(host, -1);
    form->focusFirst();
}

void AddressList::editAddress(const QUuid &id)
{
    closeEditor();
    if (!m_writable)
        return;
    const CompanyDetails::Address address = addressOf(id);
    m_edited = id;
    auto *host = new AddressEditor([this] { closeEditor(); });
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    auto *model = new RecordForm(m_shell.database(), FieldCatalogue::instance().table("addresses"), host);
    auto *view = new RecordFormView(model->tableInfo(), RecordFormView::Mode::InPlace);
    view->setObjectName(QStringLiteral("addressForm"));
    view->setSources(m_sources);
    view->setColumns(addressColumns);
    auto *controller = new RecordFormController(m_shell, *model, *view, m_sources, host);
    controller->setAttempted([] { return tr("The address was not saved."); });
    column->addWidget(view);
    auto *buttons = new QHBoxLayout;
    auto *remove = Buttons::small(tr("Delete"), ButtonVariant::Danger);
    remove->setObjectName(QStringLiteral("deleteAddressButton"));
    auto *done = Buttons::small(tr("Done"));
    done->setObjectName(QStringLiteral("doneAddressButton"));
    buttons->addWidget(remove);
    buttons->addStretch(1);
    if (!address.primary) {
        auto *primary = Buttons::small(tr("Make primary"));
        primary->setObjectName(QStringLiteral("primaryAddressButton"));
        connect(primary, &QPushButton::clicked, this, [this, id] {
            CompanyDetails::Address before;
            for (const CompanyDetails::Address &each : m_details.addresses())
                if (each.primary)
                    before = each;
            run([] { return tr("The primary address was not changed."); }, [] { return tr("Primary address changed"); }, AddressCommands::label("edit", addressOf(id)),
                [this, address = addressOf(id), before](auto finished) { AddressCommands::makePrimary(m_shell.database(), this, address, before, finished); });
        });
        buttons->addWidget(primary);
    }
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(done, &QPushButton::clicked, this, &AddressList::closeEditor, Qt::QueuedConnection);
    connect(remove, &QPushButton::clicked, this, [this, id] {
        run([] { return tr("The address was not deleted."); }, [] { return tr("Address deleted"); }, AddressCommands::label("delete", addressOf(id)),
            [this, address = addressOf(id)](auto finished) { AddressCommands::remove(m_shell.database(), this, address, finished); });
    });
    model->load(id);
    fill();
    const int at = int(std::distance(m_details.addresses().begin(), std::ranges::find(m_details.addresses(), id, &CompanyDetails::Address::id)));
    // Its line is gone already: the form stands in its place.
    for (int i = 0; i < m_rows->count(); ++i)
        if (i == at) {
            QWidget *line = m_rows->itemAt(i)->widget();
            m_rows->removeWidget(line);
            line->deleteLater();
            break;
        }
    showEditor(host, at);
    connect(model, &RecordForm::loaded, view, [view] { view->focusFirst(); });
}

void AddressList::run(LiveText attempted, LiveText doneText, const ActionLabel &label, std::function<void(std::function<void(const Result<QUuid> &)>)> command)
{
    command([this, attempted, doneText, label](const Result<QUuid> &action) {
        if (!action) {
            m_shell.showError(attempted, action.error());
            return;
        }
        m_shell.undoStack().push(*action, label);
        m_shell.showToast(doneText, *action);
        closeEditor();
    });
}

void AddressList::retranslate()
{
    m_title->setText(tr("Addresses"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add an address"));
    fill();
}

} // namespace punte
