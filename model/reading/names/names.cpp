// SPDX-License-Identifier: MIT
#include "model/reading/names/names.h"

#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/names/known_names.h"
#include "model/reading/names/name_table.h"
#include "model/reading/names/name_words.h"
#include "model/reading/names/phrases.h"
#include "model/reading/names/timeline_names.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

constexpr qsizetype kMostWords = 12;

/// One word that names a section also where others stand beside it.
constexpr std::array kStrongText{WordList{
    u"prevention consequences folgen conséquences consecuencias consequências conseguenze gevolgen "
    "timeline impact summary resolution mitigation recovery remediation chronology cause "
    "causes "
    "lessons learnings measures improvements recommendations actions fix trigger detection "
    "auswirkungen ursache ursachen behebung maßnahmen chronologie cronología impacto "
    "resolución "
    "resolução résolution medidas mesures lecciones leçons lições acciones ações"}};
constexpr auto kStrong = indexOf<256>(kStrongText, u' ');

/// Names that are too common to be looked for within others.
constexpr std::array kWeakText{
    WordList{u"analysis response scope issue description events why overview item "
             "task problem information solution origin meta factors state resume"}};
constexpr auto kWeak = indexOf<64>(kWeakText, u' ');

bool isWeak(QStringView name) {
    return kWeak.find(name);
}

bool isIdeographic(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x3040 && u <= 0x30ff) || (u >= 0x3400 && u <= 0x9fff);
}

/// Where words have no spaces between them, the last known name that the heading holds.
Kind kindWithin(QStringView name) {
    if (name.size() > 20 || std::none_of(name.begin(), name.end(), isIdeographic)) {
        return Kind::unknown;
    }
    for (qsizetype end = name.size(); end >= 2; --end) { // what it is about stands last
        for (qsizetype at = 0; at + 2 <= end; ++at) {
            if (const Kind kind = knownSection(name.mid(at, end - at)); kind != Kind::unknown) {
                return kind;
            }
        }
    }
    return Kind::unknown;
}

bool isCause(Kind kind) {
    return kind == Kind::rootCause || kind == Kind::factors || kind == Kind::trigger;
}

/// What two sections under one heading are read as.
Kind together(Kind a, Kind b) {
    if (a == b || b == Kind::unknown) {
        return a;
    }
    if (a == Kind::timeline || b == Kind::timeline) {
        return Kind::timeline;
    }
    if (isMeasure(a) && isMeasure(b)) {
        return a == Kind::actions || b == Kind::actions ? Kind::actions : Kind::measures;
    }
    if ((isLesson(a) && isMeasure(b)) || (isMeasure(a) && isLesson(b))) {
        return a == Kind::actions || b == Kind::actions ? Kind::actions : a;
    }
    if (isCause(a) && isCause(b)) {
        return Kind::rootCause;
    }
    if ((isCause(a) && b == Kind::resolution) || (a == Kind::resolution && isCause(b)) ||
        (a == Kind::rootCauseAndResolution && (isCause(b) || b == Kind::resolution))) {
        return Kind::rootCauseAndResolution;
    }
    return a;
}

constexpr std::array kFormsText{
    WordList{u"description overview summary analysis review list details detail "
             "explanation statement assessment account report table"}};
constexpr auto kForms = indexOf<64>(kFormsText, u' ');

/// "Detailed description of the impact": what it is about counts, not what it is.
Kind describedKind(const NameWords& words) {
    for (qsizetype at = 0; at + 2 < words.size() && at < 3; ++at) {
        const QStringView next = words.at(at + 1);
        if (kForms.find(words.at(at)) && (next == u"of" || next == u"on" || next == u"for")) {
            return words.kindOf(at + 2, words.size());
        }
    }
    return Kind::unknown;
}

bool isAnd(QStringView word) {
    constexpr std::array kAnds{QStringView(u"and"), QStringView(u"und"), QStringView(u"et"),
                               QStringView(u"y"),   QStringView(u"e"),   QStringView(u"plus")};
    return std::find(kAnds.begin(), kAnds.end(), word) != kAnds.end();
}

struct Run {
    qsizetype begin;
    qsizetype end;
};

/// The runs between the words for "and".
QVarLengthArray<Run, 8> joinedParts(const NameWords& words) {
    QVarLengthArray<Run, 8> parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= words.size(); ++at) {
        if (at == words.size() || isAnd(words.at(at))) {
            if (at > begin) {
                parts.append({begin, at});
            }
            begin = at + 1;
        }
    }
    return parts;
}

