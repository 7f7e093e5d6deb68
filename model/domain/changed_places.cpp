// SPDX-License-Identifier: MIT
#include "model/domain/changed_places.h"

namespace afterword {

namespace {

const QSet<QString>& reviewFields() {
    static const QSet<QString> names{QStringLiteral("status"),     QStringLiteral("publishedAt"),
                                     QStringLiteral("reviewDue"),  QStringLiteral("comments"),
                                     QStringLiteral("publishDue"), QStringLiteral("ignored"),
                                     QStringLiteral("origin"),     QStringLiteral("asWritten"),
                                     QStringLiteral("template"),   QStringLiteral("private")};
    return names;
}

/// Fields that stand in a section of another name.
QString sectionOf(const QString& part) {
    static const QSet<QString> summary{
        QStringLiteral("summary"),          QStringLiteral("duration"),
        QStringLiteral("moments"),          QStringLiteral("impact"),
        QStringLiteral("impactUsers"),      QStringLiteral("impactPercent"),
        QStringLiteral("rootCauseSummary"),
    };
    static const QSet<QString> own{
        QStringLiteral("timeline"),     QStringLiteral("detection"), QStringLiteral("trigger"),
        QStringLiteral("factors"),      QStringLiteral("rootCause"), QStringLiteral("resolution"),
        QStringLiteral("improvements"), QStringLiteral("actions"),   QStringLiteral("lessons"),
        QStringLiteral("sections"),     QStringLiteral("closing"),
    };
    return summary.contains(part) ? QStringLiteral("summary")
           : own.contains(part)   ? part
                                  : QStringLiteral("header");
}

} // namespace

QList<FieldChange> changesForReaders(const Incident& before, const Incident& after) {
    QList<FieldChange> changes = differences(before, after);
    changes.removeIf([](const FieldChange& change) {
        const bool isReference = change.anchor.endsWith(QLatin1String("/reference"));
        return isReference || reviewFields().contains(change.anchor.section(u'/', 0, 0));
    });
    return changes;
}

ChangedPlaces placesOf(const QList<FieldChange>& changes) {
    ChangedPlaces places;
    for (const FieldChange& change : changes) {
        const QString section = sectionOf(change.anchor.section(u'/', 0, 0));
        places.sections.insert(section);
        const QString row = change.anchor.section(u'/', 1, 1);
        if (!row.isEmpty() && section != QLatin1String("summary") &&
            section != QLatin1String("lessons")) {
            places.rows.insert(row);
        }
    }
    return places;
}

} // namespace afterword
