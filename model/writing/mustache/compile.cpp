// SPDX-License-Identifier: MIT
#include "model/writing/mustache/compile.h"

#include "model/writing/mustache/resolve.h"
#include "model/writing/mustache/tags.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace afterword::writing {

namespace {

constexpr std::size_t kLargestCompiled = 1024 * 1024;
constexpr qsizetype kMostProblems = 50;

// Bytes that no UTF-8 text contains. The engine treats white space at line ends in its own way and
// splits texts at each blank; it sees neither.
constexpr char kPlainBytes[] = {' ', '\n', '\t', '\r', '{', '}'};
constexpr char kMaskedBytes[] = {'\xF8', '\xF9', '\xFA', '\xFB', '\xFC', '\xFD'};

constexpr char kMaskedBlank = kMaskedBytes[0];
constexpr char kMaskedNewline = kMaskedBytes[1];

char exchanged(char c, const char (&from)[6], const char (&to)[6]) {
    const auto* const found = std::find(std::begin(from), std::end(from), c);
    return found == std::end(from) ? c : to[found - std::begin(from)];
}

std::vector<std::string> pathOf(const std::string& name) {
    if (name == ".") {
        return {name};
    }
    std::vector<std::string> path;
    std::size_t from = 0;
    for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', from)) {
        path.push_back(name.substr(from, dot - from));
        from = dot + 1;
    }
    path.push_back(name.substr(from));
    return path;
}

/// What stands before a tag on its line of the template: decides escaping and indentation.
CompiledTag::Begins beginningOf(const std::vector<std::string>& path) {
    using Begins = CompiledTag::Begins;
    const std::string& first = path.front();
    if (path.size() == 1 && isLambdaName(first)) {
        return Begins::withLambda;
    }
    if (path.size() == 1 && isItemName(first)) {
        return Begins::withItem;
    }
    return first == "."          ? Begins::withSelf
           : first == kOuterName ? Begins::withRoot
                                 : Begins::withField;
}

void readLinePrefix(std::string_view prefix, CompiledTag& tag) {
    const std::size_t text = std::min(prefix.find_first_not_of(" \t"), prefix.size());
    const std::string_view rest = prefix.substr(text);
    static constexpr std::string_view kNumber = "{{number}}";
    static constexpr std::string_view kMark = "{{{mark}}}";
    std::size_t marker = 0;
    if (rest.substr(0, kNumber.size()) == kNumber) {
        marker = kNumber.size() + 1;
        tag.marker = CompiledTag::Marker::number;
    } else if (rest.substr(0, kMark.size()) == kMark) {
        marker = kMark.size();
        tag.marker = CompiledTag::Marker::mark;
    } else if (!rest.empty() && std::string_view("-*+").find(rest[0]) != std::string_view::npos) {
        marker = 1;
    } else {
        const std::size_t digits = rest.find_first_not_of("0123456789");
        const bool ordered = digits != std::string_view::npos && digits > 0 &&
                             (rest[digits] == '.' || rest[digits] == ')');
        marker = ordered ? digits + 1 : 0;
    }
    const bool isItem = marker > 0 && marker < rest.size() && rest[marker] == ' ';
    if (!isItem) {
        tag.marker = CompiledTag::Marker::literal;
    }
    // What stands for a name is measured when it is known: here counts what follows it.
    const std::size_t width = !isItem                                     ? 0
                              : tag.marker == CompiledTag::Marker::number ? 2
                              : tag.marker == CompiledTag::Marker::mark   ? 1
                                                                          : marker + 1;
    tag.indent = static_cast<int>(text + width);
    tag.behindMarker = isItem && marker + 1 == rest.size();
    const std::string_view behind = rest.substr(isItem ? marker + 1 : 0);
    const std::size_t literal = behind.find_first_not_of(" \t>");
    if (literal != std::string_view::npos && behind.substr(literal, 2) != "{{") {
        tag.standing = markdown::Standing::midLine;
    }
}

