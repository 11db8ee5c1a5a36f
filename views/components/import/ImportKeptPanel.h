// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QUuid>

class QBoxLayout;

namespace punte {

struct ImportReverted;

/// The rows that an import taken back left as they are, because somebody worked on them since: each opens its record. Hidden without any.
class ImportKeptPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit ImportKeptPanel(QWidget *parent = nullptr);

    void setReverted(const ImportReverted &back);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QByteArray &kind, const QUuid &id);

private:
    QBoxLayout *m_rows;
    int m_count = 0;
};

} // namespace punte
