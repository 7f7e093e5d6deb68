// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/drawing.h"
#include "model/domain/field_lines.h"
#include "model/domain/incident.h"

#include <functional>

namespace afterword::editing {

/// One block of a rendered document. `parts` are a list's items or a table's rows, each as HTML.
struct PreviewBlock {
    enum class Kind { other, heading, list, table };
    Kind kind = Kind::other;
    QString html;
    QStringList parts;
    bool operator==(const PreviewBlock&) const = default;
};

/// A block, or one part of a list or table, and the line of the Markdown on which it begins.
struct PreviewPiece {
    qsizetype block = 0;
    qsizetype part = -1; ///< -1: the block as a whole
    int line = 0;
};

/// A picture that the document shows and that is drawn from the incident, as an export writes it.
struct PreviewDrawing {
    QString address; ///< as the Markdown has it: "assets/INC-7-timeline.svg"
    Drawing drawing;
    bool operator==(const PreviewDrawing&) const = default;
};

struct Preview {
    QString markdown;
    QList<PreviewBlock> blocks;
    QList<PreviewPiece> pieces{};    ///< by line
    int words = 0;                   ///< of the Markdown
    FieldLines lines{};              ///< where each field of the incident stands in the Markdown
    QList<Attachment> attachments{}; ///< of the incident: what its images and links mean
    QList<PreviewDrawing> drawings{};

    /// The piece that shows the first of `anchors` that is shown at all: where it begins, or so
    /// many lines below, as far as it goes.
    [[nodiscard]] std::optional<PreviewPiece> pieceOf(const QStringList& anchors,
                                                      int below = 0) const;
    /// The field that a piece shows, else the next one below it; empty when there is none.
    [[nodiscard]] QString fieldAt(qsizetype block, qsizetype part) const;
    /// The same for a line of the Markdown.
    [[nodiscard]] QString fieldOnLines(LineRange lines) const;
};

/// Renders an incident through a template (empty = the incident's own, else classic). Called off
/// the GUI thread; given by the composition.
using Renderer = std::function<Result<Preview>(const Incident&, const QString& templateName)>;

} // namespace afterword::editing
