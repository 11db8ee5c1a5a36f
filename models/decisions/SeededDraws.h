// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace punte {

/// Random numbers that are the same on every machine for one seed: the generator is fixed by the standard (mt19937_64), the distributions
/// of the library are not, so these are ours.
class SeededDraws final {
public:
    explicit SeededDraws(quint64 seed) : m_generator(seed) {}
    /// Uniform in [0, 1), 53 bits.
    [[nodiscard]] double uniform() { return double(m_generator() >> 11) * 0x1.0p-53; }
    /// Uniform in 0..count-1; the unevenness of 64 bits over a few evaluators is below 1e-17.
    [[nodiscard]] qsizetype below(qsizetype count) { return qsizetype(m_generator() % quint64(count)); }

private:
    std::mt19937_64 m_generator;
};

} // namespace punte
