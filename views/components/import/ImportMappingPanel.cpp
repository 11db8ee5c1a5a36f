// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportMappingPanel.h"

#include "models/records/import/TextDecoder.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/import/ImportColumnsModel.h"
#include "views/components/import/ImportColumnsView.h"
#include "views/theme/Theme.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace punte {

namespace {

constexpr int importPanelWidth = 340;

constexpr std::pair<char, const char *> importDelimiters[] = {{';', QT_TRANSLATE_NOOP("punte::ImportMappingPanel", "Semicolon ;")},
    {',', QT_TRANSLATE_NOOP("punte::ImportMappingPanel", "Comma ,")}, {'\t', QT_TRANSLATE_NOOP("punte::ImportMappingPanel", "Tab")},
    {'|', QT_TRANSLATE_NOOP("punte::ImportMappingPanel", "Bar |")}};

QString importDecimalsText(DecimalStyle style)
{
    return style == DecimalStyle::Comma ? QStringLiteral("1.234,56") : QStringLiteral("1,234.56");
}

void addImportChoice(QMenu *menu, QActionGroup *group, const QString &text, bool isCurrent, const std::function<void()> &chosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isCurrent);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, menu, chosen);
}

/// A hairline above the rules.
class ImportRulesFrame final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), themeColor(Token::Line));
    }
};

} // namespace

ImportMenuBox::ImportMenuBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(QString());
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
}

void ImportMenuBox::setShownText(const QString &text)
{
    setItemText(0, text);
}

void ImportMenuBox::showPopup()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + QStringLiteral("Menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT opened(menu);
    menu->setMinimumWidth(width());
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

ImportMappingPanel::ImportMappingPanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new PanelFrame)
    , m_format(new ImportMenuBox)
    , m_numbers(new ImportMenuBox)
    , m_dates(new QComboBox)
    , m_columns(new ImportColumnsModel(this))
    , m_view(new ImportColumnsView(m_columns))
    , m_rules(new ImportRulesFrame)
    , m_rulesTitle(new PlainLabel(QString(), FontRole::PanelTitle))
    , m_taxId(new QCheckBox)
    , m_name(new QCheckBox)
    , m_email(new QCheckBox)
    , m_systemRow(new QWidget)
    , m_systemLabel(new PlainLabel(QString(), FontRole::Body))
    , m_system(new QLineEdit)
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    m_panel->setContentPadding(0);
    makeFormats();
    m_panel->content()->addWidget(m_view, 1);
    makeRules();
    m_panel->content()->addWidget(m_rules);
    m_panel->content()->setSpacing(0);
    connect(m_columns, &ImportColumnsModel::mappingChosen, this, &ImportMappingPanel::mappingChosen);
    setFixedWidth(Theme::instance().px(importPanelWidth));
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedWidth(Theme::instance().px(importPanelWidth)); });
    retranslate();
}

void ImportMappingPanel::change(const std::function<void(ImportMapping &)> &how)
{
    if (!m_job)
        return;
    ImportMapping mapping = m_job->mapping();
    how(mapping);
    Q_EMIT mappingChosen(mapping);
}

void ImportMappingPanel::makeFormats()
{
    m_format->setObjectName(QStringLiteral("importFormatBox"));
    m_numbers->setObjectName(QStringLiteral("importNumbersBox"));
    m_dates->setObjectName(QStringLiteral("importDatesBox"));
    m_dates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dates->setMinimumContentsLength(6);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 10);
    row->setSpacing(8);
    for (QComboBox *box : {static_cast<QComboBox *>(m_format), static_cast<QComboBox *>(m_numbers), m_dates}) {
        box->setFocusPolicy(Qt::StrongFocus); // the wheel passes by
        row->addWidget(box, box == m_dates ? 12 : 9); // a date is the longest
    }
    m_panel->content()->addLayout(row);
    connect(m_format, &ImportMenuBox::opened, this, &ImportMappingPanel::fillFormatMenu);
    connect(m_numbers, &ImportMenuBox::opened, this, &ImportMappingPanel::fillNumberMenu);
    connect(m_dates, &QComboBox::activated, this, [this] {
        change([this](ImportMapping &mapping) {
            mapping.dates = DateOrder(m_dates->currentData().toInt());
            mapping.datesCertain = true;
        });
    });
}

