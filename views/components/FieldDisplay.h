// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"
#include "views/theme/Theme.h"

#include <QWidget>

namespace punte {

/// A value of a record as it is read in a form: words, figures with equal digits, initials, chips, stage glyphs, dates with their
/// distance from today. With setEditable() it takes the focus and asks to be edited on click, Enter or F2.
class FieldDisplay final : public QWidget {
    Q_OBJECT
public:
    FieldDisplay(const Field &field, QWidget *parent);
    void setValue(const QVariant &raw, const QString &display, const QString &currency);
    void setEditable(bool editable);
    /// Why it cannot be changed now, as tooltip; empty = the usual one.
    void setReason(const QString &reason);
    /// A past date is a broken promise here.
    void setDue(bool due);
    /// Said in the place of a value that is not there, instead of a dash: what holds without it.
    void setEmptyText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// A text of many lines shows its beginning and a line that shows all of it: by click, or Space.
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QRect moreRect() const;
    void retranslateUi();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override 
    {
        return m_field.kind == FieldKind::LongText || isName();
    }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void editRequested();
    /// A link, phone number or address was clicked with Ctrl held, on the sign behind it, or on a field that cannot be edited.
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isLinkLike() const;
    /// Names and words are never shortened: they take a second line.
    [[nodiscard]] bool isName() const;
    /// The sign at the right of what can be called, written to or opened; empty = there is none.
    [[nodiscard]] QString actName() const;
    [[nodiscard]] QRect actRect() const;
    [[nodiscard]] int wholeHeight(int width) const;
    [[nodiscard]] bool isLong(int width) const;
    void showWhole(bool whole);

    Field m_field;
    bool m_resizing = false;
    QVariant m_raw;
    QString m_display;
    QString m_currency;
    QString m_text;
    QString m_shortText; ///< of a date: without its distance, where both do not fit
    QString m_reason;
    QString m_emptyText;
    bool m_editable = false;
    bool m_due = false;
    bool m_overdue = false;
    bool m_whole = false; ///< all of a long text is shown
};

} // namespace punte
