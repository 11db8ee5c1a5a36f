// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/Accessible.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <utility>

namespace punte {

namespace {

constexpr auto roleProperty = "punteAccessibleRole";

/// A widget without a kind of its own in Qt.
class AccessiblePlain : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (widget()->focusProxy()) {
            state.focusable = false; // the keyboard stops at the field inside
            state.focused = false;
        }
        return state;
    }
};

/// A widget that said what it is.
class AccessibleRole final : public AccessiblePlain {
public:
    using AccessiblePlain::AccessiblePlain;
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = AccessiblePlain::text(kind);
        return text.isEmpty() && kind == QAccessible::Name && button() ? button()->text() : text;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = AccessiblePlain::state();
        state.busy = widget()->property("busy").toBool();
        if (const QAbstractButton *b = button(); b && b->isCheckable()) {
            state.checkable = true;
            state.checked = b->isChecked();
            if (role() == QAccessible::PageTab) { // its list has the keyboard for it
                state.selectable = true;
                state.selected = b->isChecked();
                state.focusable = true;
                state.focused = b->isChecked() && b->parentWidget()->hasFocus();
            }
        }
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = AccessiblePlain::actionNames();
        if (button() || role() == QAccessible::Button)
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name != pressAction())
            return AccessiblePlain::doAction(name);
        if (button())
            return button()->click();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(widget(), &press);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(widget()); }
};

/// Qt's own gives the chosen text for the name, so that nobody learns what is chosen there. Here the name is the label; the chosen text is
/// the value, and what there is to read.
class AccessibleCombo final : public AccessiblePlain, public QAccessibleTextInterface {
public:
    explicit AccessibleCombo(QComboBox *combo)
        : AccessiblePlain(combo, QAccessible::ComboBox)
    {
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : AccessiblePlain::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return combo()->currentText();
        const QString text = AccessiblePlain::text(kind);
        return text.isEmpty() && kind == QAccessible::Name ? combo()->currentText() : text;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = AccessiblePlain::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = combo()->view()->isVisible();
        state.editable = combo()->isEditable();
        return state;
    }
    [[nodiscard]] int childCount() const override { return combo()->isEditable() ? 2 : 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(combo()->view());
        return index == 1 && combo()->isEditable() ? QAccessible::queryAccessibleInterface(combo()->lineEdit()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == combo()->view() ? 0 : combo()->isEditable() && child->object() == combo()->lineEdit() ? 1 : -1;
    }
    [[nodiscard]] QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == showMenuAction() || name == pressAction())
            combo()->view()->isVisible() ? combo()->hidePopup() : combo()->showPopup();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    // The chosen text, to be read only.
    [[nodiscard]] int characterCount() const override { return int(combo()->currentText().size()); }
    [[nodiscard]] QString text(int start, int end) const override { return combo()->currentText().mid(start, end - start); }
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    [[nodiscard]] QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] QComboBox *combo() const { return static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (const QVariant role = widget->property(roleProperty); role.isValid())
        return new AccessibleRole(widget, QAccessible::Role(role.toInt()));
    if (className == QLatin1String("QComboBox"))
        return new AccessibleCombo(static_cast<QComboBox *>(widget));
    return className == QLatin1String("QWidget") ? new AccessiblePlain(widget) : nullptr;
}

