// SPDX-License-Identifier: MIT
#include "model/reading/actions/measure_titles.h"

#include "model/base/scan.h"
#include "model/reading/labels.h"

#include <algorithm>

namespace afterword::reading {

Titled titleOf(const ListItem& item, bool plainLabels) {
    const std::optional<Label> label = splitLabel(item.head);
    if (label && (label->bold || plainLabels)) {
        return {label->name.toString(), QString(label->value + item.rest).trimmed()};
    }
    return {{}, item.text()};
}

qsizetype boldSentenceLength(QStringView text) {
    const QStringView marks = text.left(2);
    const bool begins = marks == u"**" || marks == u"__";
    const qsizetype end = begins ? indexOfMark(text, marks, marks.size()) : -1;
    const bool isSentence = end > marks.size() && isOneOf(text.at(end - 1), kSentenceEnds);
    return isSentence ? end + marks.size() : 0;
}

Titled boldSentenceOf(const QString& text) {
    constexpr qsizetype kMarks = 2;
    const qsizetype behind = boldSentenceLength(text);
    if (behind == 0 || behind - 2 * kMarks > kLongestTitleSentence || behind >= text.size() ||
        !text.at(behind).isSpace()) {
        return {{}, text};
    }
    return {text.mid(kMarks, behind - 2 * kMarks), text.mid(behind).trimmed()};
}

QString withoutBlankEnds(QString text) {
    while (text.startsWith(u'\n')) {
        text.remove(0, 1);
    }
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text;
}

QString withoutMargin(const QString& text) {
    constexpr qsizetype kCode = 4;
    qsizetype margin = text.startsWith(u' ') ? kCode : 0;
    if (margin > 0) {
        eachLine(text, [&margin](QStringView line) {
            const auto word =
                std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
            margin = word == line.end() ? margin : std::min<qsizetype>(margin, word - line.begin());
        });
    }
    if (margin == 0 || margin == kCode) {
        return text;
    }
    QString out;
    eachLine(text, [&out, margin](QStringView line) {
        out += line.mid(std::min(margin, line.size()));
        out += u'\n';
    });
    out.chop(1);
    return out;
}

} // namespace afterword::reading
