// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/ComponentGallery.h"

#include "models/core/Clock.h"
#include "models/records/Enums.h"
#include "models/records/FieldFormat.h"
#include "models/records/RecordModel.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/EnumLook.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/Planks.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordTable.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/StageGlyph.h"
#include "views/components/StatePanel.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace punte {

namespace {

TableInfo galleryTable()
{
    TableInfo table;
    table.name = "gallery.opportunities";
    table.key = "gallery";
    table.titleColumn = "company_name";
    table.searchKind = "opportunity";
    const auto add = [&table](const char *column, FieldKind kind, const char *title, int width, bool shown) -> Field & {
        Field field;
        field.column = column;
        field.kind = kind;
        field.title = title;
        field.width = width;
        field.listDefault = shown;
        field.sortable = shown;
        table.fields.append(field);
        return table.fields.last();
    };
    Field &name = add("company_name", FieldKind::Text, "Customer", 214, true);
    name.required = true;
    name.maxLength = 60;
    Field &stage = add("stage", FieldKind::Enum, "Stage", 150, true);
    stage.enumName = "opportunity_stage";
    stage.required = true;
    add("amount", FieldKind::Money, "Amount", 170, true).currencyColumn = "currency";
    add("close_date", FieldKind::Date, "Closes", 112, true);
    add("owner_id", FieldKind::Person, "Account manager", 160, false).displayColumn = "owner_name";
    add("priority", FieldKind::Enum, "Priority", 110, false).enumName = "task_priority";
    add("phone", FieldKind::Phone, "Phone", 130, false).maxLength = 30;
    add("tags", FieldKind::Tags, "Tags", 140, false);
    add("notes", FieldKind::LongText, "Notes", 200, false);
    add("vat_payer", FieldKind::Bool, "VAT payer", 80, false);
    return table;
}

QHBoxLayout *galleryRow(QBoxLayout *column, int spacing)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    column->addLayout(row);
    return row;
}

class GallerySwatch final : public QWidget {
public:
    GallerySwatch(const QString &name, Token token, bool hue, QWidget *parent) : QWidget(parent), m_name(name), m_token(token), m_hue(hue)
    {
        setFixedHeight(hue ? 22 : 27);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Shapes::box(painter, QRectF(rect()), m_hue ? 4 : 6, themeColor(m_token), m_hue ? QColor(Qt::transparent) : themeColor(Token::Line));
        if (m_hue)
            return;
        painter.setFont(Theme::instance().font(FontRole::Caption));
        painter.setPen(themeColor(Token::Text2));
        painter.drawText(rect().adjusted(7, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    }

private:
    QString m_name;
    Token m_token;
    bool m_hue;
};

void addGalleryWord(QBoxLayout *row, QWidget *glyph, const QString &word, Token token, FontRole role = FontRole::Body)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(7);
    pair->addWidget(glyph, 0, Qt::AlignVCenter);
    auto *label = new PlainLabel(word, role, token);
    label->setElideMode(Qt::ElideNone);
    pair->addWidget(label);
    row->addLayout(pair);
}

} // namespace

const TableInfo &GalleryModel::tableInfo()
{
    static const TableInfo table = galleryTable();
    return table;
}

GalleryModel::GalleryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    const QDate today = Clock::today();
    const auto add = [this](const char16_t *name, const char16_t *stage, const char16_t *amount, QDate closes, const char16_t *owner) {
        Row row;
        row.id = QUuid::createUuidV5(QUuid(), QString::fromUtf16(name));
        row.values = {{QStringLiteral("company_name"), QString::fromUtf16(name)}, {QStringLiteral("stage"), QString::fromUtf16(stage)},
                      {QStringLiteral("amount"), QString::fromUtf16(amount)}, {QStringLiteral("currency"), QStringLiteral("RON")},
                      {QStringLiteral("close_date"), closes}, {QStringLiteral("owner_name"), QString::fromUtf16(owner)},
                      {QStringLiteral("owner_id"), QUuid::createUuidV5(QUuid(), QString::fromUtf16(owner))}, {QStringLiteral("priority"), QStringLiteral("HIGH")}};
        m_rows.append(row);
    };
    add(u"Panificație Arieș", u"PROPOSAL", u"156000.00", today.addDays(3), u"Ana Dumitrescu");
    add(u"Ferma Lunca Mureșului", u"PROPOSAL", u"204900.00", today.addDays(-6), u"Ioana Radu");
    add(u"Baltic Grain OÜ", u"NEGOTIATION", u"1234567.00", today.addDays(13), u"Ana Dumitrescu");
}

