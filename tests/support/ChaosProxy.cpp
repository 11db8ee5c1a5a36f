// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ChaosProxy.h"

#include <QFile>

#include <algorithm>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace punte {

using namespace std::chrono_literals;

namespace {

constexpr const char *proxyPort = "6432";

sockaddr_un proxyAddress(const QString &folder, const QString &port)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(folder) + "/.s.PGSQL." + port.toLatin1();
    if (static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        qFatal("socket path too long: %s", path.constData());
    std::copy(path.begin(), path.end(), address.sun_path);
    return address;
}

} // namespace

ChaosProxy::ChaosProxy(const ConnectionSettings &behind) : m_behind(behind), m_folder(QStringLiteral("/tmp/punte-proxy-XXXXXX"))
{
    m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const sockaddr_un address = proxyAddress(m_folder.path(), QString::fromLatin1(proxyPort));
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(m_listener, 64) != 0)
        qFatal("the proxy cannot listen in %s", qPrintable(m_folder.path()));
    m_thread = std::thread([this] { loop(); });
}

ChaosProxy::~ChaosProxy()
{
    m_stop = true;
    m_wake.wake();
    m_thread.join();
    ::close(m_listener);
}

ConnectionSettings ChaosProxy::settings() const
{
    ConnectionSettings through = m_behind;
    through.hosts = m_folder.path();
    through.ports = QString::fromLatin1(proxyPort);
    return through;
}

void ChaosProxy::setRoundTrip(std::chrono::milliseconds time)
{
    m_halfTripMs = time.count() / 2;
}

void ChaosProxy::setFrozen(bool frozen)
{
    m_frozen = frozen;
    m_wake.wake();
}

void ChaosProxy::setRefusing(bool refusing)
{
    m_refusing = refusing;
}

void ChaosProxy::cutNextRequestAfter(qint64 bytes)
{
    m_requestCut = bytes;
}

void ChaosProxy::cutNextAnswerAfter(qint64 bytes)
{
    m_answerCut = bytes;
}

void ChaosProxy::setOnlyFor(const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    m_onlyFor = text;
}

void ChaosProxy::cutAll()
{
    m_cutAll = true;
    m_wake.wake();
}

void ChaosProxy::accept()
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (client < 0)
        return;
    ++m_connections;
    const sockaddr_un address = proxyAddress(m_behind.hosts, m_behind.ports.isEmpty() ? QStringLiteral("5432") : m_behind.ports);
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_refusing || ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(client);
        ::close(server);
        return;
    }
    ::fcntl(server, F_SETFL, O_NONBLOCK);
    auto pair = std::make_unique<Pair>();
    pair->client = client;
    pair->server = server;
    m_pairs.push_back(std::move(pair));
}

void ChaosProxy::take(Pair &pair, bool fromClient)
{
    char buffer[65536];
    const ssize_t count = ::read(fromClient ? pair.client : pair.server, buffer, sizeof buffer);
    if (count <= 0) {
        (fromClient ? pair.clientEnded : pair.serverEnded) = true;
        return;
    }
    QByteArray bytes(buffer, static_cast<qsizetype>(count));
    if (fromClient && !pair.started) {
        pair.started = true;
        const std::lock_guard lock(m_mutex);
        pair.chosen = m_onlyFor.isEmpty() || bytes.contains(m_onlyFor);
    } else if (pair.chosen) {
        // Exchanged for -1 by whoever comes first, so that exactly one connection is cut.
        auto &cut = fromClient ? m_requestCut : m_answerCut;
        if (const qint64 limit = cut.exchange(-1); limit >= 0) {
            bytes.truncate(limit);
            pair.cutWhenSent = true;
        }
    }
    if (fromClient && !std::exchange(pair.sending, true))
        ++m_turns;
    if (!fromClient)
        pair.sending = false;
    const Time due = std::chrono::steady_clock::now() + std::chrono::milliseconds(m_halfTripMs.load());
    (fromClient ? pair.toServer : pair.toClient).push_back({due, std::move(bytes)});
}

void ChaosProxy::give(Pair &pair, bool toServer, Time now)
{
    auto &chunks = toServer ? pair.toServer : pair.toClient;
    while (!chunks.empty() && chunks.front().due <= now) {
        QByteArray &bytes = chunks.front().bytes;
        const ssize_t count = ::send(toServer ? pair.server : pair.client, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (count < 0 && errno == EAGAIN)
            return;
        if (count < 0) {
            (toServer ? pair.serverEnded : pair.clientEnded) = true;
            return;
        }
        bytes.remove(0, static_cast<qsizetype>(count));
        if (!bytes.isEmpty())
            return;
        chunks.pop_front();
    }
}

void ChaosProxy::end(Pair &pair)
{
    ::close(pair.client);
    ::close(pair.server);
    pair.client = pair.server = -1;
}

void ChaosProxy::loop()
{
    while (!m_stop) {
        const bool frozen = m_frozen;
        std::vector<pollfd> watched{{m_wake.descriptor(), POLLIN, 0}, {m_listener, POLLIN, 0}};
        Time next = std::chrono::steady_clock::now() + 1s;
        for (const auto &pair : m_pairs) {
            for (const auto *chunks : {&pair->toServer, &pair->toClient})
                if (!chunks->empty())
                    next = std::min(next, chunks->front().due);
            watched.push_back({frozen || pair->clientEnded || pair->cutWhenSent ? -1 : pair->client, POLLIN, 0});
            watched.push_back({frozen || pair->serverEnded || pair->cutWhenSent ? -1 : pair->server, POLLIN, 0});
        }
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - std::chrono::steady_clock::now());
        ::poll(watched.data(), watched.size(), frozen ? 1000 : static_cast<int>(std::max<qint64>(wait.count(), 1)));
        if (watched[0].revents)
            m_wake.drain();
        if (m_frozen)
            continue;
        const bool cutAll = m_cutAll.exchange(false);
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            Pair &pair = *m_pairs[i];
            if (watched[2 + 2 * i].revents)
                take(pair, true);
            if (watched[3 + 2 * i].revents)
                take(pair, false);
            const Time now = std::chrono::steady_clock::now();
            give(pair, true, now);
            give(pair, false, now);
            const bool flushed = pair.toServer.empty() && pair.toClient.empty();
            if (cutAll || (pair.cutWhenSent && flushed) || ((pair.clientEnded || pair.serverEnded) && flushed) || (pair.clientEnded && pair.serverEnded)) {
                m_cuts += cutAll || pair.cutWhenSent ? 1 : 0;
                end(pair);
            }
        }
        std::erase_if(m_pairs, [](const auto &pair) { return pair->client < 0; });
        if (watched[1].revents)
            accept();
    }
    for (const auto &pair : m_pairs)
        end(*pair);
}

} // namespace punte
