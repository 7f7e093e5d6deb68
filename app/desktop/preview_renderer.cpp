// SPDX-License-Identifier: MIT
#include "app/desktop/preview_renderer.h"

#include "app/composition/rendering.h"
#include "model/markdown/html.h"

#include <QDate>

namespace afterword::desktop {

namespace {

editing::PreviewBlock::Kind kindOf(markdown::HtmlBlock::Kind kind) {
    switch (kind) {
    case markdown::HtmlBlock::Kind::heading:
        return editing::PreviewBlock::Kind::heading;
    case markdown::HtmlBlock::Kind::list:
        return editing::PreviewBlock::Kind::list;
    case markdown::HtmlBlock::Kind::table:
        return editing::PreviewBlock::Kind::table;
    case markdown::HtmlBlock::Kind::other:
        break;
    }
    return editing::PreviewBlock::Kind::other;
}

editing::Preview previewOf(const QString& text) {
    editing::Preview preview;
    preview.markdown = text;
    for (const markdown::HtmlBlock& block : markdown::htmlBlocks(text)) {
        preview.blocks.append({kindOf(block.kind), block.html, block.parts});
    }
    return preview;
}

} // namespace

editing::Renderer previewRenderer(const writing::Catalogue& catalogue) {
    return [catalogue](const Incident& incident, const QString& templateName) {
        writing::RenderOptions options;
        options.today = QDate::currentDate();
        return app::renderedMarkdown(incident, templateName, catalogue, options).map(previewOf);
    };
}

} // namespace afterword::desktop
