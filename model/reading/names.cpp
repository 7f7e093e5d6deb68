// SPDX-License-Identifier: MIT
#include "model/reading/names.h"

#include "model/base/text.h"
#include "model/reading/free_phrases.h"
#include "model/reading/known_names.h"
#include "model/reading/name_table.h"
#include "model/reading/phrases.h"

#include <QList>

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

constexpr qsizetype kLongestName = 80;
constexpr qsizetype kMostWords = 12;

using Words = QList<QStringView>;

/// Words that name no section of their own.
constexpr std::array kFillersText{WordList{
    u"incident incidents outage the of issue this our event problem section for detailed detail "
    "details initial preliminary postmortem full main key further additional related overall "
    "resulting proposed planned recommended "
    "vorfall vorfalls vorfalles störung ausfall ausfalls des der die das zum zur "
    "de l d la le les du panne lincident dincident "
    "incidente incidentes del el los las falla fallo do da dos das falha "
    "장애 인시던트 사고"}};
constexpr auto kFillers = indexOf<256>(kFillersText, u' ');

/// What leads from the name of a section to what it is about: "Impact on customers".
constexpr std::array kConnectorsText{WordList{
    u"of for on in from during at to with by must should that which we as since until before "
    "after so our was were is are taken and "
    "von für auf am im bei während vom durch und pour sur dans pendant lors et "
    "para en durante sobre por y em no na nos nas e"}};
constexpr auto kConnectors = indexOf<256>(kConnectorsText, u' ');

