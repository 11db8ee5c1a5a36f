// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/CheckList.h"

#include "models/core/TextClean.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace punte {

static constexpr int linesWithoutSearch = 8;
static constexpr int shownLines = 8;
static constexpr int longestChoice = 255;

CheckList::CheckList(bool free, QWidget *parent)
    : QWidget(parent)
    , m_free(free)
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(6));
    column->addWidget(m_find);
    column->addWidget(m_list);
    m_find->setObjectName(QStringLiteral("choiceFind"));
    m_find->setMaxLength(longestChoice);
    m_find->setPlaceholderText(free ? tr("Find, or type another") : tr("Find"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("punteFrameless", true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    connect(m_find, &QLineEdit::textEdited, this, &CheckList::find);
    connect(m_list, &QListWidget::itemChanged, this, &CheckList::edited);
    // A click anywhere on the line checks it, not only on the small box.
    connect(m_list, &QListWidget::itemPressed, m_list, [list = m_list](QListWidgetItem *item) { list->setProperty("puntePressed", int(item->checkState())); });
    connect(m_list, &QListWidget::itemClicked, m_list, [list = m_list](QListWidgetItem *item) {
        if (list->property("puntePressed").toInt() == int(item->checkState()))
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void CheckList::setTitle(const QString &title) { m_list->setAccessibleName(title); }

void CheckList::addLine(const Line &line, bool checked)
{
    auto *item = new QListWidgetItem(line.text, m_list);
    item->setData(Qt::UserRole, line.code);
    item->setToolTip(plainToolTip(line.detail.isEmpty() ? line.text : QStringLiteral("%1, %2").arg(line.text, line.detail)));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void CheckList::setLines(const QList<Line> &lines)
{
    const QStringList before = chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Line &line : lines)
        addLine(line, before.contains(line.code));
    for (const QString &code : before)
        if (std::ranges::none_of(lines, [&code](const Line &line) { return line.code == code; }))
            addLine({code, code, {}}, true);
    m_find->setVisible(m_free || lines.size() > linesWithoutSearch);
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(Theme::instance().px(28) * std::clamp(m_list->count(), 1, shownLines) + 4);
    find(m_find->text());
}

void CheckList::setChosen(const QStringList &codes)
{
    const QSignalBlocker quiet(m_list);
    QStringList rest = codes;
    for (int i = 0; i < m_list->count(); ++i) {
        const QString code = m_list->item(i)->data(Qt::UserRole).toString();
        m_list->item(i)->setCheckState(codes.contains(code) ? Qt::Checked : Qt::Unchecked);
        rest.removeAll(code);
    }
    for (const QString &code : std::as_const(rest))
        addLine({code, code, {}}, true);
    m_list->setFixedHeight(Theme::instance().px(28) * std::clamp(m_list->count(), 1, shownLines) + 4);
}

QStringList CheckList::chosen() const
{
    QStringList codes;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            codes.append(m_list->item(i)->data(Qt::UserRole).toString());
    return codes;
}

QWidget *CheckList::firstStop() const { return m_find->isHidden() ? static_cast<QWidget *>(m_list) : m_find; }

void CheckList::find(const QString &typed)
{
    const QString key = foldText(typed).trimmed();
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool hit = key.isEmpty() || foldText(m_list->item(i)->text()).contains(key);
        m_list->item(i)->setHidden(!hit);
        if (hit && first < 0)
            first = i;
    }
    m_list->setCurrentRow(first);
}

// Enter in the field: the line that was found is checked, or what was typed becomes one; with nothing typed it is done.
void CheckList::takeTyped()
{
    const QString typed = m_find->text().trimmed();
    if (typed.isEmpty())
        return Q_EMIT committed();
    QListWidgetItem *item = m_list->currentItem();
    const bool found = item && !item->isHidden();
    if (found) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    } else if (m_free) {
        addLine({typed, typed, {}}, true);
        Q_EMIT edited();
    } else {
        return;
    }
    m_find->clear();
    find({});
    m_list->setFixedHeight(Theme::instance().px(28) * std::clamp(m_list->count(), 1, shownLines) + 4);
}

bool CheckList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_find && enter) {
            takeTyped();
            return true;
        }
        if (watched == m_find && key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_list && enter) {
            if (chosen().isEmpty() && m_list->currentItem()) // Enter on a line means that line
                m_list->currentItem()->setCheckState(Qt::Checked);
            Q_EMIT committed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace punte