class Compiler {
public:
    explicit Compiler(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    CompiledTemplate compile(const Template& tmpl) {
        add(tmpl, std::string());
        return std::move(m_result);
    }

private:
    void add(const Template& tmpl, const std::string& indent) {
        if (tmpl.text.size() > kLargestTemplate) {
            m_result.problems.append(
                {tmpl.firstLine, 1,
                 QStringLiteral("the template “%1” is larger than 256 kB").arg(tmpl.name)});
            return;
        }
        const std::string source = tmpl.text.toStdString();
        ScannedTemplate scanned = scanTags(source, tmpl.firstLine);
        if (!scanned.problems.isEmpty()) {
            for (TemplateProblem& problem : scanned.problems) {
                report(tmpl, problem);
            }
            return;
        }
        m_open.append(tmpl.name);
        std::size_t from = 0;
        std::vector<std::size_t> numbers(scanned.tags.size());
        for (std::size_t i = 0; i < scanned.tags.size() && m_result.problems.isEmpty(); ++i) {
            const Tag& tag = scanned.tags[i];
            addText(std::string_view(source).substr(from, tag.begin - from), indent);
            numbers[i] = tag.type == Tag::Type::close ? numbers[tag.partner] : m_result.tags.size();
            addTag(tag, tmpl, source, numbers[i], indent);
            from = tag.end;
        }
        addText(std::string_view(source).substr(std::min(from, source.size())), indent);
        m_open.removeLast();
    }

    void addText(std::string_view text, const std::string& indent) {
        for (const char c : text) {
            if (m_lineStarts && !indent.empty() && c != '\n') {
                addMasked(indent);
            }
            m_lineStarts = c == '\n';
            m_result.text.push_back(exchanged(c, kPlainBytes, kMaskedBytes));
        }
    }

    void addMasked(std::string_view text) {
        for (const char c : text) {
            m_result.text.push_back(exchanged(c, kPlainBytes, kMaskedBytes));
        }
    }

    void addTag(const Tag& tag, const Template& tmpl, std::string_view source, std::size_t number,
                const std::string& indent) {
        using Type = Tag::Type;
        if (tag.type == Type::comment || tag.type == Type::delimiters) {
            return;
        }
        if (tag.type == Type::partial) {
            return addPartial(tag, tmpl, source, indent);
        }
        if (m_result.text.size() > kLargestCompiled) {
            return report(tmpl, problemAt(source, tag.at, tmpl.firstLine,
                                          QStringLiteral("with its partials the template is larger "
                                                         "than 1 MB")));
        }
        const std::string digits = std::to_string(number);
        if (tag.type == Type::close) {
            m_resolver.leave();
            --m_depth;
            m_result.text += "{{/" + digits + "}}";
            return;
        }
        if ((tag.type == Type::variable || tag.type == Type::raw) && m_lineStarts &&
            !indent.empty()) {
            addMasked(indent);
        }
        addName(tag, tmpl, source);
        switch (tag.type) {
        case Type::variable:
            m_result.text += "{{" + digits + "}}";
            m_lineStarts = false;
            break;
        case Type::raw:
            m_result.text += "{{{" + digits + "}}}";
            m_lineStarts = false;
            break;
        default:
            m_result.text += (tag.type == Type::section ? "{{#" : "{{^") + digits + "}}";
            if (++m_depth > kDeepestSections) {
                report(tmpl,
                       problemAt(source, tag.at, tmpl.firstLine,
                                 QStringLiteral("sections and partials are nested deeper than "
                                                "64 levels here")));
            }
        }
    }

    void addName(const Tag& tag, const Template& tmpl, std::string_view source) {
        CompiledTag compiled;
        compiled.path = pathOf(tag.name);
        compiled.begins = beginningOf(compiled.path);
        compiled.source = tmpl.name;
        const std::size_t newline = source.substr(0, tag.at).rfind('\n');
        const std::size_t line = newline == std::string_view::npos ? 0 : newline + 1;
        compiled.place = problemAt(source.substr(line), tag.at - line, tag.line, QString());
        readLinePrefix(source.substr(line, tag.at - line), compiled);
        const Resolver::Finding found = m_resolver.resolve(compiled.path, tag.type);
        if (!found.message.isEmpty()) {
            const TemplateProblem problem{compiled.place.line, compiled.place.column,
                                          found.message};
            if (found.isError) {
                report(tmpl, problem);
            } else if (m_result.oversights.size() < kMostProblems) {
                m_result.oversights.append(named(tmpl, problem));
            }
        }
        m_result.tags.push_back(std::move(compiled));
    }

    void addPartial(const Tag& tag, const Template& tmpl, std::string_view source,
                    const std::string& indent) {
        const QString name = QString::fromStdString(tag.name);
        const auto reportHere = [&](const QString& message) {
            report(tmpl, problemAt(source, tag.at, tmpl.firstLine, message));
        };
        if (m_open.contains(name)) {
            return reportHere(QStringLiteral("the partial “%1” includes itself").arg(name));
        }
        if (m_open.size() + m_depth >= kDeepestSections) {
            return reportHere(
                QStringLiteral("sections and partials are nested deeper than 64 levels here"));
        }
        auto partial = m_partials.find(name);
        if (partial == m_partials.end()) {
            const Result<Template> found = m_catalogue.partial(name);
            if (!found) {
                return reportHere(QStringLiteral("there is no partial “%1”").arg(name));
            }
            partial = m_partials.insert(name, *found);
            m_result.partials.append(name);
            m_result.isBuiltIn = m_result.isBuiltIn && found->path.isEmpty();
        }
        std::string inner = indent;
        if (tag.standsAlone) {
            inner += source.substr(tag.begin, tag.at - tag.begin);
        }
        add(Template(*partial), inner);
    }

    void report(const Template& tmpl, const TemplateProblem& problem) {
        if (m_result.problems.size() < kMostProblems) {
            m_result.problems.append(named(tmpl, problem));
        }
    }

    /// A problem in a partial says so.
    [[nodiscard]] TemplateProblem named(const Template& tmpl, TemplateProblem problem) const {
        if (!m_open.isEmpty() && tmpl.name != m_open.first()) {
            problem.message =
                QStringLiteral("in the partial “%1”: %2").arg(tmpl.name, problem.message);
        }
        return problem;
    }

    const Catalogue& m_catalogue;
    Resolver m_resolver;
    CompiledTemplate m_result;
    QHash<QString, Template> m_partials; ///< read once, however often they are put in
    QStringList m_open;
    int m_depth = 0;
    bool m_lineStarts = true;
};

} // namespace

CompiledTemplate compile(const Template& tmpl, const Catalogue& catalogue) {
    return Compiler(catalogue).compile(tmpl);
}

std::string withoutGaps(const std::string& masked) {
    std::string result;
    result.reserve(masked.size());
    for (std::size_t i = 0; i < masked.size();) {
        const std::size_t end = std::min(masked.find(kMaskedNewline, i), masked.size());
        result.append(masked, i, end - i);
        if (end == masked.size()) {
            break;
        }
        i = end;
        std::size_t newlines = 0;
        std::size_t next = i;
        for (std::size_t at = i; at < masked.size(); ++at) {
            if (masked[at] == kMaskedNewline) {
                ++newlines;
                next = at + 1;
            } else if (masked[at] != kMaskedBlank) {
                break;
            }
        }
        const std::size_t kept = result.empty() ? 0 : next == masked.size() ? 1 : 2;
        result.append(std::min(newlines, kept), kMaskedNewline);
        i = next;
    }
    return result;
}

std::string unmasked(std::string text) {
    for (char& c : text) {
        if (static_cast<unsigned char>(c) >= 0xF8U) {
            c = exchanged(c, kMaskedBytes, kPlainBytes);
        }
    }
    return text;
}

} // namespace afterword::writing
