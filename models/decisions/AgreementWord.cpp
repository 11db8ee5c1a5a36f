// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/AgreementWord.h"

#include "models/decisions/MethodError.h"

namespace punte {

AgreementWord agreementWord(double w, qsizetype evaluators, qsizetype options)
{
    if (evaluators < 3 || options < 3)
        return AgreementWord::None;
    // A W that is .7 by its fractions may come out a rounding below.
    constexpr double slack = 1e-12;
    if (w >= 0.9 - slack)
        return AgreementWord::Unanimous;
    if (w >= 0.7 - slack)
        return AgreementWord::MostlyAgreed;
    return w >= 0.4 - slack ? AgreementWord::Divided : AgreementWord::Split;
}

QByteArray agreementKey(AgreementWord word)
{
    switch (word) {
    case AgreementWord::None:
        break;
    case AgreementWord::Unanimous:
        return "unanimous";
    case AgreementWord::MostlyAgreed:
        return "mostly_agreed";
    case AgreementWord::Divided:
        return "divided";
    case AgreementWord::Split:
        return "split";
    }
    return {};
}

QString agreementText(AgreementWord word)
{
    switch (word) {
    case AgreementWord::None:
        break;
    case AgreementWord::Unanimous:
        return decisionsText(QT_TRANSLATE_NOOP("Decisions", "Unanimous"));
    case AgreementWord::MostlyAgreed:
        return decisionsText(QT_TRANSLATE_NOOP("Decisions", "Mostly agreed"));
    case AgreementWord::Divided:
        return decisionsText(QT_TRANSLATE_NOOP("Decisions", "Divided"));
    case AgreementWord::Split:
        return decisionsText(QT_TRANSLATE_NOOP("Decisions", "Split"));
    }
    return {};
}

int agreementPlanks(AgreementWord word)
{
    switch (word) {
    case AgreementWord::None:
        return 0;
    case AgreementWord::Unanimous:
        return 4;
    case AgreementWord::MostlyAgreed:
        return 3;
    case AgreementWord::Divided:
        return 2;
    case AgreementWord::Split:
        return 1;
    }
    return 0;
}

} // namespace punte
