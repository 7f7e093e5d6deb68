// SPDX-License-Identifier: MIT
#include "model/markdown/escape.h"

#include <algorithm>
#include <array>

namespace afterword::markdown {

namespace {

constexpr std::string_view kPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isWord(char c) {
    return isDigit(c) || isLetter(c);
}
bool isBlank(char c) {
    return c == ' ' || c == '\t';
}
bool isSpace(char c) {
    return isBlank(c) || c == '\n' || c == '\r';
}
bool isPunctuation(char c) {
    return kPunctuation.find(c) != std::string_view::npos;
}

/// Length of the ordered list marker that `line` begins with, without the space; 0 = none.
std::size_t orderedMarker(std::string_view line) {
    std::size_t digits = 0;
    while (digits < line.size() && isDigit(line[digits])) {
        ++digits;
    }
    const bool marks = digits > 0 && digits <= 9 && digits < line.size() &&
                       (line[digits] == '.' || line[digits] == ')');
    const bool ends = digits + 1 >= line.size() || isSpace(line[digits + 1]);
    return marks && ends ? digits + 1 : 0;
}

bool isBulletMarker(std::string_view line) {
    return !line.empty() && std::string_view("-+*").find(line.front()) != std::string_view::npos &&
           (line.size() == 1 || isSpace(line[1]));
}

bool isHeadingMarker(std::string_view line) {
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    return hashes > 0 && hashes <= 6 && (hashes == line.size() || isSpace(line[hashes]));
}

bool consistsOf(std::string_view line, std::string_view characters) {
    return line.find_first_not_of(characters) == std::string_view::npos;
}

/// A setext underline, a rule or the second row of a table.
bool isUnderline(std::string_view line) {
    if (line.empty()) {
        return false;
    }
    return consistsOf(line, "= \t") ||
           (line.find('-') != std::string_view::npos && consistsOf(line, "-:| \t")) ||
           (line.size() > 2 && (consistsOf(line, "* \t") || consistsOf(line, "_ \t")));
}

std::string_view lineAt(std::string_view text, std::size_t at) {
    return text.substr(at, text.find('\n', at) - at);
}

/// Length of the bare link that GitHub's dialect would make of `text` at `at`; it is left alone, as
/// a backslash in it would become part of the link.
std::size_t bareLink(std::string_view text, std::size_t at) {
    if (at > 0 && isWord(text[at - 1])) {
        return 0;
    }
    static constexpr std::array<std::string_view, 4> kStarts{"https://", "http://", "ftp://",
                                                             "www."};
    for (const std::string_view start : kStarts) {
        const std::size_t host = at + start.size();
        if (text.substr(at, start.size()) == start && host < text.size() && isWord(text[host])) {
            std::size_t end = host;
            while (end < text.size() && !isSpace(text[end]) && text[end] != '<') {
                ++end;
            }
            return end - at;
        }
    }
    return 0;
}

bool beginsEntity(std::string_view rest) {
    std::size_t i = rest.size() > 1 && rest[1] == '#' ? 2 : 1;
    const std::size_t from = i;
    while (i < rest.size() && isWord(rest[i])) {
        ++i;
    }
    return i > from && i < rest.size() && rest[i] == ';';
}

class Escaper {
public:
    Escaper(std::string_view plain, Standing standing) : m_plain(plain), m_standing(standing) {
        m_tildes = countRuns('~');
    }

