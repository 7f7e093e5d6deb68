// SPDX-License-Identifier: MIT
#include "model/domain/action_values.h"
#include "model/writing/action_table.h"

#include <algorithm>

namespace afterword::writing {

namespace {

/// RFC 5545 section 3.1: no line is longer, in octets.
constexpr qsizetype kLongestLine = 75;

bool isInsideCharacter(char octet) {
    return (static_cast<unsigned char>(octet) & 0xC0) == 0x80;
}

QByteArray folded(const QByteArray& line) {
    QByteArray written;
    qsizetype at = 0;
    qsizetype room = kLongestLine;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (isInsideCharacter(line.at(end))) {
            --end;
        }
        written += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = kLongestLine - 1; // the space counts
    }
    return written + line.mid(at) + "\r\n";
}

/// TEXT of section 3.3.11, which has no control characters.
QString escapedText(const QString& text) {
    QString written;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',') {
            written += u'\\';
            written += c;
        } else if (c == u'\n') {
            written += QStringLiteral("\\n");
        } else if (c >= u' ' || c == u'\t') {
            written += c;
        }
    }
    return written;
}

QString stamp(Instant instant) {
    return toDateTime(instant).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

const char* todoStatus(ActionStatus status) {
    switch (status) {
    case ActionStatus::inProgress:
        return "IN-PROCESS";
    case ActionStatus::done:
        return "COMPLETED";
    case ActionStatus::notDoing:
        return "CANCELLED";
    case ActionStatus::open:
    case ActionStatus::blocked:
        break;
    }
    return "NEEDS-ACTION";
}

/// 1 is the highest of RFC 5545, 9 the lowest.
int todoPriority(Priority priority) {
    return 1 + 2 * static_cast<int>(priority);
}

class Calendar {
public:
    Calendar() {
        put("BEGIN", QStringLiteral("VCALENDAR"));
        put("VERSION", QStringLiteral("2.0"));
        put("PRODID", QStringLiteral("-//Afterword//Corrective actions//EN"));
    }

    void add(const ActionRow& row) {
        const ActionItem& action = row.action;
        put("BEGIN", QStringLiteral("VTODO"));
        put("UID", action.id + u'.' + row.incidentId + u"@afterword");
        addHistory(row);
        putText("SUMMARY", QString(action.reference + u' ' + action.title).trimmed());
        putText("DESCRIPTION", action.details);
        put("STATUS", QString::fromLatin1(todoStatus(action.status)));
        if (action.priority) {
            put("PRIORITY", QString::number(todoPriority(*action.priority)));
        }
        if (action.due) {
            put("DUE;VALUE=DATE", action.due->toString(QStringLiteral("yyyyMMdd")));
        }
        if (action.status == ActionStatus::done && action.doneAt) {
            put("COMPLETED", stamp(*action.doneAt));
            put("PERCENT-COMPLETE", QStringLiteral("100"));
        }
        putText("CONTACT", action.owner);
        addOwnValues(row);
        put("END", QStringLiteral("VTODO"));
    }

    [[nodiscard]] QByteArray finished() {
        put("END", QStringLiteral("VCALENDAR"));
        return m_text;
    }

private:
    /// Without a METHOD, DTSTAMP says when the component was last changed (section 3.8.7.2).
    void addHistory(const ActionRow& row) {
        const Instant changed = row.changedAt.value_or(row.action.createdAt.value_or(Instant{}));
        put("DTSTAMP", stamp(changed));
        put("LAST-MODIFIED", stamp(changed));
        put("SEQUENCE", QString::number(std::max(0, row.changes - 1)));
        if (row.action.createdAt) {
            put("CREATED", stamp(*row.action.createdAt));
        }
    }

    void addOwnValues(const ActionRow& row) {
        const QList<ActionValue> values = valuesOf(row.action);
        for (const ActionValue& value : values) {
            putText("X-AFTERWORD-" + value.name.toUpper().toLatin1(), value.text);
        }
        putText("X-AFTERWORD-INCIDENT", row.incidentReference);
        putText("X-AFTERWORD-INCIDENTTITLE", row.incidentTitle);
    }

    void put(const QByteArray& name, const QString& value) {
        m_text += folded(name + ':' + value.toUtf8());
    }

    void putText(const QByteArray& name, const QString& text) {
        if (!text.isEmpty()) {
            put(name, escapedText(text));
        }
    }

    QByteArray m_text;
};

} // namespace

QByteArray actionCalendar(const QList<ActionRow>& rows) {
    Calendar calendar;
    for (const ActionRow& row : rows) {
        calendar.add(row);
    }
    return calendar.finished();
}

} // namespace afterword::writing
