// SPDX-License-Identifier: MIT
#include "model/markdown/cmark.h"
#include "model/markdown/escape.h"
#include "model/markdown/screen.h"

namespace afterword::markdown {

QString plainText(const QString& inlineMarkdown) {
    if (inlineMarkdown.isEmpty()) {
        return {};
    }
    const Document document(screened(inlineMarkdown).text);
    const Iterator iterator(cmark_iter_new(document.get()));
    QString text;
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        cmark_node* const node = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
            text.append(QString::fromUtf8(cmark_node_get_literal(node)));
        } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            text.append(u' ');
        }
    }
    return text;
}

} // namespace afterword::markdown
