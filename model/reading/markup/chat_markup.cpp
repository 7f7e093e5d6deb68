// SPDX-License-Identifier: MIT
#include "model/reading/markup/chat_markup.h"

#include "model/reading/pieces.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

constexpr qsizetype kLongestShortcode = 48;
constexpr qsizetype kLongestChatName = 100;
constexpr int kFewestNames = 3;

bool isOfShortcode(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || isOneOf(c, u"_+-");
}

/// How much of a text the ":memo:" takes that it begins with; 0 where it begins with none.
qsizetype leadingShortcode(QStringView text) {
    if (!text.startsWith(u':')) {
        return 0;
    }
    const auto end = std::find_if_not(text.begin() + 1, text.end(), isOfShortcode);
    const qsizetype size = end - text.begin();
    return size > 1 && size < kLongestShortcode && end != text.end() && *end == u':' ? size + 1 : 0;
}

/// What may stand behind a name in its line: pictures, and a remark in parentheses.
bool isRemark(QStringView text) {
    for (text = text.trimmed(); !text.isEmpty(); text = text.trimmed()) {
        const qsizetype size = leadingShortcode(text);
        if (size == 0) {
            return text.startsWith(u'(') && text.endsWith(u')');
        }
        text = text.mid(size);
    }
    return true;
}

/// The marks around a name: of Slack, of Discord, and those of Markdown.
struct Marks {
    QStringView open;
    QStringView close;
};
constexpr std::array kMarks{Marks{u"__**", u"**__"}, Marks{u"**", u"**"}, Marks{u"*", u"*"}};

/// "*Name*" with nothing but pictures and a remark beside it.
struct ChatName {
    QStringView before;
    QStringView name;
    QStringView behind;
    bool isOfMarkdown = false; ///< "**Name**"

    explicit ChatName(QStringView line) {
        QStringView rest = line;
        while (const qsizetype size = leadingShortcode(rest)) {
            rest = rest.mid(size).trimmed();
        }
        const auto* const marks =
            std::find_if(kMarks.begin(), kMarks.end(),
                         [rest](const Marks& one) { return rest.startsWith(one.open); });
        if (marks == kMarks.end()) {
            return;
        }
        const qsizetype start = marks->open.size();
        const qsizetype end = rest.indexOf(marks->close, start);
        const bool isTight =
            end > start && !rest.at(start).isSpace() && !rest.at(end - 1).isSpace();
        if (isTight && end < kLongestChatName && isRemark(rest.mid(end + marks->close.size()))) {
            before = QStringView(line.begin(), rest.begin());
            name = rest.mid(start, end - start);
            behind = rest.mid(end + marks->close.size());
            isOfMarkdown = marks->open == u"**";
        }
    }
};

bool mayBeName(QStringView line) {
    return line.size() > 2 && isOneOf(line.front(), u"*:_") && !line.at(1).isSpace();
}

bool isHeading(QStringView line) {
    const QStringView behind = behindSigns(line, u"#");
    return behind.size() < line.size() && behind.startsWith(u' ');
}

bool stands(const QList<QStringView>& lines, qsizetype at) {
    return at == 0 || trimmed(lines.at(at - 1)).isEmpty();
}

} // namespace

qsizetype trailingShortcode(QStringView text) {
    if (text.size() < 3 || text.back() != u':') {
        return text.size();
    }
    const auto* at = text.end() - 1; // where the last word begins
    while (at != text.begin() && at[-1] != u' ') {
        --at;
    }
    if (*at != u':' || leadingShortcode({at, text.end()}) != text.end() - at) {
        return text.size();
    }
    while (at != text.begin() && at[-1].isSpace()) {
        --at;
    }
    return at - text.begin();
}

QString chatAsMarkdown(const LinedText& source) {
    const QList<QStringView>& lines = source.lines;
    if (std::count_if(lines.begin(), lines.end(), mayBeName) < kFewestNames ||
        source.anyLine(isHeading)) {
        return {};
    }
    QStringList out;
    int names = 0;
    bool inFence = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines.at(i);
        inFence = inFence != isFence(line);
        const bool may = !inFence && mayBeName(line) && stands(lines, i);
        const ChatName name(may ? trimmed(line) : QStringView());
        if (name.name.isEmpty()) {
            out.append(line.toString());
            continue;
        }
        names += name.isOfMarkdown ? 0 : 1;
        out.append(u"**" + name.before + name.name + name.behind + u"**");
    }
    return names >= kFewestNames ? out.join(u'\n') : QString();
}

} // namespace afterword::reading
