// SPDX-License-Identifier: MIT
#include "model/reading/timeline/event_kind.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace afterword::reading {

namespace {

struct Cue {
    EventKind kind;
    QStringView word; ///< the beginning of a word, lower case
};

// The first that is found anywhere in the text decides: the clearer words come first.
constexpr std::array kCues{
    Cue{EventKind::escalation, u"escalat"},
    Cue{EventKind::escalation, u"paged"},
    Cue{EventKind::communication, u"status page"},
    Cue{EventKind::communication, u"announced"},
    Cue{EventKind::communication, u"notified customers"},
    Cue{EventKind::hypothesis, u"hypothes"},
    Cue{EventKind::hypothesis, u"suspect"},
    Cue{EventKind::detection, u"detected"},
    Cue{EventKind::detection, u"alert"},
    Cue{EventKind::detection, u"alarm"},
    Cue{EventKind::resolution, u"resolved"},
    Cue{EventKind::resolution, u"fully restored"},
    Cue{EventKind::resolution, u"full service"},
    Cue{EventKind::resolution, u"back to normal"},
    Cue{EventKind::mitigation, u"mitigat"},
    Cue{EventKind::mitigation, u"rolled back"},
    Cue{EventKind::mitigation, u"rollback"},
    Cue{EventKind::mitigation, u"reverted"},
    Cue{EventKind::mitigation, u"restored"},
    Cue{EventKind::investigation, u"investigat"},
    Cue{EventKind::investigation, u"identified"},
    Cue{EventKind::change, u"deployed"},
    Cue{EventKind::change, u"released"},
};

constexpr size_t kLetters = 26;

/// By letter the cues that begin with it, a bit each.
constexpr std::array<unsigned, kLetters> cuesByLetter() {
    std::array<unsigned, kLetters> cues{};
    for (size_t cue = 0; cue < kCues.size(); ++cue) {
        cues.at(size_t(kCues.at(cue).word.front().unicode() - u'a')) |= 1U << cue;
    }
    return cues;
}

constexpr std::array kCuesByLetter = cuesByLetter();

/// By letter the second ones of those cues, a bit each: most words end there.
constexpr std::array<unsigned, kLetters> secondLetters() {
    std::array<unsigned, kLetters> letters{};
    for (const Cue& cue : kCues) {
        letters.at(size_t(cue.word[0].unicode() - u'a')) |=
            1U << unsigned(cue.word[1].unicode() - u'a');
    }
    return letters;
}

constexpr std::array kSecondLetters = secondLetters();

/// Of ASCII the letters and digits, for the signs that nearly all are.
constexpr std::array<bool, 0x80> wordSigns() {
    std::array<bool, 0x80> signs{};
    for (char16_t c = 0; c < signs.size(); ++c) {
        signs.at(c) =
            (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    }
    return signs;
}

bool isOfWord(QChar c) {
    static constexpr std::array kWordSigns = wordSigns();
    return c.unicode() < kWordSigns.size() ? kWordSigns[c.unicode()] : c.isLetterOrNumber();
}

size_t letterOf(QChar c) {
    return lowered(c).unicode() - size_t(u'a');
}

/// Whether any cue begins with these signs.
bool mayBegin(QChar first, QChar next) {
    const size_t letter = letterOf(first);
    const size_t second = letterOf(next);
    return letter < kLetters && second < kLetters && (kSecondLetters[letter] >> second & 1U) != 0;
}

/// The first cue that `text` begins with, where it stands before `best`; else that.
size_t cueAt(QStringView text, size_t best) {
    unsigned left = kCuesByLetter[letterOf(text.front())] & ((1U << best) - 1);
    for (; left != 0; left &= left - 1) {
        const auto cue = size_t(std::countr_zero(left));
        if (beginsInAnyCase(text, kCues[cue].word)) {
            return cue;
        }
    }
    return best;
}

} // namespace

EventKind eventKindOf(QStringView text) {
    constexpr qsizetype kLookAt = 200;
    const QStringView words = text.left(kLookAt);
    size_t best = kCues.size();
    const auto end = words.end();
    for (auto at = std::find_if(words.begin(), end, isOfWord); end - at > 1;
         at = std::find_if(std::find_if_not(at, end, isOfWord), end, isOfWord)) {
        best = mayBegin(at[0], at[1]) ? cueAt({at, end}, best) : best;
    }
    return best < kCues.size() ? kCues[best].kind : EventKind::other;
}

} // namespace afterword::reading
