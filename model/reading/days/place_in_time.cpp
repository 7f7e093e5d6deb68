// SPDX-License-Identifier: MIT
#include "model/reading/days/place_in_time.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/domain/text_parts.h"
#include "model/reading/days/days_of_writing.h"
#include "model/reading/days/named_year.h"
#include "model/reading/days/told_zones.h"
#include "model/reading/days/weekdays.h"
#include "model/reading/fields.h"
#include "model/reading/labels.h"
#include "model/reading/timeline/timed_line.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace afterword::reading {

namespace {

using markdown::Block;

constexpr int kFirstLines = 12;     ///< of a chapter: what it says first
constexpr int kEpoch = 1970;        ///< what clocks that know nothing show
constexpr int kLongestWriting = 60; ///< days from an incident to what is written on it

/// "On Sunday, 2 April": a sentence that begins so tells when it happened.
bool beginsWithDay(QStringView line, const DateReading& date) {
    static constexpr std::array<QStringView, 9> kWords{
        u"on ", u"yesterday", u"am ", u"le ", u"el ", u"em ", u"no dia", u"between ", u"from "};
    const QStringView start = withoutMarker(line);
    const qsizetype skipped = start.isEmpty() ? 0 : start.data() - line.data();
    constexpr qsizetype kFarthest = 36; // behind "From 09:14 UTC until 10:52 UTC on "
    return date.at - skipped <= kFarthest &&
           std::any_of(kWords.begin(), kWords.end(), [&](QStringView word) {
               return start.startsWith(word, Qt::CaseInsensitive);
           });
}

/// "Start: 22:10 IST (UTC+1)": times are told in this zone.
bool namesMoment(QStringView line) {
    const std::optional<Label> label = splitLabel(withoutMarker(line));
    return label && labelKey(label->name).startsWith(QLatin1String("moments."));
}

class PlaceInTime {
public:
    PlaceInTime(Draft& draft, const Outline& outline) : m_draft(draft), m_outline(outline) {}

    void take() {
        takeYear();
        takeDay();
        takeZone();
    }

private:
    struct Day {
        QDate date;
        int line = 0;
        bool isStrong = false;
    };

    template <class Visit>
    void eachFirstLine(Visit visit) const {
        const int line = std::max(1, m_outline.title.firstLine);
        if (visit(line, QStringView(m_draft.incident.title), true)) {
            return;
        }
        if (eachFirstLine(visit, &isHead)) {
            return;
        }
        eachFirstLine(visit, [](const Chapter& chapter) {
            return chapter.kind == Kind::unknown && chapter.hasHeading();
        });
    }

