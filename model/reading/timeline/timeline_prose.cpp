// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_prose.h"

#include "model/base/text.h"
#include "model/reading/list_items.h"
#include "model/reading/sentences.h"
#include "model/reading/timeline/timed_line.h"
#include "model/reading/timeline/timeline_clocks.h"

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

struct Sentence {
    QStringView words;
    std::optional<Timed> timed;
    bool beginsLine = false;
};

/// "ca. 14:05", "approx. 14:05": no sentence ends there.
bool endsInShortWord(QStringView text) {
    text = text.trimmed();
    if (text.isEmpty()) {
        return false;
    }
    text = text.chopped(1);
    qsizetype letters = 0;
    while (letters < text.size() && text.at(text.size() - 1 - letters).isLetter()) {
        ++letters;
    }
    return letters <= 2 || text.endsWith(u"approx", Qt::CaseInsensitive);
}

std::optional<Timed> timedSentence(QStringView words, TimeContext context) {
    context.bareClocks = true; // "À 8h40, le support …"
    auto reading = parseLeadingTime(words, context);
    const bool isOpen = reading && reading->time.open != PartialTime::Open::no; // "By 14:12"
    if (!reading || reading->time.offset || (isWholeDay(reading->time) && !isOpen)) {
        return std::nullopt;
    }
    return Timed{*reading, behindTime(words, reading->length)};
}

QList<Stretch> wholeSentences(const QString& text) {
    const QStringView whole(text);
    const QList<Stretch> stretches = sentencesOf(text);
    QList<Stretch> sentences;
    for (const Stretch& one : stretches) {
        const QStringView words = whole.mid(one.from, one.to - one.from).trimmed();
        const bool goesOn = !sentences.isEmpty() && !words.isEmpty() && words.front().isDigit() &&
                            endsInShortWord(whole.mid(sentences.constLast().from,
                                                      one.from - sentences.constLast().from));
        if (goesOn) {
            sentences.last().to = one.to;
        } else {
            sentences.append(one);
        }
    }
    return sentences;
}

std::vector<Sentence> sentencesIn(const QString& text, const TimeContext& context) {
    std::vector<Sentence> sentences;
    const QStringView whole(text);
    const QList<Stretch> stretches = wholeSentences(text);
    for (const Stretch& stretch : stretches) {
        const QStringView words = whole.mid(stretch.from, stretch.to - stretch.from).trimmed();
        const bool beginsLine = stretch.from == 0 || whole.at(stretch.from - 1) == u'\n';
        if (!words.isEmpty()) {
            sentences.push_back({words, timedSentence(words, context), beginsLine});
        }
    }
    return sentences;
}

/// A sentence that begins within a line may begin with a clock: in most timelines none does, and
/// their lines need not be read twice.
bool mayTell(const QString& text) {
    constexpr qsizetype kFarthestDigit = 24;
    const QStringView whole(text);
    const QList<Stretch> sentences = sentencesOf(text);
    return std::any_of(sentences.begin(), sentences.end(), [&](const Stretch& sentence) {
        const QStringView head = whole.mid(sentence.from, kFarthestDigit);
        return sentence.from > 0 && whole.at(sentence.from - 1) != u'\n' &&
               std::any_of(head.begin(), head.end(), [](QChar c) { return c.isDigit(); });
    });
}

bool isTimedSentence(const Sentence& sentence) {
    return sentence.timed.has_value();
}

} // namespace

bool tellsInSentences(const Draft& draft, const std::vector<Piece>& pieces) {
    constexpr int kFewest = 3;
    QStringList texts;
    for (const Piece& piece : pieces) {
        if (piece.kind == markdown::Block::Kind::paragraph && !piece.isHeading()) {
            texts.append(textOf(draft.tree, piece.firstLine, piece.lastLine));
        }
    }
    if (std::none_of(texts.cbegin(), texts.cend(), &mayTell)) {
        return false;
    }
    int timed = 0;
    bool isInLine = false;
    for (const QString& text : std::as_const(texts)) {
        const std::vector<Sentence> sentences = sentencesIn(text, draft.time);
        for (const Sentence& sentence : sentences) {
            timed += sentence.timed ? 1 : 0;
            isInLine = isInLine || (sentence.timed && !sentence.beginsLine);
        }
    }
    return isInLine && timed >= kFewest;
}

bool readTimelineProse(Draft& draft, TimelineEvents& events, const Piece& piece) {
    const QString text = textOf(draft.tree, piece.firstLine, piece.lastLine);
    const std::vector<Sentence> sentences = sentencesIn(text, draft.time);
    if (std::none_of(sentences.begin(), sentences.end(), &isTimedSentence)) {
        return false;
    }
    draft.take(piece);
    QString before; // words in front of the first one
    bool isInEvent = false;
    for (const Sentence& sentence : sentences) {
        const QStringView words = sentence.words;
        if (sentence.timed) {
            const QString told = QString(before + u' ' + sentence.timed->text).trimmed();
            events.add(sentence.timed->reading, told, piece.firstLine);
            before.clear();
            isInEvent = true;
        } else if (isInEvent) {
            events.last().text += u' ' + words;
        } else {
            before += (before.isEmpty() ? QString() : QStringLiteral(" ")) + words;
        }
    }
    return true;
}

bool isPreface(const Draft& draft, const std::vector<Piece>& pieces, size_t at) {
    const QStringView line = draft.tree.line(pieces[at].firstLine);
    const QStringView words = behindSigns(line, u"*_~ ");
    const bool begins = beginsInAnyCase(words, u"at ") || beginsInAnyCase(words, u"around ");
    if (!begins || !draft.incident.timeline.isEmpty() || clocksIn(line) < 2) {
        return false; // one clock alone is an event
    }
    const auto rows =
        std::find_if(pieces.begin() + qsizetype(at), pieces.end(), [](const Piece& piece) {
            return piece.isHeading() ? !namesDay(piece.heading)
                                     : piece.kind != markdown::Block::Kind::paragraph;
        });
    return rows != pieces.end() && isList(*rows) && isTimed(draft, *rows);
}

} // namespace afterword::reading
