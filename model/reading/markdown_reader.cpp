// SPDX-License-Identifier: MIT
#include "model/base/ids.h"
#include "model/base/text.h"
#include "model/domain/data_comment.h"
#include "model/domain/derived.h"
#include "model/reading/actions/action_finder.h"
#include "model/reading/actions/corrections.h"
#include "model/reading/carried_data.h"
#include "model/reading/chapters.h"
#include "model/reading/days/day_order.h"
#include "model/reading/days/place_in_time.h"
#include "model/reading/fields.h"
#include "model/reading/front_matter.h"
#include "model/reading/label_rows.h"
#include "model/reading/labels.h"
#include "model/reading/markup/chat_markup.h"
#include "model/reading/markup/other_markups.h"
#include "model/reading/placeholders.h"
#include "model/reading/reading.h"
#include "model/reading/timeline/timeline_fields.h"
#include "model/reading/timeline/timeline_finder.h"
#include "model/reading/timeline/timeline_phases.h"
#include "model/reading/title.h"

#include <QDate>
#include <QSet>

namespace afterword::reading {

namespace {

/// The document with its front matter left out, its lines kept.
QString bodyOf(const QString& text, const FrontMatter& matter) {
    qsizetype at = 0;
    for (int line = 0; line < matter.lines && at >= 0; ++line) {
        at = text.indexOf(u'\n', at);
        at = at < 0 ? text.size() : at + 1;
    }
    return matter.lines == 0 ? text : QString(QString(matter.lines, u'\n') + text.mid(at));
}

/// A map that only holds what the document says of itself or of its incident.
bool isHolder(QStringView map) {
    static const QSet<QString> names{
        QStringLiteral("incident"),   QStringLiteral("postmortem"), QStringLiteral("report"),
        QStringLiteral("document"),   QStringLiteral("meta"),       QStringLiteral("metadata"),
        QStringLiteral("params"),     QStringLiteral("extra"),      QStringLiteral("data"),
        QStringLiteral("details"),    QStringLiteral("info"),       QStringLiteral("header"),
        QStringLiteral("people"),     QStringLiteral("roles"),      QStringLiteral("times"),
        QStringLiteral("timestamps"), QStringLiteral("dates"),      QStringLiteral("taxonomies"),
        QStringLiteral("vorfall"),    QStringLiteral("störung"),    QStringLiteral("bericht"),
        QStringLiteral("dokument"),   QStringLiteral("personen"),   QStringLiteral("zeiten"),
        QStringLiteral("panne"),      QStringLiteral("rapport"),    QStringLiteral("personnes"),
        QStringLiteral("incidente"),  QStringLiteral("informe"),    QStringLiteral("personas"),
        QStringLiteral("relatório"),  QStringLiteral("pessoas"),    QStringLiteral("障害"),
        QStringLiteral("事故"),       QStringLiteral("故障")};
    return names.contains(plainName(map));
}

/// The name of a field in the front matter without the maps that hold it: "severity" for
/// "incident.severity", "owner" for "owner.name".
QString withoutHolders(const QString& name) {
    QStringView rest = name;
    rest.chop(rest.endsWith(u".name") ? 5 : 0);
    for (qsizetype dot = rest.indexOf(u'.'); dot > 0 && isHolder(rest.left(dot));
         dot = rest.indexOf(u'.')) {
        rest = rest.mid(dot + 1);
    }
    return rest.contains(u'.') ? QString() : rest.toString();
}

void readFrontMatter(Draft& draft, const FrontMatter& matter) {
    for (const Field& field : matter.fields) {
        const QString name = field.name.contains(u'.') ? withoutHolders(field.name) : field.name;
        const QString key = name.isEmpty() ? QString() : labelKey(name);
        if (name.compare(u"title", Qt::CaseInsensitive) == 0 && draft.incident.title.isEmpty()) {
            draft.incident.title = oneLine(field.value);
        } else if (key.isEmpty() || !setLabelled(draft, key, name, field.value, 1)) {
            draft.lineMarks.row(QStringLiteral("fields"), draft.incident.fields.size(), 1);
            draft.incident.fields.append(field);
        }
    }
}

/// "Title: Checkout was down".
QString withoutTitleLabel(const QString& heading) {
    const bool labelled = heading.startsWith(QStringLiteral("title:"), Qt::CaseInsensitive);
    const QString title = labelled ? heading.mid(6).trimmed() : heading;
    return title.isEmpty() ? heading : title;
}

/// "<a name="top"></a>The pump ran dry".
QStringView behindAnchor(QStringView heading) {
    constexpr QStringView kEnd = u"></a>";
    const qsizetype end = heading.startsWith(u"<a ") ? heading.indexOf(kEnd) : -1;
    return end < 0 ? heading : heading.mid(end + kEnd.size()).trimmed();
}

/// The title without its anchors, and without ":lock:" behind it.
QString bareTitle(const QString& heading) {
    const QStringView words = withoutAnchor(behindAnchor(heading));
    const bool isBetween = words.startsWith(u':'); // ":bell: The pump ran dry :bell:"
    const qsizetype end = isBetween ? words.size() : trailingShortcode(words);
    return withoutBold(words.left(end).trimmed()).toString();
}

/// Whether a heading has all the words of the other title, days aside: "Incident report: the pump
/// ran dry" of "2021-03-04 The pump ran dry".
bool saysAll(const QString& heading, const QString& title) {
    const QString words = u' ' + plainName(heading) + u' ';
    const QString plain = plainName(title);
    int said = 0;
    bool all = true;
    eachPart(plain, u' ', [&](QStringView word) {
        const bool counts =
            std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        said += counts ? 1 : 0;
        all = all && (!counts || words.contains(QString(u' ' + word + u' ')));
    });
    return words.contains(plain) || (all && said > 1);
}

/// What stands around the title, with "…" in its place: classic writes it again.
void keepTitle(Incident& incident, const Piece& heading) {
    const bool anchored = bareTitle(heading.heading).size() < withoutBold(heading.heading).size();
    QString whole = (heading.source.isEmpty() ? heading.heading : heading.source).simplified();
    if (!heading.source.isEmpty() || anchored) {
        incident.asWritten.insert(QStringLiteral("title"),
                                  whole.replace(incident.title, QStringLiteral("…")));
    }
}

/// False when the line says too much for a title.
bool takeTitleLine(Draft& draft, const Piece& name, const Piece& line) {
    constexpr qsizetype kLongest = 160;
    const QString title = textOf(draft.tree, line.firstLine, line.lastLine).simplified();
    if (title.size() > kLongest) {
        return false;
    }
    draft.incident.title = title;
    draft.take(name);
    draft.take(line);
    draft.lineMarks.field(QStringLiteral("title"), line.firstLine);
    return true;
}

/// "### Title" over one line, as forms have it where all names are alike: what stands there is the
/// title, and no heading is.
void readTitleOfForm(Draft& draft, Outline& outline) {
    std::vector<Piece>& front = outline.chapters.front().pieces;
    const bool isFirst = outline.title.level > 0 && !front.empty() &&
                         namesTitle(plainName(outline.title.heading)) &&
                         front.front().firstLine > outline.title.firstLine;
    if (isFirst && draft.incident.title.isEmpty() && front.front().isLine() &&
        takeTitleLine(draft, outline.title, front.front())) {
        outline.title = {};
        front.erase(front.begin());
        return;
    }
    const auto found = std::find_if(
        outline.chapters.begin(), outline.chapters.end(), [&outline](const Chapter& chapter) {
            return chapter.hasHeading() && chapter.kind == Kind::unknown &&
                   chapter.pieces.size() == 1 && chapter.heading.level == outline.title.level &&
                   chapter.pieces.front().isLine() &&
                   namesTitle(plainName(chapter.heading.heading));
        });
    if (found == outline.chapters.end() || !draft.incident.title.isEmpty()) {
        return;
    }
    if (takeTitleLine(draft, found->heading, found->pieces.front())) {
        outline.chapters.erase(found);
    }
}

/// A heading that says what the front matter says is the title once more; another one is a section.
void readTitle(Draft& draft, Outline& outline) {
    if (outline.title.firstLine == 0) {
        return;
    }
    const QString labelled = withoutTitleLabel(outline.title.heading);
    const QString heading = bareTitle(labelled);
    const QString& known = draft.incident.title;
    if (known.isEmpty() || saysAll(heading, known) || namesAnyReport(known)) {
        if (!known.isEmpty()) { // said twice, kept twice
            draft.incident.fields.append({QStringLiteral("title"), draft.incident.title});
        }
        draft.incident.title = oneLine(heading);
        keepTitle(draft.incident, outline.title);
        draft.take(outline.title);
        draft.lineMarks.field(QStringLiteral("title"), outline.title.firstLine);
        return;
    }
    if (outline.title.isTitleLine) { // plain words, and no title then
        Piece line = std::exchange(outline.title, {});
        line.heading.clear();
        std::vector<Piece>& top = outline.chapters.front().pieces;
        top.insert(top.begin(), std::move(line));
        return;
    }
    Chapter chapter;
    chapter.kind = outline.title.named;
    chapter.heading = outline.title;
    chapter.heading.level = std::max(1, chapter.heading.level);
    std::vector<Piece>& front = outline.chapters.front().pieces;
    const auto behind = std::find_if(front.begin(), front.end(), [&](const Piece& piece) {
        return piece.firstLine > outline.title.firstLine;
    });
    chapter.pieces.assign(behind, front.end());
    front.erase(behind, front.end());
    outline.chapters.insert(outline.chapters.begin() + 1, std::move(chapter));
    outline.title = {};
}

void giveIds(Incident& incident, const QString& text) {
    StableIds ids;
    incident.id = ids.idOf("incident", 0, {text});
    const auto each = [&ids](auto& rows, const char* kind, auto head, auto body) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            auto& row = rows[i].edit();
            row.id = ids.idOf(kind, i, {std::invoke(head, row), std::invoke(body, row)});
        }
    };
    const auto writtenTime = [](const TimelineEvent& row) { return QStringView(row.time.text); };
    each(incident.timeline, "event", writtenTime, &TimelineEvent::text);
    each(incident.factors, "factor", &ContributingFactor::category, &ContributingFactor::text);
    each(incident.improvements, "improvement", &Improvement::title, &Improvement::text);
    each(incident.actions, "action", &ActionItem::title, &ActionItem::details);
}

