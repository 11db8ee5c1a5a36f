// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "models/core/Result.h"
#include "views/components/EditorSources.h"
#include "views/components/InspectorFrame.h"

#include <QTimer>

namespace punte {

class NewRecordForm;
class RecordForm;
class RecordFormController;
class RecordFormView;
class ShellServices;

/// What the inspectors of all kinds of records share: a record read by its form and edited in place beside its list, or the empty form of a
/// new one; whether the person wants it open; rights said before somebody types; rebuilt when the language changes, with what is typed.
/// An inspector of a kind derives from it and adds its sections.
class RecordInspector : public InspectorFrame {
    Q_OBJECT
public:
    void showRecord(const QUuid &id);
    [[nodiscard]] QUuid record() const;
    /// Whether the person wants it open: kept over restarts.
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void readyChanged();
    void created(const QUuid &record, const QUuid &action);

protected:
    /// `table`: of the catalogue; `formName`: object name of the form.
    RecordInspector(ShellServices &shell, const EditorSources &sources, const QByteArray &table, const char *formName, QWidget *parent);

    /// Shows the record's sections again; call once when all is made.
    void build();
    /// Shows the empty form instead; `create` is its button. The person gives up or creates the record, then build() follows.
    NewRecordForm *beginNew(const QString &title, const QList<QByteArray> &columns, const QVariantMap &known, const QString &create, const QByteArray &command);

    /// Columns and words of the form, before anything is connected to it.
    virtual void setUpForm(RecordFormView &view) = 0;
    virtual void addSections(RecordFormView &view) = 0;
    /// The sections are going, and what points into them.
    virtual void forgetSections() {}
    /// Only called while the sections stand there; ask for it with refreshHead().
    virtual void showHead() = 0;
    void refreshHead();
    virtual void showRights();
    /// What stands around the record is read for this one; null = none.
    virtual void readAround(const QUuid &id) { Q_UNUSED(id) }
    [[nodiscard]] virtual bool isAroundReady() const { return true; }
    /// The form of a new record in the other language.
    virtual void beginNewAgain() = 0;
    struct Words {
        QString missing;    ///< "This task is not there any more"
        QString unread;     ///< "The task could not be read."
        LiveText unsaved;   ///< "The task was not saved."
        LiveText uncreated; ///< "The task was not created."
    };
    [[nodiscard]] virtual Words words() const = 0;

    void setHeadColumns(const QList<QByteArray> &columns) { m_headColumns = columns; }
    [[nodiscard]] ShellServices &shell() const { return m_shell; }
    [[nodiscard]] const EditorSources &sources() const { return m_sources; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] RecordFormView *view() const { return m_view; }
    [[nodiscard]] bool isNew() const { return m_new; }
    /// Why nothing may be typed into the record; empty = it may.
    [[nodiscard]] QString readOnlyReason() const;

    void changeEvent(QEvent *event) override;

private:
    enum class Instead { Nothing, Waiting, Gone, Unread };
    void clear();
    /// There is no record to show: nothing of the one before may speak for it.
    void showInstead(Instead instead);
    void addWaiting();
    void addWhy(const QString &why);
    [[nodiscard]] bool isHere() const;
    void arrived();
    void stopReading();

    ShellServices &m_shell;
    EditorSources m_sources;
    RecordForm *m_form;
    QString m_formName;
    QList<QByteArray> m_headColumns; ///< fields that the head shows and edits
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    NewRecordForm *m_new = nullptr;
    Instead m_instead = Instead::Nothing;
    AppError m_why; ///< it could not be read
    QTimer m_wait;  ///< what was shown stays until then
    bool m_wanted = false;
};

} // namespace punte
