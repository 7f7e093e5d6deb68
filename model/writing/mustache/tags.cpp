// SPDX-License-Identifier: MIT
#include "model/writing/mustache/tags.h"

#include <algorithm>

namespace afterword::writing {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r\n";
    const std::size_t from = text.find_first_not_of(kBlank);
    if (from == std::string_view::npos) {
        return {};
    }
    return text.substr(from, text.find_last_not_of(kBlank) - from + 1);
}

QString inQuotes(std::string_view name) {
    return QStringLiteral("“%1”").arg(
        QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

/// Walks over a source once; delimiters may change on the way.
class TagScanner {
public:
    TagScanner(std::string_view source, int firstLine) : m_source(source), m_firstLine(firstLine) {}

    ScannedTemplate scan() {
        std::size_t from = 0;
        while (m_result.problems.isEmpty()) {
            const std::size_t at = m_source.find(m_open, from);
            if (at == std::string_view::npos) {
                break;
            }
            from = readTag(at);
        }
        if (m_result.problems.isEmpty()) {
            pairSections();
        }
        if (m_result.problems.isEmpty()) {
            cutStandaloneLines();
            countLines();
        }
        return std::move(m_result);
    }

private:
    void report(std::size_t offset, const QString& message) {
        m_result.problems.append(problemAt(m_source, offset, m_firstLine, message));
    }

    /// Returns where to go on.
    std::size_t readTag(std::size_t at) {
        std::size_t inner = at + m_open.size();
        const bool triple = m_open == "{{" && inner < m_source.size() && m_source[inner] == '{';
        const bool settles = inner < m_source.size() && m_source[inner] == '=';
        const std::string closing = triple ? "}}}" : settles ? "=" + m_close : m_close;
        inner += triple || settles ? 1 : 0;
        const std::size_t end = m_source.find(closing, inner);
        if (end == std::string_view::npos) {
            report(at, QStringLiteral("this tag is not closed: %1 is missing")
                           .arg(QString::fromStdString(closing)));
            return m_source.size();
        }
        Tag tag;
        tag.begin = tag.at = at;
        tag.end = end + closing.size();
        const std::string_view content = trimmed(m_source.substr(inner, end - inner));
        if (settles) {
            setDelimiters(content, tag);
        } else {
            name(content, triple, tag);
        }
        m_result.tags.push_back(tag);
        return tag.end;
    }

    void setDelimiters(std::string_view content, Tag& tag) {
        tag.type = Tag::Type::delimiters;
        const std::size_t gap = content.find_first_of(" \t");
        const std::string_view open = content.substr(0, gap);
        const std::string_view close =
            gap == std::string_view::npos ? std::string_view() : trimmed(content.substr(gap));
        if (open.empty() || close.empty() ||
            close.find_first_of(" \t=") != std::string_view::npos ||
            open.find('=') != std::string_view::npos) {
            report(tag.at, QStringLiteral("delimiters are set as {{=<% %>=}}"));
            return;
        }
        m_open = open;
        m_close = close;
    }

    void name(std::string_view content, bool triple, Tag& tag) {
        using Type = Tag::Type;
        static constexpr std::string_view kSigils = "#^/!>&";
        static constexpr Type kTypes[] = {Type::section, Type::inverted, Type::close,
                                          Type::comment, Type::partial,  Type::raw};
        const std::size_t sigil =
            content.empty() || triple ? std::string_view::npos : kSigils.find(content.front());
        tag.type = triple ? Type::raw : Type::variable;
        if (sigil != std::string_view::npos) {
            tag.type = kTypes[sigil];
            content = trimmed(content.substr(1));
        }
        tag.name = content;
        if (content.empty() && tag.type != Type::comment) {
            report(tag.at, QStringLiteral("this tag has no name"));
        }
    }

    void pairSections() {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_result.tags.size(); ++i) {
            Tag& tag = m_result.tags[i];
            if (tag.type == Tag::Type::section || tag.type == Tag::Type::inverted) {
                open.push_back(i);
            } else if (tag.type == Tag::Type::close) {
                if (open.empty()) {
                    return report(tag.at, QStringLiteral("%1 is closed here and was never opened")
                                              .arg(inQuotes(tag.name)));
                }
                Tag& opening = m_result.tags[open.back()];
                if (opening.name != tag.name) {
                    return report(tag.at, QStringLiteral("%1 is closed here while %2 is still open")
                                              .arg(inQuotes(tag.name), inQuotes(opening.name)));
                }
                tag.partner = open.back();
                opening.partner = i;
                open.pop_back();
            }
        }
        if (!open.empty()) {
            const Tag& tag = m_result.tags[open.back()];
            report(tag.at,
                   QStringLiteral("the section %1 is never closed").arg(inQuotes(tag.name)));
        }
    }

    void countLines() {
        int line = m_firstLine;
        std::size_t from = 0;
        for (Tag& tag : m_result.tags) {
            const auto begin = m_source.begin();
            line += static_cast<int>(std::count(begin + static_cast<std::ptrdiff_t>(from),
                                                begin + static_cast<std::ptrdiff_t>(tag.at), '\n'));
            from = tag.at;
            tag.line = line;
        }
    }

    /// A tag that writes nothing itself takes its line with it when it has the line to itself.
    void cutStandaloneLines() {
        for (Tag& tag : m_result.tags) {
            if (tag.type == Tag::Type::variable || tag.type == Tag::Type::raw) {
                continue;
            }
            std::size_t from = tag.begin;
            while (from > 0 && (m_source[from - 1] == ' ' || m_source[from - 1] == '\t')) {
                --from;
            }
            const std::size_t to =
                std::min(m_source.find_first_not_of(" \t\r", tag.end), m_source.size());
            const bool opensLine = from == 0 || m_source[from - 1] == '\n';
            const bool endsLine = to == m_source.size() || m_source[to] == '\n';
            if (opensLine && endsLine) {
                tag.begin = from;
                tag.end = to == m_source.size() ? to : to + 1;
                tag.standsAlone = true;
            }
        }
    }

    std::string_view m_source;
    int m_firstLine;
    std::string m_open = "{{";
    std::string m_close = "}}";
    ScannedTemplate m_result;
};

} // namespace

ScannedTemplate scanTags(std::string_view source, int firstLine) {
    return TagScanner(source, firstLine).scan();
}

TemplateProblem problemAt(std::string_view source, std::size_t offset, int firstLine,
                          const QString& message) {
    const std::string_view before = source.substr(0, offset);
    const std::size_t newline = before.rfind('\n');
    const std::string_view inLine =
        newline == std::string_view::npos ? before : before.substr(newline + 1);
    const auto isCharacter = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    };
    return {firstLine + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
            static_cast<int>(std::count_if(inLine.begin(), inLine.end(), isCharacter)) + 1,
            message};
}

} // namespace afterword::writing
