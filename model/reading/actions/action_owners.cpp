// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_owners.h"

#include "model/domain/action_words.h"
#include "model/reading/actions/action_fields.h"
#include "model/reading/actions/action_marks.h"
#include "model/reading/actions/action_parts.h"
#include "model/reading/actions/measure_words.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"
#include "model/reading/timeline/timeline_lines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace afterword::reading {

namespace {

/// A word of a script without capitals may be a status, or how much it matters.
bool namesAnything(const QString& words) {
    static const QSet<QString> others{
        QStringLiteral("任意"),     QStringLiteral("必須"),     QStringLiteral("短期"),
        QStringLiteral("中期"),     QStringLiteral("長期"),     QStringLiteral("検討中"),
        QStringLiteral("検討"),     QStringLiteral("監視"),     QStringLiteral("運用"),
        QStringLiteral("恒久"),     QStringLiteral("暫定"),     QStringLiteral("恒久対応"),
        QStringLiteral("暫定対応"), QStringLiteral("未定"),     QStringLiteral("重要"),
        QStringLiteral("緊急"),     QStringLiteral("至急"),     QStringLiteral("予防"),
        QStringLiteral("検知"),     QStringLiteral("再発防止"), QStringLiteral("済"),
        QStringLiteral("高"),       QStringLiteral("中"),       QStringLiteral("低"),
        QStringLiteral("新規"),     QStringLiteral("継続"),     QStringLiteral("단기"),
        QStringLiteral("중기"),     QStringLiteral("장기"),     QStringLiteral("필수"),
        QStringLiteral("선택"),     QStringLiteral("검토중"),   QStringLiteral("검토"),
        QStringLiteral("예정"),     QStringLiteral("긴급"),     QStringLiteral("중요"),
        QStringLiteral("미정"),     QStringLiteral("보류"),     QStringLiteral("모니터링"),
        QStringLiteral("높음"),     QStringLiteral("중간"),     QStringLiteral("낮음"),
        QStringLiteral("长期"),     QStringLiteral("可选"),     QStringLiteral("必须"),
        QStringLiteral("待定"),     QStringLiteral("重要"),     QStringLiteral("紧急"),
        QStringLiteral("监控"),     QStringLiteral("运维"),     QStringLiteral("规划中"),
        QStringLiteral("计划中"),   QStringLiteral("临时"),     QStringLiteral("永久")};
    return others.contains(words) || saysStatus(words) || senseOfGroup(words).saysAny();
}

bool isPersonal(const QString& words, const QStringList& people) {
    if (people.contains(words, Qt::CaseInsensitive) || isHandle(words)) {
        return true;
    }
    static const QRegularExpression name(
        QStringLiteral("^\\p{Lu}[\\p{L}.'-]*( (\\p{Lu}[\\p{L}.'-]*|&|and|de|van|von)){0,3}$|"
                       "^\\p{Lo}{2,6}$"));
    static const QSet<QString> others{QStringLiteral("completed"),
                                      QStringLiteral("complete"),
                                      QStringLiteral("closed"),
                                      QStringLiteral("fixed"),
                                      QStringLiteral("done"),
                                      QStringLiteral("optional"),
                                      QStringLiteral("todo"),
                                      QStringLiteral("tbd"),
                                      QStringLiteral("wip"),
                                      QStringLiteral("ongoing"),
                                      QStringLiteral("in progress"),
                                      QStringLiteral("high"),
                                      QStringLiteral("medium"),
                                      QStringLiteral("low"),
                                      QStringLiteral("critical"),
                                      QStringLiteral("urgent"),
                                      QStringLiteral("prevent"),
                                      QStringLiteral("mitigate"),
                                      QStringLiteral("detect"),
                                      QStringLiteral("process"),
                                      QStringLiteral("open"),
                                      QStringLiteral("planned"),
                                      QStringLiteral("immediate"),
                                      QStringLiteral("resolved"),
                                      QStringLiteral("high priority"),
                                      QStringLiteral("low priority"),
                                      QStringLiteral("medium priority"),
                                      QStringLiteral("new"),
                                      QStringLiteral("none")};
    return name.match(words).hasMatch() && !others.contains(words.toLower()) &&
           (words.front().isUpper() || !namesAnything(words));
}

/// The person that is named in brackets, alone or with what else they may say: "Ada, P1".
QString personIn(const QString& words, const QStringList& people, const TimeContext& context) {
    if (isPersonal(words, people)) {
        return words;
    }
    QStringList others = partsOf(words);
    const auto person = std::find_if(others.begin(), others.end(), [&](const QString& part) {
        ActionItem any;
        return isPersonal(part, people) && (isHandle(part) || !takeParts(any, {part}, nullptr));
    });
    if (others.size() < 2 || person == others.end()) {
        return {};
    }
    const QString name = others.takeAt(person - others.begin());
    ActionItem any;
    return takeParts(any, others, &context) ? name : QString();
}

/// "title — Ada — 5 June 2024": the words before the day.
Brackets wordsBeforeDay(const QString& title, const TimeContext& context) {
    const Brackets day = wordsBehindDash(title, true);
    return day.from > 0 && isDay(day.words, context)
               ? wordsBehindDash(title.left(day.from).trimmed(), true)
               : Brackets();
}

/// "title (Ada) [in progress]": the brackets before those of the status.
Brackets bracketsBeforeStatus(const QString& title) {
    const Brackets status = bracketsBehind(title);
    return status.from > 0 && saysStatus(status.words)
               ? bracketsBehind(title.left(status.from).trimmed())
               : Brackets();
}

/// Who may be one, and where they stand.
struct Owners {
    QStringList people;
    bool areNamedFirst = false;
};

/// "title | Ada | 2024-06-01": all behind the first bar.
Brackets wordsBehindBar(const QString& title) {
    const qsizetype bar = title.indexOf(u'|');
    const bool isApart =
        bar > 1 && bar + 2 < title.size() && title.at(bar - 1) == u' ' && title.at(bar + 1) == u' ';
    return isApart ? Brackets{bar - 1, title.size() - bar + 1, title.mid(bar + 2)} : Brackets();
}

bool endsInDigits(QStringView title) {
    constexpr qsizetype kLongestDay = 20;
    const QStringView end = title.last(std::min(title.size(), kLongestDay));
    return std::any_of(end.begin(), end.end(), [](QChar c) { return c.isDigit(); });
}

/// "title, Ada, 2024-06-01": the last two parts, where the second is a day.
Brackets wordsBehindComma(const QString& title, const TimeContext& context) {
    const qsizetype day = endsInDigits(title) ? title.lastIndexOf(u',') : -1;
    if (day < 2 || !endsInDigits(QStringView(title).mid(day)) ||
        !isDay(title.mid(day + 1).trimmed(), context)) {
        return {};
    }
    const qsizetype at = title.lastIndexOf(u',', day - 1);
    return at < 1 ? Brackets() : Brackets{at, title.size() - at, title.mid(at + 1).trimmed()};
}

/// "Note", "Impact", "Deadline": words in front of a colon that are no name.
bool isKnownLabel(const QString& title, QStringView name) {
    return isNoteOnEvent(title) || !actionKey(name).isEmpty() || !labelKey(name).isEmpty() ||
           kindNamedExactly(name) != Kind::unknown;
}

/// "Ada: title", where she is one of the people, or names stand first.
Brackets wordsBeforeColon(const QString& title, const Owners& owners) {
    const qsizetype colon =
        owners.people.isEmpty() && !owners.areNamedFirst ? -1 : title.indexOf(u": ");
    const QStringView name = QStringView(title).left(std::max<qsizetype>(colon, 0));
    return colon > 0 && (owners.people.contains(name, Qt::CaseInsensitive) ||
                         (owners.areNamedFirst && !isKnownLabel(title, name)))
               ? Brackets{0, colon + 2, title.left(colon)}
               : Brackets();
}

struct Owner {
    Brackets brackets;
    QString name; ///< empty when nobody is named
};

/// What has to stand beside a name that nobody knows, by the signs in front of it.
enum class Proof {
    none,
    day,          // "->" and "|" lead to anything
    dayOfFullName // as the last of several things behind commas is
};

bool isBehindArrow(const QString& title, const Brackets& words) {
    const QStringView sign = QStringView(title).mid(std::max<qsizetype>(words.from, 0)).trimmed();
    return words.from > 0 &&
           (sign.startsWith(u'→') || sign.startsWith(u"->") || sign.startsWith(u'='));
}

bool isProved(Proof proof, const Brackets& found, const QString& name, const QStringList& people,
              const TimeContext& context) {
    if (proof == Proof::none || isHandle(name) || people.contains(name, Qt::CaseInsensitive)) {
        return true;
    }
    if (proof == Proof::dayOfFullName && !name.contains(u' ')) {
        return false;
    }
    const QStringList parts = partsOf(found.words);
    return std::any_of(parts.begin(), parts.end(), [&context](const QString& part) {
        return isDay(behindDueWord(part).toString(), context);
    });
}

Owner ownerOf(const ActionItem& action, const Owners& owners, const TimeContext& context) {
    const Brackets behindDash = wordsBehindDash(action.title, false);
    const bool isArrow = isBehindArrow(action.title, behindDash);
    const std::array<std::pair<Brackets, Proof>, 8> all{{
        {bracketsBehind(action.title), Proof::none},
        {bracketsBeforeStatus(action.title), Proof::none},
        {bracketsBefore(action.title), Proof::none},
        {behindDash, isArrow ? Proof::day : Proof::none},
        {wordsBeforeDay(action.title, context), Proof::none},
        {wordsBehindBar(action.title), Proof::day},
        {wordsBehindComma(action.title, context), Proof::dayOfFullName},
        {wordsBeforeColon(action.title, owners), Proof::none},
    }};
    for (const auto& [found, proof] : all) {
        const QString name =
            found.from >= 0 ? personIn(found.words, owners.people, context) : QString();
        if (!name.isEmpty() && isProved(proof, found, name, owners.people, context)) {
            return {found, name};
        }
    }
    return {};
}

/// Days and statuses in words, which the draft keeps: all of them, or nothing.
bool takeWords(Draft& draft, qsizetype row, ActionItem& action, const QStringList& parts) {
    const QMap<QString, QStringList> words = draft.actionWords;
    ActionItem changed = action;
    const bool taken = std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
        return takeParts(changed, {part}, nullptr) ||
               takeActionField(draft, row, changed, QStringLiteral("due"), part) ||
               (saysStatus(part) &&
                takeActionField(draft, row, changed, QStringLiteral("status"), part));
    });
    if (taken) {
        action = changed;
    } else {
        draft.actionWords = words;
    }
    return taken;
}

} // namespace

