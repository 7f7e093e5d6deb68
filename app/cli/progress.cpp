// SPDX-License-Identifier: MIT
#include "app/cli/progress.h"

#include <cstdio>
#include <unistd.h>

namespace afterword::cli {

namespace {

constexpr qint64 kQuietMs = 1000;
constexpr qint64 kIntervalMs = 200;

} // namespace

Progress::Progress(QString verb, qsizetype total)
    : m_verb(std::move(verb))
    , m_total(total)
    , m_isTerminal(isatty(STDERR_FILENO) == 1) {
    m_elapsed.start();
}

Progress::~Progress() {
    if (m_shownAt > 0) {
        std::fputs("\r\033[K", stderr);
    }
}

void Progress::step() {
    ++m_done;
    const qint64 now = m_elapsed.elapsed();
    if (!m_isTerminal || now < kQuietMs || now - m_shownAt < kIntervalMs) {
        return;
    }
    m_shownAt = now;
    const QString line = QStringLiteral("\r%1 %2 of %3\033[K").arg(m_verb).arg(m_done).arg(m_total);
    std::fputs(line.toUtf8().constData(), stderr);
}

} // namespace afterword::cli
