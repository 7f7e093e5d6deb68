// SPDX-License-Identifier: MIT
#include "views/editor/finding_place.h"

#include "model/domain/own_texts.h"

namespace afterword::views {

std::optional<TextMatch> placeOf(const Finding& finding, const Incident& incident) {
    const QString words = finding.args.value(0);
    return words.size() == finding.span.length
               ? matchAt(incident, fieldAnchor(incident, finding.anchor), finding.span)
               : std::nullopt;
}

QString fieldOf(const Finding& finding, const Incident& incident) {
    QString anchor = fieldAnchor(incident, finding.anchor);
    const bool isOwner = finding.rule == QLatin1String("action.owner") ||
                         finding.rule == QLatin1String("leftover.name");
    if (!anchor.startsWith(QLatin1String("actions/"))) {
        return anchor;
    }
    return isOwner                                       ? QString(anchor + u"/owner")
           : finding.rule == QLatin1String("action.due") ? QString(anchor + u"/due")
                                                         : anchor;
}

QString sectionKeyOf(const Finding& finding, const Incident& incident) {
    static const QStringList ofHeader{QStringLiteral("title"), QStringLiteral("severity"),
                                      QStringLiteral("people"), QStringLiteral("date"),
                                      QStringLiteral("timeZone")};
    static const QStringList ofSummary{QStringLiteral("impact"), QStringLiteral("duration"),
                                       QStringLiteral("rootCauseSummary"),
                                       QStringLiteral("moments")};
    const QString first = fieldAnchor(incident, finding.anchor).section(u'/', 0, 0);
    return ofHeader.contains(first)    ? QStringLiteral("header")
           : ofSummary.contains(first) ? QStringLiteral("summary")
                                       : first;
}

} // namespace afterword::views
