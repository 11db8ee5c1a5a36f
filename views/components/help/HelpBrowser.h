// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace punte {

/// Shows one topic in the program's type and colours. Pictures are as wide as there is room. Links are reported, never followed, and
/// nothing is loaded from elsewhere. Zoom follows the window's.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// Markdown whose placeholders are filled.
    void showText(const QString &markdown);
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// "tasks": another topic was asked for.
    void topicRequested(const QByteArray &topic);
    /// http, https or mailto only.
    void addressRequested(const QUrl &address);

protected:
    /// Tab walks from link to link; a reader is told of each, which Qt does not.
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void style();
    void fitPictures();
    void follow(const QUrl &link);
    QString m_markdown;
};

} // namespace punte