void ImportMappingPanel::fillFormatMenu(QMenu *menu)
{
    if (!m_job)
        return;
    const CsvFormat now = m_job->mapping().format;
    menu->addSection(tr("Encoding"));
    auto *encodings = new QActionGroup(menu);
    QList<QByteArray> names = TextDecoder::offered();
    if (!names.contains(now.encoding))
        names.prepend(now.encoding);
    for (const QByteArray &name : std::as_const(names)) {
        addImportChoice(menu, encodings, QString::fromLatin1(name), name == now.encoding, [this, name, now] {
            change([&](ImportMapping &mapping) {
                mapping.format.encoding = name;
                mapping.format.bomBytes = name == now.encoding ? now.bomBytes : 0;
                mapping.format.encodingIsCertain = true;
            });
        });
    }
    menu->addSection(tr("What parts the columns"));
    auto *delimiters = new QActionGroup(menu);
    for (const auto &[mark, text] : importDelimiters) {
        addImportChoice(menu, delimiters, tr(text), mark == now.delimiter, [this, mark = mark] {
            change([&](ImportMapping &mapping) { mapping.format.delimiter = mark; });
        });
    }
}

void ImportMappingPanel::fillNumberMenu(QMenu *menu)
{
    if (!m_job)
        return;
    const ImportMapping now = m_job->mapping();
    menu->addSection(tr("Numbers"));
    auto *styles = new QActionGroup(menu);
    for (const DecimalStyle style : {DecimalStyle::Comma, DecimalStyle::Point}) {
        addImportChoice(menu, styles, importDecimalsText(style), style == now.decimals, [this, style] {
            change([&](ImportMapping &mapping) {
                mapping.decimals = style;
                mapping.decimalsCertain = true;
            });
        });
    }
    menu->addSection(tr("Currency, where the file names none"));
    auto *currencies = new QActionGroup(menu);
    addImportChoice(menu, currencies, tr("that of the organisation"), now.currency.isEmpty(), [this] {
        change([](ImportMapping &mapping) { mapping.currency.clear(); });
    });
    for (const QByteArray &code : std::as_const(m_currencies)) {
        addImportChoice(menu, currencies, QString::fromLatin1(code), code == now.currency, [this, code] {
            change([&](ImportMapping &mapping) { mapping.currency = code; });
        });
    }
}

void ImportMappingPanel::makeRules()
{
    auto *column = new QVBoxLayout(m_rules);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(5);
    auto *systemRow = new QHBoxLayout(m_systemRow);
    systemRow->setContentsMargins(0, 0, 0, 0);
    systemRow->setSpacing(8);
    systemRow->addWidget(m_systemLabel);
    systemRow->addWidget(m_system, 1);
    m_system->setObjectName(QStringLiteral("importSystemEdit"));
    m_system->setMaxLength(100);
    m_taxId->setObjectName(QStringLiteral("importMatchTaxId"));
    m_name->setObjectName(QStringLiteral("importMatchName"));
    m_email->setObjectName(QStringLiteral("importMatchEmail"));
    for (QWidget *widget : {static_cast<QWidget *>(m_rulesTitle), m_systemRow, static_cast<QWidget *>(m_taxId), static_cast<QWidget *>(m_name),
                            static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_note)})
        column->addWidget(widget);
    for (QCheckBox *box : {m_taxId, m_name, m_email}) {
        connect(box, &QCheckBox::clicked, this, [this] {
            change([this](ImportMapping &mapping) {
                mapping.matchTaxId = m_taxId->isChecked();
                mapping.matchName = m_name->isChecked();
                mapping.matchEmail = m_email->isChecked();
            });
        });
    }
    connect(m_system, &QLineEdit::editingFinished, this, [this] {
        const QString system = m_system->text().simplified();
        if (m_job && !system.isEmpty() && system != m_job->mapping().system)
            change([&](ImportMapping &mapping) { mapping.system = system; });
        else
            showRules();
    });
}

