// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_finder.h"

#include "model/base/scan.h"
#include "model/reading/days/told_zones.h"
#include "model/reading/days/weekdays.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/names/names.h"
#include "model/reading/timeline/status_updates.h"
#include "model/reading/timeline/timed_line.h"
#include "model/reading/timeline/timed_rows.h"
#include "model/reading/title.h"

#include <algorithm>
#include <array>
#include <utility>

namespace afterword::reading {

namespace {

using markdown::Block;
using markdown::Tree;

constexpr int kFewestTimed = 3;

bool mayHoldTimeline(Kind kind) {
    switch (kind) {
    case Kind::unknown:
    case Kind::summary:
    case Kind::impact: // below a name that nobody knows
    case Kind::timeline:
    case Kind::detection:
    case Kind::resolution:
    case Kind::rootCause:
    case Kind::metadata:
        return true;
    default:
        return false;
    }
}

/// Code below such a name is of a machine: "The crontab", "Logs".
bool namesLog(const Piece& heading) {
    static constexpr std::array<QStringView, 6> kWords{u"log",    u"cron",   u"schedule",
                                                       u"uptime", u"output", u"load"};
    return std::any_of(kWords.begin(), kWords.end(), [&](QStringView word) {
        return heading.heading.contains(word, Qt::CaseInsensitive);
    });
}

class TimelineFinder {
public:
    TimelineFinder(const Tree& tree, Outline& outline) : m_tree(tree), m_outline(outline) {}

    void find() {
        settleLogs();
        if (hasTimeline()) {
            return;
        }
        const Chapters days = dayChapters();
        if (days.end - days.begin > 1 && m_outline.incidents.empty()) {
            join(days);
            return;
        }
        Run best;
        for (size_t i = 0; i < m_outline.chapters.size(); ++i) {
            if (mayHoldTimeline(m_outline.chapters[i].kind)) {
                lookIn(i, best);
            }
        }
        const Chapters updates = timedChapters();
        if (best.areEnough()) {
            make(best);
        } else if (updates.end - updates.begin >= kFewestTimed && m_outline.incidents.empty()) {
            join(updates);
        }
    }

private:
    /// Pieces of a chapter, from the first with clocks to behind the last.
    struct Run {
        size_t chapter = 0;
        size_t begin = 0;
        size_t end = 0;
        int rows = 0;
        int updates = 0;

        /// Two updates of a status page tell what they are.
        [[nodiscard]] bool areEnough() const { return rows >= kFewestTimed || updates > 1; }
    };

    struct Chapters {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    /// "14:40 UTC, 5 March 2024: Resolved", one heading after the other: the most that there are.
    [[nodiscard]] Chapters timedChapters() const {
        Chapters most;
        Chapters run;
        for (const Chapter& chapter : m_outline.chapters) {
            const auto reading = timeOfHeading(chapter.heading.heading);
            const bool timed = (chapter.hasHeading() && chapter.kind == Kind::unknown && reading &&
                                !isWholeDay(reading->time)) ||
                               isStatusUpdate(m_tree, chapter);
            run.begin = timed ? run.begin : run.end + 1;
            ++run.end;
            most = run.end - run.begin > most.end - most.begin ? run : most;
        }
        return most;
    }

    /// "Saturday" and "Sunday" over what happened when, one after the other.
    [[nodiscard]] Chapters dayChapters() const {
        Chapters most;
        Chapters run;
        for (const Chapter& chapter : m_outline.chapters) {
            const bool isOfDay =
                chapter.hasHeading() && chapter.kind == Kind::unknown &&
                namesWeekday(chapter.heading.heading) &&
                std::any_of(chapter.pieces.begin(), chapter.pieces.end(), [this](const Piece& one) {
                    return !one.isHeading() && one.kind != Block::Kind::code &&
                           timedRowsOf(m_tree, one).areTimed();
                });
            run.begin = isOfDay ? run.begin : run.end + 1;
            ++run.end;
            most = run.end - run.begin > most.end - most.begin ? run : most;
        }
        return most;
    }

    /// "Incident log" without a time is the name of the page, and "Key events" above the same
    /// events in detail are its moments.
    void settleLogs() {
        for (Chapter& chapter : m_outline.chapters) {
            if (chapter.kind != Kind::timeline) {
                continue;
            }
            const bool isPage =
                namesAnyReport(chapter.heading.heading) &&
                std::none_of(chapter.pieces.begin(), chapter.pieces.end(),
                             [this](const Piece& one) { return !isDay(one) && mentionsTime(one); });
            const bool areMoments =
                PlainName(chapter.heading.heading).view() == u"key events" && toldInDetail(chapter);
            chapter.kind = isPage ? Kind::unknown : areMoments ? Kind::metadata : chapter.kind;
        }
    }