    std::string escape() {
        m_result.reserve(m_plain.size() + 8);
        while (m_at < m_plain.size()) {
            const bool lineStarts =
                m_at == 0 ? m_standing == Standing::lineStart : m_plain[m_at - 1] == '\n';
            if (lineStarts && writeLineStart()) {
                continue;
            }
            if (const std::size_t length = bareLink(m_plain, m_at)) {
                m_result.append(m_plain.substr(m_at, length));
                m_at += length;
                continue;
            }
            if (needsEscape(m_plain[m_at])) {
                m_result.push_back('\\');
            }
            m_result.push_back(m_plain[m_at++]);
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::size_t countRuns(char c) const {
        std::size_t runs = 0;
        for (std::size_t i = 0; i < m_plain.size(); ++i) {
            runs += m_plain[i] == c && (i == 0 || m_plain[i - 1] != c) ? 1 : 0;
        }
        return runs;
    }

    /// What would begin a block here loses that power. True when something was written.
    bool writeLineStart() {
        std::size_t from = m_at;
        while (from < m_plain.size() && isBlank(m_plain[from])) {
            ++from;
        }
        const std::string_view line = lineAt(m_plain, from);
        std::size_t mark = from;
        if (const std::size_t ordered = orderedMarker(line)) {
            mark = from + ordered - 1;
        } else if (!isBulletMarker(line) && !isHeadingMarker(line) && !isUnderline(line) &&
                   !(line.substr(0, 1) == ">") && !(line.substr(0, 3) == "~~~")) {
            return false;
        }
        m_result.append(m_plain.substr(m_at, mark - m_at));
        m_result.push_back('\\');
        m_result.push_back(m_plain[mark]);
        m_at = mark + 1;
        return true;
    }

    [[nodiscard]] char before(std::size_t at) const { return at == 0 ? '\0' : m_plain[at - 1]; }
    [[nodiscard]] char after(std::size_t at) const {
        return at + 1 < m_plain.size() ? m_plain[at + 1] : '\0';
    }

    /// The characters around the whole run of equal characters at `m_at`.
    [[nodiscard]] std::pair<char, char> aroundRun(char c) const {
        std::size_t from = m_at;
        while (from > 0 && m_plain[from - 1] == c) {
            --from;
        }
        const std::size_t to = std::min(m_plain.find_first_not_of(c, m_at), m_plain.size());
        return {before(from), to < m_plain.size() ? m_plain[to] : '\0'};
    }

    [[nodiscard]] bool needsEscape(char c) const {
        switch (c) {
        case '`':
        case '[':
        case ']':
            return true;
        case '\\':
            return after(m_at) == '\0' || after(m_at) == '\n' || isPunctuation(after(m_at));
        case '*': {
            const auto [left, right] = aroundRun(c);
            return !(isSpace(left) && isSpace(right));
        }
        case '_': {
            const auto [left, right] = aroundRun(c);
            return !(isSpace(left) && isSpace(right)) && !(isWord(left) && isWord(right));
        }
        case '~':
            return m_tildes > 1;
        case '<': {
            const char next = after(m_at);
            return isLetter(next) || next == '/' || next == '!' || next == '?' || next == '\0';
        }
        case '&':
            return beginsEntity(m_plain.substr(m_at));
        case '|': // only as part of a table, which takes two lines
            return m_plain.find('\n') != std::string_view::npos;
        default:
            return false;
        }
    }

    std::string_view m_plain;
    Standing m_standing;
    std::size_t m_tildes = 0;
    std::size_t m_at = 0;
    std::string m_result;
};

std::string_view firstLineOf(std::string_view markdown) {
    while (!markdown.empty() && (markdown.front() == '\n' || markdown.front() == '\r')) {
        markdown.remove_prefix(1);
    }
    return lineAt(markdown, 0);
}

std::string_view unindented(std::string_view line) {
    return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
}

/// "<@ada>" and "< 5" are words.
bool beginsWithTag(std::string_view line) {
    return line.size() > 1 && line.front() == '<' &&
           (isLetter(line[1]) || line[1] == '/' || line[1] == '!' || line[1] == '?');
}

bool secondLineDelimitsTable(std::string_view markdown) {
    const std::size_t newline = markdown.find('\n');
    if (newline == std::string_view::npos) {
        return false;
    }
    const std::string_view line = unindented(lineAt(markdown, newline + 1));
    return isUnderline(line) && line.find('-') != std::string_view::npos;
}

} // namespace

std::string escaped(std::string_view plain, Standing standing) {
    return Escaper(plain, standing).escape();
}

QString escaped(const QString& plain, Standing standing) {
    return QString::fromStdString(escaped(std::string_view(plain.toStdString()), standing));
}

std::string cellOf(std::string_view markdown) {
    while (!markdown.empty() && isSpace(markdown.back())) {
        markdown.remove_suffix(1);
    }
    while (!markdown.empty() && isSpace(markdown.front())) {
        markdown.remove_prefix(1);
    }
    std::string result;
    result.reserve(markdown.size() + 8);
    for (std::size_t i = 0; i < markdown.size(); ++i) {
        const char c = markdown[i];
        if (c == '\\' && i + 1 < markdown.size() && isPunctuation(markdown[i + 1])) {
            result.append(markdown.substr(i, 2));
            ++i;
        } else if (c == '|') {
            result.append("\\|");
        } else if (c == '\n') {
            while (i + 1 < markdown.size() && isSpace(markdown[i + 1])) {
                ++i;
            }
            result.append("<br>");
        } else if (c != '\r') {
            result.push_back(c);
        }
    }
    return result;
}

bool beginsWithList(std::string_view markdown) {
    const std::string_view line = unindented(firstLineOf(markdown));
    return isBulletMarker(line) ||
           (orderedMarker(line) > 0 && line.front() == '1' && orderedMarker(line) == 2);
}

bool beginsWithBlock(std::string_view markdown) {
    const std::string_view first = firstLineOf(markdown);
    const std::string_view line = unindented(first);
    const bool codeIndent = first.size() - line.size() >= 4 || first.substr(0, 1) == "\t";
    return codeIndent || isBulletMarker(line) || orderedMarker(line) > 0 || isHeadingMarker(line) ||
           isUnderline(line) || line.substr(0, 1) == ">" || line.substr(0, 3) == "```" ||
           line.substr(0, 3) == "~~~" || beginsWithTag(line) || line.substr(0, 1) == "|" ||
           secondLineDelimitsTable(
               markdown.substr(static_cast<std::size_t>(first.data() - markdown.data())));
}

} // namespace afterword::markdown
