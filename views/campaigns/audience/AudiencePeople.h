// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/audience/AudienceCount.h"
#include "models/campaigns/audience/CampaignAudience.h"
#include "views/components/PanelFrame.h"

class QListView;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;

namespace punte {

class ErrorState;
class LoadingState;
class PlainLabel;
class ShellServices;
class StatePanel;

/// The people of one row of an audience by name: who gets the message, or whom one reason keeps out. Enter shows one, Del takes one out of this
/// campaign with a reason, or puts one back in; Esc leads back.
class AudiencePeople final : public PanelFrame {
    Q_OBJECT
public:
    static constexpr int mostListed = 500;

    /// What is listed.
    struct Part {
        QString reason; ///< empty = in
        QString ground; ///< empty = any
        bool operator==(const Part &) const = default;
    };

    AudiencePeople(ShellServices &shell, const CampaignAudience &campaign, QWidget *parent = nullptr);
    void open(const Part &part, const QJsonObject &criteria, const QString &title, qint64 count);
    void clear();
    [[nodiscard]] const Part &part() const { return m_part; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isLoading() const { return m_reading->isRunning(); }
    [[nodiscard]] const QList<AudiencePerson> &people() const { return m_people; }
    [[nodiscard]] QListView *list() const { return m_list; }
    void setWritable(bool writable);
    /// Beside the whole, there is no way back.
    void setBackShown(bool shown);
    void focusList();
    void retranslate();

Q_SIGNALS:
    void closed();
    void changed();
    void personActivated(const QUuid &contact);
    /// Saved in the database already.
    void personMoved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void connectParts();
    void read();
    void show(const QList<ResultSet> &results);
    void fill();
    void showState();
    void askOut();
    void putBack();
    void showMenu(const QPoint &place);
    [[nodiscard]] const AudiencePerson *current() const;
    [[nodiscard]] bool isChosenOut() const;

    ShellServices &m_shell;
    const CampaignAudience &m_campaign;
    Reading *m_reading;
    Part m_part;
    QJsonObject m_criteria;
    QString m_name;
    qint64 m_count = 0;
    QList<AudiencePerson> m_people;
    std::optional<AppError> m_error;
    bool m_open = false;
    bool m_writable = false;
    QStandardItemModel *m_lines;
    QPushButton *m_back;
    QListView *m_list;
    QWidget *m_body;
    QStackedLayout *m_stack;
    LoadingState *m_loading;
    ErrorState *m_failed;
    StatePanel *m_none;
    PlainLabel *m_note;
    QPushButton *m_move;
};

} // namespace punte
