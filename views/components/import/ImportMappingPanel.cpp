// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportMappingPanel.h"

#include "models/records/Enums.h"
#include "models/records/import/TextDecoder.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollArea>
#include <QSet>

namespace punte {

namespace {

constexpr int importWordRows = 20'000; ///< read again for the words of another column
constexpr int importWordsShown = 200;

bool isImportWordField(ImportKind kind, const QByteArray &key)
{
    const int field = importFieldIndex(kind, key);
    const ImportValueKind what = field < 0 ? ImportValueKind::Text : importFields(kind)[field].kind;
    return what == ImportValueKind::Stage || what == ImportValueKind::CompanyStatus;
}

QString importWordColumn(ImportKind kind, const ImportMapping &mapping)
{
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it) {
        if (isImportWordField(kind, it.value()))
            return it.key();
    }
    return {};
}

} // namespace

ImportMappingPanel::ImportMappingPanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new PanelFrame)
    , m_same(new QWidget)
    , m_sameTitle(new PlainLabel(QString(), FontRole::PanelTitle))
    , m_sameNote(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_taxId(new QCheckBox)
    , m_name(new QCheckBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    makeFormats();
    auto *scroll = new QScrollArea;
    scroll->setProperty("punteFrameless", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(0, 4, 0, 4);
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    insideColumn->addWidget(m_rows);
    insideColumn->addStretch(1);
    scroll->setWidget(inside);
    m_panel->content()->addWidget(scroll, 1);
    auto *same = new QVBoxLayout(m_same);
    same->setContentsMargins(0, 4, 0, 0);
    same->setSpacing(4);
    for (QWidget *widget : {static_cast<QWidget *>(m_sameTitle), static_cast<QWidget *>(m_taxId), static_cast<QWidget *>(m_name),
                            static_cast<QWidget *>(m_sameNote)})
        same->addWidget(widget);
    m_panel->content()->addWidget(m_same);
    for (QCheckBox *box : {m_taxId, m_name}) {
        connect(box, &QCheckBox::clicked, this, [this] {
            ImportMapping mapping = m_job->mapping();
            mapping.matchTaxId = m_taxId->isChecked();
            mapping.matchName = m_name->isChecked();
            Q_EMIT mappingChosen(mapping);
        });
    }
    setFixedWidth(Theme::instance().px(320));
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedWidth(Theme::instance().px(320)); });
    retranslate();
}

QComboBox *ImportMappingPanel::combo(const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the panel
    return box;
}

void ImportMappingPanel::makeFormats()
{
    m_encoding = combo({});
    m_delimiter = combo({});
    m_decimals = combo({});
    m_dates = combo({});
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setSpacing(8);
    grid->addWidget(m_encoding, 0, 0);
    grid->addWidget(m_delimiter, 0, 1);
    grid->addWidget(m_decimals, 1, 0);
    grid->addWidget(m_dates, 1, 1);
    m_panel->content()->addLayout(grid);
    const auto chosen = [this](auto change) {
        return [this, change] {
            if (!m_job)
                return;
            ImportMapping mapping = m_job->mapping();
            change(mapping);
            Q_EMIT mappingChosen(mapping);
        };
    };
    connect(m_encoding, &QComboBox::activated, this, chosen([this](ImportMapping &mapping) {
        const QByteArray encoding = m_encoding->currentData().toByteArray();
        if (encoding == mapping.format.encoding)
            return;
        mapping.format.encoding = encoding;
        mapping.format.bomBytes = 0;
        mapping.format.encodingIsCertain = true;
    }));
    connect(m_delimiter, &QComboBox::activated, this, chosen([this](ImportMapping &mapping) {
        mapping.format.delimiter = m_delimiter->currentData().toByteArray().at(0);
    }));
    connect(m_decimals, &QComboBox::activated, this, chosen([this](ImportMapping &mapping) {
        mapping.decimals = DecimalStyle(m_decimals->currentData().toInt());
        mapping.decimalsCertain = true;
    }));
    connect(m_dates, &QComboBox::activated, this, chosen([this](ImportMapping &mapping) {
        mapping.dates = DateOrder(m_dates->currentData().toInt());
        mapping.datesCertain = true;
    }));
}

void ImportMappingPanel::showJob(const ImportJob *job)
{
    m_job = job && !job->analysis().header.isEmpty() ? job : nullptr;
    if (m_job)
        m_words = m_job->analysis().words;
    retranslate();
}

