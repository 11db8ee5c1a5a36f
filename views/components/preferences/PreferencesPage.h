// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Page.h"
#include "views/components/preferences/PreferencesIndex.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace punte {

class Panel;
class PanelFrame;
class PlainLabel;
class SectionList;
class StatePanel;

/// Sections at the left with a search over them and their settings, the chosen one at the right. The sections are panels that domains
/// bring; one is built when it is first shown.
class PreferencesPage final : public Page {
    Q_OBJECT
public:
    PreferencesPage(ShellServices &shell, QWidget *parent);

    [[nodiscard]] bool fillsArea() const override { return true; }
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    QList<Scene> scenes() override;
    void retranslate() override;

    /// Shows a section, and in it one setting that was looked for.
    void openPlace(const PreferencesPlace &place);
    [[nodiscard]] QByteArray currentSection() const { return m_current; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fillList();
    void search();
    void showSection(const QByteArray &id);
    Panel *panelOf(const PanelInfo &info);
    [[nodiscard]] Panel *current() const { return m_panels.value(m_current); }
    void refreshHeading();
    void resetSection();
    void enterSection();
    [[nodiscard]] QList<PanelInfo> sections() const;

    QLineEdit *m_search;
    SectionList *m_list;
    QScrollArea *m_scroll;
    PanelFrame *m_frame;
    QPushButton *m_reset;
    PlainLabel *m_scope;
    StatePanel *m_nothing;
    QWidget *m_side;
    QHash<QByteArray, Panel *> m_panels;
    QByteArray m_current;
};

} // namespace punte