/// "Prevention and follow-ups": names with one word for "and" between them.
Kind composedKind(const NameWords& words) {
    const auto parts = joinedParts(words);
    if (parts.size() < 2 || parts.size() > 4) {
        return Kind::unknown;
    }
    Kind whole = Kind::unknown;
    int unknown = 0;
    for (const Run& part : parts) {
        const Kind kind = words.kindOf(part.begin, part.end);
        const bool counts =
            kind != Kind::unknown && kind != Kind::metadata && kind != Kind::closing;
        if (!counts || (whole == Kind::unknown && parts.size() > 2 &&
                        isWeak(words.run(part.begin, part.end)))) {
            unknown += part.end - part.begin > 3 ? 2 : 1;
            continue;
        }
        whole = whole == Kind::unknown ? kind : together(whole, kind);
    }
    return unknown <= 1 ? whole : Kind::unknown;
}

/// The same of a heading that may have signs for "and": "Events/Timeline".
Kind composedKind(QStringView heading, const NameWords& words) {
    static constexpr QStringView kSigns = u"/,+・";
    if (std::none_of(heading.begin(), heading.end(), [](QChar c) { return isOneOf(c, kSigns); })) {
        return composedKind(words);
    }
    QString text = heading.toString();
    for (const QChar sign : kSigns) {
        text.replace(sign, QStringLiteral(" and "));
    }
    const PlainName plain(text);
    return composedKind(NameWords(plain.view()));
}

/// A run of words within a name; one word alone has to be a strong one.
Kind kindOfRun(const NameWords& words, qsizetype begin, qsizetype end) {
    const Kind kind = words.kindOf(begin, end);
    if (kind == Kind::unknown || kind == Kind::metadata || kind == Kind::closing) {
        return Kind::unknown;
    }
    const QStringView text = words.run(begin, end);
    const bool isVerb = text == u"to do"; // "What we wanted to do"
    const bool counts = end - begin > 1 ? !isVerb && !isWeak(text) : kStrong.find(text) != nullptr;
    return counts ? kind : Kind::unknown;
}

/// A name with words around it: "Root cause must contain", "Short-term recovery".
Kind embeddedKind(const NameWords& words, qsizetype fewestWords) {
    const qsizetype all = words.size();
    if (all < 2 || all > kMostWords) {
        return Kind::unknown;
    }
    for (qsizetype length = all - 1; length >= fewestWords; --length) {
        const QStringView next = words.at(length);
        if (isConnector(next) || next.front().isDigit()) {
            if (const Kind kind = kindOfRun(words, 0, length); kind != Kind::unknown) {
                return kind;
            }
        }
        const qsizetype before = all - length;
        const QStringView last = words.at(before - 1);
        if (before <= (length > 1 ? 3 : 2) && !isConnector(last) && last != u"no" &&
            last != u"not") {
            if (const Kind kind = kindOfRun(words, before, all); kind != Kind::unknown) {
                return kind;
            }
        }
    }
    return Kind::unknown;
}

/// Behind a comma an enumeration goes on, unless it is a day or a clock: "Timeline, 9 January".
bool separates(QStringView separator, QStringView behind) {
    return separator.front() != u',' ||
           std::any_of(behind.begin(), behind.end(), [](QChar c) { return c.isDigit(); });
}

/// "Impact: what customers saw", "Timeline - all times in UTC".
Kind kindBeforeSeparator(QStringView heading) {
    if (std::none_of(heading.begin(), heading.end(),
                     [](QChar c) { return isOneOf(c, u":-–—,"); })) {
        return Kind::unknown;
    }
    for (const QStringView separator :
         {QStringView(u": "), QStringView(u" - "), QStringView(u" – "), QStringView(u" — "),
          QStringView(u", ")}) {
        const qsizetype at = heading.indexOf(separator);
        if (at > 0 && separates(separator, heading.mid(at))) {
            const PlainName plain(heading.left(at));
            const Kind kind = NameWords(plain.view()).kind();
            if (kind != Kind::unknown && kind != Kind::metadata) {
                return kind;
            }
        }
    }
    return Kind::unknown;
}

/// The kind of a name within the words of a heading.
Kind kindMentioned(QStringView heading, QStringView plain, const NameWords& words) {
    if (!words.mentionName() && std::none_of(plain.begin(), plain.end(), isIdeographic)) {
        return Kind::unknown;
    }
    if (const Kind kind = describedKind(words); kind != Kind::unknown) {
        return kind;
    }
    if (const Kind kind = embeddedKind(words, 3); kind != Kind::unknown) {
        return kind;
    }
    if (const Kind kind = composedKind(heading, words); kind != Kind::unknown) {
        return kind;
    }
    if (const Kind kind = embeddedKind(words, 1); kind != Kind::unknown) {
        return kind;
    }
    return kindWithin(plain);
}

