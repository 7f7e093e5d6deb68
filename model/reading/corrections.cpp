// SPDX-License-Identifier: MIT
#include "model/reading/corrections.h"

#include "model/reading/names.h"

#include <algorithm>

namespace afterword::reading {

void settleCorrections(Outline& outline) {
    std::vector<Chapter>& chapters = outline.chapters;
    const auto isKind = [](Kind kind) {
        return [kind](const Chapter& chapter) { return chapter.kind == kind; };
    };
    const auto isNamed = [](const Chapter& chapter, QStringView name) {
        const QString plain = plainName(chapter.heading.heading);
        return plain == name || plain == QString(name + u's');
    };
    const bool prevents =
        std::any_of(chapters.begin(), chapters.end(), [&](const Chapter& chapter) {
            return isNamed(chapter, u"preventive action") ||
                   isNamed(chapter, u"preventative action");
        });
    if (!prevents || std::any_of(chapters.begin(), chapters.end(), isKind(Kind::resolution)) ||
        std::any_of(chapters.begin(), chapters.end(), isKind(Kind::rootCauseAndResolution))) {
        return;
    }
    for (Chapter& chapter : chapters) {
        const bool prose =
            std::none_of(chapter.pieces.begin(), chapter.pieces.end(), [](const Piece& piece) {
                return piece.isHeading() || piece.kind != Piece::BlockKind::paragraph;
            });
        if (prose && !chapter.pieces.empty() &&
            plainName(chapter.heading.heading) == u"corrective action") {
            chapter.kind = Kind::resolution;
        }
    }
}

} // namespace afterword::reading