/// Qt tells of a change of focus when setFocus() returns. One that leads to another (a page hands the keyboard on to its list) is then told
/// in the wrong order, and readers stay where the keyboard is not.
class FocusCorrection final : public QObject {
public:
    explicit FocusCorrection(QApplication *app)
        : QObject(app)
    {
        connect(app, &QApplication::focusChanged, this, [this] {
            if (m_changes++ == 0)
                QMetaObject::invokeMethod(this, [this] { tell(); }, Qt::QueuedConnection);
        });
    }

private:
    void tell()
    {
        QWidget *focus = QApplication::focusWidget();
        const bool nested = std::exchange(m_changes, 0) > 1;
        if (!focus || !QAccessible::isActive())
            return;
        QAccessibleInterface *told = nested ? QAccessible::queryAccessibleInterface(focus) : nullptr;
        // Coming back to a list one hears of the row one is on, not of the list alone.
        if (const auto *view = qobject_cast<QAbstractItemView *>(focus); view && view->currentIndex().isValid())
            if (QAccessibleInterface *list = QAccessible::queryAccessibleInterface(focus); list && list->tableInterface())
                told = list->tableInterface()->cellAt(view->currentIndex().row(), view->currentIndex().column());
        if (!told)
            return;
        QAccessibleEvent event(told, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
    int m_changes = 0;
};

void tellHeard(QAccessibleEvent *event)
{
    if (!Accessible::isHeard(*event))
        return;
    // Handing an event on is only possible as if there were no handler.
    const QAccessible::UpdateHandler self = QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(self);
}

/// Enter in a file dialog whose completions are open ends the dialog under them; Qt then takes the window behind it for inactive, and the
/// keyboard is nowhere. The completions are closed first.
class CompletionKeys final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *popup = key == Qt::Key_Return || key == Qt::Key_Enter ? qobject_cast<QAbstractItemView *>(watched) : nullptr;
        auto *edit = popup && popup->windowType() == Qt::Popup ? qobject_cast<QLineEdit *>(popup->focusProxy()) : nullptr;
        if (!edit || !qobject_cast<QDialog *>(edit->window()))
            return false;
        popup->hide();
        return QCoreApplication::sendEvent(edit, event);
    }
};

/// What opens over the window is named after what it belongs to.
class PopupNames final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType())
            if (auto *popup = static_cast<QWidget *>(watched); popup->windowType() == Qt::Popup)
                name(popup);
        return false;
    }

private:
    /// Qt keeps what it says of an entry with the menu that showed it first. Context menus are made anew each time and the commands in them
    /// are not: from the second time on a reader would be told of entries of a menu that is gone, which is to say nothing.
    static void takeEntries(const QMenu &menu)
    {
        const QList<QAction *> entries = menu.actions();
        for (QAction *entry : entries) {
            QAccessibleInterface *said = QAccessible::queryAccessibleInterface(entry);
            if (said && (!said->isValid() || !said->parent() || said->parent()->object() != &menu))
                QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(said));
        }
    }

    static void name(QWidget *popup)
    {
        if (auto *menu = qobject_cast<QMenu *>(popup))
            takeEntries(*menu);
        if (auto *menu = qobject_cast<QMenu *>(popup); menu && !menu->title().isEmpty())
            return popup->setAccessibleName(menu->title());
        const QWidget *owner = QApplication::focusWidget();
        if (const auto *combo = qobject_cast<QComboBox *>(popup->parentWidget())) {
            owner = combo;
            combo->view()->setAccessibleName(combo->accessibleName());
        }
        for (const QWidget *each : {const_cast<const QWidget *>(popup->parentWidget()), owner})
            for (; each && !each->isWindow(); each = each->parentWidget())
                if (!each->accessibleName().isEmpty())
                    return popup->setAccessibleName(each->accessibleName());
    }
};

} // namespace

void Accessible::install(QApplication &app)
{
    QAccessible::installFactory(makeAccessible);
    QAccessible::installUpdateHandler(tellHeard);
    app.installEventFilter(new PopupNames(&app));
    app.installEventFilter(new CompletionKeys(&app));
    new FocusCorrection(&app);
}

bool Accessible::isHeard(const QAccessibleEvent &event)
{
    const auto *view = event.type() == QAccessible::Focus ? qobject_cast<QAbstractItemView *>(event.object()) : nullptr;
    return !view || view->hasFocus() || (view->isVisible() && view->focusPolicy() == Qt::NoFocus);
}

void Accessible::setRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, int(role));
}

void Accessible::announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    // The first is what readers under Linux follow, the second what those of other systems do.
    for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(widget, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace punte
