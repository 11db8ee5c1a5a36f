// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/Page.h"
#include "views/components/calendar/CalendarPrint.h"

#include <QPointer>
#include <QTimer>

class QStackedWidget;
class QToolButton;
class QPushButton;

#include <optional>

namespace punte {

class AgendaView;
class CalendarModel;
class CalendarSidePanel;
class CalendarView;
class ErrorState;
class LoadingState;
class MonthView;
class NewEntryPopup;
class PlainLabel;
class SegmentedSwitch;
class TimeGridView;

/// The calendar: day, week, month and agenda over the layers that domains register. It knows none of them.
class CalendarPage final : public Page {
    Q_OBJECT
public:
    enum class Span { Day, Week, Month, Agenda };

    CalendarPage(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    [[nodiscard]] bool fillsArea() const override { return true; }
    QWidget *topBarWidget() override;
    QAction *primaryAction() override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    [[nodiscard]] QByteArray fileKind() const override;
    void openFile(const QByteArray &kind, const QString &file) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] bool isReady() const override;
    QList<Scene> scenes() override;
    void retranslate() override;

    [[nodiscard]] CalendarModel *model() const { return m_model; }
    [[nodiscard]] CalendarView *view() const;
    [[nodiscard]] Span span() const { return m_span; }
    [[nodiscard]] QDate day() const { return m_day; }
    void show(Span span, QDate day);
    /// Writes what is shown as a calendar file.
    void exportTo(const QString &file);
    void importFrom(const QString &file);
    [[nodiscard]] CalendarPrint::Sheet sheet() const;

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildBar();
    void makeActions();
    void makeFileActions();
    void connectModel();
    void connectView(CalendarView *view);
    void step(int steps);
    void goToday();
    void setSpan(Span span);
    void showDays();
    void showRange();
    void showFoot();
    void showWaiting();
    void showInstead(QWidget *state);
    void showView();
    void openEntry(const CalendarEntry &entry);
    void askNew(const CalendarSlot &place);
    void newAtCursor();
    void makeEntryActions();
    void removeCurrent();
    void copyCurrent();
    void pasteAtCursor();
    void duplicateCurrent();
    void enableEntryActions();
    void showMenu(const QPoint &place);
    void askFreeDay(QDate day);
    void chooseImport();
    void chooseExport();
    void choosePdf();
    void printNow();
    void takeFile(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QPair<QDate, QDate> rangeOf(Span span, QDate day) const;
    [[nodiscard]] QString rangeText(bool brief = false) const;
    [[nodiscard]] const CalendarLayer *makerLayer() const;
    [[nodiscard]] const CalendarLayer *importLayer() const;

    EditorSources m_sources;
    CalendarModel *m_model;
    QWidget *m_bar;
    SegmentedSwitch *m_switch;
    QToolButton *m_previous;
    QPushButton *m_today;
    QToolButton *m_next;
    PlainLabel *m_range;
    CalendarSidePanel *m_side;
    QStackedWidget *m_stack;
    TimeGridView *m_grid;
    MonthView *m_month;
    AgendaView *m_agenda;
    ErrorState *m_error;
    LoadingState *m_waiting;
    QTimer m_wait; ///< quick answers do not flicker
    QPointer<NewEntryPopup> m_popup;
    QAction *m_new = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
    std::optional<CalendarEntry> m_copied;
    Span m_span = Span::Week;
    QDate m_day;
    bool m_activated = false;
    bool m_reading = false;
    QString m_imported; ///< name of the file that is being taken in
    int m_importNotes = 0;
};

} // namespace punte
