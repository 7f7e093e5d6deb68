// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_table.h"

#include "model/base/text.h"
#include "model/domain/spreadsheet_text.h"

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

struct CsvRecord {
    int line = 0;
    QStringList cells;
};

/// Takes CSV apart by RFC 4180.
class CsvText {
public:
    explicit CsvText(QString text) : m_text(std::move(text)), m_separator(separatorOf(m_text)) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    CsvRecord next() {
        CsvRecord record;
        record.line = m_line;
        do {
            record.cells.append(cell());
        } while (!atEnd() && m_text.at(m_at) == m_separator && ++m_at > 0);
        if (!atEnd()) {
            ++m_at; // the line end
            ++m_line;
        }
        return record;
    }

    [[nodiscard]] bool isTorn() const { return m_isTorn; } ///< the last quote never ended

private:
    /// The first sign of the heading that separates.
    static QChar separatorOf(const QString& text) {
        for (const QChar c : text) {
            if (c == u',' || c == u';' || c == u'\t') {
                return c;
            }
            if (c == u'\n') {
                break;
            }
        }
        return u',';
    }

    QString cell() {
        if (!atEnd() && m_text.at(m_at) == u'"') {
            return quoted();
        }
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n') {
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    QString quoted() {
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            m_line += c == u'\n' ? 1 : 0;
            if (c != u'"') {
                text += c;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                text += c;
                ++m_at;
            } else {
                ++m_at;
                return text + cellRest();
            }
        }
        m_isTorn = true;
        return text;
    }

    /// What wrongly stands behind the closing quote is kept.
    QString cellRest() {
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n') {
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isTorn = false;
};

ActionLine actionLine(const CsvRecord& record, const QStringList& names) {
    ActionLine line;
    line.line = record.line;
    for (qsizetype i = 0; i < std::min(names.size(), record.cells.size()); ++i) {
        const QString text = undefused(record.cells.at(i));
        if (names.at(i) == QLatin1String("reference")) {
            line.reference = text.trimmed().toUpper();
        } else if (settableValues().contains(names.at(i))) {
            line.values.append({names.at(i), text});
        }
    }
    return line;
}

} // namespace

Result<QList<ActionLine>> readActionTable(const QByteArray& bytes) {
    CsvText csv(withUnixLines(QString::fromUtf8(bytes)));
    const QStringList names = csv.next().cells;
    if (!names.contains(QStringLiteral("reference"))) {
        return failure(Error::Kind::input,
                       QStringLiteral("The table has no column “reference”, by which actions are "
                                      "known: give its first line the names that “actions --csv” "
                                      "writes."));
    }
    QList<ActionLine> lines;
    while (!csv.atEnd()) {
        const CsvRecord record = csv.next();
        ActionLine line = actionLine(record, names);
        if (csv.isTorn()) {
            return failure(Error::Kind::input,
                           QStringLiteral("A quote that begins in line %1 never ends: the table "
                                          "is cut off or a quote is missing.")
                               .arg(record.line));
        }
        if (!line.reference.isEmpty()) {
            lines.append(line);
        }
    }
    return lines;
}

} // namespace afterword::reading