void GalleryModel::setPlaceholdersFrom(int row)
{
    m_placeholdersFrom = row;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GalleryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int GalleryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(tableInfo().fields.size()); }

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Field &field = tableInfo().fields.at(index.column());
    const Row &row = m_rows.at(index.row());
    const QVariant raw = row.values.value(QString::fromLatin1(field.column));
    switch (role) {
    case FieldRole: return QVariant::fromValue(const_cast<void *>(static_cast<const void *>(&field)));
    case IdRole: return row.id;
    case VersionRole: return 1;
    case RawRole:
    case Qt::EditRole: return raw;
    case CurrencyRole: return row.values.value(QStringLiteral("currency"));
    case PlaceholderRole: return m_placeholdersFrom >= 0 && index.row() >= m_placeholdersFrom;
    case SaveStateRole: return int(SaveState::Clean);
    case TableRole: return tableInfo().name;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return FieldFormat::text(field, raw, row.values.value(QString::fromLatin1(field.displayColumn)), row.values.value(QStringLiteral("currency")).toString());
    default: return {};
    }
}

QVariant GalleryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= tableInfo().fields.size())
        return {};
    const Field &field = tableInfo().fields.at(section);
    if (role == FieldRole)
        return QVariant::fromValue(const_cast<void *>(static_cast<const void *>(&field)));
    return role == Qt::DisplayRole ? QVariant(field.titleText()) : QVariant();
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::ItemFlags();
}

bool GalleryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    m_rows[index.row()].values.insert(QString::fromLatin1(tableInfo().fields.at(index.column()).column), value);
    Q_EMIT dataChanged(index, index);
    return true;
}

void GalleryModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    const QString key = QString::fromLatin1(tableInfo().fields.at(column).column);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
        const int order3 = QString::localeAwareCompare(a.values.value(key).toString(), b.values.value(key).toString());
        return order == Qt::AscendingOrder ? order3 < 0 : order3 > 0;
    });
    Q_EMIT layoutChanged();
}

