// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/ValueEditor.h"

#include <QTimer>

#include <memory>

namespace punte {

class PickList;
class PopupFrame;

/// Chooses a record by typing part of its name: asks its source after a short pause, drops answers to older texts.
class RecordPicker : public ValueEditor {
    Q_OBJECT
public:
    RecordPicker(const Field &field, PickSource source, QWidget *parent);
    ~RecordPicker() override;
    void setValue(const QVariant &raw, const QString &display, const QString &currency) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    [[nodiscard]] QString displayText() const override;
    void selectAll() override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldCheck read() const override;
    [[nodiscard]] bool hasPopup() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void setAvatars(bool avatars) { m_avatars = avatars; }

private:
    void ask();
    void showItems(const QList<PickItem> &items);
    void choose(const PickItem &item);
    void closeList();

    PickSource m_source;
    QLineEdit *m_edit;
    QTimer m_pause;
    std::unique_ptr<QObject> m_question; ///< its end makes an older answer void
    QPointer<PopupFrame> m_popup;
    QPointer<PickList> m_list;
    QUuid m_id;
    QString m_name;
    bool m_avatars = false;
};

} // namespace punte
