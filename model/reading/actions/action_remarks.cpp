// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_remarks.h"

#include "model/reading/actions/action_fields.h"
#include "model/reading/names/names.h"

#include <QRegularExpression>

namespace afterword::reading {

namespace {

/// A part with a label, or the word of a status.
void understandPart(ActionItem& action, const QString& part) {
    const qsizetype colon = part.indexOf(u':');
    const QString key = colon < 0 ? QStringLiteral("status") : actionKey(part.left(colon));
    setActionField(action, key, part.mid(colon + 1).trimmed());
}

} // namespace

void understandRemarks(ActionItem& action) {
    static const QRegularExpression start(
        QStringLiteral("(?:[.;,(\\[]|\\s[-–—|])\\s*[*_]*([\\p{L} ]{2,20}):[*_]*\\s"));
    static const QRegularExpression ends(QStringLiteral("[.;,|)\\]*_]+(?:\\s+|$)|\\s+[-–—|]\\s+|"
                                                        "\\s+/\\s+(?=[\\p{L} ]{2,20}:\\s)"));
    if (!action.title.contains(u':')) {
        return;
    }
    auto matches = start.globalMatch(action.title);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString key = actionKey(match.capturedView(1).trimmed());
        if (key != u"owner" && key != u"status" && key != u"due" && key != u"priority") {
            continue;
        }
        ActionItem understood = action;
        const QString remarks =
            action.title.mid(match.capturedStart(1)).remove(QStringLiteral("**"));
        for (const QString& part : remarks.split(ends, Qt::SkipEmptyParts)) {
            understandPart(understood, part.trimmed());
        }
        understood.fields = action.fields; // their words are in the title
        action = ruleBrokenBy(understood) ? action : understood;
        return;
    }
}

} // namespace afterword::reading
