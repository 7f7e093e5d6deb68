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

} // namespace

Document parse(const QString& screenedText) {
    registerExtensions();
    const std::unique_ptr<cmark_parser, ParserDeleter> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"}) {
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    }
    const QByteArray bytes = screenedText.toUtf8();
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
    return Document(cmark_parser_finish(parser.get()));
}

} // namespace afterword::markdown
