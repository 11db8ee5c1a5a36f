// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace punte {

/// Texts to be checked off, found by typing; one that is not in the list can be added where that makes sense. Space checks, Enter is done.
class CheckList final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString code;
        QString text;
        QString detail; ///< for the tooltip
    };

    /// `free`: what is typed and not in the list may be added.
    explicit CheckList(bool free, QWidget *parent = nullptr);
    void setLines(const QList<Line> &lines);
    /// In the order of the lines; those that no line has come behind as they are.
    void setChosen(const QStringList &codes);
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] QWidget *firstStop() const;
    void setTitle(const QString &title);

Q_SIGNALS:
    void committed();
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLine(const Line &line, bool checked);
    void find(const QString &typed);
    void takeTyped();

    bool m_free;
    QLineEdit *m_find;
    QListWidget *m_list;
};

} // namespace punte
