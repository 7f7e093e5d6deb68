// SPDX-License-Identifier: MIT
#include "model/reading/status_updates.h"

#include "model/base/text.h"
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

bool isEmphasis(QChar c) {
    return c == u'*' || c == u'_';
}

/// The line behind "**Resolved**", "Update"; nothing where it begins with no such word.
std::optional<QStringView> behindStatus(QStringView line) {
    line = line.trimmed();
    while (!line.isEmpty() && isEmphasis(line.front())) {
        line = line.mid(1);
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
    const bool isMarked = isEmphasis(line.trimmed().front());
    const QStringView words = behind->trimmed();
    return isMarked || words.isEmpty() || QStringView(u":：-–—").contains(words.front());
}

bool namesStatus(QStringView heading) {
    const auto behind = behindStatus(heading);
    return behind && withoutColon(*behind).isEmpty();
}

/// A text that ends in a day with a clock, and what stands before it.
std::optional<Timed> postedAtEnd(const QString& text, const TimeContext& context) {
    constexpr qsizetype kLookAt = 100;
    const QStringView whole = QStringView(text).trimmed();
    qsizetype from = std::max(whole.lastIndexOf(u'\n') + 1, whole.size() - kLookAt);
    while (from > 0 && from < whole.size() && !whole.at(from - 1).isSpace()) {
        ++from;
    }
    const QStringView end = whole.mid(from);
    const std::optional<TimeReading> alone = parseTime(end, context);
    std::optional<Timed> posted =
        alone ? std::optional(Timed{*alone, {}}) : lineEndingInTime(end, context);
    if (!posted || isWholeDay(posted->reading.time) ||
        !findDate(posted->reading.time.text, context)) {
        return std::nullopt;
    }
    posted->text = QString(whole.left(from) + posted->text).trimmed();
    return posted;
}

QString textBelow(const markdown::Tree& tree, const std::vector<Piece>& pieces, size_t at,
                  size_t end) {
    return textOf(tree, {pieces.begin() + qsizetype(at) + 1, pieces.begin() + qsizetype(end)});
}

} // namespace

std::optional<Timed> statusUpdate(const QString& text, const TimeContext& context) {
    const qsizetype end = text.indexOf(u'\n');
    return beginsWithStatus(QStringView(text).left(end < 0 ? text.size() : end))
               ? postedAtEnd(text, context)
               : std::nullopt;
}

std::optional<Timed> statusUpdate(const markdown::Tree& tree, const Piece& piece,
                                  const TimeContext& context) {
    return beginsWithStatus(tree.line(piece.firstLine))
               ? postedAtEnd(textOf(tree, piece.firstLine, piece.lastLine), context)
               : std::nullopt;
}

size_t endOfUpdate(const markdown::Tree& tree, const std::vector<Piece>& pieces, size_t at) {
    if (!pieces[at].isHeading() || !namesStatus(pieces[at].heading)) {
        return at;
    }
    size_t end = at + 1;
    while (end < pieces.size() && !pieces[end].isHeading()) {
        ++end;
    }
    return postedAtEnd(textBelow(tree, pieces, at, end), {}) ? end : at;
}

bool isStatusUpdate(const markdown::Tree& tree, const Chapter& chapter) {
    return chapter.hasHeading() && namesStatus(chapter.heading.heading) &&
           postedAtEnd(textOf(tree, chapter.pieces), {});
}

bool readStatusUpdate(Draft& draft, TimelineEvents& events, const std::vector<Piece>& pieces,
                      size_t at, size_t end) {
    const Piece& heading = pieces[at];
    if (!namesStatus(heading.heading)) {
        return false;
    }
    const auto posted = postedAtEnd(textBelow(draft.tree, pieces, at, end), draft.time);
    if (!posted) {
        return false;
    }
    for (size_t i = at; i < end; ++i) {
        draft.take(pieces[i]);
    }
    QString text = heading.heading;
    appendText(text, posted->text);
    events.add(posted->reading, text, heading.firstLine);
    events.setOpen(false);
    return true;
}

} // namespace afterword::reading
