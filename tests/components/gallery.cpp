// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the component gallery in both themes to PNG files, to be compared with the design by eye:
//   punte_gallery [directory]
#include "models/core/Clock.h"
#include "models/records/Enums.h"
#include "views/components/BulkBar.h"
#include "views/components/CompareDialog.h"
#include "views/components/ComponentGallery.h"
#include "views/components/FilterBar.h"
#include "views/components/InspectorFrame.h"
#include "views/components/KeyCap.h"
#include "views/components/MessageStrip.h"
#include "views/components/RecordFormView.h"
#include "views/components/Toast.h"
#include "views/theme/Icons.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QTest>

using namespace punte;

namespace {

EditorSources gallerySources()
{
    EditorSources sources;
    sources.persons = [] {
        QList<PickItem> people;
        for (const char16_t *name : {u"Ana Dumitrescu", u"Ioana Radu", u"Mihai Popa", u"Lisa Rodriguez"})
            people.append({QUuid::createUuidV5(QUuid(), QString::fromUtf16(name)), QString::fromUtf16(name), {}});
        return people;
    };
    return sources;
}

void registerGalleryEnums()
{
    Enums::add("opportunity_stage", {{"PROSPECTING", "Prospecting"}, {"QUALIFICATION", "Qualification"}, {"PROPOSAL", "Proposal"},
                                     {"NEGOTIATION", "Negotiation"}, {"CLOSED_WON", "Won", "Closed won"}, {"CLOSED_LOST", "Lost", "Closed lost"}});
    Enums::add("task_priority", {{"LOW", "Low"}, {"MEDIUM", "Medium"}, {"HIGH", "High"}, {"URGENT", "Urgent"}});
}

QVariantMap galleryValues()
{
    return {{QStringLiteral("company_name"), QStringLiteral("Ferma Lunca Mureșului")}, {QStringLiteral("stage"), QStringLiteral("PROPOSAL")},
            {QStringLiteral("amount"), QStringLiteral("204900.00")}, {QStringLiteral("currency"), QStringLiteral("RON")},
            {QStringLiteral("close_date"), QDate(2026, 1, 21)}, {QStringLiteral("owner_name"), QStringLiteral("Ioana Radu")},
            {QStringLiteral("owner_id"), QUuid::createUuidV5(QUuid(), QStringLiteral("Ioana Radu"))}, {QStringLiteral("priority"), QStringLiteral("HIGH")},
            {QStringLiteral("phone"), QStringLiteral("+40 741 000 111")}, {QStringLiteral("tags"), QStringList{QStringLiteral("cereals"), QStringLiteral("key client")}},
            {QStringLiteral("notes"), QStringLiteral("Decides in February. Prefers short offers, in Romanian, with one page of figures.")}};
}

QWidget *partsPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *bar = new FilterBar(GalleryModel::tableInfo());
    bar->setSources(gallerySources());
    Filter filter;
    filter.terms = {{"owner_id", FilterOp::AnyOf, {QStringLiteral("me")}},
                    {"close_date", FilterOp::Between, {QStringLiteral("2026-01-01"), QStringLiteral("2026-03-31")}},
                    {"amount", FilterOp::AtLeast, {QStringLiteral("5000"), QStringLiteral("RON")}},
                    {"stage", FilterOp::NoneOf, {QStringLiteral("CLOSED_LOST")}}};
    bar->setFilter(filter);
    Filter saved = filter;
    saved.terms.removeLast();
    bar->setSavedFilter(saved);
    column->addWidget(bar);
    for (const auto kind : {MessageStrip::Kind::Info, MessageStrip::Kind::Warning, MessageStrip::Kind::Error}) {
        auto *strip = new MessageStrip;
        strip->showMessage(kind, [] { return QStringLiteral("The opportunity could not be moved."); }, [] { return QStringLiteral("Won follows Negotiation. Move it there first."); }, [] { return QStringLiteral("SQLSTATE PU010"); });
        auto *row = new QHBoxLayout;
        row->setContentsMargins(16, 0, 16, 0);
        row->addWidget(strip);
        column->addLayout(row);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 0, 0);
    auto *entry = new RecordFormView(GalleryModel::tableInfo(), RecordFormView::Mode::Edit);
    entry->setSources(gallerySources());
    entry->setValues(galleryValues());
    row->addWidget(entry, 1, Qt::AlignTop);
    auto *inspector = new InspectorFrame;
    inspector->setOverlay(true);
    inspector->setTitle(QStringLiteral("Campanie regională de notorietate"));
    inspector->setSubtitle(QStringLiteral("Ferma Lunca Mureșului"), QStringLiteral("Client fidel"));
    auto *form = new RecordFormView(GalleryModel::tableInfo(), RecordFormView::Mode::InPlace);
    form->setObjectName(QStringLiteral("galleryForm"));
    form->setSources(gallerySources());
    form->setDueColumns({"close_date"});
    form->setColumns({"owner_id", "close_date", "amount", "stage", "priority", "phone", "tags", "notes"});
    form->setValues(galleryValues());
    inspector->addSection(QString())->addWidget(form);
    inspector->addSection(QStringLiteral("Oferte"), QStringLiteral("1 din 1"));
    inspector->addFootWidget(new QPushButton(QStringLiteral("Apel")));
    inspector->addFootStretch();
    inspector->addFootWidget(new QPushButton(QStringLiteral("Mută în...")));
    inspector->setFixedWidth(340);
    row->addWidget(inspector);
    column->addLayout(row, 1);
    auto *toast = new Toast(page);
    toast->setObjectName(QStringLiteral("galleryToast"));
    return page;
}

