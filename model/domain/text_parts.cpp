// SPDX-License-Identifier: MIT
#include "model/domain/text_parts.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

constexpr std::array<TextPart, 12> kTextParts{{
    {"title", &Incident::title, TextForm::inlineMarkdown},
    {"duration", &Incident::duration, TextForm::plain},
    {"summary", &Incident::summary, TextForm::block},
    {"impact", &Incident::impact, TextForm::block},
    {"rootCauseSummary", &Incident::rootCauseSummary, TextForm::block},
    {"detection", &Incident::detection, TextForm::block},
    {"trigger", &Incident::trigger, TextForm::block},
    {"rootCause", &Incident::rootCause, TextForm::block},
    {"resolution", &Incident::resolution, TextForm::block},
    {"closing", &Incident::closing, TextForm::block},
    {"language", &Incident::language, TextForm::plain},
    {"timeZone", &Incident::timeZone, TextForm::plain},
}};

constexpr std::array<MomentPart, 5> kMomentParts{{
    {"started", &Moments::started},
    {"detected", &Moments::detected},
    {"acknowledged", &Moments::acknowledged},
    {"mitigated", &Moments::mitigated},
    {"resolved", &Moments::resolved},
}};

} // namespace

std::span<const TextPart> textParts() {
    return kTextParts;
}

const TextPart* textPart(QStringView key) {
    const auto found =
        std::find_if(kTextParts.begin(), kTextParts.end(),
                     [&](const TextPart& part) { return key == QLatin1String(part.key); });
    return found == kTextParts.end() ? nullptr : &*found;
}

std::span<const MomentPart> momentParts() {
    return kMomentParts;
}

} // namespace afterword