void ImportMappingPanel::fillFormats()
{
    for (QComboBox *box : {m_encoding, m_delimiter, m_decimals, m_dates})
        box->clear();
    if (!m_job)
        return;
    const ImportMapping &mapping = m_job->mapping();
    QList<QByteArray> encodings = TextDecoder::offered();
    if (!encodings.contains(mapping.format.encoding))
        encodings.prepend(mapping.format.encoding);
    for (const QByteArray &encoding : std::as_const(encodings))
        m_encoding->addItem(QString::fromLatin1(encoding), encoding);
    m_encoding->setCurrentIndex(m_encoding->findData(mapping.format.encoding));
    const std::pair<char, QString> delimiters[] = {{';', tr("Semicolon ;")}, {',', tr("Comma ,")}, {'\t', tr("Tab")}, {'|', tr("Bar |")}};
    for (const auto &[mark, text] : delimiters) {
        m_delimiter->addItem(text, QByteArray(1, mark));
        if (mark == mapping.format.delimiter)
            m_delimiter->setCurrentIndex(m_delimiter->count() - 1);
    }
    const auto guessed = [](const QString &text, bool certain) { return certain ? text : tr("%1 (guessed)").arg(text); };
    for (const auto &[style, text] : {std::pair(DecimalStyle::Comma, QStringLiteral("1.234,56")), std::pair(DecimalStyle::Point, QStringLiteral("1,234.56"))}) {
        m_decimals->addItem(guessed(text, mapping.decimalsCertain || style != mapping.decimals), int(style));
        if (style == mapping.decimals)
            m_decimals->setCurrentIndex(m_decimals->count() - 1);
    }
    for (const auto &[order, text] : {std::pair(DateOrder::DayFirst, QStringLiteral("31.12.2025")), std::pair(DateOrder::MonthFirst, QStringLiteral("12/31/2025"))}) {
        m_dates->addItem(guessed(text, mapping.datesCertain || order != mapping.dates), int(order));
        if (order == mapping.dates)
            m_dates->setCurrentIndex(m_dates->count() - 1);
    }
}

void ImportMappingPanel::fillColumns()
{
    const QStringList &header = m_job->analysis().header;
    const QList<ImportField> &fields = importFields(m_job->kind());
    m_grid->addWidget(new PlainLabel(tr("In the file"), FontRole::TableHeader, Token::Text2), 0, 0);
    m_grid->addWidget(new PlainLabel(tr("In Punte"), FontRole::TableHeader, Token::Text2), 0, 1);
    for (int column = 0; column < header.size(); ++column) {
        const QString &name = header[column];
        auto *label = new PlainLabel(name, FontRole::BodyMedium);
        QStringList examples;
        for (const QStringList &cells : m_job->analysis().sample.mid(0, 5)) {
            if (!cells.value(column).isEmpty())
                examples.append(cells[column].left(60));
        }
        label->setToolTip(plainToolTip(examples.isEmpty() ? name : name + u'\n' + examples.join(u'\n')));
        QComboBox *box = combo(tr("Column %1 in Punte").arg(name));
        box->addItem(tr("not imported"), QByteArray());
        for (const ImportField &field : fields)
            box->addItem(field.titleText(), field.key);
        box->setCurrentIndex(std::max(0, box->findData(m_job->mapping().columns.value(name))));
        connect(box, &QComboBox::activated, this, [this, box, column] { chooseColumn(column, box->currentData().toByteArray()); });
        m_grid->addWidget(label, column + 1, 0);
        m_grid->addWidget(box, column + 1, 1);
    }
}

void ImportMappingPanel::fillWords()
{
    if (m_words.isEmpty() || importWordColumn(m_job->kind(), m_job->mapping()).isEmpty())
        return;
    int row = m_grid->rowCount();
    const bool stages = m_job->kind() == ImportKind::Opportunities;
    const QByteArray vocabulary = stages ? QByteArray("opportunity_stage") : QByteArray("company_status");
    m_grid->addWidget(new PlainLabel(stages ? tr("Stages in the file") : tr("Statuses in the file"), FontRole::TableHeader, Token::Text2), row, 0);
    m_grid->addWidget(new PlainLabel(tr("In Punte"), FontRole::TableHeader, Token::Text2), row++, 1);
    for (const QString &word : std::as_const(m_words)) {
        QComboBox *box = combo(tr("Meaning of “%1”").arg(word));
        box->addItem(tr("not said"), QString());
        for (const EnumValue &value : Enums::values(vocabulary))
            box->addItem(Enums::recordText(vocabulary, QString::fromLatin1(value.code)), QString::fromLatin1(value.code));
        box->setCurrentIndex(std::max(0, box->findData(m_job->mapping().words.value(word))));
        connect(box, &QComboBox::activated, this, [this, box, word] {
            ImportMapping mapping = m_job->mapping();
            const QString code = box->currentData().toString();
            if (code.isEmpty())
                mapping.words.remove(word);
            else
                mapping.words.insert(word, code);
            Q_EMIT mappingChosen(mapping);
        });
        m_grid->addWidget(new PlainLabel(word, FontRole::BodyMedium), row, 0);
        m_grid->addWidget(box, row++, 1);
    }
}

