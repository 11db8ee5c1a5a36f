// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace punte {

class PlainLabel;

/// Under the form: who sees it, why the options stand as they do, why the weights do not change.
class ScoreNotes final : public QWidget {
    Q_OBJECT
public:
    explicit ScoreNotes(QWidget *parent = nullptr);
    void setOwn(bool isOwn);
    void retranslate();

private:
    bool m_isOwn = false;
    QList<PlainLabel *> m_labels;
};

} // namespace punte
