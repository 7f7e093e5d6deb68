// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/markup/foreign_markers.h"

#include <QStringView>

namespace afterword::reading {

/// The block of code in which a line stands, as CommonMark has it.
class Fence {
public:
    /// Takes the next line; true when it is part of a block of code.
    bool take(QStringView line) {
        const QStringView bare = withoutIndent(line);
        qsizetype marks = 0;
        while (marks < bare.size() && bare.at(marks) == bare.front()) {
            ++marks;
        }
        const QChar sign = marks < 3 ? QChar() : bare.front();
        if (m_marks > 0) {
            const bool closes =
                sign == m_sign && marks >= m_marks && bare.mid(marks).trimmed().isEmpty();
            m_marks = closes ? 0 : m_marks;
            return true;
        }
        const bool opens = (sign == u'~' || (sign == u'`' && !bare.mid(marks).contains(u'`'))) &&
                           line.size() - bare.size() < 4;
        m_sign = sign;
        m_marks = opens ? marks : 0;
        return opens;
    }

private:
    QChar m_sign;
    qsizetype m_marks = 0; // 0 outside
};

} // namespace afterword::reading
