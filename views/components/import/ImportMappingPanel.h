// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportJob.h"

#include <QComboBox>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QMenu;

namespace punte {

class ImportColumnsModel;
class ImportColumnsView;
class PanelFrame;
class PlainLabel;

/// Looks like a combo box with one text; opens a menu instead of a list, because it holds two choices (encoding and delimiter, number
/// format and currency).
class ImportMenuBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ImportMenuBox(QWidget *parent = nullptr);
    void setShownText(const QString &text);
    void showPopup() override;

Q_SIGNALS:
    void opened(QMenu *menu);
};

/// How the file is read: its encoding and delimiter, its numbers and dates, what its columns and its words mean, and when a row is the
/// same record. Shows what was guessed; whatever a person chooses is taken as certain. GUI thread only.
class ImportMappingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ImportMappingPanel(QWidget *parent = nullptr);
    /// Shows the job's mapping; null = nothing. The job is read only here and when something is chosen.
    void showJob(const ImportJob *job);
    /// Currencies that can be said for amounts without one.
    void setCurrencies(const QList<QByteArray> &codes) { m_currencies = codes; }
    void retranslate();

Q_SIGNALS:
    void mappingChosen(const punte::ImportMapping &mapping);

private:
    void makeFormats();
    void makeRules();
    void fillFormatMenu(QMenu *menu);
    void fillNumberMenu(QMenu *menu);
    void showFormats();
    void showRules();
    void change(const std::function<void(ImportMapping &)> &how);

    const ImportJob *m_job = nullptr;
    PanelFrame *m_panel;
    ImportMenuBox *m_format;
    ImportMenuBox *m_numbers;
    QComboBox *m_dates;
    ImportColumnsModel *m_columns;
    ImportColumnsView *m_view;
    QWidget *m_rules;
    PlainLabel *m_rulesTitle;
    QCheckBox *m_taxId;
    QCheckBox *m_name;
    QCheckBox *m_email;
    QWidget *m_systemRow;
    PlainLabel *m_systemLabel;
    QLineEdit *m_system;
    PlainLabel *m_note;
    QList<QByteArray> m_currencies;
};

} // namespace punte