    /// Whether another list that nobody has named has more times than that.
    [[nodiscard]] bool toldInDetail(const Chapter& moments) {
        if (!m_mostTimed) {
            m_mostTimed = 0;
            for (const Chapter& chapter : m_outline.chapters) {
                const bool mayBe = chapter.kind == Kind::unknown && chapter.hasHeading();
                m_mostTimed = std::max(*m_mostTimed, mayBe ? timedRowsIn(chapter) : 0);
            }
        }
        return *m_mostTimed > timedRowsIn(moments);
    }

    [[nodiscard]] int timedRowsIn(const Chapter& chapter) const {
        int rows = 0;
        for (const Piece& piece : chapter.pieces) {
            rows += isList(piece) ? timedRowsOf(m_tree, piece).timed : 0;
        }
        return rows;
    }

    void join(const Chapters& updates) {
        Chapter timeline;
        timeline.kind = Kind::timeline;
        const auto begin = m_outline.chapters.begin() + updates.begin;
        const auto end = m_outline.chapters.begin() + updates.end;
        for (auto chapter = begin; chapter != end; ++chapter) {
            timeline.pieces.push_back(chapter->heading);
            timeline.pieces.insert(timeline.pieces.end(), chapter->pieces.begin(),
                                   chapter->pieces.end());
        }
        const auto rest = m_outline.chapters.erase(begin, end);
        m_outline.chapters.insert(rest, std::move(timeline));
    }

    [[nodiscard]] bool hasTimeline() const {
        return std::any_of(m_outline.chapters.begin(), m_outline.chapters.end(),
                           [this](const Chapter& chapter) {
                               return chapter.kind == Kind::timeline && mentionsTime(chapter);
                           });
    }

    [[nodiscard]] bool mentionsTime(const Chapter& chapter) const {
        return std::any_of(chapter.pieces.begin(), chapter.pieces.end(),
                           [this](const Piece& piece) { return mentionsTime(piece); });
    }

    [[nodiscard]] bool mentionsTime(const Piece& piece) const {
        if (piece.isHeading()) {
            return timeOfHeading(piece.heading).has_value();
        }
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            QStringView text = m_tree.line(line).trimmed();
            text = text.startsWith(u'|') ? text.mid(1) : text;
            if (timedItemLine(text, {}) || lineEndingInTime(withoutMarker(text), {})) {
                return true;
            }
        }
        return false;
    }

    void lookIn(size_t index, Run& best) const {
        const Chapter& chapter = m_outline.chapters[index];
        bool prose = chapter.kind == Kind::unknown || chapter.kind == Kind::timeline;
        const bool mayBeNoted = chapter.kind == Kind::unknown && !namesLog(chapter.heading);
        bool isNamed = chapter.kind != Kind::impact;
        Run run{index, 0, 0, 0, 0};
        int between = 0;
        for (size_t i = 0; i < chapter.pieces.size(); ++i) {
            const Piece& piece = chapter.pieces[i];
            const bool isName = piece.isHeading() && !isDay(piece);
            prose = prose || isName;
            isNamed = isNamed || isName;
            if (!isNamed && !areAllTimed(piece)) {
                continue;
            }
            const bool isCode = piece.kind == Block::Kind::code;
            const bool isLoose = piece.kind == Block::Kind::paragraph || isCode;
            const bool counts =
                isCode ? mayBeNoted
                       : prose || !isLoose || piece.isHeading() || areNoProse(m_tree, piece);
            const size_t update = endOfUpdate(m_tree, chapter.pieces, i, {});
            const TimedRows rows = update > i ? TimedRows{1, 0, 1}
                                   : counts   ? timedRowsOf(m_tree, piece)
                                              : TimedRows();
            if (rows.areTimed()) {
                if (rows.updates > 0 && run.updates == 0 && run.rows < kFewestTimed) {
                    run = {index, 0, 0, 0, 0}; // what is told above those of a status page
                }
                run.begin = run.rows == 0 ? i : run.begin;
                i = update > i ? update - 1 : i;
                run.end = i + 1;
                run.rows += rows.timed;
                run.updates += rows.updates;
                between = 0;
            } else if (run.rows > 0 && (++between > 2 || isOtherHeading(piece))) {
                best = run.rows > best.rows ? run : best;
                run = {index, 0, 0, 0, 0};
                between = 0;
            }
        }
        best = run.rows > best.rows ? run : best;
    }

    /// Every row of which has its clock, whatever stands above it.
    [[nodiscard]] bool areAllTimed(const Piece& piece) const {
        constexpr int kFewest = 4;
        const TimedRows rows = areRows(piece) ? timedRowsOf(m_tree, piece) : TimedRows();
        return rows.timed >= kFewest && rows.other == 0;
    }

    static bool isDay(const Piece& piece) {
        const auto reading = timeOfHeading(piece.heading);
        return piece.isHeading() &&
               ((reading && isWholeDay(reading->time)) || namesWeekday(piece.heading));
    }

