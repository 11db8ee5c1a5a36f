// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/DashboardBarPopups.h"

#include "models/core/TextClean.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace punte {

SomePopup::SomePopup(const QString &title, const QList<std::pair<QUuid, QString>> &all, const QList<QUuid> &chosen, QWidget *anchor)
    : PopupFrame(anchor), m_search(new QLineEdit), m_list(new QListWidget)
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("somePopup"));
    m_search->setObjectName(QStringLiteral("someSearch"));
    m_search->setPlaceholderText(tr("Type to find"));
    m_search->setAccessibleName(title);
    m_list->setObjectName(QStringLiteral("someList"));
    m_list->setAccessibleName(title);
    m_list->setMinimumSize(theme.px(300), theme.px(220));
    for (const auto &[id, name] : all) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    auto *apply = Buttons::small(tr("Show"), ButtonVariant::Primary);
    auto *clear = Buttons::small(tr("All"));
    apply->setObjectName(QStringLiteral("someApply"));
    clear->setObjectName(QStringLiteral("someAll"));
    auto *row = new QHBoxLayout;
    row->addWidget(clear);
    row->addStretch(1);
    row->addWidget(apply);
    content()->addWidget(new PlainLabel(title, FontRole::PanelTitle));
    content()->addWidget(m_search);
    content()->addWidget(m_list);
    content()->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(!foldText(m_list->item(i)->text()).contains(foldText(typed)));
    });
    const auto done = [this] {
        QList<QUuid> picked;
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->checkState() == Qt::Checked)
                picked.append(m_list->item(i)->data(Qt::UserRole).toUuid());
        Q_EMIT applied(picked);
        closePopup();
    };
    connect(apply, &QPushButton::clicked, this, done);
    connect(m_search, &QLineEdit::returnPressed, this, done);
    connect(clear, &QPushButton::clicked, this, [this] {
        Q_EMIT applied({});
        closePopup();
    });
}

namespace {

Field dashboardDay(const char *title)
{
    Field field;
    field.column = "day";
    field.kind = FieldKind::Date;
    field.title = title;
    return field;
}

} // namespace

DaysPopup::DaysPopup(QDate from, QDate to, QWidget *anchor)
    : PopupFrame(anchor)
    , m_from(new DateEdit(dashboardDay(QT_TRANSLATE_NOOP("Fields", "From")), this))
    , m_to(new DateEdit(dashboardDay(QT_TRANSLATE_NOOP("Fields", "To")), this))
    , m_problem(new PlainLabel(QString(), FontRole::Secondary, Token::Danger))
{
    setObjectName(QStringLiteral("daysPopup"));
    m_from->setObjectName(QStringLiteral("daysFrom"));
    m_to->setObjectName(QStringLiteral("daysTo"));
    m_from->setValue(from, {}, {});
    m_to->setValue(to, {}, {});
    m_problem->hide();
    auto *apply = Buttons::small(tr("Show"), ButtonVariant::Primary);
    apply->setObjectName(QStringLiteral("daysApply"));
    content()->addWidget(new PlainLabel(tr("From"), FontRole::Secondary, Token::Text2));
    content()->addWidget(m_from);
    content()->addWidget(new PlainLabel(tr("To"), FontRole::Secondary, Token::Text2));
    content()->addWidget(m_to);
    content()->addWidget(m_problem);
    content()->addWidget(apply);
    connect(apply, &QPushButton::clicked, this, &DaysPopup::apply);
    connect(m_to, &ValueEditor::committed, this, &DaysPopup::apply);
}

void DaysPopup::apply()
{
    const QDate from = m_from->check().normalised.toDate(), to = m_to->check().normalised.toDate();
    const bool fits = from.isValid() && to.isValid() && from <= to && from.daysTo(to) <= 3660;
    if (fits) {
        Q_EMIT applied(from, to);
        closePopup();
        return;
    }
    m_problem->setText(tr("Two days, the first one not after the last, at most ten years apart."));
    m_problem->show();
}

} // namespace punte
