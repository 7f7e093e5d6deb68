// SPDX-License-Identifier: MIT
#include "model/reading/actions/measure_words.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/domain/action_words.h"
#include "model/reading/actions/action_parts.h"
#include "model/reading/markup/callout_markup.h"
#include "model/reading/names/names.h"
#include "model/reading/placeholders.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace afterword::reading {

bool saysNothing(QStringView text) {
    static const QSet<QString> words{QStringLiteral("none"),    QStringLiteral("n a"),
                                     QStringLiteral("na"),      QStringLiteral("tbd"),
                                     QStringLiteral("nothing"), QStringLiteral("no action items"),
                                     QStringLiteral("keine"),   QStringLiteral("aucune"),
                                     QStringLiteral("なし"),    QStringLiteral("없음")};
    // A link, "[Buy a seal](…)", has no plain name either.
    const bool isEmpty =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    constexpr qsizetype kMostSpaces = 3;
    const bool isShort = text.size() < 40 && text.count(u' ') <= kMostSpaces;
    return isEmpty || (isShort && words.contains(plainName(text))) || isPlaceholder(text);
}

bool isAside(QStringView text) {
    const bool isLink = text.startsWith(u'[') && text.endsWith(u')') && !text.contains(u'\n') &&
                        text.count(u"](") == 1;
    return isLink || opensBox(text) || saysNothing(text);
}

bool asksWho(QStringView heading) {
    static constexpr std::array<QStringView, 4> kWords{u"who", u"whom", u"quién", u"wie doet"};
    // These are relative pronouns as well: only what follows them tells.
    static constexpr std::array<QStringView, 11> kQuestions{
        u"wer macht", u"wer tut",  u"wer was",    u"wer wann",    u"qui fait", u"qui quoi",
        u"qui quand", u"quem faz", u"quem o que", u"quem quando", u"quem fará"};
    static constexpr std::array<QStringView, 3> kEnds{u" wer ", u" qui ", u" quem "};
    const QString name = u' ' + plainName(heading) + u' ';
    const auto isThere = [&name](QStringView word) {
        const qsizetype at = name.indexOf(word);
        return at > 0 && name.at(at - 1) == u' ' && name.at(at + word.size()) == u' ';
    };
    return std::any_of(kWords.begin(), kWords.end(), isThere) ||
           std::any_of(kQuestions.begin(), kQuestions.end(), isThere) ||
           std::any_of(kEnds.begin(), kEnds.end(),
                       [&name](QStringView end) { return name.endsWith(end); });
}

bool namesTasks(QStringView heading) {
    const QString name = plainName(heading);
    static constexpr std::array<QStringView, 11> kWords{
        u"todo", u"to do",  u"task",    u"action item", u"ticket", u"aufgabe",
        u"tâch", u"tareas", u"tarefas", u"タスク",      u"할 일"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](QStringView word) { return name.contains(word); });
}

bool namesCorrections(QStringView heading) {
    const QString name = plainName(heading);
    static constexpr std::array<QStringView, 14> kWords{
        u"correct", u"prevent", u"remed",  u"countermeasure", u"maßnahm", u"mesure", u"corrig",
        u"medida",  u"correç",  u"preven", u"対策",           u"対応",    u"대책",   u"조치"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](QStringView word) { return name.contains(word); });
}

namespace {

/// "Owner" or "**Owner", in any case, as whole words.
bool endsWithOwner(QStringView text) {
    static constexpr std::array<QStringView, 16> kOwners{
        u"owner",   u"assignee",       u"assigned to", u"responsible",
        u"dri",     u"verantwortlich", u"responsable", u"responsável",
        u"porteur", u"担当",           u"担当者",      u"담당",
        u"담당자",  u"zuständig",      u"encargado",   u"encargada"};
    while (text.endsWith(u'*')) {
        text.chop(1);
    }
    return std::any_of(kOwners.begin(), kOwners.end(), [text](QStringView owner) {
        const qsizetype before = text.size() - owner.size() - 1;
        return before >= -1 && lowered(text.back()) == owner.back() &&
               text.endsWith(owner, Qt::CaseInsensitive) &&
               (before < 0 || !(text.at(before).isLetterOrNumber() || text.at(before) == u'_'));
    });
}

/// A space at most, and emphasis around it, stand between a label's colon and its words.
bool beginsWithWord(QStringView text) {
    const auto skip = [&text](QChar sign, qsizetype most) {
        for (; most > 0 && text.startsWith(sign); --most) {
            text = text.mid(1);
        }
    };
    skip(u'*', text.size());
    skip(u' ', 1);
    skip(u'*', text.size());
    return !text.isEmpty() && (text.front().isLetterOrNumber() || text.front() == u'_');
}

} // namespace

