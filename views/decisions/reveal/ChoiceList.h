// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealFacts.h"

#include <QFrame>
#include <QRadioButton>

class QButtonGroup;
class QVBoxLayout;

namespace punte {

/// One option that can be chosen: letter, title, and its rank at the end.
class ChoiceRow final : public QRadioButton {
    Q_OBJECT
public:
    explicit ChoiceRow(QWidget *parent = nullptr);
    void setOption(const QUuid &option, const QString &letter, const QString &title, int rank);
    [[nodiscard]] const QUuid &option() const { return m_option; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QUuid m_option;
    QString m_letter;
    QString m_rank;
};

/// The options in the order of the ranking, one of which is chosen. The arrow keys choose.
class ChoiceList final : public QFrame {
    Q_OBJECT
public:
    explicit ChoiceList(QWidget *parent = nullptr);
    /// In the order of the ranking, or of the case where nothing was ranked.
    void showFacts(const RevealFacts &facts);
    [[nodiscard]] QUuid chosen() const;
    /// Not an edit; an unknown option chooses none.
    void setChosen(const QUuid &option);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// By the person.
    void choiceMade(const QUuid &option);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QList<ChoiceRow *> m_rows;
};

} // namespace punte
