// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/CommentsPopup.h"

#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace punte {

namespace {

void addCommentsOf(QVBoxLayout &column, const RevealFacts &facts, const QList<RevealedComment> &comments, RevealFacts::Cell cell)
{
    bool headed = false;
    for (const RevealedComment &each : comments) {
        if (facts.indexOf(each.option) != cell.option || facts.criterionIndex(each.criterion) != cell.criterion)
            continue;
        if (!headed) {
            const QString where = facts.letters().value(cell.option) + QStringLiteral(" \u00B7 ") + facts.criterionNames().value(cell.criterion);
            auto *head = new PlainLabel(where, FontRole::CaptionStrong, Token::Text2);
            head->setToolTip(plainToolTip(facts.titles().value(cell.option)));
            column.addSpacing(column.count() > 0 ? Theme::instance().px(4) : 0);
            column.addWidget(head);
            headed = true;
        }
        auto *line = new PlainLabel(each.text, FontRole::Body);
        line->setObjectName(QStringLiteral("commentLine"));
        line->setWordWrap(true);
        column.addWidget(line);
    }
}

} // namespace

CommentsPopup::CommentsPopup(const RevealFacts &facts, const QList<RevealedComment> &comments, RevealFacts::Cell only, QWidget *anchor) : PopupFrame(anchor)
{
    setObjectName(QStringLiteral("commentsPopup"));
    setFixedWidth(Theme::instance().px(380));
    content()->addWidget(new PlainLabel(tr("Comments, without names"), FontRole::PanelTitle));
    auto *note = new PlainLabel(tr("In random order; nothing says whose they are."), FontRole::Caption, Token::Text3);
    note->setWordWrap(true);
    content()->addWidget(note);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, Theme::instance().px(8), 0);
    column->setSpacing(Theme::instance().px(4));
    for (const qsizetype option : facts.stated().order)
        for (qsizetype criterion = 0; criterion < facts.criteria(); ++criterion)
            if (const RevealFacts::Cell cell{option, criterion}; !only.isValid() || only == cell)
                addCommentsOf(*column, facts, comments, cell);
    if (column->count() == 0)
        column->addWidget(new PlainLabel(tr("Nobody wrote anything beside these scores."), FontRole::Body, Token::Text2));
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("commentsList"));
    area->setAccessibleName(tr("Comments, without names"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    const int wanted = column->heightForWidth(Theme::instance().px(380 - 40));
    area->setFixedHeight(std::clamp(wanted, Theme::instance().px(20), Theme::instance().px(360)));
    content()->addWidget(area);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
}

} // namespace punte
