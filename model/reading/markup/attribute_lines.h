// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

#include <QString>
#include <QStringView>

namespace afterword::reading {

/// A line that only speaks to the generator of a site: the attributes of what stands above it
/// ("{: .no_toc }" of kramdown, "{ .annotate }" of Python-Markdown), its table of contents
/// ("{:toc}"), a tag of Liquid ("{% include badge.html %}"), or a remark of reStructuredText
/// (".. vim: tw=80").
[[nodiscard]] bool isForGenerator(QStringView line);

/// The document with such lines out of the way of its lists, tables and paragraphs: as the anchor
/// of the heading above ("# Timeline {#course}"), else at the end, where what holds for the whole
/// document stands. Empty when it has none.
[[nodiscard]] QString withoutAttributeLines(const LinedText& source);

} // namespace afterword::reading
