// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/FilterBar.h"

#include "views/components/DashedButton.h"
#include "views/components/FilterChip.h"
#include "views/components/FilterEditor.h"
#include "views/components/FilterText.h"
#include "views/theme/Icons.h"
#include "views/theme/PunteStyle.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace punte {

FilterBar::FilterBar(const TableInfo &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_text(new QLineEdit(this))
    , m_add(new DashedButton(QStringLiteral("addFilter"), this))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("filterBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSmallControl(m_text);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->addAction(Icons::icon(QStringLiteral("search"), Token::Text3), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(Theme::instance().px(220));
    m_text->installEventFilter(this);
    m_text->hide();
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(16, 6, 16, 6);
    m_row->setSpacing(7);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(7);
    m_row->addWidget(m_text);
    m_row->addLayout(m_chips);
    m_row->addWidget(m_add);
    m_row->addStretch(1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    connect(m_pause, &QTimer::timeout, this, [this] {
        Filter filter = m_filter;
        filter.text = m_text->text().trimmed();
        change(filter);
    });
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        if (m_text->text().trimmed() != m_filter.text)
            m_pause->start();
    });
    connect(m_add, &QPushButton::clicked, this, &FilterBar::openAddFilter);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    retranslateUi();
}

void FilterBar::setSources(const EditorSources &sources)
{
    m_sources = sources;
    rebuild();
}

void FilterBar::setFilter(const Filter &filter)
{
    // Also when nothing else changes: what is typed and not yet taken was meant for the rows that were listed until now.
    m_pause->stop();
    if (m_text->text().trimmed() != filter.text) {
        const QSignalBlocker quiet(m_text);
        m_text->setText(filter.text);
    }
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_text->setVisible(!filter.text.isEmpty() || m_text->hasFocus());
    rebuild();
}

void FilterBar::setSavedFilter(const Filter &filter)
{
    m_saved = filter;
    m_hasSaved = true;
    rebuild();
}

void FilterBar::clearSavedFilter()
{
    m_hasSaved = false;
    rebuild();
}

void FilterBar::addTrailingWidget(QWidget *widget) { m_row->addWidget(widget); }

void FilterBar::focusText()
{
    m_text->show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::clear() { change(Filter()); }

void FilterBar::change(const Filter &filter)
{
    if (m_filter == filter)
        return;
    setFilter(filter);
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::rebuild()
{
    while (m_chipList.size() > m_filter.terms.size()) {
        FilterChip *chip = m_chipList.takeLast();
        chip->hide();
        chip->deleteLater();
    }
    while (m_chipList.size() < m_filter.terms.size()) {
        auto *chip = new FilterChip(this);
        m_chips->addWidget(chip);
        m_chipList.append(chip);
        connect(chip, &FilterChip::removeRequested, this, [this, chip] {
            const auto index = m_chipList.indexOf(chip);
            Filter filter = m_filter;
            filter.terms.removeAt(index);
            // The focus goes on to the neighbour, not to nowhere.
            QWidget *next = index > 0 ? static_cast<QWidget *>(m_chipList.at(index - 1)) : m_add;
            if (chip->hasFocus())
                next->setFocus(Qt::TabFocusReason);
            change(filter);
        });
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { editChip(int(m_chipList.indexOf(chip)), chip); });
        chip->show();
    }
    for (qsizetype i = 0; i < m_chipList.size(); ++i) {
        const FilterTerm &term = m_filter.terms.at(i);
        const Field *field = m_table.field(term.column);
        m_chipList.at(i)->setTexts(field ? field->titleText() : QString::fromLatin1(term.column),
                                   field ? FilterText::value(*field, term, m_sources) : QString());
        m_chipList.at(i)->setModified(m_hasSaved && !m_saved.terms.contains(term));
    }
}

FilterEditor *FilterBar::newEditor(QWidget *anchor)
{
    if (m_editor)
        m_editor->closePopup();
    auto *editor = new FilterEditor(m_table, m_sources, anchor);
    m_editor = editor;
    connect(editor, &PopupFrame::closed, editor, &QObject::deleteLater);
    return editor;
}

void FilterBar::editChip(int index, FilterChip *chip)
{
    if (index < 0)
        return;
    FilterEditor *editor = newEditor(chip);
    connect(editor, &FilterEditor::applied, this, [this, index](const FilterTerm &term) {
        Filter filter = m_filter;
        if (index < filter.terms.size())
            filter.terms[index] = term;
        change(filter);
    });
    editor->editTerm(m_filter.terms.at(index));
}

void FilterBar::openAddFilter()
{
    FilterEditor *editor = newEditor(m_add);
    connect(editor, &FilterEditor::applied, this, [this](const FilterTerm &term) {
        Filter filter = m_filter;
        filter.terms.append(term);
        change(filter);
    });
    editor->chooseField();
}

QSize FilterBar::sizeHint() const { return {QWidget::sizeHint().width(), Theme::instance().px(44)}; }
QSize FilterBar::minimumSizeHint() const { return {Theme::instance().px(200), Theme::instance().px(44)}; }

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_text->clear();
            m_pause->stop();
            Filter filter = m_filter;
            filter.text.clear();
            m_text->hide();
            change(filter);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_pause->stop();
            Filter filter = m_filter;
            filter.text = m_text->text().trimmed();
            change(filter);
            return true;
        }
    } else if (watched == m_text && event->type() == QEvent::FocusOut && m_text->text().isEmpty()) {
        m_text->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        rebuild();
    }
    QWidget::changeEvent(event);
}

void FilterBar::retranslateUi()
{
    m_add->setText(tr("Add filter"));
    m_add->updateGeometry();
    m_text->setPlaceholderText(tr("Filter by text"));
    m_text->setAccessibleName(tr("Filter by text"));
}

} // namespace punte
