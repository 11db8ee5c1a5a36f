// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/SectionList.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Theme.h"

namespace punte {

namespace {
constexpr int sectionKeyRole = Qt::UserRole;
constexpr int sectionFindRole = Qt::UserRole + 1;
constexpr int sectionHeight = 32;
constexpr int sectionHeadingHeight = 28;
constexpr int sectionIconSize = 16;
}

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !m_quiet && item->flags().testFlag(Qt::ItemIsSelectable))
            Q_EMIT chosen(item->data(sectionKeyRole).toString());
    });
    connect(&Theme::instance(), &Theme::changed, this, &SectionList::applyTheme);
}

void SectionList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    applyTheme();
}

void SectionList::addSection(const QString &key, const QString &text, const QByteArray &icon, bool find)
{
    auto *item = new QListWidgetItem(find ? QString(6, QChar(0x2002)) + text : text);
    item->setData(sectionKeyRole, key);
    item->setData(sectionFindRole, find);
    item->setData(Qt::AccessibleTextRole, text);
    item->setToolTip(plainToolTip(text)); // it may be shortened
    if (!icon.isEmpty())
        item->setIcon(Icons::icon(QString::fromLatin1(icon)));
    m_quiet = true;
    addItem(item);
    m_quiet = false;
    applyTheme();
}

QString SectionList::currentKey() const { return currentItem() ? currentItem()->data(sectionKeyRole).toString() : QString(); }

bool SectionList::setCurrentKey(const QString &key)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(sectionKeyRole).toString() != key || key.isEmpty())
            continue;
        m_quiet = true;
        setCurrentItem(item(i));
        m_quiet = false;
        return true;
    }
    return false;
}

QStringList SectionList::keys() const
{
    QStringList keys;
    for (int i = 0; i < count(); ++i)
        if (const QString key = item(i)->data(sectionKeyRole).toString(); !key.isEmpty())
            keys.append(key);
    return keys;
}

void SectionList::applyTheme()
{
    const Theme &theme = Theme::instance();
    setIconSize(QSize(theme.px(sectionIconSize), theme.px(sectionIconSize)));
    for (int i = 0; i < count(); ++i) {
        const bool heading = !item(i)->flags().testFlag(Qt::ItemIsSelectable);
        item(i)->setFont(theme.font(heading ? FontRole::Caption : item(i)->data(sectionFindRole).toBool() ? FontRole::Secondary : FontRole::Body));
        if (heading) // no entry to choose, and yet to be read: not in the colour of what is switched off
            item(i)->setForeground(themeColor(Token::Text2));
        item(i)->setSizeHint(QSize(0, theme.px(heading ? sectionHeadingHeight : sectionHeight)));
    }
}

} // namespace punte
