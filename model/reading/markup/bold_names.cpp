// SPDX-License-Identifier: MIT
#include "model/reading/markup/bold_names.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/markup/fence.h"
#include "model/reading/names/names.h"
#include "model/reading/timeline/timed_line.h"

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr QStringView kUnderlines = u"__";
constexpr QStringView kStars = u"**";
constexpr QStringView kBehindPicture = u" **";
constexpr QStringView kBehindShortcode = u": **"; // ":mag: **Root cause:**"
constexpr char16_t kFirstPicture = 0x2300;        // behind arrows and signs of mathematics

/// Where the words of a line begin, behind the marks of lists, quotes, tables and headings; the
/// size of the line where it is code.
qsizetype headOf(QStringView line) {
    if (beginsWith(line, u"    ") || beginsWith(line, u"\t")) {
        return line.size();
    }
    return line.size() - behindSigns(line, u" \t-+*>|#[]0123456789.)").size();
}

/// Where the bold name that begins behind `from` ends: at a word's end, without code, other marks
/// or bold within. -1 where it does not.
qsizetype endOfName(QStringView line, qsizetype from) {
    constexpr qsizetype kLongest = 200; // so that a line of marks is not looked through
    const qsizetype end = line.left(from + kLongest).indexOf(kUnderlines, from);
    if (end <= from || line.at(from).isSpace() || line.at(from) == u'_' ||
        line.at(end - 1).isSpace()) {
        return -1;
    }
    const qsizetype behind = end + kUnderlines.size();
    const QChar next = behind < line.size() ? line.at(behind) : QChar(u' ');
    const QStringView inner = line.mid(from, end - from);
    const bool isName = std::none_of(inner.begin(), inner.end(),
                                     [](QChar sign) { return isOneOf(sign, u"`*\\/<>"); });
    return isName && (next.isSpace() || isOneOf(next, u":.,;|)-–—?!")) ? end : -1;
}

/// How long the emojis and the space behind them are; 0 where none are.
qsizetype pictureLength(QStringView words) {
    constexpr qsizetype kLongest = 12;
    const qsizetype space = words.left(kLongest).indexOf(u' ');
    const QStringView first = words.left(std::max<qsizetype>(space, 0));
    const bool areSigns = std::all_of(first.begin(), first.end(), [](QChar sign) {
        return (sign.unicode() >= kFirstPicture && !sign.isLetterOrNumber()) ||
               sign == QChar(0x200D);
    });
    return space > 0 && areSigns ? space + 1 : 0;
}

/// "📅 **Date:** today" with its picture within the name; only labels have such names.
QString withPictureInName(QStringView line, qsizetype head) {
    const QStringView words = line.mid(head);
    const qsizetype length = words.startsWith(u':') ? signsBefore(words) : pictureLength(words);
    const qsizetype name = head + length;
    if (length == 0 || !beginsWith(line.mid(name), kStars)) {
        return line.toString();
    }
    const qsizetype end = line.indexOf(kStars, name + kStars.size());
    const QStringView label = line.mid(name, std::max<qsizetype>(end - name, 0)).mid(kStars.size());
    const bool hasColon =
        label.endsWith(u':') || beginsWith(line.mid(std::max<qsizetype>(end, 0)), u"**:");
    const bool isLabel = end > 0 && hasColon && !labelKey(withoutColon(label)).isEmpty();
    return isLabel ? QString(line.left(head) + kStars + line.mid(head, length) +
                             line.mid(name + kStars.size()))
                   : line.toString();
}

QString starred(QStringView line) {
    const qsizetype head = headOf(line);
    if (head < line.size() && line.at(head) != u'_') {
        return withPictureInName(line, head);
    }
    QString out = line.toString();
    if (head < line.size() && beginsWith(line.mid(head), kUnderlines)) {
        const qsizetype end = endOfName(line, head + kUnderlines.size());
        if (end > 0) {
            out.replace(head, kUnderlines.size(), QStringLiteral("**"));
            out.replace(end, kUnderlines.size(), QStringLiteral("**"));
        }
    }
    return out;
}

} // namespace

QString withBoldNames(const LinedText& source) {
    const bool mayHave = anyThat(source.text, [](auto c) { // as most have not
        return (c == u'_') | (c >= kFirstPicture);
    });
    if (!(mayHave || source.text.contains(kBehindShortcode)) ||
        !(source.text.contains(kUnderlines) || source.text.contains(kBehindPicture))) {
        return {};
    }
    QString out;
    out.reserve(source.text.size());
    bool any = false;
    Fence fence;
    for (const QStringView line : source.lines) {
        const bool isLooked =
            !fence.take(line) && (line.contains(kUnderlines) || line.contains(kBehindPicture));
        const QString written = isLooked ? starred(line) : QString();
        any = any || (isLooked && written != line);
        out += isLooked ? QStringView(written) : line;
        out += u'\n';
    }
    out.chop(1);
    return any ? out : QString();
}

} // namespace afterword::reading
