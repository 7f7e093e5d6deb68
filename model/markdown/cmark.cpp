// SPDX-License-Identifier: MIT
#include "model/markdown/cmark.h"

#include <QByteArray>

#include <cmark-gfm-core-extensions.h>

#include <mutex>

namespace afterword::markdown {

namespace {

struct ParserDeleter {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};

void registerExtensions() {
    static std::once_flag once;
    std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
}

cmark_node* parsed(const QByteArray& bytes) {
    registerExtensions();
    const std::unique_ptr<cmark_parser, ParserDeleter> parser(
        cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, ArenaUse::memory()));
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"}) {
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
    return cmark_parser_finish(parser.get());
}

} // namespace

Document::Document(const QString& screenedText) : m_root(parsed(screenedText.toUtf8())) {}

} // namespace afterword::markdown
