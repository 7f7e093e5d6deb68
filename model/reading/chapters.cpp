// SPDX-License-Identifier: MIT
#include "model/reading/chapters.h"

#include "model/domain/vocabulary.h"
#include "model/reading/actions/action_fields.h"
#include "model/reading/actions/measures_reader.h"
#include "model/reading/cause_reader.h"
#include "model/reading/days/place_in_time.h"
#include "model/reading/fields.h"
#include "model/reading/label_rows.h"
#include "model/reading/labelled_text.h"
#include "model/reading/labels.h"
#include "model/reading/leftovers.h"
#include "model/reading/lessons_reader.h"
#include "model/reading/names/names.h"
#include "model/reading/placeholders.h"
#include "model/reading/preamble_reader.h"
#include "model/reading/timeline/timeline_reader.h"
#include "model/reading/told_parts.h"
#include "model/reading/value_reader.h"

#include <algorithm>

namespace afterword::reading {

namespace {

class ChapterReader {
public:
    ChapterReader(Draft& draft, const Outline& outline) : m_draft(draft), m_outline(outline) {}

    void readAll() {
        m_isForm = isForm(m_draft, m_outline);
        m_draft.hasImpact = hasImpact();
        readPreamble(m_draft, m_outline, m_isForm);
        if (m_isForm) { // what stands in it tells how to fill it in
            return;
        }
        // What dates the timeline stands in these, wherever they are.
        for (const Chapter& chapter : m_outline.chapters) {
            if (tellsAtOnce(chapter.kind)) {
                read(chapter);
            } else if (chapter.kind == Kind::unknown && chapter.hasHeading()) {
                readValue(m_draft, chapter);
            }
        }
        readToldParts(m_draft, m_outline);
        takePlaceInTime(m_draft, m_outline);
        for (const Chapter& chapter : m_outline.chapters) {
            if (!tellsAtOnce(chapter.kind)) {
                read(chapter);
            }
        }
        settleDueDays(m_draft);
        settleMoments(m_draft);
    }

private:
    [[nodiscard]] bool hasImpact() const {
        const auto names = [this](const Piece& piece) {
            if (piece.named != Kind::impact || piece.isHeading()) {
                return piece.named == Kind::impact;
            }
            const std::optional<Label> label = splitLabel(m_draft.tree.line(piece.firstLine));
            return label && labelKey(label->name) != u"impactUsers";
        };
        return std::any_of(
            m_outline.chapters.begin(), m_outline.chapters.end(), [&](const Chapter& chapter) {
                return chapter.kind == Kind::impact ||
                       std::any_of(chapter.pieces.begin(), chapter.pieces.end(), names);
            });
    }

    void read(const Chapter& chapter) {
        if (!chapter.hasHeading() && chapter.kind == Kind::unknown) {
            return; // the preamble
        }
        if (chapter.kind != Kind::unknown) {
            beginPart(anchorOf(chapter.kind), chapter);
        }
        if (chapter.hasHeading() && holdPlaceholders(m_draft, chapter.pieces)) {
            return; // a form's
        }
        const QString name = chapter.kind == Kind::actions ? QString() : takeHeading(chapter);
        switch (chapter.kind) {
        case Kind::summary:
            appendText(m_draft.incident.summary,
                       named(name, readLabelled(m_draft, chapter.pieces, LabelScope::summary)));
            break;
        case Kind::metadata:
            readMetadata(chapter);
            break;
        case Kind::impact:
            if (!readServices(chapter)) {
                readText(chapter, m_draft.incident.impact, name);
            }
            break;
        case Kind::detection:
            readText(chapter, m_draft.incident.detection, name);
            break;
        case Kind::trigger:
            readText(chapter, m_draft.incident.trigger, name);
            break;
        case Kind::closing:
            readClosing(chapter, name);
            break;
        case Kind::rootCauseAndResolution:
        case Kind::rootCause:
        case Kind::resolution:
            if (!name.isEmpty()) {
                appendText(chapter.kind == Kind::resolution ? m_draft.incident.resolution
                                                            : m_draft.incident.rootCause,
                           named(name, {}));
            }
            readCauses(m_draft, chapter);
            break;
        case Kind::factors:
            readFactors(m_draft, chapter);
            break;
        case Kind::timeline:
            readTimeline(m_draft, chapter);
            break;
        case Kind::measures:
        case Kind::improvements:
            readImprovements(m_draft, chapter);
            break;
        case Kind::actions:
            readActionChapter(chapter);
            break;
        case Kind::lessons:
        case Kind::wentWell:
        case Kind::wentPoorly:
        case Kind::gotLucky:
            if (!name.isEmpty()) {
                appendText(m_draft.incident.lessons.learned, named(name, {}));
            }
            readLessons(m_draft, chapter);
            break;
        case Kind::unknown:
            break;
        }
    }

