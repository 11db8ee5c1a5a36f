// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/cases/FramingDesk.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace punte {

class PlainLabel;
class RecordForm;
class RecordFormController;
class RecordFormView;

/// What a decision is about: its fields edited in place, the kind of response with what proposed it, by when it is to be taken and why.
class CaseForm final : public QWidget {
    Q_OBJECT
public:
    explicit CaseForm(FramingDesk &desk, QWidget *parent = nullptr);

    void setCase(const CaseFacts &facts);
    [[nodiscard]] bool isReady() const;
    /// What is typed is taken, as when a field is left.
    void leave();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void readyChanged();

private:
    void buildForm();
    void showTypes();
    void showProposal();
    void showTarget();
    void chooseType(const QByteArray &code);

    FramingDesk &m_desk;
    RecordForm *m_form;
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    PlainLabel *m_typeLabel;
    QComboBox *m_type;
    PlainLabel *m_words;
    QPushButton *m_takeType;
    PlainLabel *m_target;
    QPushButton *m_takeTarget;
    QPushButton *m_request;
    QWidget *m_formHost;
};

} // namespace punte
