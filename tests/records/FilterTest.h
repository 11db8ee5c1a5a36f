// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace punte {

class Database;
class RecordsWorld;

/// Filters: what they compile to, and that every list and total under them says what a plain SELECT of the same person says.
class FilterTest final : public QObject {
    Q_OBJECT
public:
    FilterTest();
    ~FilterTest() override;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void comesBackFromJson();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void bindsEveryValue();
    void agreesWithPlainSelect();
    void textFindsFoldedWords();
    void moneyLimitsMayNameACurrency();

private:
    std::unique_ptr<RecordsWorld> m_world;
    std::unique_ptr<Database> m_ana;
};

} // namespace punte
