// SPDX-License-Identifier: MIT
#include "model/reading/chapters.h"

#include "model/domain/vocabulary.h"
#include "model/reading/cause_reader.h"
#include "model/reading/labelled_text.h"
#include "model/reading/leftovers.h"
#include "model/reading/lessons_reader.h"
#include "model/reading/measures_reader.h"
#include "model/reading/timeline_reader.h"

namespace afterword::reading {

namespace {

constexpr qsizetype kFirstWords = 600;

bool saysMuch(Kind kind) {
    return kind == Kind::summary || kind == Kind::metadata || kind == Kind::impact;
}

class ChapterReader {
public:
    ChapterReader(Draft& draft, const Outline& outline) : m_draft(draft), m_outline(outline) {}

    void readAll() {
        readPreamble();
        // What dates the timeline stands in these, wherever they are.
        for (const Chapter& chapter : m_outline.chapters) {
            if (saysMuch(chapter.kind)) {
                read(chapter);
            }
        }
        takePlaceInTime();
        for (const Chapter& chapter : m_outline.chapters) {
            if (!saysMuch(chapter.kind)) {
                read(chapter);
            }
        }
    }

private:
    void readPreamble() {
        const std::vector<Piece>& pieces = m_outline.chapters.front().pieces;
        std::vector<Piece> before;
        std::vector<Piece> behind;
        for (const Piece& piece : pieces) {
            (piece.firstLine < m_outline.title.firstLine ? before : behind).push_back(piece);
        }
        addLoose(textOf(m_draft.tree, before), Part::start);
        for (const Piece& piece : before) {
            m_draft.take(piece);
        }
        QString prose = readLabelled(m_draft, behind, LabelScope::header);
        const bool hasSummary =
            std::any_of(m_outline.chapters.begin(), m_outline.chapters.end(),
                        [](const Chapter& chapter) { return chapter.kind == Kind::summary; });
        const bool isKnown =
            std::any_of(m_outline.chapters.begin(), m_outline.chapters.end(),
                        [](const Chapter& chapter) { return chapter.kind != Kind::unknown; });
        if (hasSummary || !isKnown) {
            addLoose(prose, Part::title);
        } else {
            m_draft.incident.summary = prose;
        }
    }

    void addLoose(const QString& text, Part after) {
        if (!text.isEmpty()) {
            m_draft.incident.sections.append({{}, 0, text, after, Section::Place::after});
        }
    }

    /// The day and the zone of clocks, where no label gives them: the title, then the first words.
    void takePlaceInTime() {
        const Incident& incident = m_draft.incident;
        QStringList texts{incident.title, incident.summary.left(kFirstWords),
                          incident.impact.left(kFirstWords)};
        for (const Section& section : incident.sections) {
            texts.append(section.text.left(kFirstWords));
        }
        for (const QString& text : texts) {
            if (!m_draft.time.date) {
                m_draft.time.date = findDate(text, m_draft.time).value_or(DateReading()).date;
            }
        }
        if (m_draft.time.date && !m_draft.time.year) {
            m_draft.time.year = m_draft.time.date->year();
        }
        const std::optional<ZoneReading> zone = findZone(texts.at(1));
        if (zone && m_draft.time.zone.isEmpty()) {
            m_draft.time.zone = zone->zone;
            m_draft.incident.timeZone = zone->zone;
        }
    }

    void read(const Chapter& chapter) {
        if (!chapter.hasHeading() && chapter.kind == Kind::unknown) {
            return; // the preamble
        }
        const QString name = takeHeading(chapter);
        switch (chapter.kind) {
        case Kind::summary:
            appendText(m_draft.incident.summary,
                       named(name, readLabelled(m_draft, chapter.pieces, LabelScope::summary)));
            break;
        case Kind::metadata:
            readMetadata(chapter);
            break;
        case Kind::impact:
            readText(chapter, m_draft.incident.impact, name);
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
            readActions(m_draft, chapter);
            break;
        case Kind::lessons:
        case Kind::wentWell:
        case Kind::wentPoorly:
        case Kind::gotLucky:
            readLessons(m_draft, chapter);
            break;
        case Kind::unknown:
            break;
        }
    }

    /// Takes the heading of a part and keeps its name. Returns the name when that cannot be kept
    /// beside one that the part has already: it has to stay in the text.
    QString takeHeading(const Chapter& chapter) {
        const QString key = vocabularyKey(chapter.kind);
        const QString& name = chapter.heading.heading;
        if (!chapter.hasHeading() || key.isEmpty() || chapter.isContinued) {
            return {};
        }
        const auto used = m_names.constFind(key);
        if (used != m_names.cend() && *used != name) {
            if (holdsText(chapter.kind)) {
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
        const QString own = m_draft.incident.asWritten.value(key, written(key));
        if (own != name && m_draft.incident.asWritten.contains(key)) {
            return holdsText(chapter.kind) ? name : QString();
        }
        m_draft.keepName(key, name);
        return {};
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
};

} // namespace

void readChapters(Draft& draft, const Outline& outline) {
    ChapterReader(draft, outline).readAll();
    keepLeftovers(draft, outline);
}

} // namespace afterword::reading
