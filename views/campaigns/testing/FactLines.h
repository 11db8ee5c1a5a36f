// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace punte {

class PlainLabel;

/// Names and values under each other; each explains itself in its tooltip, which the keyboard's help and screen readers get as well.
class FactLines final : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        QString key; ///< for tests: the value's object name
        QString name;
        QString value;
        QString meaning;
        bool warns = false;
    };
    explicit FactLines(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    QGridLayout *m_grid;
    QList<std::pair<PlainLabel *, PlainLabel *>> m_lines;
};

} // namespace punte
