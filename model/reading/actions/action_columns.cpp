// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_columns.h"

#include "model/base/scan.h"
#include "model/domain/action_words.h"
#include "model/reading/actions/action_fields.h"
#include "model/reading/actions/action_marks.h"
#include "model/reading/actions/action_trails.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/names/names.h"
#include "model/reading/placeholders.h"
#include "model/reading/table.h"
#include "model/reading/timeline/several_events.h"

#include <algorithm>
#include <array>
#include <utility>

namespace afterword::reading {

namespace {

/// The name of a column is the label below each of its actions, where it can be one.
void keepColumnName(Draft& draft, const QString& key, const QString& column) {
    constexpr qsizetype kLongestName = 40;
    const QString name = unescaped(column);
    if (name.size() <= kLongestName && name.front().isLetter() && !name.contains(u':')) {
        draft.keepName(QStringLiteral("action.") + key, name);
    }
}

/// Whether the column of a name may do no more than count its rows: the first one may, unless it
/// counts what has a meaning of its own.
bool mayNumber(QStringView name, qsizetype column) {
    static constexpr std::array<QStringView, 14> kNumbers{
        u"",   u"no",  u"n",      u"nr",     u"num",    u"number", u"nummer",
        u"id", u"ref", u"numéro", u"número", u"numero", u"番号",   u"번호"};
    static constexpr std::array<QStringView, 24> kMeanings{
        u"week", u"phase",   u"sprint",    u"month", u"day",       u"stage",
        u"wave", u"quarter", u"milestone", u"level", u"tier",      u"priority",
        u"prio", u"rank",    u"round",     u"woche", u"monat",     u"semaine",
        u"mois", u"semana",  u"mes",       u"fase",  u"iteration", u"release"};
    const PlainName plain(name);
    const auto isIn = [&plain](const auto& names) {
        return std::find(names.begin(), names.end(), plain.view()) != names.end();
    };
    return isIn(kNumbers) || (column == 0 && !isIn(kMeanings));
}

/// The column that only counts the rows: actions are numbered anyway.
qsizetype columnOfNumbers(const Table& table, const QStringList& keys) {
    constexpr qsizetype kFewest = 2;
    for (qsizetype i = 0; i < keys.size() && table.rows.size() >= kFewest; ++i) {
        qsizetype count = 0;
        const bool counts =
            keys.at(i).isEmpty() && mayNumber(table.names.at(i), i) &&
            std::all_of(table.rows.begin(), table.rows.end(), [&count, i](const Table::Line& row) {
                const QStringView cell = row.cells.at(i);
                return cell.chopped(cell.endsWith(u'.') ? 1 : 0).toString() ==
                       QString::number(++count);
            });
        if (counts) {
            return i;
        }
    }
    return -1;
}

/// How many words the cells of a column have, by their spaces.
qsizetype spacesIn(const Table& table, qsizetype column) {
    qsizetype spaces = 0;
    for (const Table::Line& row : table.rows) {
        spaces += row.cells.at(column).count(u' ');
    }
    return spaces;
}

/// "AB#12", "OPS-4", "7": one word with a number.
bool areTickets(const Table& table, qsizetype column) {
    return std::all_of(table.rows.begin(), table.rows.end(), [column](const Table::Line& row) {
        const QString& cell = row.cells.at(column);
        return cell.isEmpty() ||
               (!cell.contains(u' ') &&
                std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); }));
    });
}

/// "Work item | Title": of two columns that may have the titles the one with words has,
/// where the other has tickets.
void settleTitle(const Table& table, QStringList& keys) {
    const QString title = QStringLiteral("title");
    const qsizetype first = keys.indexOf(title);
    for (qsizetype i = first + 1; first >= 0 && i < keys.size(); ++i) {
        if (actionKey(table.names.at(i)) == title && areTickets(table, first) &&
            spacesIn(table, i) > 0) {
            keys[first] =
                keys.contains(QStringLiteral("tracker")) ? QString() : QStringLiteral("tracker");
            keys[i] = title;
            return;
        }
    }
}

/// A column without a name whose cells are signs that say how far an action is: "✅".
bool holdsStatusSigns(const Table& table, qsizetype column) {
    bool tells = false;
    for (const Table::Line& row : table.rows) {
        const QString& cell = row.cells.at(column);
        if (std::any_of(cell.begin(), cell.end(),
                        [](QChar c) { return c.isLetterOrNumber() || c.isSpace(); })) {
            return false;
        }
        if (!cell.isEmpty() && !actionStatusIn(cell)) {
            return false; // of a scale of colours
        }
        tells = tells || !cell.isEmpty();
    }
    return tells && table.names.at(column).isEmpty();
}

