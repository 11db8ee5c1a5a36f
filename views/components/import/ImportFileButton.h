// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace punte {

/// The file of an import: its name, its size in words; pressed, a menu of what can be done with it.
class ImportFileButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ImportFileButton(QWidget *parent = nullptr);
    /// `fact` ("378 rows, 12 columns") gives way before the name does.
    void setContent(const QString &name, const QString &fact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int fixedWidth() const;
    QString m_fact;
};

} // namespace punte
