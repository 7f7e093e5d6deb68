// SPDX-License-Identifier: MIT
#include "model/reading/markup/names_behind_lists.h"

#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/markup/fence.h"
#include "model/reading/names/names.h"

#include <QStringList>

#include <algorithm>

namespace afterword::reading {

namespace {

bool isListLine(QStringView line) {
    return !line.isEmpty() && withoutMarker(line).size() < line.size();
}

/// "Tasks:" at the margin, and nothing else.
bool isListName(QStringView line) {
    constexpr qsizetype kLongest = 60;
    return line.size() > 1 && line.size() <= kLongest && line.front().isLetter() &&
           kindNamedExactly(withoutColon(line)) != Kind::unknown;
}

/// Where lists stand right above and right below.
bool isBetweenLists(const QList<QStringView>& lines, qsizetype at) {
    return at > 0 && at + 1 < lines.size() && lines.at(at).endsWith(u':') &&
           isListLine(lines.at(at - 1)) && isListLine(lines.at(at + 1)) && isListName(lines.at(at));
}

} // namespace

QString withNamesBehindLists(const LinedText& source) {
    const QList<QStringView>& lines = source.lines;
    QList<qsizetype> names; // in their order
    Fence fence;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (!fence.take(lines.at(at)) && isBetweenLists(lines, at)) {
            names.append(at);
        }
    }
    QStringList out;
    for (qsizetype at = 0; at < lines.size() && !names.isEmpty(); ++at) {
        const bool is = std::binary_search(names.begin(), names.end(), at);
        out.append(is ? QString(u"## " + lines.at(at)) : lines.at(at).toString());
    }
    return out.join(u'\n');
}

} // namespace afterword::reading