    template <class Visit, class Which>
    bool eachFirstLine(Visit visit, Which which) const {
        for (const Chapter& chapter : m_outline.chapters) {
            int lines = 0;
            for (const Piece& piece : which(chapter) ? chapter.pieces : kNone) {
                for (int line = piece.firstLine; line <= piece.lastLine && lines < kFirstLines;
                     ++line, ++lines) {
                    if (piece.kind != Block::Kind::code &&
                        visit(line, m_draft.tree.line(line), false)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    static bool isHead(const Chapter& chapter) {
        const bool isLabel = chapter.kind == Kind::detection || chapter.kind == Kind::trigger;
        return tellsAtOnce(chapter.kind) || isLabel || // of the summary when they are written
               (chapter.kind == Kind::unknown && !chapter.hasHeading());
    }

    /// Not those of actions, whose dates are to come.
    template <class Visit>
    void eachLine(Visit visit) const {
        for (const Chapter& chapter : m_outline.chapters) {
            if (chapter.kind == Kind::actions || chapter.kind == Kind::measures ||
                chapter.kind == Kind::improvements) {
                continue;
            }
            if (chapter.hasHeading() &&
                visit(chapter.heading.firstLine, chapter.heading.heading, false)) {
                return;
            }
            for (const Piece& piece : chapter.pieces) {
                for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
                    if (visit(line, m_draft.tree.line(line), false)) {
                        return;
                    }
                }
            }
        }
    }

    void takeYear() {
        if (m_draft.time.year) {
            return;
        }
        if (m_draft.time.date) {
            m_draft.time.year = m_draft.time.date->year();
            return;
        }
        std::optional<int> written; // that of writing is better than none
        const auto visit = [&](int, QStringView text, bool) {
            const auto date = findDate(text, m_draft.time);
            if (date && date->date && date->date->year() <= kEpoch) {
                return false;
            }
            if (date && date->date && !isOfWriting(text, *date)) {
                m_draft.time.year = date->date->year();
            } else if (date && date->date && !written) {
                written = date->date->year();
            }
            return m_draft.time.year.has_value();
        };
        eachFirstLine(visit);
        if (!m_draft.time.year) {
            eachLine(visit);
        }
        if (!m_draft.time.year) {
            m_draft.time.year = written ? written : yearOfFields();
        }
        if (!m_draft.time.year) {
            m_draft.time.year = yearWithoutDay(m_draft.incident);
        }
        if (!m_draft.time.year) {
            m_draft.time.year = yearOfWeekdays();
        }
    }

    /// "pubDate: 2022-06-14"
    [[nodiscard]] std::optional<int> yearOfFields() const {
        for (const Field& field : m_draft.incident.fields) {
            const auto date = parseTime(field.value, {}) ? findDate(field.value, {}) : std::nullopt;
            if (date && date->date && date->date->year() > kEpoch) {
                return date->date->year();
            }
        }
        return std::nullopt;
    }

    /// The only year in the document of which "Sat 20 January" and the days behind it are days.
    [[nodiscard]] std::optional<int> yearOfWeekdays() const {
        constexpr int kEnough = 10;
        QSet<int> years = yearsIn(m_draft.tree.text());
        int days = 0;
        eachLine([&](int, QStringView text, bool) {
            const auto date = years.isEmpty() ? std::nullopt : findDate(text, m_draft.time);
            const bool isBare = date && !date->date && date->day > 0;
            const int weekday = isBare ? weekdayIn(text.left(date->at + date->length)) : 0;
            if (weekday > 0) {
                ++days;
                years.removeIf([&](int year) {
                    return QDate(year, date->month, date->day).dayOfWeek() != weekday;
                });
            }
            return years.isEmpty() || days == kEnough;
        });
        return days > 0 && years.size() == 1 ? std::optional(*years.begin()) : std::nullopt;
    }

    [[nodiscard]] std::optional<Day> dayIn(int line, QStringView text, bool isTitle) const {
        const auto date = findDate(text, m_draft.time);
        const bool isOfIncident = date && date->date && date->date->year() > kEpoch &&
                                  (isTitle || !isOfWriting(text, *date));
        return isOfIncident
                   ? std::optional(Day{*date->date, line, isTitle || beginsWithDay(text, *date)})
                   : std::nullopt;
    }

    [[nodiscard]] std::optional<Day> firstDay() const {
        std::optional<Day> found;
        std::optional<Day> report;
        const auto visit = [&](int line, QStringView text, bool isTitle) {
            found = dayIn(line, text, isTitle);
            if (found && !report && isOfReport(text)) {
                report = std::exchange(found, std::nullopt);
            }
            return found.has_value();
        };
        eachFirstLine(visit);
        const qint64 before = found && report ? found->date.daysTo(report->date) : 0;
        if (report && (before <= 0 || before > kLongestWriting)) {
            return report;
        }
        if (!found && !m_draft.time.date) {
            eachLine(visit);
        }
        if (found && !found->isStrong && isAboveSections(found->line)) {
            found = dayOfSentence(*found);
        }
        return found;
    }

    [[nodiscard]] bool isAboveSections(int line) const {
        return std::none_of(m_outline.chapters.begin(), m_outline.chapters.end(),
                            [line](const Chapter& chapter) {
                                return chapter.hasHeading() && chapter.heading.firstLine < line;
                            });
    }

    /// What stands above all sections may be of writing: a part that begins with the sentence of a
    /// day somewhat earlier says more.
    [[nodiscard]] Day dayOfSentence(const Day& found) const {
        if (tellsOfIncident(m_draft.tree.line(found.line))) {
            return found;
        }
        if (const std::optional<Day> told = dayBelowLetterhead(found)) {
            return *told;
        }
        for (const Chapter& chapter : m_outline.chapters) {
            if (!tellsAtOnce(chapter.kind) || !chapter.hasHeading() || chapter.pieces.empty()) {
                continue;
            }
            const int line = chapter.pieces.front().firstLine;
            const QStringView sentence = m_draft.tree.line(line);
            const std::optional<Day> day = dayIn(line, sentence, false);
            const bool isEarlier = day && day->isStrong && day->date < found.date &&
                                   day->date.daysTo(found.date) <= kLongestWriting;
            if (isEarlier && !tellsOfBefore(sentence)) {
                return *day;
            }
        }
        return found;
    }

    /// A letter has its own date alone on a line above its title, and tells "… on Thursday 9
    /// February" of the incident.
    [[nodiscard]] std::optional<Day> dayBelowLetterhead(const Day& found) const {
        const QStringView head = m_draft.tree.line(found.line);
        const auto date = findDate(head, m_draft.time);
        if (found.line >= m_outline.title.firstLine || !date ||
            date->length < trimmed(head).size()) {
            return std::nullopt;
        }
        std::optional<Day> told;
        eachFirstLine([&](int line, QStringView text, bool isTitle) {
            const std::optional<Day> day = dayIn(line, text, isTitle);
            const qint64 before = day ? day->date.daysTo(found.date) : 0;
            const bool isToldOf = tellsOfIncident(text) || namesWeekdayOf(text, m_draft.time);
            told = before > 0 && before <= kLongestWriting && isToldOf ? day : std::nullopt;
            return told.has_value();
        });
        return told;
    }

    void takeDay() {
        const std::optional<QDate> label = m_draft.time.date;
        if (label && m_draft.isDaySure) {
            return;
        }
        const std::optional<Day> day = firstDay();
        if (!day) {
            return;
        }
        if (label) {
            const bool canBeWriting = day->isStrong || m_draft.isDayOfFile;
            const qint64 before = day->date.daysTo(*label);
            if (!canBeWriting || before <= 0 || before > kLongestWriting) {
                return;
            }
        }
        m_draft.time.date = day->date;
        m_draft.time.year = day->date.year();
        m_draft.assumedDay = day->line;
    }

    void takeZone() {
        const auto visit = [this](int line, QStringView text, bool) {
            return !isStamp(text) && takeZoneOf(m_draft, text, line);
        };
        if (m_draft.time.zone.isEmpty()) {
            eachFirstLine(visit);
        }
        takeZoneOfMoments();
        if (m_draft.time.zone.isEmpty()) {
            eachLine([&](int line, QStringView text, bool isTitle) {
                return (namesMoment(text) ||
                        (saysTimes(text) && !timedItemLine(text, m_draft.time))) &&
                       visit(line, text, isTitle);
            });
        }
    }

    void takeZoneOfMoments() {
        for (const MomentPart& part : momentParts()) {
            const std::optional<Moment>& moment = m_draft.incident.moments.*part.member;
            if (m_draft.time.zone.isEmpty() && moment && !moment->time.zone.isEmpty()) {
                m_draft.time.zone = moment->time.zone;
                m_draft.incident.timeZone = moment->time.zone;
            }
        }
    }

    static const std::vector<Piece> kNone;

    Draft& m_draft;
    const Outline& m_outline;
};

const std::vector<Piece> PlaceInTime::kNone;

} // namespace

QDate localDayOf(const Draft& draft, const PartialTime& time) {
    const Instant at = *time.earliest();
    const QString& zone = time.zone.isEmpty() ? draft.time.zone : time.zone;
    const int offset = zone.isEmpty() ? 0 : utcOffset(zone, at).value_or(0);
    return dayOf(at + std::chrono::seconds(offset));
}

void takePlaceInTime(Draft& draft, const Outline& outline) {
    PlaceInTime(draft, outline).take();
}

namespace {

/// A clock that was read before the day was known, as the label of the day stands below it.
void placeMoments(Draft& draft) {
    for (const MomentPart& part : momentParts()) {
        std::optional<Moment>& moment = draft.incident.moments.*part.member;
        if (moment && draft.time.date && !moment->time.isPlaced() && !moment->time.offset) {
            if (const auto reading = parseTime(moment->time.text, draft.time)) {
                moment->time = reading->time;
            }
        }
    }
}

} // namespace

void settleMoments(Draft& draft) {
    placeMoments(draft);
    const QString& zone = draft.incident.timeZone;
    if (zone.isEmpty()) {
        return;
    }
    for (const MomentPart& part : momentParts()) {
        std::optional<Moment>& moment = draft.incident.moments.*part.member;
        if (!moment || !moment->time.start || !moment->time.zone.isEmpty()) {
            continue;
        }
        TimeContext context = draft.time;
        context.zone = zone;
        context.date = toDateTime(*moment->time.start).date();
        if (const auto reading = parseTime(moment->time.text, context)) {
            moment->time = reading->time;
        }
    }
    draft.findings.removeIf(
        [](const Finding& finding) { return finding.rule == u"time.zone-assumed"; });
}

} // namespace afterword::reading