void ImportMappingPanel::showJob(const ImportJob *job)
{
    m_job = job && !job->analysis().header.isEmpty() ? job : nullptr;
    m_columns->setJob(m_job);
    retranslate();
}

void ImportMappingPanel::showFormats()
{
    m_dates->clear();
    if (!m_job) {
        m_format->setShownText({});
        m_numbers->setShownText({});
        return;
    }
    const ImportMapping &mapping = m_job->mapping();
    const auto guessed = [](const QString &text, bool certain) { return certain ? text : tr("%1 (guessed)").arg(text); };
    m_format->setShownText(mapping.format.describe());
    m_format->setToolTip(plainToolTip(guessed(m_format->accessibleName() + QStringLiteral(": ") + mapping.format.describe(), mapping.format.encodingIsCertain)));
    const QString currency = mapping.currency.isEmpty() ? QString() : u' ' + QString::fromLatin1(mapping.currency);
    m_numbers->setShownText(importDecimalsText(mapping.decimals) + currency);
    m_numbers->setToolTip(plainToolTip(guessed(m_numbers->accessibleName() + QStringLiteral(": ") + m_numbers->currentText(), mapping.decimalsCertain)));
    m_dates->addItem(QStringLiteral("31.12.2025"), int(DateOrder::DayFirst));
    m_dates->addItem(QStringLiteral("12/31/2025"), int(DateOrder::MonthFirst));
    m_dates->setCurrentIndex(m_dates->findData(int(mapping.dates)));
    m_dates->setToolTip(plainToolTip(guessed(m_dates->accessibleName() + QStringLiteral(": ") + m_dates->currentText(), mapping.datesCertain)));
}

void ImportMappingPanel::showRules()
{
    const bool companies = m_job && m_job->kind() == ImportKind::Companies;
    const bool identified = m_job && !m_job->mapping().columns.key("external_id").isEmpty();
    const ImportKindInfo info = m_job ? importKindInfo(m_job->kind()) : ImportKindInfo();
    m_rulesTitle->setText(companies ? tr("A row is the same customer when") : info.kind == ImportKind::Opportunities ? tr("A row is the same opportunity when")
                          : tr("A row is the same record when"));
    m_systemRow->setVisible(identified);
    m_taxId->setVisible(info.matchesTaxId);
    m_name->setVisible(info.matchesName);
    m_email->setVisible(info.matchesEmail);
    m_name->setText(companies ? tr("or name and city, without accents") : tr("or the name, without accents"));
    if (!m_job)
        return;
    m_system->setText(m_job->mapping().system);
    m_taxId->setChecked(m_job->mapping().matchTaxId);
    m_name->setChecked(m_job->mapping().matchName);
    m_email->setChecked(m_job->mapping().matchEmail);
    m_taxId->setText(identified ? tr("or the tax ID is equal") : tr("the tax ID is equal"));
    m_note->setText(info.matchesName || identified ? tr("An empty cell changes nothing.") : tr("the whole row is equal. An empty cell changes nothing."));
}

void ImportMappingPanel::retranslate()
{
    m_panel->setTitle(tr("Columns"));
    m_view->setAccessibleName(tr("Columns of the file and their meaning"));
    m_format->setAccessibleName(tr("Encoding of the file and what parts its columns"));
    m_numbers->setAccessibleName(tr("How numbers are written"));
    m_dates->setAccessibleName(tr("How dates are written"));
    m_systemLabel->setText(tr("the identifier is equal, in"));
    m_system->setAccessibleName(tr("System whose identifiers these are"));
    m_system->setToolTip(plainToolTip(m_system->accessibleName()));
    m_email->setText(tr("or the e-mail is equal"));
    m_columns->reload();
    showFormats();
    showRules();
    m_panel->setNote(m_job ? tr("%1 of %2 in use").arg(m_columns->usedColumns()).arg(m_columns->columns()) : QString());
}

} // namespace punte