// Qt's own widgets in the program's style.
QWidget *widgetsPage()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, QStringLiteral("Overview"));
    tabs->addTab(new QWidget, QStringLiteral("History"));
    tabs->setFixedHeight(80);
    grid->addWidget(tabs, 0, 0, 1, 2);
    auto *spin = new QSpinBox;
    spin->setValue(42);
    grid->addWidget(spin, 1, 0);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Prospecting"), QStringLiteral("Qualification"), QStringLiteral("Proposal")});
    grid->addWidget(combo, 1, 1);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    grid->addWidget(slider, 2, 0);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    progress->setTextVisible(false);
    grid->addWidget(progress, 2, 1);
    auto *checks = new QGroupBox(QStringLiteral("A row is the same customer when"));
    auto *column = new QVBoxLayout(checks);
    auto *first = new QCheckBox(QStringLiteral("the tax ID is equal"));
    first->setChecked(true);
    auto *partial = new QCheckBox(QStringLiteral("or some of it"));
    partial->setTristate(true);
    partial->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(QStringLiteral("or the e-mail is equal"));
    off->setEnabled(false);
    auto *radio = new QRadioButton(QStringLiteral("theirs"));
    radio->setChecked(true);
    for (QWidget *w : std::initializer_list<QWidget *>{first, partial, off, radio, new QRadioButton(QStringLiteral("mine"))})
        column->addWidget(w);
    grid->addWidget(checks, 3, 0);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    grid->addWidget(calendar, 3, 1);
    auto *tool = new QToolButton;
    tool->setText(QStringLiteral("Sort: Manual order"));
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setIcon(Icons::icon(QStringLiteral("view-sort")));
    tool->setAutoRaise(true);
    auto *sortMenu = new QMenu(tool);
    sortMenu->setObjectName(QStringLiteral("galleryMenu"));
    sortMenu->addAction(Icons::icon(QStringLiteral("document-edit")), QStringLiteral("Edit"), QKeySequence(Qt::Key_F2));
    QAction *checked = sortMenu->addAction(QStringLiteral("Show amounts"));
    checked->setCheckable(true);
    checked->setChecked(true);
    sortMenu->addMenu(QStringLiteral("Move to"));
    sortMenu->addSeparator();
    sortMenu->addAction(QStringLiteral("Delete"))->setEnabled(false);
    tool->setMenu(sortMenu);
    tool->setPopupMode(QToolButton::InstantPopup);
    grid->addWidget(tool, 4, 0);
    auto *keys = new QHBoxLayout;
    for (const char16_t *key : {u"Ctrl", u"K", u"Enter", u"↑"})
        keys->addWidget(new KeyCap(QString::fromUtf16(key)));
    keys->addStretch(1);
    grid->addLayout(keys, 4, 1);
    auto *bulk = new BulkBar;
    bulk->addAction(new QAction(Icons::icon(QStringLiteral("user")), QStringLiteral("Reassign..."), bulk));
    bulk->addAction(new QAction(Icons::icon(QStringLiteral("tag")), QStringLiteral("Tag"), bulk));
    bulk->addAction(new QAction(Icons::icon(QStringLiteral("trash-empty")), QStringLiteral("Delete"), bulk), true);
    grid->addWidget(bulk, 5, 0, 1, 2);
    bulk->setCounts(4, 41, false);
    auto *scroll = new QPlainTextEdit(QStringLiteral("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine"));
    scroll->setFixedHeight(80);
    grid->addWidget(scroll, 6, 0);
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("Agro Bărăgan SRL"), QStringLiteral("Stupina Codrilor"), QStringLiteral("Baltic Grain OÜ")});
    list->setCurrentRow(1);
    list->setFixedHeight(96);
    grid->addWidget(list, 6, 1);
    return page;
}

