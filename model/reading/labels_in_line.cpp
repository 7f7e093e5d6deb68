// SPDX-License-Identifier: MIT
#include "model/reading/labels_in_line.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/actions/corrections.h"
#include "model/reading/names/names.h"

#include <algorithm>
#include <optional>

namespace afterword::reading {

namespace {

constexpr QStringView kBetweenLabels = u",;|·•/";

/// Several, and all of them are known ones; of the header bold ones are as well.
bool areLabelsIn(LabelScope scope, const QList<QStringView>& parts, bool bold) {
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [=](QStringView part) {
               const std::optional<Label> label = splitLabel(part);
               const bool isKnown = label && !labelKeyIn(scope, *label).isEmpty();
               return label && (label->bold ? isKnown || (bold && scope == LabelScope::header)
                                            : !bold && isKnown && !label->value.isEmpty());
           });
}

/// "Date: 22/01/2024 | Severity: high" as its labels, where all of it is labels that are known.
QList<QStringView> plainLabelsOf(QStringView line, LabelScope scope) {
    for (const QStringView joint : {QStringView(u" | "), QStringView(u" · ")}) {
        const bool mayBeSeveral = line.contains(joint.at(1));
        const QList<QStringView> parts = mayBeSeveral ? line.split(joint) : QList<QStringView>();
        if (areLabelsIn(scope, parts, false)) {
            return parts;
        }
    }
    return {line};
}

/// One that nobody knows, behind a sign or a wide space that divides labels.
bool isAnyLabel(QStringView before, const Label& label) {
    const bool isWide = before.endsWith(u"  ");
    before = before.trimmed();
    return !label.value.isEmpty() && !before.isEmpty() &&
           (isWide || isOneOf(before.back(), kBetweenLabels));
}

} // namespace

QString labelKeyIn(LabelScope scope, const Label& label) {
    QString key = labelKey(label.name);
    if (scope != LabelScope::cause) {
        return key;
    }
    if (asksForResponse(label.name) || mayTellWhatWasDone(label.name)) {
        return QStringLiteral("resolution");
    }
    if (key == u"rootCauseSummary") {
        return QStringLiteral("rootCause");
    }
    return key == u"resolution" || key == u"trigger" || key == u"detection" ? key : QString();
}

QList<QStringView> labelsInLine(QStringView line, LabelScope scope) {
    QList<QStringView> parts;
    qsizetype start = 0;
    // "*Lead:* Ada   *Scribe:* Ben", as Slack writes what is bold
    const bool isChat = beginsWith(line, u"*") && line.size() > 2 && line.at(1).isLetter();
    const QStringView mark = isChat ? u"*" : u"**";
    for (qsizetype at = indexOfMark(line, mark, 1); at > 0;
         at = indexOfMark(line, mark, at + mark.size())) {
        const bool apart = line.at(at - 1).isSpace() || line.at(at - 1) == u'|';
        const std::optional<Label> label =
            apart ? splitLabel(line.mid(at)) : std::optional<Label>();
        const bool counts = label && label->bold &&
                            (isChat || !labelKeyIn(scope, *label).isEmpty() ||
                             (scope == LabelScope::header && isAnyLabel(line.left(at), *label)));
        if (counts) {
            QStringView part = line.mid(start, at - start).trimmed();
            while (!part.isEmpty() && isOneOf(part.back(), kBetweenLabels)) {
                part = part.chopped(1).trimmed();
            }
            parts.append(part);
            start = at;
        }
    }
    parts.append(line.mid(start));
    return areLabelsIn(scope, parts, true) ? parts : plainLabelsOf(line, scope);
}

} // namespace afterword::reading
