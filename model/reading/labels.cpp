// SPDX-License-Identifier: MIT
#include "model/reading/labels.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/markup/chat_markup.h"
#include "model/reading/names/names.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

constexpr std::array<QStringView, 4> kBolds{u"***", u"**", u"__", u"*"};

bool isColon(QChar c) {
    return c == u':' || c == u'：';
}

/// "**Impact.** No water", "**What was the cause?** A seal": a sentence of its own has more of
/// them, and who asks why asks on.
bool endsInStop(QStringView name) {
    return !name.isEmpty() && !beginsInAnyCase(name, u"why") && name.size() <= kLongestLabel &&
           isOneOf(name.back(), u".?") && !name.chopped(1).contains(u'.');
}

std::optional<Label> splitBold(QStringView line) {
    for (const QStringView mark : kBolds) {
        if (!beginsWith(line, mark)) {
            continue;
        }
        const qsizetype end = indexOfMark(line, mark, mark.size());
        if (end < 0) {
            continue; // "***This* works:**" is bold
        }
        const QStringView inner = line.mid(mark.size(), end - mark.size()).trimmed();
        const QStringView behind = line.mid(end + mark.size()).trimmed();
        const bool inside = !inner.isEmpty() && isColon(inner.back());
        const bool outside = !behind.isEmpty() && isColon(behind.front());
        if (inner.isEmpty() || (!inside && !outside)) {
            return endsInStop(inner) && !behind.isEmpty() && !labelKey(inner.chopped(1)).isEmpty()
                       ? std::optional(Label{inner.chopped(1), behind, true, true})
                       : std::nullopt;
        }
        return Label{withoutColon(inner), inside ? behind : behind.mid(1).trimmed(), true, inside};
    }
    return std::nullopt;
}

std::optional<Label> splitPlain(QStringView line) {
    int words = 1;
    for (qsizetype i = 0; i < line.size() && i <= kLongestLabel; ++i) {
        const QChar c = line.at(i);
        if (isColon(c)) {
            const bool ends = i + 1 == line.size() || line.at(i + 1).isSpace() || c == u'：' ||
                              (line.at(i + 1).isUpper() && i > 0 && line.at(i - 1).isLower());
            const QStringView name = line.left(i).trimmed();
            const bool insideBrackets =
                name.count(u'(') != name.count(u')') || name.count(u'（') != name.count(u'）');
            if (!ends || name.isEmpty() || insideBrackets) {
                return std::nullopt;
            }
            return Label{name, line.mid(i + 1).trimmed(), false};
        }
        if (c == u' ' && ++words > 6) {
            return std::nullopt;
        }
        if (c == u'.' || c == u'|' || c == u'`' || c == u'<' || c == u'!' || c == u'"') {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

QStringView withoutColon(QStringView text) {
    text = trimmed(text);
    while (!text.isEmpty() && isColon(text.back()) && trailingShortcode(text) == text.size()) {
        text = trimmed(text.chopped(1));
    }
    return text;
}

std::optional<Label> splitLabel(QStringView line) {
    line = trimmed(line);
    if (line.isEmpty()) {
        return std::nullopt;
    }
    const QChar first = line.front();
    return first == u'*' || first == u'_' ? splitBold(line) : splitPlain(line);
}

QStringView withoutBold(QStringView text) {
    text = withoutColon(text);
    if (text.isEmpty() || !isOneOf(text.front(), u"*_")) {
        return text;
    }
    for (const QStringView mark : kBolds) {
        if (text.size() > 2 * mark.size() && beginsWith(text, mark) && text.endsWith(mark)) {
            const QStringView inner = text.mid(mark.size(), text.size() - 2 * mark.size());
            return indexOfMark(inner, mark) < 0 ? withoutBold(inner) : text; // "__**Why**__" too
        }
    }
    return text;
}

bool isOnlyBold(QStringView line) {
    line = withoutColon(line);
    if (line.isEmpty() || !isOneOf(line.front(), u"*_")) {
        return false;
    }
    for (const QStringView mark : {QStringView(u"***"), QStringView(u"**"), QStringView(u"__")}) {
        if (line.size() > 2 * mark.size() && beginsWith(line, mark) && line.endsWith(mark)) {
            return indexOfMark(line.mid(mark.size(), line.size() - 2 * mark.size()), mark) < 0;
        }
    }
    return false;
}

QStringView withoutMarker(QStringView line) {
    line = trimmed(line);
    qsizetype at = 0;
    while (at < line.size() && at < 9 && line.at(at).isDigit()) {
        ++at;
    }
    const bool ordered = at > 0 && at < line.size() && (line.at(at) == u'.' || line.at(at) == u')');
    const bool bullet = !line.isEmpty() && at == 0 &&
                        (line.front() == u'-' || line.front() == u'*' || line.front() == u'+');
    if (ordered || bullet) {
        const QStringView rest = line.mid(at + 1);
        if (rest.isEmpty() || rest.front().isSpace()) {
            line = rest.trimmed();
        }
    }
    if (line.size() >= 3 && line.at(0) == u'[' && line.at(2) == u']' &&
        (line.at(1) == u' ' || line.at(1) == u'x' || line.at(1) == u'X') &&
        (line.size() == 3 || line.at(3).isSpace())) {
        line = line.mid(3).trimmed();
    }
    return line;
}

} // namespace afterword::reading