QStringList takeBracketedOwners(Draft& draft, qsizetype first, QStringView heading) {
    QList<Row<ActionItem>>& actions = draft.incident.actions;
    const bool areNamedFirst =
        std::any_of(actions.cbegin() + first, actions.cend(),
                    [](const Row<ActionItem>& action) { return action->title.contains(u':'); }) &&
        asksWho(heading);
    const TimeContext& context = draft.time;
    QStringList people;
    for (const Person& person : draft.incident.people) {
        people.append(person.name);
    }
    qsizetype named = 0;
    std::vector<Owner> owners; // of the actions from `first` on
    for (qsizetype i = first; i < actions.size(); ++i) {
        owners.push_back(ownerOf(*actions.at(i), {people, areNamedFirst}, context));
        named += !owners.back().name.isEmpty() || !actions.at(i)->owner.isEmpty() ? 1 : 0;
    }
    const bool isHabit = named >= 2 && named * 2 >= actions.size() - first;
    QStringList assumed;
    for (qsizetype i = first; i < actions.size(); ++i) {
        const auto& [brackets, name] = owners[size_t(i - first)];
        const bool known = people.contains(name, Qt::CaseInsensitive);
        if (!name.isEmpty() && actions.at(i)->owner.isEmpty() && (isHabit || known)) {
            ActionItem& action = actions[i].edit();
            QStringList others = partsOf(brackets.words);
            others.removeOne(name);
            const bool goes = brackets.words == name || takeParts(action, others, nullptr) ||
                              takeWords(draft, i, action, others);
            if (!goes && !takeParts(action, others, &context)) {
                continue; // one of them is known from elsewhere
            }
            action.owner = name;
            if (goes) {
                const QString title = without(brackets, action.title);
                action.title = withoutBold(title).toString();
                takeStrike(action);
                takeDueWords(action, context); // what stood in front of the owner
            }
            if (!known && !assumed.contains(name)) {
                assumed.append(name);
            }
        }
    }
    return assumed;
}

} // namespace afterword::reading
