// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/export/ExportDialog.h"

#include "models/records/export/PrintedTable.h"
#include "views/components/Buttons.h"
#include "views/components/ModalOverlay.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/export/ExportWords.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardPaths>

namespace punte {

ExportDialog::ExportDialog(ShellServices &shell, ExportOffer offer, QWidget *window)
    : m_shell(shell)
    , m_offer(std::move(offer))
    , m_window(window)
    , m_formats(ExportCommands::formats(*m_offer.table))
    , m_format(new SegmentedSwitch)
    , m_style(new QComboBox)
    , m_version(new QComboBox)
    , m_all(new QCheckBox(tr("All columns, not only those shown")))
    , m_id(new QCheckBox(tr("With identifiers, so that the file can be imported again")))
    , m_about(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_write(Buttons::push(tr("Choose a file…"), ButtonVariant::Primary, QStringLiteral("document-export")))
    , m_overlay(nullptr)
{
    setObjectName(QStringLiteral("exportDialog"));
    setAccessibleName(tr("Export"));
    setProperty("punteFrameless", true);
    const Theme &theme = Theme::instance();
    setFixedWidth(std::min(theme.px(520), window->width() - theme.px(40)));
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(10));
    layout->addWidget(new PlainLabel(tr("Export %Ln row(s)", nullptr, int(m_offer.rows.count)), FontRole::PageTitle));
    const QString words = exportFilterWords(*m_offer.table, m_offer.filter, m_offer.sources);
    auto *filter = new PlainLabel(words.isEmpty() ? tr("No filter") : words, FontRole::Secondary, Token::Text2);
    filter->setWordWrap(true);
    layout->addWidget(filter);
    for (const ExportFormat format : std::as_const(m_formats)) {
        m_format->addSegment(format == ExportFormat::Xlsx ? tr("Spreadsheet (XLSX)") : format == ExportFormat::Csv ? tr("CSV")
                             : format == ExportFormat::Pdf ? tr("PDF") : tr("Cards (vCard)"));
    }
    m_format->setObjectName(QStringLiteral("exportFormatSwitch"));
    m_format->setAccessibleName(tr("Format"));
    m_style->setObjectName(QStringLiteral("exportStyleCombo"));
    m_style->setAccessibleName(tr("For whom"));
    m_style->addItems({tr("For people: words, numbers and dates as here"), tr("For other programs: codes, 1234.56, 2026-01-27")});
    m_version->setObjectName(QStringLiteral("exportVersionCombo"));
    m_version->setAccessibleName(tr("Version of the cards"));
    for (const char *version : {"3.0", "4.0", "2.1"})
        m_version->addItem(tr("Version %1").arg(QLatin1String(version)), QByteArray(version));
    m_all->setObjectName(QStringLiteral("exportAllColumnsBox"));
    m_id->setObjectName(QStringLiteral("exportIdBox"));
    m_about->setWordWrap(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_style), static_cast<QWidget *>(m_version),
                            static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_id), static_cast<QWidget *>(m_about)})
        layout->addWidget(widget);
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("exportCancelButton"));
    m_write->setObjectName(QStringLiteral("exportWriteButton"));
    foot->addWidget(new PlainLabel(tr("Ctrl+Enter goes on, Esc gives up"), FontRole::Caption, Token::Text3), 1);
    foot->addWidget(cancel);
    foot->addWidget(m_write);
    layout->addLayout(foot);
    m_overlay = new ModalOverlay(this, window);
    connect(cancel, &QPushButton::clicked, m_overlay, &ModalOverlay::close);
    connect(m_overlay, &ModalOverlay::closeRequested, m_overlay, &ModalOverlay::close);
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_format, &SegmentedSwitch::currentChanged, this, &ExportDialog::showChoice);
    m_format->setCurrentIndex(0);
    showChoice();
}

void ExportDialog::open()
{
    m_overlay->open();
    m_format->setFocus(Qt::OtherFocusReason);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = m_formats.value(m_format->currentIndex(), ExportFormat::Xlsx);
    choice.style = m_style->currentIndex() == 0 ? ExportStyle::ofLocale() : ExportStyle::neutral();
    choice.style.vcard = m_version->currentData().toByteArray();
    choice.allColumns = m_all->isChecked();
    choice.withId = m_id->isChecked();
    return choice;
}

void ExportDialog::showChoice()
{
    const ExportFormat format = m_formats.value(m_format->currentIndex(), ExportFormat::Xlsx);
    const bool isFile = format == ExportFormat::Csv || format == ExportFormat::Xlsx;
    m_style->setVisible(isFile);
    m_version->setVisible(format == ExportFormat::Vcard);
    m_all->setVisible(format != ExportFormat::Vcard);
    m_id->setVisible(isFile);
    if (format == ExportFormat::Csv)
        m_about->setText(tr("Cells that a spreadsheet would take for a formula get an apostrophe in front."));
    else if (format == ExportFormat::Xlsx)
        m_about->setText(tr("Numbers and dates keep their types; a last sheet names the filter, the moment and you."));
    else if (format == ExportFormat::Pdf)
        m_about->setText(tr("Every page repeats the heads and says the filter, the moment and your name."));
    else
        m_about->setText(tr("One card for each person, for phones and mail programs."));
    adjustSize();
}

void ExportDialog::chooseFile()
{
    const ExportChoice what = choice();
    auto *dialog = new QFileDialog(m_window, tr("Export"));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(exportEnding(what.format));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(ExportCommands::suggestedName(*m_offer.table, what.format));
    connect(dialog, &QFileDialog::fileSelected, m_window, [&shell = m_shell, offer = m_offer, what, window = m_window](const QString &file) {
        ExportCommands::write(shell, offer, what, file, window);
    });
    m_overlay->close();
    dialog->open();
}

void ExportDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() & Qt::ControlModifier && m_write->isEnabled())
        return chooseFile();
    QWidget::keyPressEvent(event);
}

void ExportDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(10), themeColor(Token::Panel), themeColor(Token::Line));
}

} // namespace punte
