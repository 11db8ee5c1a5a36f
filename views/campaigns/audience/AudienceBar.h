// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QAbstractButton>

namespace punte {

/// Colour and sign of a reason, the same in the bar and in its row.
struct ReasonLook {
    Token token = Token::Neutral;
    const char *icon = "";
    /// An empty reason = in.
    [[nodiscard]] static ReasonLook of(const QString &reason);
};

/// Who gets the message and who does not, as one bar: parts in the order of the rows below it, never colour alone.
class AudienceBar final : public QWidget {
    Q_OBJECT
public:
    struct Part {
        Token token;
        qint64 count;
    };
    explicit AudienceBar(QWidget *parent = nullptr);
    void setParts(const QList<Part> &parts);
    /// Greyed while it is counted anew.
    void setStale(bool stale);
    [[nodiscard]] QSize sizeHint() const override { return {Theme::instance().px(200), Theme::instance().px(14)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {Theme::instance().px(60), Theme::instance().px(14)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
    bool m_stale = false;
};

/// A heading over rows, on sunken ground from edge to edge: "In: 61".
class AudienceHeading final : public QWidget {
    Q_OBJECT
public:
    explicit AudienceHeading(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {Theme::instance().px(200), Theme::instance().px(27)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// One line under such a heading: a sign, what it is, in the same line who they belong to, and a number or a language at the right. Click, Return
/// or Space opens it.
class AudienceRow final : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString icon;
        Token iconToken = Token::Text2;
        QString title;
        QString beside;
        QString right;
        bool strong = false; ///< the right one is a number
        bool link = false;
    };
    explicit AudienceRow(const Content &content, QWidget *parent = nullptr);
    [[nodiscard]] const Content &content() const { return m_content; }
    void setStale(bool stale);
    [[nodiscard]] QSize sizeHint() const override { return {Theme::instance().px(220), Theme::instance().px(30)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {Theme::instance().px(100), Theme::instance().px(30)}; }
    /// As a list draws such a line.
    static void paint(QPainter &painter, const QRect &rect, const Content &content, bool stale);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    Content m_content;
    bool m_stale = false;
};

} // namespace punte
