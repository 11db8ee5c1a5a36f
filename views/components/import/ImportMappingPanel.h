// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportJob.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace punte {

class PanelFrame;
class PlainLabel;

/// How the file is read: its encoding and delimiter, its numbers and dates, what its columns and its words mean, and when a row is the
/// same customer. Shows what was guessed; whatever a person chooses is taken as certain. GUI thread only.
class ImportMappingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ImportMappingPanel(QWidget *parent = nullptr);
    /// Shows the job's mapping; null = nothing. The job is read only here and in the signal's moment.
    void showJob(const ImportJob *job);
    void retranslate();

Q_SIGNALS:
    void mappingChosen(const punte::ImportMapping &mapping);

private:
    void makeFormats();
    void fillFormats();
    void fillColumns();
    void fillWords();
    void chooseColumn(int column, const QByteArray &field);
    void rereadWords(ImportMapping &mapping);
    [[nodiscard]] QComboBox *combo(const QString &accessibleName);

    const ImportJob *m_job = nullptr;
    PanelFrame *m_panel;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_decimals;
    QComboBox *m_dates;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_same;
    PlainLabel *m_sameTitle;
    PlainLabel *m_sameNote;
    QCheckBox *m_taxId;
    QCheckBox *m_name;
    QStringList m_words;
};

} // namespace punte