/// Whether words do not go on with those before a break; scripts other than ours have no capitals,
/// or their own rules.
bool beginsApart(QStringView part) {
    const QStringView words = behindSigns(part, u"*_`[-•– ");
    constexpr char16_t kBeyondLatin = 0x250;
    return !words.isEmpty() && (words.front().isUpper() || words.front().isDigit() ||
                                (words.front().isLetter() && words.front() >= kBeyondLatin));
}

/// "Fix it<br>Test it | Ada<br>Ben" are two.
QList<Table::Line> actionsIn(const Table::Line& row, qsizetype title) {
    const QString& cell = row.cells.at(title);
    if (!cell.contains(u"<br", Qt::CaseInsensitive)) {
        return {row};
    }
    const QStringList actions = betweenBreaks(cell);
    const qsizetype count = actions.size();
    if (count < 2 || !std::all_of(actions.begin() + 1, actions.end(), beginsApart)) {
        return {row};
    }
    const auto parallel =
        std::count_if(row.cells.begin(), row.cells.end(), [count](const QString& other) {
            return betweenBreaks(other).size() == count;
        });
    return parallel > 1 ? parallelRows(row, count) : QList<Table::Line>{row};
}

/// "Task | File": the contents of a repository.
bool listsFiles(const Table& table) {
    return std::any_of(table.names.begin(), table.names.end(), [](const QString& name) {
        return PlainName(name).view() == u"file" || PlainName(name).view() == u"files";
    });
}

void addRow(Draft& draft, const Table& table, const Table::Line& row, const QStringList& keys,
            qsizetype title, qsizetype numbers) {
    const qsizetype at = draft.incident.actions.size();
    ActionItem action;
    action.title = withoutBold(row.cells.at(title)).toString().simplified();
    QList<qsizetype> taken{title, numbers};
    if (numbers >= 0) {
        action.reference = row.cells.at(numbers);
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString& value = row.cells.at(i);
        if (i == title || keys.at(i).isEmpty() || value.isEmpty()) {
            continue;
        }
        if (takeActionField(draft, at, action, keys.at(i), value)) {
            taken.append(i);
            if (actionKey(table.names.at(i)) == keys.at(i)) {
                keepColumnName(draft, keys.at(i), table.names.at(i));
            }
        }
    }
    action.fields += fieldsOf(table, row, taken);
    if (!keys.contains(QStringLiteral("status"))) {
        takeDoneCell(action, row.cells.constLast());
    }
    if (const qsizetype status = keys.indexOf(QStringLiteral("status"));
        status >= 0 && ruleBrokenBy(action)) {
        openAgain(action, {unescaped(table.names.at(status)), row.cells.at(status)});
    }
    takeTrailingLabels(draft, at, action);
    takeActionMarks(action, draft.time);
    if (!action.title.isEmpty() || !action.fields.isEmpty()) {
        draft.lineMarks.row(QStringLiteral("actions"), at, row.line);
        draft.incident.actions.append(std::move(action));
    }
}

} // namespace

bool readActionTable(Draft& draft, const Piece& piece) {
    if (holdPlaceholders(draft, {piece})) {
        return false;
    }
    const Table table = tableOf(draft, piece);
    if (listsFiles(table)) {
        return false;
    }
    QStringList keys;
    for (const QString& name : table.names) {
        const QString key = actionKey(name);
        keys.append(keys.contains(key) ? QString() : key);
    }
    settleTitle(table, keys);
    for (qsizetype i = 0; i < keys.size() && !keys.contains(QStringLiteral("status")); ++i) {
        keys[i] = holdsStatusSigns(table, i) ? QStringLiteral("status") : keys.at(i);
    }
    qsizetype title = keys.indexOf(QStringLiteral("title"));
    if (title < 0) {
        title = widestColumn(table, keys);
    }
    if (title < 0) {
        return false;
    }
    draft.take(piece);
    const qsizetype numbers = columnOfNumbers(table, keys);
    for (const Table::Line& row : table.rows) {
        const QList<Table::Line> parts = actionsIn(row, title);
        for (const Table::Line& part : parts) {
            addRow(draft, table, part, keys, title, numbers);
        }
    }
    return true;
}

} // namespace afterword::reading
