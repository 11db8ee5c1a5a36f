// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordPageFrame.h"
#include "views/components/recordpage/RecordTabRegistry.h"

#include <QHash>
#include <QTimer>
#include <QVariant>

#include <functional>

namespace punte {

class PrintedRecord;
class Reading;
class RecordDetails;
class RecordForm;
class RecordWalkBar;

/// The page of one record: it stands under the page of its list ("Customers > Agro Bărăgan SRL"), walks on to the previous and next
/// record of that list (Alt+Up, Alt+Down), goes back to it with Esc, and shows the tabs that the domains registered for its kind
/// (Ctrl+Tab, Alt+1 to Alt+9). Pages of a kind derive from it, read the record and fill the head.
class RecordPage : public Page {
    Q_OBJECT
public:
    /// `kind`: of RecordTabRegistry and openRecord(); `parentPage`: the list.
    RecordPage(const QByteArray &pageId, const QByteArray &kind, const QByteArray &parentPage, ShellServices &shell, QWidget *parent = nullptr);
    ~RecordPage() override;

    [[nodiscard]] const QUuid &record() const { return m_record; }
    /// The tab of this id, made if need be; null if there is none or the person may not see it.
    [[nodiscard]] RecordTab *tab(const QByteArray &id);
    void showTab(const QByteArray &id);
    [[nodiscard]] QByteArray currentTab() const;

    [[nodiscard]] QByteArray parentPage() const override { return m_parentPage; }
    /// The record's name, in the top bar and in the window's title.
    [[nodiscard]] QString titleText() const override;
    QWidget *topBarWidget() override;
    QAction *primaryAction() final;
    QList<QAction *> secondaryActions() final;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] RecordRef currentRecord() const override;
    bool takeFiles(const QMimeData *files) override;
    [[nodiscard]] bool isReady() const override;
    QList<Scene> scenes() override;
    void retranslate() override;

protected:
    /// Another record is shown: read what the head says of it. The tabs hear of it by themselves.
    virtual void showRecord(const QUuid &id) = 0;
    /// The head can be shown: with followForm() as soon as its form holds this record, or says that there is none.
    [[nodiscard]] virtual bool isHeadReady() const;
    /// What the record itself is about; the shown tab adds to it.
    [[nodiscard]] virtual RecordContext recordContext() const { return {}; }

    /// Tabs that go on paper, in this order.
    [[nodiscard]] virtual QList<QByteArray> printedTabs() const { return {"overview"}; }

    /// What the top bar offers for the record that is shown; without one it offers nothing.
    [[nodiscard]] virtual QAction *recordAction() { return nullptr; }
    /// Beside those of the shown tab.
    [[nodiscard]] virtual QList<QAction *> recordActions() { return {}; }

    [[nodiscard]] RecordPageFrame *frame() const { return m_frame; }
    [[nodiscard]] RecordHead *head() const { return m_frame->head(); }
    /// A tab of the page's own (Overview); before the page is shown.
    void addTab(const RecordTabInfo &info);
    /// Names the record; also in the top bar.
    void setRecordTitle(const QString &title, bool person = false);
    /// Title and fact of a page without a record; asked when it is shown, so that it speaks the present language.
    struct Words {
        std::function<QString()> title;
        std::function<QString()> fact;
    };
    /// The record is not there any more, or not for this person.
    void showMissing(const Words &words);
    /// Reading it failed; "Try again" calls showRecord(), or openFirst() when no record is known yet.
    void showFailed(const AppError &error);
    void showContent();
    void goBack();
    /// What the head is read from, once: the page waits for it, shows the record when it is there, and says when it failed or is gone.
    void followForm(RecordForm &form, const Words &gone);
    /// What stands around the record: the page waits for it, too.
    void followDetails(RecordDetails &details);
    /// Without a record (a picture, a restart) the page begins with the one that this statement finds (`id`), or says that there is none.
    void setFirst(const QByteArray &statement, const QVariantMap &parameters, const Words &none);

    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void print();
    void printWhenRead();
    void askPrinter();
    [[nodiscard]] PrintedRecord printed();
    void makeTabs();
    void buildTab(int index);
    void showTabAt(int index);
    void tellTab(int index);
    void readCounts();
    void walk(int step);
    void readPosition();
    void waitForHead();
    void focusTab();
    void openFirst();
    void retry();
    void stopReading();

    struct TabSlot {
        RecordTabInfo info;
        RecordTab *widget = nullptr;
        QUuid shown;        ///< what its widget was told
        bool ownCount = false;
    };

    QByteArray m_kind;
    QByteArray m_parentPage;
    QUuid m_record;
    RecordForm *m_followed = nullptr; ///< what the head is read from
    QList<RecordDetails *> m_around;
    Reading *m_first;                 ///< of the record to begin with
    RecordPageFrame *m_frame;
    RecordWalkBar *m_walkBar = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QList<TabSlot> m_tabs;
    QTimer m_countTimer;
    QTimer m_waitTimer;
    QByteArray m_firstStatement;
    QVariantMap m_firstParameters;
    Words m_none;
    Words m_missing; ///< what is shown
    QByteArray m_wantedTab;
    bool m_made = false;
    bool m_printWanted = false; ///< as soon as all of it is read
};

} // namespace punte
