// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace punte {

class PlainLabel;

/// What an interaction came from, above its text: a call that is going on, with its clock, or an e-mail that was dropped here. Says who
/// called or wrote whom, which a click turns round. The clock can be paused; its minutes are the interaction's until somebody types others.
class ContactStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ContactStrip(QWidget *parent = nullptr);

    void startCall(const QString &number, bool incoming);
    /// `other`: the address at the other side; `file`: of the disk, kept with the interaction.
    void showLetter(const QString &other, bool incoming, const QString &file, int attachments);
    void clear();
    [[nodiscard]] bool isActive() const { return m_kind != Kind::None; }
    [[nodiscard]] bool isCall() const { return m_kind == Kind::Call; }
    [[nodiscard]] bool isIncoming() const { return m_incoming; }
    [[nodiscard]] QString file() const { return m_file; }

    /// Begun minutes, at least one; 0 without a call.
    [[nodiscard]] int minutes() const;
    [[nodiscard]] bool isRunning() const { return m_started.isValid(); }
    void setRunning(bool running);

    /// To be kept with the draft; a call that began half a day ago is over.
    [[nodiscard]] QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);
    void retranslate();

Q_SIGNALS:
    void minutesChanged(int minutes);
    /// Turned round, paused, taken away.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { None, Call, Letter };
    [[nodiscard]] qint64 seconds() const;
    void tick();
    void become(Kind kind);

    Kind m_kind = Kind::None;
    QString m_other;
    QString m_file;
    int m_attachments = 0;
    bool m_incoming = false;
    QDateTime m_started;      ///< of the stretch that runs
    qint64 m_before = 0;      ///< seconds of the stretches before
    int m_shownMinutes = 0;
    QTimer m_timer;
    QPushButton *m_direction;
    PlainLabel *m_who;
    PlainLabel *m_clock;
    QPushButton *m_pause;
    QToolButton *m_forget;
};

} // namespace punte