    /// A heading that is no day ends what stands above it.
    static bool isOtherHeading(const Piece& piece) {
        return piece.isHeading() && !timeOfHeading(piece.heading) && !findDate(piece.heading, {}) &&
               !namesWeekday(piece.heading);
    }

    void make(Run run) {
        Chapter& chapter = m_outline.chapters[run.chapter];
        const auto begin = chapter.pieces.begin();
        size_t heading = run.begin;
        while (heading > 0 &&
               (!chapter.pieces[heading - 1].isHeading() || isDay(chapter.pieces[heading - 1]))) {
            --heading;
            run.begin = isDay(chapter.pieces[heading]) ? heading : run.begin;
        }
        if (heading > 0) {
            makeBelow(run, heading - 1);
        } else if (chapter.hasHeading() && !standsApart(chapter, run) &&
                   (chapter.kind == Kind::unknown || chapter.kind == Kind::timeline ||
                    isOnly(chapter, run))) {
            chapter.kind = Kind::timeline;
        } else {
            Chapter timeline;
            timeline.kind = Kind::timeline;
            const size_t from = run.begin - (isIntroduced(chapter, run.begin) ? 1 : 0);
            timeline.pieces.assign(begin + qsizetype(from), begin + qsizetype(run.end));
            chapter.pieces.erase(begin + qsizetype(from), begin + qsizetype(run.end));
            insertBehind(run.chapter, std::move(timeline));
        }
    }

    /// Behind something else: the updates of a status page behind prose, days behind rows.
    static bool standsApart(const Chapter& chapter, const Run& run) {
        const auto begin = chapter.pieces.begin();
        return run.begin > 0 && (run.updates > 1 ||
                                 (isDay(begin[qsizetype(run.begin)]) &&
                                  std::any_of(begin, begin + qsizetype(run.begin),
                                              [](const Piece& piece) { return areRows(piece); })));
    }

    /// "What we did" over nothing but the rows, and the zone of their times.
    [[nodiscard]] bool isOnly(const Chapter& chapter, const Run& run) const {
        const auto isOfTimes = [this](const Piece& piece) {
            return piece.kind == Block::Kind::rule ||
                   (saysTimes(m_tree.line(piece.firstLine)) && piece.firstLine == piece.lastLine);
        };
        const bool mayBe = chapter.kind == Kind::resolution || chapter.kind == Kind::impact ||
                           chapter.kind == Kind::summary;
        return mayBe && run.begin < 2 &&
               std::all_of(chapter.pieces.begin(), chapter.pieces.begin() + qsizetype(run.begin),
                           isOfTimes) &&
               std::all_of(chapter.pieces.begin() + qsizetype(run.end), chapter.pieces.end(),
                           isOfTimes);
    }

    /// "All times UTC." belongs to what stands below it.
    [[nodiscard]] bool isIntroduced(const Chapter& chapter, size_t at) const {
        if (at == 0 || chapter.pieces[at - 1].kind != Block::Kind::paragraph) {
            return false;
        }
        const Piece& above = chapter.pieces[at - 1];
        const QStringView line = m_tree.line(above.firstLine);
        return above.firstLine == above.lastLine && line.size() < 80 &&
               (line.contains(u"times", Qt::CaseInsensitive) || line.trimmed().endsWith(u':'));
    }

    /// The heading above the run, with all that stands below it, becomes a chapter of its own.
    void makeBelow(const Run& run, size_t heading) {
        const std::vector<Piece> pieces = std::exchange(m_outline.chapters[run.chapter].pieces, {});
        size_t stop = run.end;
        while (stop < pieces.size() &&
               !(pieces[stop].isHeading() && pieces[stop].level <= pieces[heading].level)) {
            ++stop;
        }
        const auto at = [&](size_t i) { return pieces.begin() + qsizetype(i); };
        m_outline.chapters[run.chapter].pieces.assign(pieces.begin(), at(heading));
        if (stop < pieces.size()) {
            Chapter rest;
            rest.heading = pieces[stop];
            rest.kind = pieces[stop].named;
            rest.pieces.assign(at(stop + 1), pieces.end());
            insertBehind(run.chapter, std::move(rest));
        }
        Chapter timeline;
        timeline.kind = Kind::timeline;
        timeline.heading = pieces[heading];
        timeline.pieces.assign(at(heading + 1), at(stop));
        insertBehind(run.chapter, std::move(timeline));
    }

    void insertBehind(size_t index, Chapter chapter) {
        m_outline.chapters.insert(m_outline.chapters.begin() + qsizetype(index) + 1,
                                  std::move(chapter));
    }

    const Tree& m_tree;
    Outline& m_outline;
    std::optional<int> m_mostTimed; // of the lists in sections that nobody knows
};

} // namespace

void findTimeline(const Tree& tree, Outline& outline) {
    TimelineFinder(tree, outline).find();
}

} // namespace afterword::reading
