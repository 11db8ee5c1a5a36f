// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/audience/ConditionValue.h"

#include <QHash>

class QComboBox;

namespace punte {

class CheckList;
class Reading;

/// A list of texts: codes of a vocabulary, or whatever is in use and whatever is typed.
class TextsValue final : public ConditionValue {
    Q_OBJECT
public:
    TextsValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent);
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QWidget *firstStop() const override;

private:
    CheckList *m_list;
};

/// Tags: any of these, all of these, none of these; each of the three keeps its own.
class TagsValue final : public ConditionValue {
    Q_OBJECT
public:
    TagsValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent);
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QWidget *firstStop() const override;

private:
    void keep() const;
    QComboBox *m_mode;
    CheckList *m_list;
    mutable QHash<QString, QStringList> m_parts; ///< by "any", "all", "none"
    QString m_part;
};

/// What a consent is worth, by channel.
class ConsentValue final : public ConditionValue {
    Q_OBJECT
public:
    ConsentValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent);
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QWidget *firstStop() const override;

private:
    QComboBox *m_channel;
    CheckList *m_list;
};

/// People or companies that somebody chose: by name, unchecked to take them out of the list.
class IdsValue final : public ConditionValue {
    Q_OBJECT
public:
    IdsValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent);
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QWidget *firstStop() const override;

private:
    CheckList *m_list;
    Reading *m_reading;
};

} // namespace punte
