// SPDX-License-Identifier: MIT
#include "model/reading/timeline/status_updates.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/days/posted_time.h"
#include "model/reading/labels.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

constexpr std::array<QStringView, 43> kStatuses{
    u"resolved",         u"update",         u"monitoring",    u"identified",    u"investigating",
    u"mitigated",        u"in progress",    u"verifying",     u"scheduled",     u"completed",
    u"recovering",       u"recovered",      u"degraded",      u"postmortem",    u"behoben",
    u"gelöst",           u"aktualisierung", u"beobachtung",   u"identifiziert", u"untersuchung",
    u"in bearbeitung",   u"résolu",         u"mise à jour",   u"surveillance",  u"identifié",
    u"enquête en cours", u"resuelto",       u"actualización", u"monitoreando",  u"supervisando",
    u"identificado",     u"investigando",   u"resolvido",     u"atualização",   u"monitorando",
    u"解決済み",         u"解決",           u"更新",          u"監視中",        u"調査中",
    u"해결됨",           u"업데이트",       u"조사 중"};

/// What sets a name apart: "**Resolved**", "[Resolved]".
bool isEmphasis(QChar c) {
    return c == u'*' || c == u'_' || c == u'[' || c == u']';
}

/// "✅ **Resolved**"
bool isSymbol(QChar c) {
    return c.unicode() >= 0x2300 && !c.isLetterOrNumber() && !c.isPunct();
}

/// The line behind "**Resolved**", "Update"; nothing where it begins with no such word.
std::optional<QStringView> behindStatus(QStringView line) {
    line = line.trimmed();
    while (!line.isEmpty() && (isEmphasis(line.front()) || isSymbol(line.front()))) {
        line = line.mid(1).trimmed();
    }
    for (const QStringView status : kStatuses) {
        if (!beginsInAnyCase(line, status)) {
            continue;
        }
        QStringView behind = line.mid(status.size());
        while (!behind.isEmpty() && isEmphasis(behind.front())) {
            behind = behind.mid(1);
        }
        if (behind.isEmpty() || !behind.front().isLetterOrNumber()) {
            return behind;
        }
    }
    return std::nullopt;
}

/// "Resolved - words", "**Update:** words": the name is set apart.
bool beginsWithStatus(QStringView line) {
    auto behind = behindStatus(line);
    if (!behind) {
        return false;
    }
    const QChar first = line.trimmed().front();
    const bool isMarked = isEmphasis(first) || isSymbol(first);
    const QStringView words = behind->trimmed();
    return isMarked || words.isEmpty() || QStringView(u":：-–—").contains(words.front());
}

} // namespace

bool namesStatus(QStringView name) {
    const auto behind = behindStatus(name);
    return behind && withoutColon(*behind).isEmpty();
}

namespace {

bool beginsUpdate(const markdown::Tree& tree, const Piece& piece) {
    return piece.isHeading() ? namesStatus(piece.heading)
                             : piece.kind == markdown::Block::Kind::paragraph &&
                                   beginsWithStatus(tree.line(piece.firstLine));
}

/// "**Update 14:20 UTC:** words", "**Update (14:20):** words": the time goes out of the name.
std::optional<Timed> timedStatus(QStringView text, const TimeContext& context) {
    const auto behind = behindStatus(text);
    const QStringView rest = behind ? behindSigns(*behind, u" ([—–-:") : QStringView();
    const QStringView line = rest.left(rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n'));
    if (rest.isEmpty() || !(rest.front().isDigit() || parseTime(line, context))) {
        return std::nullopt; // "**Identified** — Feb 27, 2024, 16:52 UTC" above its words
    }
    const auto reading = parseLeadingTime(rest, context);
    if (!reading || isWholeDay(reading->time) || !reading->openMarkup.isEmpty()) {
        return std::nullopt;
    }
    const QStringView words = behindSigns(rest.mid(reading->length), u" )]:*_-–—").trimmed();
    const QStringView name = text.left(behind->data() - text.data());
    const QString status = behindSigns(name, u" *_[").toString().remove(u'*').remove(u'_');
    return words.isEmpty() ? std::nullopt
                           : std::optional(Timed{*reading, status.trimmed() + u": " + words});
}

QString textBelow(const markdown::Tree& tree, const std::vector<Piece>& pieces, size_t at,
                  size_t end) {
    return textOf(tree, {pieces.begin() + qsizetype(at) + 1, pieces.begin() + qsizetype(end)});
}

} // namespace

std::optional<Timed> statusUpdate(const QString& text, const TimeContext& context) {
    const qsizetype end = text.indexOf(u'\n');
    const QStringView head = QStringView(text).left(end < 0 ? text.size() : end);
    if (!beginsWithStatus(head)) {
        return std::nullopt;
    }
    if (end < 0 || !namesStatus(head)) {
        auto timed = timedStatus(text, context);
        return timed ? timed : postedAtEnd(text, context);
    }
    auto update = postedBelow(text.mid(end + 1).trimmed(), context);
    if (update) {
        update->text = QString(text.left(end + 1) + update->text).trimmed();
    }
    return update;
}

std::optional<Timed> statusUpdate(const markdown::Tree& tree, const Piece& piece,
                                  const TimeContext& context) {
    return beginsWithStatus(tree.line(piece.firstLine))
               ? statusUpdate(textOf(tree, piece.firstLine, piece.lastLine), context)
               : std::nullopt;
}

size_t endOfUpdate(const markdown::Tree& tree, const std::vector<Piece>& pieces, size_t at,
                   const TimeContext& context) {
    constexpr size_t kMostPieces = 6; // of one without a heading
    const bool isHeading = pieces[at].isHeading();
    if (!beginsUpdate(tree, pieces[at]) ||
        (!isHeading && statusUpdate(tree, pieces[at], context))) {
        return at;
    }
    const size_t stop = isHeading ? pieces.size() : std::min(pieces.size(), at + kMostPieces);
    size_t end = at + 1;
    while (end < stop && !pieces[end].isHeading()) {
        if (!isHeading && beginsUpdate(tree, pieces[end])) {
            return at;
        }
        ++end;
        if (!isHeading && postedAtEnd(textOf(tree, {pieces[end - 1]}), context)) {
            return end;
        }
    }
    return isHeading && postedBelow(textBelow(tree, pieces, at, end), context) ? end : at;
}

bool isStatusUpdate(const markdown::Tree& tree, const Chapter& chapter) {
    return chapter.hasHeading() && namesStatus(chapter.heading.heading) &&
           postedBelow(textOf(tree, chapter.pieces), {});
}

size_t readStatusUpdate(Draft& draft, TimelineEvents& events, const std::vector<Piece>& pieces,
                        size_t at) {
    const size_t end = endOfUpdate(draft.tree, pieces, at, draft.time);
    if (end == at) {
        return at;
    }
    const Piece& name = pieces[at];
    const auto posted = postedBelow(textBelow(draft.tree, pieces, at, end), draft.time);
    for (size_t i = at; i < end; ++i) {
        draft.take(pieces[i]);
    }
    QString text =
        name.isHeading() ? name.heading : textOf(draft.tree, name.firstLine, name.lastLine);
    appendText(text, posted->text);
    events.add(posted->reading, text, name.firstLine);
    events.setOpen(false);
    return end;
}

} // namespace afterword::reading