    /// The name of actions is one of theirs only where there are some; of prose it is the title.
    void readActionChapter(const Chapter& chapter) {
        const Incident& incident = m_draft.incident;
        const qsizetype actions = incident.actions.size();
        const qsizetype improvements = incident.improvements.size();
        readActions(m_draft, chapter);
        const bool isProse =
            incident.actions.size() == actions && incident.improvements.size() > improvements;
        if (incident.actions.size() > actions ||
            (chapter.pieces.empty() && !areElsewhere(chapter))) {
            takeHeading(chapter);
            noteAssumed(chapter);
        } else if (isProse && chapter.hasHeading() &&
                   incident.improvements.at(improvements)->title.isEmpty()) {
            m_draft.take(chapter.heading);
            m_draft.incident.improvements[improvements].edit().title = chapter.heading.heading;
        }
    }

    /// Whether another chapter of actions says something.
    [[nodiscard]] bool areElsewhere(const Chapter& chapter) const {
        return std::any_of(m_outline.chapters.begin(), m_outline.chapters.end(),
                           [&chapter](const Chapter& other) {
                               return &other != &chapter && other.heading.named == Kind::actions &&
                                      !other.pieces.empty();
                           });
    }

    /// A name that says more or asks may have meant another list.
    void noteAssumed(const Chapter& chapter) {
        const QString& name = chapter.heading.heading;
        if (!chapter.pieces.empty() && !chapter.isContinued && chapter.hasHeading() &&
            kindNamedExactly(name) != Kind::actions) {
            m_draft.note("actions.assumed", chapter.heading.firstLine, {name});
        }
    }

    /// Under which anchor the lines of a chapter stand, where nothing in it takes its own.
    static QString anchorOf(Kind kind) {
        switch (kind) {
        case Kind::rootCauseAndResolution:
            return QStringLiteral("rootCause");
        case Kind::measures:
            return QStringLiteral("improvements");
        case Kind::lessons:
            return QStringLiteral("lessons/learned");
        case Kind::metadata:
            return QStringLiteral("sections");
        default:
            return vocabularyKey(kind).replace(u'.', u'/');
        }
    }

    void beginPart(const QString& anchor, const Chapter& chapter) {
        m_draft.part = anchor;
        if (chapter.hasHeading()) {
            m_draft.lineMarks.part(anchor, chapter.heading.firstLine);
        }
        if (!chapter.pieces.empty()) {
            m_draft.lineMarks.part(anchor, chapter.pieces.front().firstLine);
        }
    }