CompareInput compareInput()
{
    CompareInput input;
    input.subject = QStringLiteral("Agro Bărăgan SRL");
    input.originalVersion = 13;
    input.theirVersion = 14;
    input.originalTime = QDateTime(QDate(2026, 1, 26), QTime(17, 20));
    input.theirName = QStringLiteral("Ioana Radu");
    input.theirTime = Clock::now().addSecs(-300);
    input.myName = QStringLiteral("Ana Dumitrescu");
    const auto text = [&input](const char16_t *title, FieldKind kind, const QString &original, const QString &theirs, const QString &mine) {
        CompareRow row;
        row.field.column = QString::fromUtf16(title).toLatin1();
        static QList<QByteArray> titles;
        titles.append(QString::fromUtf16(title).toUtf8());
        row.field.title = titles.last().constData();
        row.field.kind = kind;
        const auto value = [kind](const QString &shown) { return kind == FieldKind::Tags ? QVariant(shown.split(QStringLiteral(", "))) : QVariant(shown); };
        row.original = value(original);
        row.theirs = value(theirs);
        row.mine = value(mine);
        row.originalText = original;
        row.theirsText = theirs;
        row.mineText = mine;
        input.rows.append(row);
    };
    const auto s = [](const char *utf8) { return QString::fromUtf8(utf8); };
    text(u"Account manager", FieldKind::Text, s("Ana Dumitrescu"), s("Ioana Radu"), s("Ana Dumitrescu"));
    text(u"Preferred channel", FieldKind::Text, s("E-mail"), s("E-mail"), s("WhatsApp"));
    text(u"Annual revenue", FieldKind::Text, s("19,800,000.00 RON"), s("21,400,000.00 RON"), s("21,040,000.00 RON"));
    text(u"Employees", FieldKind::Text, s("81"), s("84"), s("84"));
    text(u"Billing address", FieldKind::Text, s("Gării 4, Slobozia"), s("Gării 4A, Slobozia"), s("Gării 4, bl. C2, Slobozia"));
    text(u"Tags", FieldKind::Tags, s("cereals, Ialomița"), s("cereals, Ialomița, key client"), s("cereals, Ialomița, harvest 2026"));
    text(u"Notes", FieldKind::LongText, s("Decides in February. Prefers short offers."), s("Decides in February, after the rain forecast. Prefers short offers."),
         s("Decides in February. Prefers short offers in three tiers."));
    text(u"Renewal", FieldKind::Text, s("1 April 2026"), s("1 April 2026"), s("15 April 2026"));
    text(u"Website", FieldKind::Text, s("agrobaragan.ro"), s("agrobaragan.ro"), s("agrobaragan.ro"));
    return input;
}

void save(QWidget &widget, const QDir &directory, const QString &name)
{
    QTest::qWait(30); // layouts of nested widgets settle
    widget.grab().save(directory.filePath(name));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir directory(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    directory.mkpath(QStringLiteral("."));
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    registerGalleryEnums();
    Theme::instance().install(app);
    for (const bool dark : {false, true}) {
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        const QString suffix = dark ? QStringLiteral("dark") : QStringLiteral("light");
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new ComponentGallery);
        window.resize(720, 900);
        window.show();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        window.findChild<QPushButton *>(QStringLiteral("galleryFocus"))->setFocus(Qt::TabFocusReason);
        save(window, directory, QStringLiteral("gallery-%1.png").arg(suffix));

        QWidget *parts = partsPage();
        parts->resize(1000, 760);
        parts->show();
        static_cast<void>(QTest::qWaitForWindowActive(parts));
        parts->findChild<RecordFormView *>(QStringLiteral("galleryForm"))->editField("close_date");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("friday"));
        parts->findChild<Toast *>(QStringLiteral("galleryToast"))->showText([] { return QStringLiteral("Moved “Seed catalogue” to Proposal"); }, true);
        save(*parts, directory, QStringLiteral("parts-%1.png").arg(suffix));
        parts->findChild<FilterBar *>()->openAddFilter();
        save(*parts, directory, QStringLiteral("filter-%1.png").arg(suffix));
        delete parts;

        QWidget *widgets = widgetsPage();
        widgets->resize(760, 720);
        widgets->show();
        save(*widgets, directory, QStringLiteral("widgets-%1.png").arg(suffix));
        auto *menu = widgets->findChild<QMenu *>(QStringLiteral("galleryMenu"));
        menu->popup(QPoint(10, 10));
        menu->setActiveAction(menu->actions().first());
        save(*menu, directory, QStringLiteral("menu-%1.png").arg(suffix));
        menu->close();
        delete widgets;

        QWidget host;
        host.resize(1440, 900);
        host.show();
        auto *compare = new CompareDialog(compareInput(), gallerySources());
        compare->openOver(&host);
        save(host, directory, QStringLiteral("compare-%1.png").arg(suffix));
    }
    return 0;
}
