// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace afterword::markdown {

/// Text as HTML shows it, safe in an attribute too.
[[nodiscard]] std::string htmlEscaped(std::string_view text);

/// Writes the raw HTML of a document so far as it is honoured: `br details summary sub sup kbd`.
/// Comments vanish, all else shows as text, and what is opened is closed where its container ends.
class HtmlTags {
public:
    /// `raw` is an inline tag or the lines of an HTML block.
    [[nodiscard]] std::string honoured(std::string_view raw);

    /// How many tags are open; `closedTo` writes the ends of those opened since.
    [[nodiscard]] std::size_t open() const { return m_open.size(); }
    [[nodiscard]] std::string closedTo(std::size_t depth);

    /// Tags below `depth` belong to an outer container and cannot be closed from within it.
    void enter() { m_floors.push_back(m_open.size()); }
    [[nodiscard]] std::string leave();

private:
    [[nodiscard]] std::string honouredTag(std::string_view tag);

    std::vector<std::string> m_open;
    std::vector<std::size_t> m_floors;
};

/// Whether a link may be followed: http, https, mailto, or relative without a host.
[[nodiscard]] bool isLiveLink(std::string_view url);

/// Whether an image may be loaded: a path below the document, never a host, a scheme or a device.
[[nodiscard]] bool isLocalImage(std::string_view url);

} // namespace afterword::markdown
