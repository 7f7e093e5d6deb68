// SPDX-License-Identifier: MIT
#include "model/reading/actions/corrections.h"

#include "model/reading/labels.h"
#include "model/reading/names/names.h"
#include "model/reading/timeline/timeline_clocks.h"
#include "model/reading/title.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

bool isOnlyProse(const Chapter& chapter) {
    return !chapter.pieces.empty() &&
           std::none_of(chapter.pieces.begin(), chapter.pieces.end(), [](const Piece& piece) {
               return piece.isHeading() || piece.kind != Piece::BlockKind::paragraph;
           });
}

bool tellsResolution(const std::vector<Chapter>& chapters) {
    return std::any_of(chapters.begin(), chapters.end(), [](const Chapter& chapter) {
        return chapter.kind == Kind::resolution || chapter.kind == Kind::rootCauseAndResolution;
    });
}

/// "Incident log" above its only incident is no timeline.
void settleEmptyLog(std::vector<Chapter>& chapters) {
    for (Chapter& chapter : chapters) {
        if (chapter.kind == Kind::timeline && chapter.pieces.empty() &&
            namesAnyReport(chapter.heading.heading)) {
            chapter.kind = Kind::unknown;
        }
    }
}

/// "Remediation: we restarted it" beside a list of actions is what was done, not what is to do.
void settleRemediation(std::vector<Chapter>& chapters) {
    const auto remediation =
        std::find_if(chapters.begin(), chapters.end(), [](const Chapter& chapter) {
            return chapter.kind == Kind::actions && isOnlyProse(chapter) &&
                   mayTellWhatWasDone(chapter.heading.heading);
        });
    const bool hasActions =
        std::any_of(chapters.begin(), chapters.end(), [](const Chapter& chapter) {
            return (chapter.kind == Kind::actions || chapter.kind == Kind::measures) &&
                   !chapter.pieces.empty() && !isOnlyProse(chapter);
        });
    if (remediation != chapters.end() && hasActions && !tellsResolution(chapters)) {
        remediation->kind = Kind::resolution;
    }
}

bool tellsCause(const Chapter& chapter) {
    const auto names = [](Kind kind) {
        return kind == Kind::rootCause || kind == Kind::factors ||
               kind == Kind::rootCauseAndResolution;
    };
    return names(chapter.kind) ||
           std::any_of(chapter.pieces.begin(), chapter.pieces.end(),
                       [&](const Piece& piece) { return names(piece.named); });
}

/// A lesson that says something, and more than "Why it took so long".
bool tellsLesson(const Chapter& chapter) {
    const bool asksWhy =
        chapter.kind == Kind::wentPoorly && beginsInAnyCase(chapter.heading.heading, u"why ");
    return isLesson(chapter.kind) && !chapter.pieces.empty() && !asksWhy;
}

/// "What went wrong" is a lesson beside what went well, or below what was learned. Where nothing
/// else tells of either or of the cause, it is that.
void settleWentWrong(std::vector<Chapter>& chapters) {
    const auto wrong = std::find_if(chapters.begin(), chapters.end(), [](const Chapter& chapter) {
        const PlainName name(chapter.heading.heading);
        return chapter.kind == Kind::wentPoorly && !chapter.pieces.empty() &&
               (name.view() == u"what went wrong" || name.view() == u"so what went wrong");
    });
    if (wrong == chapters.end()) {
        return;
    }
    const auto says = [&wrong](const Chapter& chapter) {
        const bool isAbove = &chapter < &*wrong;
        return &chapter != &*wrong &&
               (tellsCause(chapter) ||
                (chapter.kind == Kind::lessons ? isAbove : tellsLesson(chapter)));
    };
    const auto isReport = [&wrong](const Chapter& chapter) {
        return &chapter != &*wrong && chapter.kind != Kind::unknown && !isLesson(chapter.kind);
    };
    if (std::none_of(chapters.begin(), chapters.end(), says) &&
        std::any_of(chapters.begin(), chapters.end(), isReport)) {
        wrong->kind = Kind::rootCause;
    }
}

/// What names mean something else by what stands beside them, or does not.
struct Beside {
    std::array<QStringView, 7> names; ///< in plain form; one with a space at its end begins them
    Kind kind;                        ///< that they have alone
    bool (*isOther)(Kind);
    bool isThere;
    Kind becomes;
    bool asRows = false; ///< prose keeps its kind
};

