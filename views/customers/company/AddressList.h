// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "models/customers/CompanyDetails.h"
#include "models/records/Saves.h"
#include "views/components/EditorSources.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace punte {

class PlainLabel;
class RecordForm;
class ShellServices;

/// The addresses of a company: one line each, opened in place for editing, with commands to make it the primary one and to delete it;
/// a plus adds one.
class AddressList final : public QWidget {
    Q_OBJECT
public:
    AddressList(ShellServices &shell, CompanyDetails &details, const EditorSources &sources, QWidget *parent = nullptr);

    /// `why`: the reason as tooltip when nothing may be changed.
    void setWritable(bool writable, const QString &why = {});
    void retranslate();
    /// A form is open: what is typed in it stays.
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    void addAddress();
    void editAddress(const QUuid &id);
    void closeEditor();

private:
    void fill();
    QWidget *addressRow(const CompanyDetails::Address &address);
    void showEditor(QWidget *form, int at);
    void run(LiveText attempted, LiveText doneText, const ActionLabel &label, std::function<void(std::function<void(const Result<QUuid> &)>)> command);
    [[nodiscard]] CompanyDetails::Address addressOf(const QUuid &id) const;

    ShellServices &m_shell;
    CompanyDetails &m_details;
    EditorSources m_sources;
    PlainLabel *m_title;
    QPushButton *m_add;
    QBoxLayout *m_rows;
    QWidget *m_editor = nullptr;
    QUuid m_edited;      ///< null while a new one is added
    QUuid m_begun;       ///< company that got its first address here; the answer of the list may still be on its way
    bool m_writable = true;
};

} // namespace punte