bool isRecognised(const Incident& incident, const Outline& outline) {
    const bool hasPart =
        std::any_of(outline.chapters.begin(), outline.chapters.end(), [](const Chapter& chapter) {
            return chapter.kind != Kind::unknown && chapter.kind != Kind::closing &&
                   chapter.kind != Kind::metadata;
        });
    return hasPart || !incident.duration.isEmpty() || !incident.impact.isEmpty() ||
           !incident.rootCauseSummary.isEmpty();
}

void noteOversize(Draft& draft) {
    for (const markdown::Oversize& big : draft.tree.oversize()) {
        draft.note("text.oversize", big.firstLine,
                   {QString::number(big.firstLine), QString::number(big.lastLine)},
                   Finding::Severity::warning);
    }
}

void noteSeveral(Draft& draft, const Outline& outline) {
    if (!outline.incidents.empty()) {
        draft.note("document.several", outline.incidents.front(),
                   {QString::number(outline.incidents.size())});
    }
}

Reading readText(const QString& text, const ReadOptions& options) {
    const FrontMatter matter = frontMatterOf(text);
    const markdown::Tree tree(asMarkdown(bodyOf(text, matter)));
    Draft draft(tree);
    draft.time.zone = options.zone;
    draft.time.year = options.year;
    draft.fileDay = options.date;
    if (!draft.fileDay) {
        draft.fileDay = findDate(options.name, {}).value_or(DateReading()).date;
    }
    draft.time.dayFirst = putsDayFirst(tree);
    Outline outline = outlineOf(tree, learnedKinds(options.names));
    draft.inFrontMatter = true;
    readFrontMatter(draft, matter);
    draft.inFrontMatter = false;
    draft.isDayOfFile = draft.time.date.has_value();
    readTitleOfForm(draft, outline);
    readTitle(draft, outline);
    gatherPhases(tree, outline);
    findTimeline(tree, outline);
    settleResponses(draft, outline);
    findActions(tree, outline);
    readChapters(draft, outline);
    readTimelineFields(draft);
    draft.keepListMarks();
    if (options.date) { // which somebody said, and not the file
        draft.findings.removeIf(
            [](const Finding& finding) { return finding.rule == u"time.date-of-file"; });
    }
    noteOversize(draft);
    noteSeveral(draft, outline);
    if (isEmptyForm(draft.incident, outline)) {
        draft.note("document.form", 0);
    }
    const bool recognised = isRecognised(draft.incident, outline);
    if (draft.incident.timeZone.isEmpty()) {
        draft.incident.timeZone = options.zone;
    }
    fillDerived(draft.incident);
    giveIds(draft.incident, text);
    draft.keepPhases();
    Reading reading{std::move(draft.incident), std::move(draft.findings), recognised, {}, {}};
    reading.lines = draft.lineMarks.lines(tree, reading.incident);
    return reading;
}

} // namespace

Reading readMarkdown(const QString& text, const ReadOptions& options) {
    const QString document = wellFormed(withUnixLines(text));
    const std::optional<DataComment> data = findDataComment(document);
    if (!data) {
        return readText(document, options);
    }
    return withCarriedData(readText(document.left(data->at), options), *data);
}

} // namespace afterword::reading
