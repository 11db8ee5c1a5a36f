// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/FilterEditor.h"

#include "models/core/TextClean.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/FilterText.h"
#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace punte {

namespace {

bool isFilterNumber(FieldKind kind) { return kind == FieldKind::Integer || kind == FieldKind::Money || kind == FieldKind::Percent; }
bool isFilterDate(FieldKind kind) { return kind == FieldKind::Date || kind == FieldKind::Instant; }

// A list in a popup: no frame of its own.
void flattenList(QListWidget *list)
{
    list->setFrameShape(QFrame::NoFrame);
    list->setProperty("punteFrameless", true);
    list->viewport()->setAutoFillBackground(false);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
}

} // namespace

FilterEditor::FilterEditor(const TableInfo &table, const EditorSources &sources, QWidget *anchor)
    : PopupFrame(anchor)
    , m_table(table)
    , m_sources(sources)
    , m_search(new QLineEdit(this))
    , m_fields(new QListWidget(this))
    , m_form(new QWidget(this))
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1, m_form))
    , m_ops(new QComboBox(m_form))
    , m_problem(new PlainLabel(QString(), FontRole::Secondary, Token::Danger, m_form))
    , m_apply(Buttons::push(tr("Apply"), ButtonVariant::Primary, {}, m_form))
{
    setObjectName(QStringLiteral("filterEditor"));
    m_search->setObjectName(QStringLiteral("filterFieldSearch"));
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_search->installEventFilter(this);
    m_fields->setObjectName(QStringLiteral("filterFields"));
    m_fields->setFocusPolicy(Qt::NoFocus);
    flattenList(m_fields);
    content()->addWidget(m_search);
    content()->addWidget(m_fields);
    content()->addWidget(m_form);
    m_fields->setFixedSize(Theme::instance().px(240), Theme::instance().px(250));

    m_ops->setObjectName(QStringLiteral("filterOperator"));
    m_ops->setAccessibleName(tr("Operator"));
    m_apply->setObjectName(QStringLiteral("filterApply"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_ops);
    column->addWidget(m_problem);
    column->addWidget(m_apply, 0, Qt::AlignRight);
    m_form->setMinimumWidth(Theme::instance().px(250));
    m_form->hide();

    connect(m_search, &QLineEdit::textEdited, this, &FilterEditor::fillFields);
    connect(m_fields, &QListWidget::itemClicked, this, &FilterEditor::takeCurrentField);
    connect(m_ops, &QComboBox::activated, this, [this] {
        m_term.op = op();
        buildValue();
    });
    connect(m_apply, &QPushButton::clicked, this, &FilterEditor::apply);
}

void FilterEditor::chooseField()
{
    m_search->clear();
    fillFields({});
    m_search->show();
    m_fields->show();
    m_form->hide();
    popup();
    m_search->setFocus(Qt::PopupFocusReason);
}

void FilterEditor::fillFields(const QString &typed)
{
    m_fields->clear();
    const QString key = foldText(typed).trimmed();
    for (const Field &field : m_table.fields) {
        if (!field.filterable || field.column == "deleted_at")
            continue;
        const QString title = field.titleText();
        if (!key.isEmpty() && !foldText(title).contains(key))
            continue;
        auto *item = new QListWidgetItem(title, m_fields);
        item->setData(Qt::UserRole, field.column);
        item->setToolTip(plainToolTip(field.tooltipText()));
    }
    m_fields->setCurrentRow(0);
}

void FilterEditor::takeCurrentField()
{
    const QListWidgetItem *item = m_fields->currentItem();
    const Field *field = item ? m_table.field(item->data(Qt::UserRole).toByteArray()) : nullptr;
    if (!field)
        return;
    FilterTerm term;
    term.column = field->column;
    term.op = filterOpsFor(field->kind).value(0);
    editTerm(term);
}

void FilterEditor::editTerm(const FilterTerm &term)
{
    m_field = m_table.field(term.column);
    if (!m_field)
        return;
    m_term = term;
    m_fieldCopy = *m_field;
    m_fieldCopy.required = false;
    m_fieldCopy.check = nullptr;
    m_search->hide();
    m_fields->hide();
    m_title->setText(m_field->titleText());
    m_ops->clear();
    QList<FilterOp> ops = filterOpsFor(m_field->kind);
    if (!ops.contains(term.op)) // a saved view may use an operator that the editor does not offer
        ops.append(term.op);
    for (const FilterOp each : std::as_const(ops))
        m_ops->addItem(FilterText::operatorName(each, m_field->kind), int(each));
    m_ops->setCurrentIndex(int(ops.indexOf(term.op)));
    m_ops->setVisible(ops.size() > 1);
    m_form->show();
    buildValue();
    if (!isVisible())
        popup();
}

FilterOp FilterEditor::op() const { return FilterOp(m_ops->currentData().toInt()); }

void FilterEditor::buildValue()
{
    setProblem({});
    m_editors.clear();
    m_checklist = nullptr;
    delete m_values;
    m_values = new QWidget(m_form);
    auto *column = new QVBoxLayout(m_values);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *form = static_cast<QBoxLayout *>(m_form->layout());
    form->insertWidget(form->indexOf(m_problem), m_values);
    const FieldKind kind = m_field->kind;
    if (m_term.op == FilterOp::IsEmpty || m_term.op == FilterOp::IsNotEmpty) {
        // nothing to enter
    } else if (kind == FieldKind::Enum || kind == FieldKind::Person || kind == FieldKind::Bool || (kind == FieldKind::Tags && m_sources.tags)) {
        addChecklist();
    } else {
        if (isFilterDate(kind) && m_term.op == FilterOp::Between)
            addPresets();
        ValueEditor *first = addValueEditor(m_term.values.value(0));
        if (m_term.op == FilterOp::Between)
            addValueEditor(m_term.values.value(1));
        first->setFocus(Qt::TabFocusReason);
        first->selectAll();
    }
    m_values->show();
    if (m_checklist)
        m_checklist->setFocus(Qt::TabFocusReason);
    else if (m_editors.isEmpty())
        m_apply->setFocus(Qt::TabFocusReason);
}

ValueEditor *FilterEditor::addValueEditor(const QVariant &value)
{
    auto *editor = ValueEditor::create(m_fieldCopy, m_sources, m_values);
    editor->setObjectName(QStringLiteral("filterValue%1").arg(m_editors.size()));
    const QString text = value.toString();
    if (m_field->kind == FieldKind::Date || m_field->kind == FieldKind::Instant) {
        if (!text.isEmpty() && !text.startsWith(QStringLiteral("today")))
            editor->setValue(QDate::fromString(text, Qt::ISODate));
        else if (!text.isEmpty())
            editor->setDraft(text == QStringLiteral("today") ? tr("today") : text.mid(5) + QLatin1Char('d'));
    } else if (!text.isEmpty()) {
        editor->setValue(value);
    }
    m_values->layout()->addWidget(editor);
    auto *echo = new PlainLabel(QString(), FontRole::Caption, Token::Text2, m_values);
    m_values->layout()->addWidget(echo);
    echo->hide();
    connect(editor, &ValueEditor::edited, echo, [this, editor, echo] {
        echo->setText(editor->echo());
        echo->setVisible(!echo->text().isEmpty());
        setProblem({});
    });
    connect(editor, &ValueEditor::committed, this, &FilterEditor::apply, Qt::QueuedConnection);
    connect(editor, &ValueEditor::cancelled, this, &FilterEditor::closePopup, Qt::QueuedConnection);
    m_editors.append(editor);
    editor->show();
    return editor;
}

void FilterEditor::addChecklist()
{
    m_checklist = new QListWidget(m_values);
    m_checklist->setObjectName(QStringLiteral("filterChecklist"));
    m_checklist->setAccessibleName(m_field->titleText());
    flattenList(m_checklist);
    QList<QPair<QString, QString>> entries; // code, text
    if (m_field->kind == FieldKind::Enum) {
        const QList<EnumValue> &values = Enums::values(m_field->enumName);
        for (const EnumValue &value : values)
            entries.append({QString::fromLatin1(value.code), Enums::recordText(m_field->enumName, QString::fromLatin1(value.code))});
    } else if (m_field->kind == FieldKind::Bool) {
        entries = {{QStringLiteral("true"), tr("Yes")}, {QStringLiteral("false"), tr("No")}};
    } else if (m_field->kind == FieldKind::Tags) {
        const QStringList tags = m_sources.tags();
        for (const QString &tag : tags)
            entries.append({tag, tag});
    } else {
        entries.append({QStringLiteral("me"), tr("Me")});
        const QList<PickItem> people = m_sources.persons ? m_sources.persons() : QList<PickItem>();
        for (const PickItem &person : people)
            entries.append({person.id.toString(QUuid::WithoutBraces), person.title});
    }
    QStringList chosen;
    for (const QVariant &value : std::as_const(m_term.values))
        chosen.append(value.toString());
    for (const auto &[code, text] : std::as_const(entries)) {
        auto *item = new QListWidgetItem(text, m_checklist);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
    m_checklist->setCurrentRow(0);
    m_checklist->setFixedHeight(Theme::instance().px(28) * std::min(9, int(entries.size())) + 4);
    m_checklist->installEventFilter(this);
    // A click anywhere on the line checks it, not only on the small box.
    connect(m_checklist, &QListWidget::itemPressed, m_checklist, [list = m_checklist](QListWidgetItem *item) {
        list->setProperty("puntePressed", int(item->checkState()));
    });
    connect(m_checklist, &QListWidget::itemClicked, m_checklist, [list = m_checklist](QListWidgetItem *item) {
        if (list->property("puntePressed").toInt() == int(item->checkState()))
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    m_values->layout()->addWidget(m_checklist);
}

void FilterEditor::addPresets()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    const QList<DateRangePreset> presets = dateRangePresets();
    for (int i = 0; i < presets.size(); ++i) {
        QPushButton *button = Buttons::small(presets.at(i).name, ButtonVariant::Default, {}, m_values);
        button->setObjectName(QStringLiteral("filterPreset%1").arg(i));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, i / 2, i % 2);
        connect(button, &QPushButton::clicked, this, [this, preset = presets.at(i)] {
            m_term.values = {preset.from, preset.to};
            Q_EMIT applied(m_term);
            closePopup();
        });
    }
    static_cast<QBoxLayout *>(m_values->layout())->addLayout(grid);
}

void FilterEditor::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QVariant FilterEditor::editorValue(ValueEditor *editor, bool *ok)
{
    const FieldCheck check = editor->check();
    *ok = check.level != FieldCheck::Level::Error;
    if (!*ok) {
        editor->setInvalid(true);
        setProblem(check.message);
        return {};
    }
    const QVariant value = check.normalised;
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toLocalTime().date().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::QUuid)
        return value.toUuid().toString(QUuid::WithoutBraces);
    return value.isNull() ? QVariant(QString()) : QVariant(value.toString());
}

void FilterEditor::apply()
{
    if (!m_field || isHidden())
        return;
    FilterTerm term = m_term;
    term.values.clear();
    bool any = m_term.op == FilterOp::IsEmpty || m_term.op == FilterOp::IsNotEmpty;
    if (m_checklist) {
        for (int i = 0; i < m_checklist->count(); ++i)
            if (m_checklist->item(i)->checkState() == Qt::Checked)
                term.values.append(m_checklist->item(i)->data(Qt::UserRole).toString());
        // Enter on an unchecked line means that line.
        if (term.values.isEmpty() && m_checklist->currentItem() && m_checklist->hasFocus())
            term.values.append(m_checklist->currentItem()->data(Qt::UserRole).toString());
        any = !term.values.isEmpty();
        if (m_field->kind == FieldKind::Bool && term.values.size() > 1)
            any = false;
    }
    for (ValueEditor *editor : std::as_const(m_editors)) {
        bool ok = false;
        const QVariant value = editorValue(editor, &ok);
        if (!ok)
            return;
        any = any || !value.toString().isEmpty();
        term.values.append(value);
    }
    if (!any) {
        setProblem(tr("Choose a value first."));
        return;
    }
    if (isFilterNumber(m_field->kind) && m_field->kind == FieldKind::Money && !m_editors.isEmpty())
        term.values.append(m_editors.first()->currency()); // amounts of another currency are not comparable
    Q_EMIT applied(term);
    closePopup();
}

bool FilterEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_search || watched == m_checklist)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            m_fields->setCurrentRow(std::clamp(m_fields->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, m_fields->count() - 1));
            return true;
        }
        if (enter) {
            if (watched == m_search)
                takeCurrentField();
            else
                apply();
            return true;
        }
    }
    return PopupFrame::eventFilter(watched, event);
}

} // namespace punte