/// One word that names a section also where others stand beside it.
constexpr std::array kStrongText{WordList{
    u"timeline impact summary resolution mitigation recovery remediation chronology cause "
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

bool isFiller(QStringView word) {
    return kFillers.find(word);
}

bool isConnector(QStringView word) {
    return kConnectors.find(word);
}

QString joined(const Words& words) {
    QString text;
    for (const QStringView word : words) {
        text += (text.isEmpty() ? u"" : u" ") + word.toString();
    }
    return text;
}

Words wordsOf(QStringView name) {
    Words words;
    eachPart(name, u' ', [&](QStringView word) {
        if (!word.isEmpty()) {
            words.append(word);
        }
    });
    return words;
}

bool isIdeographic(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x3040 && u <= 0x30ff) || (u >= 0x3400 && u <= 0x9fff);
}

/// Where words have no spaces between them, the last known name that the heading holds.
Kind kindWithin(const QString& name) {
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

Kind lookUp(const QString& name) {
    if (name.isEmpty() || name.size() > kLongestName) {
        return Kind::unknown;
    }
    const Kind exact = knownSection(name);
    if (exact != Kind::unknown) {
        return exact;
    }
    Words words = wordsOf(name);
    const qsizetype all = words.size();
    words.removeIf(isFiller);
    const Kind shorter = words.size() == all ? exact : knownSection(joined(words));
    return shorter == Kind::metadata ? Kind::unknown : shorter;
}

bool isCause(Kind kind) {
    return kind == Kind::rootCause || kind == Kind::factors || kind == Kind::trigger;
}

bool isMeasure(Kind kind) {
    return kind == Kind::measures || kind == Kind::improvements || kind == Kind::actions;
}

bool isLesson(Kind kind) {
    return kind == Kind::lessons || kind == Kind::wentWell || kind == Kind::wentPoorly ||
           kind == Kind::gotLucky;
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
Kind describedKind(const QString& plain) {
    const Words words = wordsOf(plain);
    for (qsizetype at = 0; at + 2 < words.size() && at < 3; ++at) {
        const QStringView next = words.at(at + 1);
        if (kForms.find(words.at(at)) && (next == u"of" || next == u"on" || next == u"for")) {
            return lookUp(joined(words.sliced(at + 2)));
        }
    }
    return Kind::unknown;
}

/// Whether any word of it is one that names of sections are made of: most headings have none.
bool mentionsName(const QString& plain) {
    const Words own = wordsOf(plain);
    return std::any_of(own.begin(), own.end(),
                       [](QStringView word) {
                           return !isFiller(word) && !isConnector(word) && mayBeWordOfSection(word);
                       }) ||
           std::any_of(plain.begin(), plain.end(), isIdeographic);
}

bool isAnd(QStringView word) {
    constexpr std::array kAnds{QStringView(u"and"), QStringView(u"und"), QStringView(u"et"),
                               QStringView(u"y"),   QStringView(u"e"),   QStringView(u"plus")};
    return std::find(kAnds.begin(), kAnds.end(), word) != kAnds.end();
}

/// "Prevention and follow-ups", "Events/Timeline": names with one word for "and" between them.
Kind composedKind(QStringView heading) {
    const bool joinedBySign = heading.contains(u'/') || heading.contains(u',') ||
                              heading.contains(u'+') || heading.contains(u'・');
    QString text = heading.toString();
    if (joinedBySign) {
        for (const QChar sign : {u'/', u',', u'+', u'・'}) {
            text.replace(sign, QStringLiteral(" and "));
        }
    }
    QList<Words> parts(1);
    const QString plain = plainName(text);
    for (const QStringView word : wordsOf(plain)) {
        if (isAnd(word)) {
            parts.append(Words());
        } else {
            parts.last().append(word);
        }
    }
    parts.removeIf([](const Words& part) { return part.isEmpty(); });
    if (parts.size() < 2 || parts.size() > 4) {
        return Kind::unknown;
    }
    Kind whole = Kind::unknown;
    int unknown = 0;
    for (const Words& part : parts) {
        const QString name = joined(part);
        const Kind kind = lookUp(name);
        const bool counts =
            kind != Kind::unknown && kind != Kind::metadata && kind != Kind::closing;
        if (!counts || (isWeak(name) && whole == Kind::unknown && parts.size() > 2)) {
            unknown += part.size() > 3 ? 2 : 1;
            continue;
        }
        whole = whole == Kind::unknown ? kind : together(whole, kind);
    }
    return unknown <= 1 ? whole : Kind::unknown;
}

/// A name with words around it: "Root cause must contain", "Short-term recovery".
Kind embeddedKind(const QString& plain, qsizetype fewestWords) {
    const Words words = wordsOf(plain);
    if (words.size() < 2 || words.size() > kMostWords) {
        return Kind::unknown;
    }
    const auto named = [](const Words& name) {
        const QString text = joined(name);
        const bool isVerb = text == u"to do"; // "What we wanted to do"
        const bool counts =
            name.size() > 1 ? !isVerb && !isWeak(text) : kStrong.find(text) != nullptr;
        const Kind kind = counts ? lookUp(text) : Kind::unknown;
        return kind == Kind::metadata || kind == Kind::closing ? Kind::unknown : kind;
    };
    for (qsizetype length = words.size() - 1; length >= fewestWords; --length) {
        const QStringView next = words.at(length);
        if (isConnector(next) || next.front().isDigit()) {
            if (const Kind kind = named(words.first(length)); kind != Kind::unknown) {
                return kind;
            }
        }
        const qsizetype before = words.size() - length;
        const QStringView last = words.at(before - 1);
        if (before <= (length > 1 ? 3 : 2) && !isConnector(last) && last != u"no" &&
            last != u"not") {
            if (const Kind kind = named(words.last(length)); kind != Kind::unknown) {
                return kind;
            }
        }
    }
    return Kind::unknown;
}

/// "Impact: what customers saw", "Timeline - all times in UTC".
Kind kindBeforeSeparator(QStringView heading) {
    if (std::none_of(heading.begin(), heading.end(), [](QChar c) { return isOneOf(c, u":-–—"); })) {
        return Kind::unknown;
    }
    for (const QStringView separator :
         {QStringView(u": "), QStringView(u" - "), QStringView(u" – "), QStringView(u" — ")}) {
        const qsizetype at = heading.indexOf(separator);
        if (at > 0) {
            const Kind kind = lookUp(plainName(heading.left(at)));
            if (kind != Kind::unknown && kind != Kind::metadata) {
                return kind;
            }
        }
    }
    return Kind::unknown;
}

/// The kind of a name within the words of a heading.
Kind kindMentioned(QStringView heading, const QString& plain) {
    if (!mentionsName(plain)) {
        return Kind::unknown;
    }
    if (const Kind kind = describedKind(plain); kind != Kind::unknown) {
        return kind;
    }
    for (const Kind kind :
         {embeddedKind(plain, 3), composedKind(heading), embeddedKind(plain, 1)}) {
        if (kind != Kind::unknown) {
            return kind;
        }
    }
    return kindWithin(plain);
}

} // namespace

Kind kindNamedExactly(QStringView heading) {
    return heading.size() > kLongestName ? Kind::unknown : lookUp(plainName(heading));
}

Kind kindNamed(QStringView heading) {
    if (heading.size() > 200) {
        return Kind::unknown;
    }
    const QString plain = plainName(heading);
    const Kind whole = lookUp(plain);
    if (whole != Kind::unknown) {
        return whole;
    }
    if (const Kind kind = kindBeforeSeparator(heading); kind != Kind::unknown) {
        return kind;
    }
    if (plain.size() > kLongestName) {
        return Kind::unknown;
    }
    if (const Kind kind = kindOfPhrase(plain); kind != Kind::unknown) {
        return kind;
    }
    const Kind known = kindMentioned(heading, plain);
    return known != Kind::unknown ? known : kindOfFreePhrase(plain);
}

QString labelKey(QStringView label) {
    if (label.size() > 60) {
        return {};
    }
    const QString name = plainName(label);
    QString known = knownLabel(name);
    if (!known.isEmpty()) {
        return known;
    }
    switch (kindNamed(label)) {
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