void ImportMappingPanel::chooseColumn(int column, const QByteArray &field)
{
    const QString name = m_job->analysis().header.value(column);
    ImportMapping mapping = m_job->mapping();
    if (!field.isEmpty()) { // a field has one column
        for (const QString &other : mapping.columns.keys(field))
            mapping.columns.remove(other);
        mapping.columns.insert(name, field);
    } else {
        mapping.columns.remove(name);
    }
    rereadWords(mapping);
    Q_EMIT mappingChosen(mapping);
}

/// Another column holds the stages now: its words are in the rows that were read.
void ImportMappingPanel::rereadWords(ImportMapping &mapping)
{
    const QString before = importWordColumn(m_job->kind(), m_job->mapping());
    const QString now = importWordColumn(m_job->kind(), mapping);
    const qsizetype column = m_job->analysis().header.indexOf(now);
    if (now.isEmpty() || now == before || column < 0)
        return;
    QSet<QString> words;
    const auto take = [&](const QString &cell) {
        if (const QString word = cell.trimmed(); !word.isEmpty() && words.size() < importWordsShown)
            words.insert(word);
    };
    const QList<ImportRecord> &records = m_job->records();
    for (qsizetype i = 0; i < records.size() && i < importWordRows; ++i)
        take(QJsonDocument::fromJson(records[i].raw).array().at(column).toString());
    if (records.isEmpty()) { // the last mapping could not be used
        for (const QStringList &cells : m_job->analysis().sample)
            take(cells.value(column));
    }
    QStringList sorted = words.values();
    sorted.sort();
    m_words = sorted;
    mapping.words = guessImportWords(m_job->kind(), sorted);
}

void ImportMappingPanel::retranslate()
{
    m_panel->setTitle(tr("Columns"));
    m_encoding->setAccessibleName(tr("Encoding of the file"));
    m_delimiter->setAccessibleName(tr("What parts the columns"));
    m_decimals->setAccessibleName(tr("How numbers are written"));
    m_dates->setAccessibleName(tr("How dates are written"));
    for (QComboBox *box : {m_encoding, m_delimiter, m_decimals, m_dates})
        box->setToolTip(plainToolTip(box->accessibleName()));
    m_sameTitle->setText(tr("A row is the same customer when"));
    m_taxId->setText(tr("the tax ID is equal"));
    m_name->setText(tr("or name and city are equal, without accents"));
    m_sameNote->setText(tr("An empty cell changes nothing."));
    fillFormats();
    // The combos are made anew: their number and their texts depend on file, kind and language.
    const QWidget *focused = m_rows->focusWidget();
    const int place = focused ? m_grid->indexOf(const_cast<QWidget *>(focused)) : -1;
    const bool hadFocus = focused && focused->hasFocus();
    QLayout *outer = m_rows->parentWidget()->layout();
    auto *rows = new QWidget;
    outer->replaceWidget(m_rows, rows);
    m_rows->hide();
    m_rows->deleteLater();
    m_rows = rows;
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(0, 0, 4, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    if (!m_job) {
        m_panel->setNote({});
        return;
    }
    fillColumns();
    fillWords();
    if (hadFocus && place >= 0 && m_grid->itemAt(place))
        m_grid->itemAt(place)->widget()->setFocus();
    const bool companies = m_job->kind() == ImportKind::Companies;
    m_sameTitle->setVisible(companies);
    m_taxId->setVisible(companies);
    m_name->setVisible(companies);
    m_taxId->setChecked(m_job->mapping().matchTaxId);
    m_name->setChecked(m_job->mapping().matchName);
    m_panel->setNote(tr("%1 of %2 in use").arg(m_job->mapping().columns.size()).arg(m_job->analysis().header.size()));
}

} // namespace punte
