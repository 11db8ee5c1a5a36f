// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Page.h"

#include <QStack>

class QLineEdit;
class QToolButton;

namespace punte {

class HelpBrowser;
class PlainLabel;
class SectionList;
class StatePanel;

/// Help: topics at the left with a search over all of them, the text at the right with back, forward and a search in it. It is in the
/// program, so it is there without a network.
class HelpPage final : public Page {
    Q_OBJECT
public:
    HelpPage(ShellServices &shell, QWidget *parent);

    [[nodiscard]] bool fillsArea() const override { return true; }
    [[nodiscard]] bool isStartPage() const override { return false; }
    [[nodiscard]] bool isReady() const override { return m_ready; }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    bool stepPlace(int step) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    QList<Scene> scenes() override;
    void retranslate() override;

    void openTopic(const QByteArray &topic);
    [[nodiscard]] QByteArray currentTopic() const { return m_topic; }
    void back();
    void forward();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place {
        QByteArray topic;
        int scroll = 0;
    };
    void build();
    void addActions();
    void fillList();
    void search();
    void show(const Place &place);
    void render();
    void findNext(bool backwards);
    void updateButtons();
    [[nodiscard]] Place here() const;

    QWidget *m_side;
    QLineEdit *m_search;
    SectionList *m_list;
    QWidget *m_main;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_find;
    PlainLabel *m_findNote;
    HelpBrowser *m_text;
    StatePanel *m_nothing;
    QByteArray m_topic;
    QStack<Place> m_before;
    QStack<Place> m_after;
    bool m_ready = false;
};

} // namespace punte
