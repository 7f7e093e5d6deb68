// SPDX-License-Identifier: MIT
#include "model/markdown/cmark.h"

#include "model/markdown/blocks_only.h"

#include <cmark-gfm-core-extensions.h>

#include <array>
#include <mutex>
#include <span>
#include <string>

namespace afterword::markdown {

namespace {

struct ParserDeleter {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};

void registerExtensions() {
    static std::once_flag once;
    std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
}

std::span<const char* const> extensionsFor(Document::Extent extent) {
    static constexpr std::array kNames{"table", "tasklist", "strikethrough", "autolink"};
    constexpr size_t kOfBlocks = 2;
    return std::span(kNames).first(extent == Document::Extent::blocks ? kOfBlocks : kNames.size());
}

cmark_node* parsed(const std::string& bytes, Document::Extent extent) {
    registerExtensions();
    const std::unique_ptr<cmark_parser, ParserDeleter> parser(
        cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, ArenaUse::memory()));
    for (const char* name : extensionsFor(extent)) {
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser.get(), bytes.data(), bytes.size());
    return cmark_parser_finish(parser.get());
}

} // namespace

Document::Document(const QString& screenedText, Extent extent)
    : m_root(
          parsed(extent == Extent::blocks ? blocksOnly(screenedText) : screenedText.toStdString(),
                 extent)) {}

} // namespace afterword::markdown
