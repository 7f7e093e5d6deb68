// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace afterword::cli {

/// "Importing 120 of 3,000" on a terminal's stderr, for work that takes longer than a second.
class Progress {
public:
    Progress(QString verb, qsizetype total);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void step();

private:
    QString m_verb;
    qsizetype m_total;
    qsizetype m_done = 0;
    qint64 m_shownAt = 0; ///< milliseconds since the start; 0 = never shown
    bool m_isTerminal;
    QElapsedTimer m_elapsed;
};

} // namespace afterword::cli
