// SPDX-License-Identifier: MIT
#include "model/reading/event_kind.h"

#include "model/base/text.h"

#include <array>

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

/// The letters that cues begin with, a bit each.
constexpr unsigned firstLetters() {
    unsigned letters = 0;
    for (const Cue& cue : kCues) {
        letters |= 1U << unsigned(cue.word.front().unicode() - u'a');
    }
    return letters;
}

constexpr unsigned kFirstLetters = firstLetters();

bool mayBeginCue(QChar c) {
    return c >= u'a' && c <= u'z' && ((kFirstLetters >> unsigned(c.unicode() - u'a')) & 1U) != 0;
}

} // namespace

EventKind eventKindOf(QStringView text) {
    constexpr qsizetype kLookAt = 200;
    const QStringView words = text.left(kLookAt);
    size_t best = kCues.size();
    bool inWord = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool beginsWord = !inWord;
        const QChar first = lowered(words[at]);
        inWord = (first >= u'a' && first <= u'z') || words[at].isLetterOrNumber();
        if (!beginsWord || !mayBeginCue(first)) {
            continue;
        }
        for (size_t cue = 0; cue < best; ++cue) {
            if (first == kCues[cue].word.front() &&
                beginsInAnyCase(words.mid(at), kCues[cue].word)) {
                best = cue;
            }
        }
    }
    return best < kCues.size() ? kCues[best].kind : EventKind::other;
}

} // namespace afterword::reading