    /// Takes the heading of a part and keeps its name. Returns the name when that cannot be kept
    /// beside one that the part has already: it has to stay in the text.
    QString takeHeading(const Chapter& chapter) {
        const QString key = vocabularyKey(chapter.kind);
        const QString& name = chapter.heading.heading;
        if (chapter.isContinued && chapter.hasHeading() && chapter.kind == Kind::rootCause &&
            !chapter.pieces.empty()) {
            m_draft.take(chapter.heading); // the next of its whys
            return name;
        }
        if (!chapter.hasHeading() || key.isEmpty() || chapter.isContinued ||
            (chapter.kind == Kind::actions && m_draft.ledger.isTaken(chapter.heading.firstLine))) {
            return {};
        }
        if (isLabel(chapter.kind) && labelKey(name).isEmpty() && name.size() > kLongestLabel) {
            m_draft.take(chapter.heading); // too long for one
            if (chapter.kind != Kind::rootCause && chapter.kind != Kind::resolution) {
                m_draft.keepName(key, written(key)); // as it is written then
            }
            return name;
        }
        const auto used = m_names.constFind(key);
        if (used != m_names.cend() && *used != name) {
            if (holdsText(chapter.kind) && !chapter.pieces.empty()) {
                m_draft.take(chapter.heading);
                return name;
            }
            return {};
        }
        m_names.insert(key, name);
        m_draft.take(chapter.heading);
        if (chapter.kind == Kind::closing) { // written without a heading
            const QString plain = plainName(name);
            return plain == u"conclusion" || plain == u"conclusions" ? QString() : name;
        }
        const auto own = m_draft.incident.asWritten.constFind(key);
        if (own != m_draft.incident.asWritten.cend() && *own != name) {
            return holdsText(chapter.kind) ? name : QString();
        }
        m_draft.keepName(key, name);
        return {};
    }

    /// Parts that are written as labels.
    static bool isLabel(Kind kind) {
        return kind == Kind::impact || kind == Kind::detection || kind == Kind::trigger ||
               kind == Kind::rootCause || kind == Kind::resolution;
    }

    static bool holdsText(Kind kind) {
        switch (kind) {
        case Kind::summary:
        case Kind::impact:
        case Kind::detection:
        case Kind::trigger:
        case Kind::closing:
        case Kind::rootCause:
        case Kind::resolution:
        case Kind::rootCauseAndResolution:
        case Kind::lessons:
            return true;
        default:
            return false;
        }
    }

    static QString named(const QString& name, const QString& text) {
        if (name.isEmpty()) {
            return text;
        }
        return QStringLiteral("#### ") + name + (text.isEmpty() ? u"" : u"\n\n") + text;
    }

    void readText(const Chapter& chapter, QString& field, const QString& name) {
        for (const Piece& piece : chapter.pieces) {
            m_draft.take(piece);
        }
        appendText(field, named(name, textOf(m_draft.tree, chapter.pieces)));
    }

    /// "Affected services" over nothing but their names.
    bool readServices(const Chapter& chapter) {
        const QString& name = chapter.heading.heading;
        const QString key = QStringLiteral("services");
        if (labelKey(name) != key || chapter.pieces.size() != 1 ||
            chapter.pieces.front().kind != markdown::Block::Kind::paragraph) {
            return false;
        }
        const QString value = textOf(m_draft.tree, chapter.pieces);
        if (!namesServices(value) ||
            !setLabelled(m_draft, key, name, value, chapter.heading.firstLine)) {
            return false;
        }
        m_draft.take(chapter.pieces.front());
        return true;
    }

    /// A rule within it would be taken for the one that it stands behind.
    void readClosing(const Chapter& chapter, const QString& name) {
        Chapter prose = chapter;
        std::erase_if(prose.pieces, [this](const Piece& piece) {
            const bool rule = piece.kind == markdown::Block::Kind::rule;
            if (rule) {
                m_draft.take(piece);
            }
            return rule;
        });
        readText(prose, m_draft.incident.closing, name);
    }

    void readMetadata(const Chapter& chapter) {
        m_draft.take(chapter.heading);
        const QString prose = readLabelled(m_draft, chapter.pieces, LabelScope::header);
        m_draft.incident.sections.append(
            {chapter.heading.heading, 1, prose, Part::title, Section::Place::after});
    }

    Draft& m_draft;
    const Outline& m_outline;
    QHash<QString, QString> m_names; // of parts, as the document has them
    bool m_isForm = false;
};

} // namespace

void readChapters(Draft& draft, const Outline& outline) {
    ChapterReader(draft, outline).readAll();
    keepLeftovers(draft, outline);
}

} // namespace afterword::reading
