// SPDX-License-Identifier: MIT
#include "model/reading/markup/field_lists.h"

#include "model/reading/names/names.h"

namespace afterword::reading {

namespace {

/// Where the name of a field ends, its second colon; 0 for another line.
qsizetype nameEnd(QStringView line) {
    constexpr qsizetype kLongest = 40;
    const qsizetype end = line.startsWith(u':') ? line.left(kLongest).indexOf(u':', 1) : -1;
    return end > 1 && end + 1 < line.size() && line.at(end + 1) == u' ' ? end : 0;
}

} // namespace

QString fieldAsItem(QStringView line) {
    const qsizetype end = nameEnd(line);
    return end == 0 ? QString()
                    : QString(u"- **" + line.mid(1, end - 1) + u":**" + line.mid(end + 1));
}

qsizetype behindFieldList(const QList<QStringView>& lines, qsizetype first) {
    constexpr qsizetype kHead = 40; // lines of a document
    constexpr qsizetype kFewest = 2;
    bool isKnown = false;
    qsizetype end = first;
    for (; first < kHead && end < lines.size(); ++end) {
        const qsizetype name = nameEnd(lines.at(end));
        if (name == 0) {
            break;
        }
        isKnown = isKnown || !labelKey(lines.at(end).mid(1, name - 1)).isEmpty();
    }
    return isKnown && end - first >= kFewest ? end : first;
}

} // namespace afterword::reading
