// SPDX-License-Identifier: MIT
#include "app/desktop/preview_renderer.h"

#include "app/composition/rendering.h"
#include "model/domain/attachment_names.h"
#include "model/markdown/html.h"
#include "model/writing/causes_svg.h"
#include "model/writing/strip_svg.h"

#include <QDate>
#include <QHash>
#include <QTextBoundaryFinder>

#include <memory>
#include <mutex>

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

int wordsIn(const QString& line) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    int words = 0;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem) ? 1 : 0;
    }
    return words;
}

/// Knows the lines of the last text: of the next one, most are the same. Renderings may meet.
class WordCount {
public:
    int of(const QString& text) {
        const std::scoped_lock lock(m_mutex);
        QHash<QString, int> lines;
        int words = 0;
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const auto known = lines.constFind(line);
            if (known != lines.cend()) {
                words += *known;
                continue;
            }
            const auto before = m_lines.constFind(line);
            const int count = before != m_lines.cend() ? *before : wordsIn(line);
            lines.insert(line, count);
            words += count;
        }
        m_lines = std::move(lines);
        return words;
    }

private:
    std::mutex m_mutex;
    QHash<QString, int> m_lines;
};

editing::Preview previewOf(const writing::PlacedText& placed, WordCount& words) {
    editing::Preview preview;
    preview.markdown = placed.markdown;
    preview.lines = placed.lines;
    preview.words = words.of(placed.markdown);
    for (const markdown::HtmlBlock& block : markdown::htmlBlocks(placed.markdown)) {
        const qsizetype at = preview.blocks.size();
        preview.blocks.append({kindOf(block.kind), block.html, block.parts});
        for (qsizetype part = 0; part < block.partLines.size(); ++part) {
            preview.pieces.append({at, part, block.partLines.at(part)});
        }
        if (block.partLines.isEmpty()) {
            preview.pieces.append({at, -1, block.firstLine});
        }
    }
    return preview;
}

/// Only what the document shows is drawn.
QList<editing::PreviewDrawing> drawingsIn(const QString& markdown, const Incident& incident) {
    QList<editing::PreviewDrawing> drawings;
    const auto draw = [&](const QString& name, auto drawingOf) {
        const QString address = kAssetFolder + name;
        const std::optional<Drawing> drawing =
            markdown.contains(address) ? drawingOf(incident) : std::nullopt;
        if (drawing) {
            drawings.append({address, *drawing});
        }
    };
    draw(writing::stripFileName(incident), writing::stripDrawing);
    draw(writing::causesFileName(incident), writing::causesDrawing);
    return drawings;
}

} // namespace

editing::Renderer previewRenderer(const writing::Catalogue& catalogue,
                                  const SharedSettings& settings) {
    return [catalogue, settings, words = std::make_shared<WordCount>()](
               const Incident& incident, const QString& templateName) {
        writing::RenderOptions options;
        options.today = QDate::currentDate();
        options.settings = settings.value();
        Result<editing::Preview> preview =
            app::placedMarkdown(incident, templateName, catalogue, options)
                .map([&](const writing::PlacedText& placed) { return previewOf(placed, *words); });
        if (preview) {
            preview->attachments = incident.attachments;
            preview->drawings = drawingsIn(preview->markdown, incident);
        }
        return preview;
    };
}

} // namespace afterword::desktop
