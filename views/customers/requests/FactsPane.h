// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/RequestItem.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace punte {

class PlainLabel;

/// The right side of the inbox: what is worth knowing of the request and its customer before one answers.
class FactsPane final : public QWidget {
    Q_OBJECT
public:
    explicit FactsPane(QWidget *parent = nullptr);
    void setFacts(const RequestFacts &facts);
    void retranslate();

Q_SIGNALS:
    void customerWanted();

private:
    void showFacts();
    RequestFacts m_facts;
    QPushButton *m_company;
    QList<PlainLabel *> m_names;
    QList<PlainLabel *> m_values;
};

} // namespace punte
