// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/CalendarAccessible.h"

#include "views/components/calendar/CalendarView.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace punte {

namespace {

/// One entry, by its number on the screen: what it is may change under it.
class AccessibleEntry final : public QAccessibleInterface {
public:
    AccessibleEntry(CalendarView *view, int number)
        : m_view(view)
        , m_number(number)
    {
    }
    [[nodiscard]] bool isValid() const override { return m_view && m_number < m_view->visibleEntries().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? CalendarLook::sentence(m_view->model(), m_view->visibleEntries().at(m_number)) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->rectOf(m_view->visibleEntries().at(m_number));
        return QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        if (isValid() && m_view->current()) {
            state.selected = m_view->current()->isSame(m_view->visibleEntries().at(m_number));
            state.focused = state.selected && m_view->hasFocus();
        }
        return state;
    }

private:
    QPointer<CalendarView> m_view;
    int m_number;
};

class AccessibleCalendar final : public QAccessibleWidget {
public:
    explicit AccessibleCalendar(CalendarView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
    }
    ~AccessibleCalendar() override
    {
        for (const QAccessible::Id id : m_entries)
            QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int childCount() const override { return m_view ? int(m_view->visibleEntries().size()) : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_entries.size() <= size_t(index))
            m_entries.push_back(QAccessible::registerAccessibleInterface(new AccessibleEntry(m_view, int(m_entries.size()))));
        return QAccessible::accessibleInterface(m_entries.at(size_t(index)));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_entries.size(); ++i)
            if (QAccessible::accessibleInterface(m_entries.at(i)) == child)
                return int(i);
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        if (!m_view || !m_view->current())
            return nullptr;
        const QList<CalendarEntry> entries = m_view->visibleEntries();
        for (int i = 0; i < entries.size(); ++i)
            if (entries.at(i).isSame(*m_view->current()))
                return child(i);
        return nullptr;
    }

private:
    QPointer<CalendarView> m_view;
    mutable std::vector<QAccessible::Id> m_entries;
};

QAccessibleInterface *accessibleCalendar(const QString &, QObject *object)
{
    auto *view = qobject_cast<CalendarView *>(object);
    return view ? new AccessibleCalendar(view) : nullptr;
}

} // namespace

void installCalendarAccessibility()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        QAccessible::installFactory(accessibleCalendar);
}

} // namespace punte