ComponentGallery::ComponentGallery(QWidget *parent)
    : QWidget(parent)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 12, 20, 20);
    page->setSpacing(8);

    QHBoxLayout *row = galleryRow(page, 10);
    row->addWidget(new PlainLabel(Theme::instance().isDark() ? tr("Dark") : tr("Light"), FontRole::KeyFigureInspector));
    row->addStretch(1);
    row->addWidget(new PlainLabel(tr("Primary text")));
    row->addWidget(new PlainLabel(tr("Secondary text"), FontRole::Body, Token::Text2));
    row->addWidget(new PlainLabel(tr("Tertiary text"), FontRole::Body, Token::Text3));
    row->addWidget(new PlainLabel(tr("Link"), FontRole::PanelTitle, Token::Accent));

    row = galleryRow(page, 7);
    const QList<QPair<QString, Token>> grounds{{tr("window"), Token::Window}, {tr("page"), Token::Page}, {tr("panel"), Token::Panel}, {tr("sunken"), Token::Sunken},
                                               {tr("inset"), Token::Inset}, {tr("hover"), Token::Hover}, {tr("accent tint"), Token::Tint}};
    for (const auto &[name, token] : grounds)
        row->addWidget(new GallerySwatch(name, token, false, this), 1);

    row = galleryRow(page, 6);
    row->addWidget(Buttons::push(tr("Primary"), ButtonVariant::Primary, QStringLiteral("list-add")));
    row->addWidget(Buttons::push(tr("Default")));
    row->addWidget(Buttons::push(tr("Flat"), ButtonVariant::Flat));
    QPushButton *focus = Buttons::push(tr("Focus"), ButtonVariant::Primary);
    focus->setObjectName(QStringLiteral("galleryFocus"));
    row->addWidget(focus);
    row->addWidget(Buttons::push(tr("Delete"), ButtonVariant::Danger, QStringLiteral("trash-empty")));
    QPushButton *disabled = Buttons::push(tr("Disabled"));
    disabled->setEnabled(false);
    row->addWidget(disabled);
    auto *field = new QLineEdit(tr("Field"));
    row->addWidget(field, 1);
    auto *wrong = new QLineEdit(tr("Not a date"));
    setInvalidField(wrong, true);
    row->addWidget(wrong, 1);

    row = galleryRow(page, 12);
    auto *views = new SegmentedSwitch;
    views->addSegment(tr("Board"), QStringLiteral("object-columns"));
    views->addSegment(tr("List"), QStringLiteral("view-list-text"));
    views->addSegment(tr("Forecast"), QStringLiteral("office-chart-line"));
    row->addWidget(views);
    row->addStretch(1);

    const auto heading = [page](const QString &text) { page->addWidget(new PlainLabel(text, FontRole::CaptionStrong, Token::Text3)); };
    heading(tr("Stages"));
    row = galleryRow(page, 16);
    const QList<EnumValue> &stages = Enums::values("opportunity_stage");
    for (const EnumValue &stage : stages)
        addGalleryWord(row, new StageGlyph(QString::fromLatin1(stage.code)), Enums::columnText("opportunity_stage", QString::fromLatin1(stage.code)), Token::Text1);
    row->addStretch(1);

    heading(tr("Lifecycle states"));
    row = galleryRow(page, 6);
    const QList<QPair<QString, const char16_t *>> states{{tr("Onboarding"), u"ONBOARDING"}, {tr("Nurturing active"), u"NURTURING_ACTIVE"}, {tr("At risk"), u"AT_RISK"},
                                                         {tr("Loyal client"), u"LOYAL_CLIENT"}, {tr("Advocate"), u"ADVOCATE"}, {tr("Churned"), u"CHURNED"},
                                                         {tr("Reactivated"), u"REACTIVATED"}};
    for (const auto &[text, code] : states) {
        const EnumLook look = EnumLooks::look("lifecycle_state", QString::fromUtf16(code));
        row->addWidget(new Chip({text, look.role, look.icon}));
    }
    row->addStretch(1);
    row = galleryRow(page, 20);
    addGalleryWord(row, new Planks(4, 1, Token::Chart6), tr("Low, under 25"), Token::Text1);
    addGalleryWord(row, new Planks(4, 2, Token::StageProspecting), tr("Moderate, 25–50"), Token::Text1);
    addGalleryWord(row, new Planks(4, 3, Token::Chart2), tr("High, 50–75"), Token::Warning, FontRole::PanelTitle);
    addGalleryWord(row, new Planks(4, 4, Token::Chart4), tr("Critical, 75 and over"), Token::Danger, FontRole::PanelTitle);
    row->addStretch(1);
    row = galleryRow(page, 6);
    const QList<QPair<QString, const char16_t *>> priorities{{tr("Low"), u"LOW"}, {tr("Medium"), u"MEDIUM"}, {tr("High"), u"HIGH"}, {tr("Urgent"), u"URGENT"}};
    for (const auto &[text, code] : priorities) {
        const EnumLook look = EnumLooks::look("task_priority", QString::fromUtf16(code));
        row->addWidget(new Chip({text, look.role, look.icon}));
    }
    row->addSpacing(16);
    const QList<QPair<QString, const char16_t *>> moods{{tr("Positive"), u"POSITIVE"}, {tr("Neutral"), u"NEUTRAL"}, {tr("Negative"), u"NEGATIVE"}, {tr("Complaint"), u"COMPLAINT"}};
    for (const auto &[text, code] : moods) {
        const EnumLook look = EnumLooks::look("feedback_type", QString::fromUtf16(code));
        row->addWidget(new Chip({text, look.role, look.icon}));
    }
    row->addStretch(1);

    heading(tr("Rows: selected and hovered"));
    auto *panel = new PanelFrame;
    panel->setContentPadding(0);
    auto *table = new RecordTable;
    table->setModel(new GalleryModel(table));
    table->recordDelegate()->setTitleColumn("company_name");
    table->recordDelegate()->setDueColumns({"close_date"});
    table->verticalHeader()->hide();
    table->findChild<QWidget *>(QStringLiteral("selectAllCorner"))->hide();
    table->selectRow(1);
    table->recordDelegate()->setHoverRow(2);
    table->setFixedHeight(Theme::instance().px(28) + 3 * Theme::instance().rowHeight() + 1);
    panel->content()->addWidget(table);
    page->addWidget(panel);

    heading(tr("Chart hues"));
    row = galleryRow(page, 6);
    for (const Token hue : {Token::Chart1, Token::Chart2, Token::Chart3, Token::Chart4, Token::Chart5, Token::Chart6, Token::Chart7, Token::Chart8})
        row->addWidget(new GallerySwatch({}, hue, true, this), 1);

    row = galleryRow(page, 8);
    auto *empty = new EmptyState(QStringLiteral("view-pim-tasks"), tr("No tasks due today"), tr("The next one is on Thursday."));
    empty->addButton(tr("New task"));
    auto *loading = new LoadingState(tr("Loading %n customer(s)…", nullptr, 128));
    loading->showNow();
    auto *error = new ErrorState;
    error->setError({ErrorKind::Offline, tr("The server did not answer"), QStringLiteral("connection refused"), QStringLiteral("08006"), {}, {}}, tr("Your last changes are kept here."));
    for (QWidget *state : std::initializer_list<QWidget *>{empty, loading, error}) {
        auto *box = new PanelFrame;
        box->setContentPadding(0);
        box->content()->addWidget(state);
        row->addWidget(box, 1);
    }
    page->addStretch(1);
}

void ComponentGallery::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Page));
}

} // namespace punte
