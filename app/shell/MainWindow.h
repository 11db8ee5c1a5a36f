// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/RecordTrail.h"
#include "models/db/Session.h"
#include "models/records/RecordNames.h"
#include "views/components/PageRegistry.h"
#include "views/components/ShellServices.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <memory>

class QMimeData;
class QStackedLayout;
class QTimer;

namespace punte {

class ActionRegistry;
class ChangeFeed;
class CommandPalette;
class DraftStore;
class LanguageController;
class NavigationBar;
class Page;
class PageArea;
class SearchProvider;
class MessageStrip;
class ShellSettings;
class ShellStatusBar;
class Toast;
class TopBar;
class UndoController;
class UndoStack;
class WelcomeView;
struct FormDraft;

/// Somebody the sample workspace can be used as.
struct SamplePerson {
    QString login;  ///< short: "ana.dumitrescu"
    QString name;
    QString role;   ///< role code
};

/// The window. It hosts pages and knows no domain. Shows the welcome view until a session is opened. GUI thread.
class MainWindow final : public QWidget, public ShellServices {
    Q_OBJECT
    Q_PROPERTY(bool busy READ isBusy) ///< what readers of the screen are told
public:
    MainWindow(ShellSettings &settings, LanguageController &language, const PageRegistry &pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What the window needs of a signed-in session; owned by the caller, must outlive closeSession().
    struct Session {
        Database *database = nullptr;
        ChangeFeed *changeFeed = nullptr;
        UndoStack *undoStack = nullptr;
        SessionInfo info;
        QString serverName;                ///< empty = local workspace
        QList<SamplePerson> samplePeople;  ///< not empty: "Continue as ..."
    };
    /// Shows the pages; `startPage` empty = where the person was last.
    void openSession(const Session &session, const QByteArray &startPage = {});
    /// Saves the state, destroys the pages, shows the welcome view.
    void closeSession();
    [[nodiscard]] bool hasSession() const { return m_session.database != nullptr; }
    /// Providers of the palette, in any order; not owned.
    void setSearchProviders(const QList<SearchProvider *> &providers);

    [[nodiscard]] WelcomeView &welcome() const { return *m_welcome; }
    [[nodiscard]] ActionRegistry &actions() const { return *m_actions; }
    [[nodiscard]] CommandPalette &palette() const { return *m_palette; }
    [[nodiscard]] NavigationBar &navigation() const { return *m_navigation; }
    [[nodiscard]] Page *currentPage() const;
    /// Something that was asked of the database is not answered yet.
    [[nodiscard]] bool isBusy() const { return !m_unanswered.isEmpty(); }
    /// Builds the page if need be; null if there is none of that id or the person may not see it.
    Page *page(const QByteArray &pageId);
    /// All that the person may open; some are not in the navigation.
    [[nodiscard]] QList<PageInfo> visiblePages() const;
    void saveState();
    void restoreGeometryFromSettings();
    /// Opens a record that was named from outside (a link): says so when it is not there, or not for this person.
    void openLinked(const RecordRef &record);
    /// Somebody calls: opens whoever has this number with the call form, or lets the person choose.
    void answerCall(const QString &number);

    // ShellServices
    Database &database() override { return *m_session.database; }
    ChangeFeed &changeFeed() override { return *m_session.changeFeed; }
    UndoStack &undoStack() override { return *m_session.undoStack; }
    DraftStore &drafts() override { return *m_draftStore; }
    Settings &settings() override;
    const SessionInfo &session() const override { return m_session.info; }
    QAction *addAction(const ActionSpec &spec, QWidget *owner) override;
    QAction *action(const QByteArray &id) const override;
    using ShellServices::showToast;
    void showToast(LiveText text, const QUuid &actionId = {}) override;
    void undoAction(const QUuid &actionId) override;
    void showError(LiveText attempted, const AppError &error) override;
    void clearError() override;
    void showHint(const QString &text) override;
    void keepDraft(const QUuid &record, const QString &title, std::function<void()> open) override;
    void dropDraft(const QUuid &record) override;
    void showPage(const QByteArray &pageId) override;
    void openFiltered(const QByteArray &pageId, const Filter &filter) override;
    void setStartView(const QByteArray &pageId, const QUuid &view) override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    RecordWalker *walker(const QByteArray &kind) override;
    void openFile(const QByteArray &kind, const QString &file = {}) override;
    void openLink(const OutsideLink &link) override;
    void call(const CallRequest &request) override;
    void setCallForm(std::function<void(const CallRequest &)> form) override { m_callForm = std::move(form); }
    void setFileReader(const QByteArray &suffix, std::function<bool(const RecordRef &, const QString &)> reader) override { m_fileReaders.insert(suffix, std::move(reader)); }
    RecordRef currentRecord() const override;
    RecordContext currentContext() const override;
    RecordContext commandSubject() const override { return m_subject; }
    void addStatusWidget(QWidget *widget) override;
    Job *startJob(LiveText title) override;
    void whenAllActionsKnown(QObject *context, std::function<void()> done) override;
    /// Page and saved view that this person starts with; an empty page = where he was last.
    [[nodiscard]] QPair<QByteArray, QUuid> startView() const;
    /// Opens help for what is on screen; beside the window when a question is open in it.
    void openHelp();

Q_SIGNALS:
    /// The session is known, no page is shown yet: commands that work everywhere are registered now.
    void sessionOpening();
    void continueAsRequested(const QString &login);
    void newWindowRequested(const QByteArray &kind, const QUuid &id);
    void pageShown(const QByteArray &pageId);
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildLayout();
    void buildActions();
    void addPageActions();
    void buildRecordActions();
    void openPlaces();
    void closePlaces();
    void notePlace(const Page *shown, const RecordRef &record);
    void go(int step);
    void togglePin(const RecordRef &record);
    void showPins();
    void openPin(const RecordRef &record);
    void refreshRecent();
    void takeDrop(const QMimeData *dropped);
    void retranslate();
    void showTopBarOf(Page *page);
    void markNavigation(const Page *page);
    [[nodiscard]] QList<PageInfo> navigationPages() const;
    void learnStartView();
    void refreshFigures();
    void refreshKeyHints();
    void refreshBadges(const QByteArray &table);
    void refreshConnection();
    void showOffline();
    [[nodiscard]] bool mayClose();
    void takeWhatIsTyped();
    void closeOnceSaved();
    void showDrafts();
    void openDrafts();
    void openDraftStore();
    void offerDraft(const FormDraft &draft);
    void refreshPerson();
    void applyFolding();
    void showPersonMenu();
    void showWorkspaceMenu();
    void togglePalette();
    void keepKeyboard();
    void showAbout();
    [[nodiscard]] QString loginKey() const;

    ShellSettings &m_settings;
    LanguageController &m_language;
    const PageRegistry &m_registry;
    ActionRegistry *m_actions;
    Session m_session;
    QList<QPointer<QAction>> m_pageActions;

    QWidget *m_work;             ///< everything but the welcome view
    WelcomeView *m_welcome;
    NavigationBar *m_navigation;
    TopBar *m_topBar;
    PageArea *m_area;
    ShellStatusBar *m_status;
    Toast *m_toast;
    CommandPalette *m_palette;
    UndoController *m_undo = nullptr;
    MessageStrip *m_messages;
    MessageStrip *m_offline;     ///< the server is away: stands above what the page has to say
    QTimer *m_offlineTimer;
    QTimer *m_badgeTimer;
    QSet<QByteArray> m_badgeTables;
    std::unique_ptr<QObject> m_sessionContext; ///< dies with the session: connections and requests of the window
    QHash<QByteArray, Page *> m_pages;
    struct Draft {
        QUuid record;
        QString title;
        std::function<void()> open;
    };
    QList<Draft> m_drafts;
    std::unique_ptr<DraftStore> m_draftStore;
    RecordTrail m_trail;
    bool m_wandering = false; ///< back or forward: the trail is not written
    std::function<void(const CallRequest &)> m_callForm;
    QHash<QByteArray, std::function<bool(const RecordRef &, const QString &)>> m_fileReaders;
    QSet<QString> m_knownHosts; ///< opened once in this run
    QList<SearchProvider *> m_providers;
    QSet<quint64> m_unanswered; ///< requests of the session
    RecordContext m_subject; ///< while a command about it runs
    QUuid m_toastAction;
    bool m_foldedByHand = false;
    bool m_closeAnyway = false;
    bool m_closeWhenSaved = false;
};

} // namespace punte
