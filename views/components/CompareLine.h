// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/CompareMerge.h"

#include <QWidget>

#include <array>

namespace punte {

class CompareDialog;
class ValueEditor;

/// Where the five columns of the comparison stand at a width.
[[nodiscard]] std::array<QRect, 5> compareColumns(int width, int height);

/// One field of the comparison.
class CompareLine final : public QWidget {
    Q_OBJECT
public:
    CompareLine(CompareDialog *dialog, const CompareRow &row);

    enum class Choice { None, Theirs, Mine, Written };
    [[nodiscard]] const CompareRow &row() const { return m_row; }
    [[nodiscard]] const CompareResult &settled() const { return m_settled; }
    [[nodiscard]] bool needsChoice() const { return m_settled.outcome == CompareOutcome::NeedsChoice; }
    [[nodiscard]] bool isOpen() const { return needsChoice() && m_choice == Choice::None; }
    [[nodiscard]] QVariant value() const;
    void choose(Choice choice);
    void startWriting();
    void retranslateUi();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] QString reason() const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text, bool strong, const QList<TextSpan> &added) const;
    void endWriting(bool keep);

    CompareDialog *m_dialog;
    CompareRow m_row;
    CompareResult m_settled;
    Choice m_choice = Choice::None;
    QVariant m_written;
    QString m_writtenText;
    ValueEditor *m_editor = nullptr;
};

} // namespace punte
