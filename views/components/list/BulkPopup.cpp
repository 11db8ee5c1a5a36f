// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/list/BulkPopup.h"

#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/GridDraft.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>

namespace punte {

BulkPopup::BulkPopup(const QString &title, const QString &verb, const EditorSources &sources, QWidget *anchor)
    : PopupFrame(anchor)
    , m_sources(sources)
    , m_grid(new EditorGrid(sources))
    , m_apply(Buttons::push(verb, ButtonVariant::Primary))
{
    setObjectName(QStringLiteral("bulkPopup"));
    setFixedWidth(Theme::instance().px(380));
    auto *heading = new PlainLabel(title, FontRole::PanelTitle);
    heading->setWordWrap(true);
    content()->addWidget(heading);
    content()->addWidget(m_grid);
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(m_apply, &QPushButton::clicked, this, &BulkPopup::apply);
    follow(m_grid);
    connect(this, &PopupFrame::closed, this, [this] {
        if (m_draft && !m_confirmed)
            m_draft->drop();
        deleteLater();
    });
}

void BulkPopup::keepTyped(ShellServices &shell, const FormDraft &what)
{
    m_shell = &shell;
    m_what = what;
    const QJsonObject beside = shell.drafts().typed(what.form, what.record).value(QLatin1String("beside")).toObject();
    const QByteArray column = beside.value(QLatin1String("field")).toString().toLatin1();
    for (int i = 0; m_field && i < m_fields.size(); ++i)
        if (m_fields.at(i).column == column) {
            m_field->setCurrentIndex(i);
            showEditorOf(i);
        }
    if (m_choice) {
        m_choice->setChecked(beside.value(QLatin1String("choice")).toBool(m_choice->isChecked()));
        connect(m_choice, &QCheckBox::toggled, this, [this](bool on) {
            if (m_draft)
                m_draft->setBeside(QStringLiteral("choice"), on);
        });
    }
    keepGrid();
}

void BulkPopup::keepGrid()
{
    if (!m_shell)
        return;
    FormDraft what = m_what;
    if (m_field)
        what.typed.insert(QStringLiteral("field"), QString::fromLatin1(m_fields.at(m_field->currentIndex()).column));
    m_draft = new GridDraft(*m_shell, *m_grid, what);
}

void BulkPopup::askField(const QList<Field> &fields)
{
    m_fields = fields;
    m_field = new QComboBox;
    m_field->setObjectName(QStringLiteral("bulkField"));
    m_field->setAccessibleName(tr("Field"));
    setSmallControl(m_field);
    for (const Field &field : fields)
        m_field->addItem(field.titleText());
    connect(m_field, &QComboBox::activated, this, [this](int index) {
        if (m_draft)
            m_draft->drop(); // of another field
        showEditorOf(index);
        keepGrid();
    });
    content()->insertWidget(1, m_field);
    showEditorOf(0);
}

// One editor at a time: another field is another grid.
void BulkPopup::showEditorOf(int index)
{
    if (index < 0 || index >= m_fields.size())
        return;
    auto *grid = new EditorGrid(m_sources);
    grid->addEditor(m_fields.at(index), tr("New value"));
    follow(grid);
    delete content()->replaceWidget(m_grid, grid);
    m_grid->deleteLater();
    m_grid = grid;
    m_grid->show();
}

void BulkPopup::follow(EditorGrid *grid)
{
    connect(grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    // Enter ends a field: what asks one text only is complete then, else the keyboard goes to the button that does it.
    connect(grid, &EditorGrid::committed, this, [this, grid] {
        if (grid->editors().size() == 1 && grid->editors().first()->field().kind == FieldKind::Text && !m_field)
            apply();
        else
            m_apply->setFocus(Qt::TabFocusReason);
    }, Qt::QueuedConnection);
}

QCheckBox *BulkPopup::addChoice(const QString &text, bool checked)
{
    auto *choice = new QCheckBox(text);
    choice->setChecked(checked);
    content()->insertWidget(content()->count() - 1, choice);
    m_choice = choice;
    return choice;
}

void BulkPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        PopupFrame::keyPressEvent(event);
}

void BulkPopup::apply()
{
    std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    // An empty editor empties the field.
    if (m_field && values->isEmpty())
        values->insert(QString::fromLatin1(m_fields.at(m_field->currentIndex()).column), QVariant());
    m_confirmed = true;
    Q_EMIT confirmed(*values);
    closePopup();
}

} // namespace punte
