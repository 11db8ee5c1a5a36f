// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/VisibleTexts.h"

#include "tests/features/TextTrap.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractTableModel>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

#include <memory>
#include <utility>

namespace punte {

static QString plainWords(const QString &text)
{
    QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    plain.replace(QChar::Nbsp, QLatin1Char(' '));
    return plain.simplified();
}

void VisibleTexts::add(const QString &text, const QString &where)
{
    const QString plain = plainWords(text);
    if (m_looking && !plain.isEmpty() && !m_texts.contains(plain))
        m_texts.insert(plain, where);
}

static void addActions(VisibleTexts &texts, const QList<QAction *> &actions, const QString &where)
{
    for (const QAction *action : actions) {
        // "&Copy	Ctrl+C": mnemonic and keys are no words.
        texts.add(action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')), where);
        texts.add(action->toolTip().remove(QLatin1Char('&')), where);
        if (const QMenu *menu = action->menu())
            addActions(texts, menu->actions(), where);
    }
}

static void addModel(VisibleTexts &texts, const QAbstractItemView &view, const QString &where)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    const int rows = std::min(model->rowCount(), 60);
    for (int column = 0; column < model->columnCount(); ++column) {
        texts.add(model->headerData(column, Qt::Horizontal).toString(), where);
        texts.add(model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), where);
        for (int row = 0; row < rows; ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts.add(model->index(row, column).data(role).toString(), where);
    }
}

void VisibleTexts::collectWidget(QWidget &widget, const QString &where)
{
    add(widget.toolTip(), where);
    add(widget.accessibleName(), where);
    add(widget.accessibleDescription(), where);
    add(widget.statusTip(), where);
    if (widget.isWindow())
        add(widget.windowTitle(), where);
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
        add(button->text().remove(QLatin1Char('&')), where);
    if (const auto *label = qobject_cast<QLabel *>(&widget))
        add(label->text(), where);
    if (const auto *combo = qobject_cast<QComboBox *>(&widget))
        for (int i = 0; i < combo->count(); ++i)
            add(combo->itemText(i), where);
    if (const auto *menu = qobject_cast<QMenu *>(&widget))
        addActions(*this, menu->actions(), where);
    if (auto *field = qobject_cast<QLineEdit *>(&widget)) {
        add(field->placeholderText(), where);
        const std::unique_ptr<QMenu> menu(field->createStandardContextMenu());
        addActions(*this, menu->actions(), where + QStringLiteral(" context menu"));
    }
    if (auto *field = qobject_cast<QPlainTextEdit *>(&widget)) {
        add(field->placeholderText(), where);
        const std::unique_ptr<QMenu> menu(field->createStandardContextMenu());
        addActions(*this, menu->actions(), where + QStringLiteral(" context menu"));
    }
    if (const auto *view = qobject_cast<QAbstractItemView *>(&widget))
        addModel(*this, *view, where);
}

void VisibleTexts::lookBetween(std::function<void()> before, std::function<void()> after)
{
    m_before = std::move(before);
    m_after = std::move(after);
    m_looking = false;
}

void VisibleTexts::collect(const QString &scene)
{
    QCoreApplication::processEvents();
    const bool wasLooking = std::exchange(m_looking, true);
    if (m_before)
        m_before();
    lookAround(scene);
    if (m_after)
        m_after();
    m_looking = wasLooking;
}

/// Menus, pop-ups, dialogs and the palette: they go when something else is done.
static bool isPassing(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget())
        if (each->windowFlags().testFlag(Qt::Popup) || each->inherits("QMenu") || each->inherits("QDialog") || each->inherits("punte::PopupFrame")
            || each->inherits("punte::CommandPalette") || each->inherits("punte::ModalOverlay"))
            return true;
    return false;
}

void VisibleTexts::lookAround(const QString &scene)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || (m_before && isPassing(*window)))
            continue;
        const QString name = scene + QStringLiteral(": ") + (window->objectName().isEmpty() ? QString::fromLatin1(window->metaObject()->className()) : window->objectName());
        collectWidget(*window, name);
        const auto parts = window->findChildren<QWidget *>();
        for (QWidget *part : parts)
            if (part->isVisible() && !(m_before && isPassing(*part)))
                collectWidget(*part, name + QLatin1Char('/') + (part->objectName().isEmpty() ? QString::fromLatin1(part->metaObject()->className()) : part->objectName()));
        if (m_before)
            continue; // where on the window something is painted is not known
        for (const QString &text : TextTrap::paintedTexts(*window))
            add(text, name + QStringLiteral(" painted"));
    }
}

} // namespace punte
