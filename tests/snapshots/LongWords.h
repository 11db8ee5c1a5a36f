// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace punte {

/// A language for tests: the English texts with words a good third longer, as translations are. Placeholders stay as they are.
class LongWords final : public QTranslator {
    Q_OBJECT
public:
    explicit LongWords(QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] static QString lengthened(const QString &text);

private:
    QTranslator m_english; ///< its plural forms
};

} // namespace punte