Kind kindInPlain(QStringView heading, QStringView plain) {
    constexpr QStringView kInGeneral = u" in general";
    if (endsOn(plain, kInGeneral)) {
        plain.chop(kInGeneral.size());
    }
    if (addsTimeline(heading, plain)) {
        return Kind::timeline;
    }
    const NameWords words(plain);
    const Kind whole = words.kind();
    if (whole != Kind::unknown) {
        return whole;
    }
    if (beginsWith(plain, u"timeline of ")) { // "… what happened"
        return Kind::timeline;
    }
    if (beginsWith(plain, u"explanation about how and why ")) { // "… the mistakes were made", CAs
        return Kind::rootCause;
    }
    if (const Kind kind = hangulSection(plain); kind != Kind::unknown) {
        return kind;
    }
    if (const Kind kind = kindBeforeSeparator(heading); kind != Kind::unknown) {
        return kind;
    }
    if (plain.size() > kLongestSectionName) {
        return Kind::unknown;
    }
    if (const Kind kind = kindOfPhrase(plain); kind != Kind::unknown) {
        return kind;
    }
    const Kind known = kindMentioned(heading, plain, words);
    return known != Kind::unknown ? known : kindOfFreePhrase(plain);
}

} // namespace

Kind kindNamedExactly(QStringView heading) {
    if (heading.size() > kLongestSectionName) {
        return Kind::unknown;
    }
    const PlainName plain(heading);
    const Kind kind = mayBeginName(plain.view()) ? NameWords(plain.view()).kind() : Kind::unknown;
    return kind != Kind::unknown ? kind : hangulSection(plain.view());
}

namespace {

/// "About this incident log"
bool isOfDocument(QStringView heading) {
    static constexpr std::array<QStringView, 6> kEnds{u" log",  u" document", u" report",
                                                      u" page", u" template", u" postmortem"};
    heading = withoutColon(heading);
    return beginsInAnyCase(heading, u"about this ") &&
           std::any_of(kEnds.begin(), kEnds.end(), [heading](QStringView end) {
               return heading.endsWith(end, Qt::CaseInsensitive);
           });
}

/// "Summing up (root cause)": what a name of somebody's own stands for.
Kind kindInBrackets(QStringView heading) {
    heading = withoutColon(heading);
    const qsizetype open = heading.endsWith(u')') ? heading.lastIndexOf(u'(') : -1;
    return open > 0 ? kindNamedExactly(heading.mid(open + 1).chopped(1)) : Kind::unknown;
}

} // namespace

Kind kindNamed(QStringView heading) {
    if (heading.size() > 200 || isOfDocument(heading)) {
        return Kind::unknown;
    }
    const Kind kind = kindInPlain(heading, PlainName(heading).view());
    return kind == Kind::unknown ? kindInBrackets(heading) : kind;
}

bool namesOther(QStringView heading) {
    const PlainName name(heading);
    return isOtherPart(name.view()) || knownLabel(name.view()).startsWith(QLatin1String("people."));
}

QStringView withoutAnchor(QStringView heading) {
    const qsizetype at = heading.endsWith(u'}') ? heading.lastIndexOf(u'{') : -1;
    return at > 0 && isOneOf(heading.at(at + 1), u"#.") ? heading.left(at).trimmed() : heading;
}

QString labelKey(QStringView label) {
    constexpr qsizetype kLongest = 60;
    constexpr qsizetype kLongestTagged = 240; // "<span id="cause">Cause</span>"
    label = withoutAnchor(label);
    if (label.size() > (label.startsWith(u'<') ? kLongestTagged : kLongest)) {
        return {};
    }
    const PlainName name(label);
    if (QString known = knownLabel(name.view()); !known.isEmpty()) {
        return known;
    }
    const Kind kind = kindInPlain(label, name.view());
    switch (kind == Kind::unknown ? kindInBrackets(label) : kind) {
    case Kind::impact:
        return QStringLiteral("impact");
    case Kind::rootCause:
        return QStringLiteral("rootCauseSummary");
    case Kind::detection:
        return QStringLiteral("detection");
    case Kind::trigger:
        return QStringLiteral("trigger");
    case Kind::resolution:
        return QStringLiteral("resolution");
    default:
        return {};
    }
}

QString actionKey(QStringView label) {
    return label.size() > 40 ? QString() : knownActionLabel(plainName(label));
}

} // namespace afterword::reading
