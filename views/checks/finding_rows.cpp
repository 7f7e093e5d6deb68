// SPDX-License-Identifier: MIT
#include "views/checks/finding_rows.h"

#include "model/domain/checks/checks.h"
#include "model/domain/own_texts.h"
#include "views/editor/completeness.h"
#include "views/editor/finding_place.h"
#include "views/style/translate.h"

#include <QHash>

#include <algorithm>

namespace afterword::views {

namespace {

using items::FindingRow;

/// Of rows that would have the same key each has its own.
class Keys {
public:
    QString next(const QString& key) {
        const int before = m_seen[key]++;
        return before == 0 ? key : QString(key + u'#' + QString::number(before));
    }

private:
    QHash<QString, int> m_seen;
};

qsizetype placeOf(const QString& section, const QList<OutlineEntry>& outline) {
    const auto found =
        std::find_if(outline.cbegin(), outline.cend(),
                     [&](const OutlineEntry& entry) { return entry.key == section; });
    return found - outline.cbegin();
}

/// Where it is in words, for one that is ignored: its args are not kept.
QString ignoredWords(const IgnoredFinding& ignored) {
    const checks::Rule* rule = checks::ruleOf(ignored.rule);
    if (!ignored.words.isEmpty() && rule != nullptr) {
        return QString::fromUtf8(rule->sentence).replace(QLatin1String("%1"), ignored.words);
    }
    QString words = rule != nullptr ? checks::sentenceOf(*rule, ignored.anchor) : ignored.rule;
    words.replace(QStringLiteral("“%1”"), tr("it")).replace(QStringLiteral("“%2”"), tr("another"));
    for (const char* arg : {"%1", "%2", "%3"}) {
        words.replace(QLatin1String(arg), QStringLiteral("…"));
    }
    return words.isEmpty() ? words : QString(words.front().toUpper() + words.mid(1));
}

} // namespace

QList<FindingRow> findingRows(const QList<Finding>& findings, const Incident& incident) {
    const QList<OutlineEntry> outline = outlineOf(incident);
    QList<std::pair<qsizetype, Finding>> ordered;
    for (const Finding& finding : findings) {
        ordered.append({placeOf(sectionKeyOf(finding, incident), outline), finding});
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<FindingRow> rows;
    Keys keys;
    qsizetype section = -1;
    for (const auto& [place, finding] : std::as_const(ordered)) {
        if (place != section) {
            section = place;
            const QString label =
                place < outline.size() ? outline.at(place).label : tr("Elsewhere");
            rows.append({FindingRow::Kind::heading, keys.next(u'§' + label), label, {}, {}});
        }
        const QString key = finding.rule + u'/' + finding.anchor + u'/' +
                            (finding.span.length > 0 ? finding.args.value(0) : QString());
        rows.append({FindingRow::Kind::finding, keys.next(key), sentence(finding), finding, {}});
    }
    if (!incident.ignored.isEmpty()) {
        rows.append({FindingRow::Kind::heading,
                     keys.next(QStringLiteral("§ignored")),
                     tr("Ignored"),
                     {},
                     {}});
    }
    for (const IgnoredFinding& ignored : incident.ignored) {
        const QString key = u'!' + ignored.rule + u'/' + ignored.anchor + u'/' + ignored.words;
        const Finding finding{ignored.rule, Finding::Severity::note, 0, {}, ignored.anchor, {}};
        rows.append(
            {FindingRow::Kind::ignored, keys.next(key), ignoredWords(ignored), finding, ignored});
    }
    return rows;
}

} // namespace afterword::views