bool promisesDay(QStringView text, const TimeContext& context) {
    constexpr qsizetype kLongestDay = 32;
    while (!text.isEmpty() && isOneOf(text.back(), u" .)]）")) {
        text.chop(1);
    }
    const QStringView end = text.last(std::min(text.size(), kLongestDay));
    if (std::none_of(end.begin(), end.end(), [](QChar c) { return c.isDigit(); })) {
        return false;
    }
    qsizetype from = end.size();
    while (from > 0 && !isOneOf(end.at(from - 1), u",;(（[–—")) {
        --from;
    }
    const QStringView part = end.mid(from).trimmed();
    const QStringView day = behindDueWord(part);
    const QString dotted = day.contains(u'.') ? QString(day + u'.') : day.toString(); // "31.03."
    return from > 0 && day.size() < part.size() &&
           (isDay(day.toString(), context) || bareDayIn(dotted, context));
}

std::optional<Reference> referenceBefore(QStringView text) {
    constexpr qsizetype kLongestKey = 4;
    constexpr qsizetype kMostDigits = 4;
    text = behindSigns(text, u"*_[");
    qsizetype at = 0;
    while (at < text.size() && text.at(at).isLetter()) {
        ++at;
    }
    const QStringView word = text.left(at);
    const bool isKey = word.size() <= kLongestKey &&
                       std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    at += at < text.size() && isOneOf(text.at(at), u"-# ") ? 1 : 0;
    const qsizetype digits = at;
    while (at < text.size() && (text.at(at).isDigit() || (text.at(at) == u'.' && at > digits))) {
        ++at;
    }
    const bool isClosed = at > digits && text.at(at - 1) == u'.';
    const QStringView rest = behindSigns(text.mid(at), u"*_] ");
    const bool isThere = at > digits && at - digits <= kMostDigits && !rest.isEmpty() &&
                         (isClosed || isOneOf(rest.front(), u":.)–—-"));
    if (!isThere || word.isEmpty() || !(isKey || isMeasure(kindNamedExactly(word)))) {
        return std::nullopt;
    }
    constexpr int kMostParts = 1000; // "1.2" is below "1.10"
    QStringView number = text.mid(digits, at - digits - (isClosed ? 1 : 0));
    const qsizetype dot = number.indexOf(u'.');
    const int part = dot < 0 ? 0 : number.mid(dot + 1).toInt();
    number = dot < 0 ? number : number.left(dot);
    return Reference{word, number.toInt() * kMostParts + part};
}

bool isReference(const QString& text) {
    return !text.isEmpty() && text.back().isDigit() &&
           referenceBefore(QString(text + u": x")).has_value();
}

