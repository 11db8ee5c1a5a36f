// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/RequestItem.h"
#include "views/components/EditorSources.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace punte {

class PlainLabel;
class RecordForm;
class RecordFormController;
class RecordFormView;
class RecordTab;
class ShellServices;

/// The right side of the inbox: whose request it is, by when it is to be answered and how much it matters, edited in place; and what is
/// worth knowing of its customer before one answers.
class FactsPane final : public QWidget {
    Q_OBJECT
public:
    FactsPane(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);
    void setFacts(const RequestFacts &facts);
    /// Opens the editor of a field.
    void edit(const QByteArray &column);
    /// As for somebody who may not: for pictures, too.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReady() const;
    void retranslate();

Q_SIGNALS:
    void customerWanted();
    void readyChanged();

private:
    void build();
    void showFacts();
    void showRights();
    void endReading();

    ShellServices &m_shell;
    EditorSources m_sources;
    RecordForm *m_form;
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    QVBoxLayout *m_place;
    QByteArray m_wanted; ///< to be edited as soon as the request is read
    bool m_readOnly = false;
    bool m_reading = false;
    RequestFacts m_facts;
    QPushButton *m_company;
    QList<PlainLabel *> m_names;
    QList<PlainLabel *> m_values;
    QList<RecordTab *> m_beside; ///< what other domains say of the request
};

} // namespace punte
