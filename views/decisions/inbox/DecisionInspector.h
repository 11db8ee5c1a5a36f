// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/RecordInspector.h"

namespace punte {

class DecisionGlance;

/// One decision beside the list: what has to be done next, how far the round is without a name, its facts edited in place, and the way to
/// its page.
class DecisionInspector final : public RecordInspector {
    Q_OBJECT
public:
    DecisionInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    [[nodiscard]] QUuid company() const;
    [[nodiscard]] QString companyName() const;
    /// Handing in sends no notice: what may have moved on is read again.
    void refreshProgress();

protected:
    void setUpForm(RecordFormView &view) override;
    void addSections(RecordFormView &view) override;
    void forgetSections() override;
    void showHead() override;
    void readAround(const QUuid &id) override;
    [[nodiscard]] bool isAroundReady() const override;
    void beginNewAgain() override {} // a new decision has a form of its own
    [[nodiscard]] Words words() const override;

private:
    void fill();
    [[nodiscard]] QString stepSentence() const;

    DecisionGlance *m_glance;
    QBoxLayout *m_next = nullptr;
    QPushButton *m_open;
};

} // namespace punte