bool endsInFunctionWord(QStringView text) {
    static constexpr std::array<QStringView, 62> kWords{
        u"the",  u"a",   u"an",   u"of",   u"to",  u"for", u"from", u"by",   u"at",
        u"with", u"on",  u"in",   u"into", u"via", u"and", u"or",   u"that", u"which",
        u"as",   u"der", u"die",  u"das",  u"den", u"dem", u"ein",  u"eine", u"und",
        u"oder", u"zu",  u"mit",  u"auf",  u"für", u"von", u"bei",  u"de",   u"del",
        u"la",   u"le",  u"les",  u"l",    u"et",  u"ou",  u"avec", u"sur",  u"pour",
        u"par",  u"à",   u"chez", u"dans", u"y",   u"el",  u"los",  u"con",  u"para",
        u"por",  u"en",  u"e",    u"do",   u"da",  u"dos", u"com",  u"o"};
    const QString word = text.mid(text.lastIndexOf(u' ') + 1).toString().toLower();
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool asksWhatIsNext(QStringView heading) {
    static constexpr std::array<QStringView, 11> kNames{
        u"whats next",    u"what is next",       u"what comes next",   u"next",          u"and now",
        u"looking ahead", u"wie geht es weiter", u"wie es weitergeht", u"et maintenant", u"y ahora",
        u"e agora"};
    const PlainName name(heading);
    return std::find(kNames.begin(), kNames.end(), name.view()) != kNames.end();
}

bool announcesList(QStringView text) {
    static constexpr std::array<QStringView, 11> kWords{
        u"following", u"listed below", u"see below", u"folgende", u"suivant", u"ci-dessous",
        u"siguiente", u"seguinte",     u"seguent",   u"以下",     u"다음"};
    const QStringView end = text.chopped(text.endsWith(u'.') ? 1 : 0);
    const QStringView sentence = end.mid(end.lastIndexOf(u". ") + 1);
    return endsInFunctionWord(text) ||
           std::any_of(kWords.begin(), kWords.end(), [sentence](QStringView word) {
               return sentence.contains(word, Qt::CaseInsensitive);
           });
}

bool isShortEntry(QStringView text) {
    constexpr qsizetype kLongestEntry = 120;
    return text.size() <= kLongestEntry && !text.contains(u'\n') && !text.contains(u". ");
}

bool namesOwner(const QString& text) {
    const auto end = text.end();
    for (auto colon = text.begin(); (colon = findThat(colon, end, kIsSign<u':', u'：'>)) != end;
         ++colon) {
        if (endsWithOwner({text.begin(), colon}) && beginsWithWord({colon + 1, end})) {
            return true;
        }
    }
    return false;
}

namespace {

/// The words of the emphasis that a text ends with; empty where it ends otherwise.
QStringView emphasisAtEnd(QStringView text) {
    qsizetype marks = 0;
    while (marks < 2 && text.size() > marks && text.at(text.size() - 1 - marks) == u'*') {
        ++marks;
    }
    const QStringView words = text.chopped(marks);
    const qsizetype open = marks > 0 ? words.lastIndexOf(u'*') : -1;
    return open > 0 ? words.mid(open + 1) : QStringView();
}

/// "… - Ada - **done** 7 May", "… - Ben - sprint 22"
bool tellsStateBehindDash(QString text) {
    constexpr int kMostParts = 3;
    for (int i = 0; i < kMostParts; ++i) {
        Brackets part = wordsBehindDash(text, true);
        if (part.from < 0) {
            return false;
        }
        if (actionStatusIn(part.words.remove(u'*')) || beginsInAnyCase(part.words, u"sprint ")) {
            return true;
        }
        text = text.left(part.from).trimmed();
    }
    return false;
}

} // namespace

bool endsInName(const QString& text) {
    constexpr qsizetype kLongest = 40;
    constexpr qsizetype kMostSpaces = 4;
    const Brackets part = wordsBehindDash(text, true);
    return part.from > 0 && !part.words.isEmpty() && part.words.size() <= kLongest &&
           part.words.count(u' ') <= kMostSpaces && !part.words.endsWith(u'.') &&
           (part.words.front().isUpper() || part.words.front() == u'@');
}

bool endsInState(const QString& text) {
    const QStringView last = emphasisAtEnd(text); // "**Done 20 January**", "*Due 4 May*"
    if (!last.isEmpty() &&
        (actionStatusIn(last.toString()) || behindDueWord(last).size() < last.size())) {
        return true;
    }
    const Brackets brackets = bracketsBehind(text);
    const QStringList parts = brackets.from > 0 ? partsOf(brackets.words) : QStringList();
    const auto tells = [](const QString& part) { // "done", "20 Oct done"
        return actionStatusIn(part) || actionStatusIn(part.mid(part.lastIndexOf(u' ') + 1));
    };
    return std::any_of(parts.begin(), parts.end(), tells) || tellsStateBehindDash(text);
}

} // namespace afterword::reading
