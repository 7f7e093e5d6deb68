// SPDX-License-Identifier: MIT
#include "model/markdown/html_tags.h"

#include <algorithm>
#include <array>
#include <optional>

namespace afterword::markdown {

namespace {

constexpr std::array<std::string_view, 6> kHonoured{"br",  "details", "summary",
                                                    "sub", "sup",     "kbd"};
constexpr std::string_view kSpace = " \t\r\n";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

struct ParsedTag {
    std::string name;
    bool closes = false;
    bool isOpenDetails = false;
};

/// A tag of an honoured name without attributes, `<details open>` excepted: an attribute could
/// carry a handler or a style.
std::optional<ParsedTag> parseTag(std::string_view tag) {
    std::string inner(tag.substr(1, tag.size() - 2));
    std::transform(inner.begin(), inner.end(), inner.begin(), lower);
    ParsedTag parsed;
    if (!inner.empty() && inner.front() == '/') {
        parsed.closes = true;
        inner.erase(0, 1);
    } else if (!inner.empty() && inner.back() == '/') {
        inner.pop_back();
    }
    while (!inner.empty() && kSpace.find(inner.back()) != std::string_view::npos) {
        inner.pop_back();
    }
    if (!parsed.closes && (inner == "details open" || inner == "details open=\"\"")) {
        inner = "details";
        parsed.isOpenDetails = true;
    }
    parsed.name = inner;
    if (std::find(kHonoured.begin(), kHonoured.end(), inner) == kHonoured.end()) {
        return std::nullopt;
    }
    return parsed;
}

std::string_view schemeOf(std::string_view url) {
    const std::size_t colon = url.find(':');
    const std::size_t path = url.find_first_of("/?#");
    return colon == std::string_view::npos || path < colon ? std::string_view()
                                                           : url.substr(0, colon + 1);
}

/// Browsers drop white space and controls out of an address before they read its scheme.
bool hasControl(std::string_view url) {
    return std::any_of(url.begin(), url.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20U || byte == 0x7FU;
    });
}

bool namesHost(std::string_view url) {
    const auto slash = [](char c) { return c == '/' || c == '\\'; };
    return url.size() > 1 && slash(url[0]) && slash(url[1]);
}

} // namespace

std::string htmlEscaped(std::string_view text) {
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result.push_back(c);
        }
    }
    return result;
}

std::string HtmlTags::honoured(std::string_view raw) {
    std::string result;
    for (std::size_t at = 0; at < raw.size();) {
        if (raw.substr(at, 4) == "<!--") {
            const std::size_t end = raw.find("-->", at + 4);
            at = end == std::string_view::npos ? raw.size() : end + 3;
            continue;
        }
        const std::size_t end = raw[at] == '<' ? raw.find('>', at) : std::string_view::npos;
        if (end != std::string_view::npos) {
            result += honouredTag(raw.substr(at, end + 1 - at));
            at = end + 1;
            continue;
        }
        // No tag ends behind an opening bracket without ">", so that the search is not repeated.
        const std::size_t next =
            raw[at] == '<' ? raw.size() : std::min(raw.find('<', at), raw.size());
        result += htmlEscaped(raw.substr(at, next - at));
        at = next;
    }
    return result;
}

std::string HtmlTags::honouredTag(std::string_view tag) {
    const std::optional<ParsedTag> parsed = parseTag(tag);
    if (!parsed) {
        return htmlEscaped(tag);
    }
    if (parsed->name == "br") {
        return "<br />";
    }
    if (!parsed->closes) {
        m_open.push_back(parsed->name);
        return "<" + parsed->name + (parsed->isOpenDetails ? " open>" : ">");
    }
    const std::size_t floor = m_floors.empty() ? 0 : m_floors.back();
    const auto from = m_open.begin() + static_cast<std::ptrdiff_t>(floor);
    const auto found = std::find(std::make_reverse_iterator(m_open.end()),
                                 std::make_reverse_iterator(from), parsed->name);
    if (found == std::make_reverse_iterator(from)) {
        return {};
    }
    return closedTo(static_cast<std::size_t>(found.base() - m_open.begin()) - 1);
}

std::string HtmlTags::closedTo(std::size_t depth) {
    std::string result;
    while (m_open.size() > depth) {
        result += "</" + m_open.back() + ">";
        m_open.pop_back();
    }
    return result;
}

std::string HtmlTags::leave() {
    const std::size_t floor = m_floors.back();
    m_floors.pop_back();
    return closedTo(floor);
}

bool isLiveLink(std::string_view url) {
    if (url.empty() || hasControl(url) || namesHost(url)) {
        return false;
    }
    std::string scheme(schemeOf(url));
    std::transform(scheme.begin(), scheme.end(), scheme.begin(), lower);
    return scheme.empty() || scheme == "http:" || scheme == "https:" || scheme == "mailto:";
}

bool isLocalImage(std::string_view url) {
    if (url.empty() || hasControl(url) || !schemeOf(url).empty()) {
        return false;
    }
    const bool fromRoot =
        url.front() == '/' || url.front() == '\\' || url.front() == '#' || url.front() == '?';
    // A percent sign could hide any of the others.
    return !fromRoot && url.find("..") == std::string_view::npos &&
           url.find('\\') == std::string_view::npos && url.find("%2") == std::string_view::npos &&
           url.find("%5") == std::string_view::npos;
}

} // namespace afterword::markdown