constexpr std::array<Beside, 5> kBeside{{
    // What is to do where nothing else is; else those of the night.
    {{u"decisions", u"decisions of ", u"decisions by "},
     Kind::actions,
     isMeasure,
     true,
     Kind::unknown},
    // Broad ones, beside the tasks that came of them.
    {{u"recommendations", u"recommendation", u"our recommendations"},
     Kind::actions,
     [](Kind kind) { return kind == Kind::actions; },
     true,
     Kind::improvements},
    // The moments of a timeline.
    {{u"key events"},
     Kind::timeline,
     [](Kind kind) { return kind == Kind::timeline; },
     true,
     Kind::metadata},
    // A list of what was done since, where nothing else is to do.
    {{u"what we did about it", u"what did we do about it"},
     Kind::resolution,
     isMeasure,
     false,
     Kind::actions,
     true},
    // A lesson only beside others.
    {{u"what could be improved", u"what could be better", u"what can be better", u"what to improve",
      u"what could improve", u"what we could improve"},
     Kind::wentPoorly,
     isLesson,
     false,
     Kind::improvements},
}};

bool hasName(const Chapter& chapter, const Beside& rule) {
    const PlainName name(chapter.heading.heading);
    return std::any_of(rule.names.begin(), rule.names.end(), [&name](QStringView one) {
        return !one.isEmpty() &&
               (one.endsWith(u' ') ? name.view().startsWith(one) : name.view() == one);
    });
}

void settleBeside(std::vector<Chapter>& chapters, const Beside& rule) {
    const auto isNamed = [&rule](const Chapter& chapter) {
        return chapter.kind == rule.kind && !chapter.isContinued && hasName(chapter, rule) &&
               !(rule.asRows && isOnlyProse(chapter));
    };
    if (std::none_of(chapters.begin(), chapters.end(), isNamed)) {
        return;
    }
    const bool isThere = std::any_of(chapters.begin(), chapters.end(), [&](const Chapter& other) {
        return rule.isOther(other.kind) && !other.isContinued && !isNamed(other);
    });
    for (Chapter& chapter : chapters) {
        if (isThere == rule.isThere && isNamed(chapter)) {
            chapter.kind = rule.becomes;
        }
    }
}

/// "Preventive actions".
bool isPrevention(QStringView heading) {
    constexpr std::array<QStringView, 4> kNames{u"preventive action", u"preventive actions",
                                                u"preventative action", u"preventative actions"};
    const bool mayBe = heading.size() >= kNames.front().size() && // as most headings are not
                       heading.contains(u'v', Qt::CaseInsensitive);
    return mayBe &&
           std::find(kNames.begin(), kNames.end(), PlainName(heading).view()) != kNames.end();
}

} // namespace

bool mayTellWhatWasDone(QStringView name) {
    static const QStringList names{QStringLiteral("remediation"),
                                   QStringLiteral("조치 사항"),
                                   QStringLiteral("조치사항"),
                                   QStringLiteral("対応事項"),
                                   QStringLiteral("actions correctives"),
                                   QStringLiteral("acciones correctivas"),
                                   QStringLiteral("ações corretivas")};
    return names.contains(PlainName(name).view());
}

void settleCorrections(Outline& outline) {
    std::vector<Chapter>& chapters = outline.chapters;
    settleEmptyLog(chapters);
    settleRemediation(chapters);
    for (const Beside& rule : kBeside) {
        settleBeside(chapters, rule);
    }
    settleWentWrong(chapters);
    const auto fixes = std::find_if(chapters.begin(), chapters.end(), [](const Chapter& chapter) {
        return chapter.kind == Kind::measures && isOnlyProse(chapter) &&
               PlainName(chapter.heading.heading).view() == u"fixes";
    });
    if (fixes != chapters.end() && !tellsResolution(chapters)) {
        fixes->kind = Kind::resolution; // which were made
    }
    const bool prevents = std::any_of(chapters.begin(), chapters.end(), [](const Chapter& chapter) {
        return isPrevention(chapter.heading.heading);
    });
    if (!prevents || tellsResolution(chapters)) {
        return;
    }
    for (Chapter& chapter : chapters) {
        if (isOnlyProse(chapter) && plainName(chapter.heading.heading) == u"corrective action") {
            chapter.kind = Kind::resolution;
        }
    }
}

namespace {

/// Of its heading, or of the label that it begins with.
QString nameOfChapter(const Draft& draft, const Chapter& chapter) {
    if (chapter.hasHeading() || chapter.pieces.empty()) {
        return chapter.heading.heading;
    }
    const auto label = splitLabel(draft.tree.line(chapter.pieces.front().firstLine));
    return label ? label->name.toString() : QString();
}

} // namespace

bool asksForResponse(QStringView name) {
    const PlainName whole(name);
    const QStringView plain = whole.view();
    return plain.startsWith(u"how") && plain.contains(u" we respond");
}

void settleResponses(const Draft& draft, Outline& outline) {
    if (tellsResolution(outline.chapters)) {
        return;
    }
    for (Chapter& chapter : outline.chapters) {
        if (chapter.kind == Kind::timeline && isOnlyProse(chapter) &&
            asksForResponse(nameOfChapter(draft, chapter)) &&
            firstTimed(draft, chapter.pieces) == nullptr) {
            chapter.kind = Kind::resolution;
            return;
        }
    }
}

} // namespace afterword::reading
