// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_entries.h"

#include "model/base/text.h"
#include "model/domain/action_words.h"
#include "model/reading/actions/action_fields.h"
#include "model/reading/markup/chat_markup.h"

#include <array>
#include <utility>

namespace afterword::reading {

namespace {

/// What stands in front of an entry, and how far it reaches.
struct Lead {
    qsizetype length = 0; ///< with the space behind it; 0 when there is none
    std::optional<bool> box;
    QString status; ///< "TODO"
    QString owner;
};

struct BoxSign {
    QStringView sign;
    bool isTicked;
    bool isTick; ///< alone it may be a mark of praise as well
};

constexpr std::array<BoxSign, 15> kBoxes{{{u"☐", false, false},
                                          {u"☑", true, false},
                                          {u"☒", true, false},
                                          {u"🔲", false, false},
                                          {u"🔳", false, false},
                                          {u"⬜", false, false},
                                          {u"◻", false, false},
                                          {u"□", false, false},
                                          {u"[ ]", false, false},
                                          {u"[x]", true, false},
                                          {u"[X]", true, false},
                                          {u"[]", false, false},
                                          {u"✅", true, true},
                                          {u"✔", true, true},
                                          {u"🔜", false, true}}};

/// `length` goes on over spaces; nothing where no words follow.
Lead finished(Lead lead, QStringView line) {
    const qsizetype start = lead.length;
    while (lead.length < line.size() && line.at(lead.length).isSpace()) {
        ++lead.length;
    }
    return lead.length > start && lead.length < line.size() ? lead : Lead();
}

Lead boxBefore(QStringView line, bool orTick) {
    if (line.isEmpty() || line.front().unicode() < 0x80 ? !line.startsWith(u'[')
                                                        : line.front().isLetterOrNumber()) {
        return {};
    }
    for (const BoxSign& one : kBoxes) {
        if (beginsWith(line, one.sign) && (orTick || !one.isTick)) {
            const qsizetype size = one.sign.size();
            const bool isVaried = size < line.size() && line.at(size) == QChar(0xFE0F);
            return finished({size + (isVaried ? 1 : 0), one.isTicked, {}, {}}, line);
        }
    }
    return {};
}

/// "TODO:", "DONE -", "TODO(ada):", and "Todo:" with its colon only.
Lead statusBefore(QStringView line) {
    const bool isThere = beginsInAnyCase(line, u"todo") || beginsInAnyCase(line, u"done");
    if (!isThere) {
        return {};
    }
    Lead lead{4, {}, line.left(4).toString(), {}};
    QStringView rest = line.mid(4);
    const qsizetype close = rest.startsWith(u'(') ? rest.indexOf(u')') : -1;
    if (close > 1 && close < 40) {
        lead.owner = rest.mid(1, close - 1).trimmed().toString();
        lead.length += close + 1;
        rest = rest.mid(close + 1);
    }
    if (beginsWith(rest, u":") || beginsWith(rest, u"：")) {
        ++lead.length;
    } else if (lead.status != lead.status.toUpper()) {
        return {};
    } else if (beginsWith(rest, u" - ") || beginsWith(rest, u" – ") || beginsWith(rest, u" — ")) {
        lead.length += 2;
    }
    return finished(lead, line);
}

/// ":hourglass: Fix it", "⏳ Fix it"; what ticks has no words to keep.
Lead signBefore(const QString& title) {
    const bool mayBe = !title.isEmpty() &&
                       (title.front() == u':' || title.front().unicode() > 0x2000) &&
                       !title.front().isLetterOrNumber();
    const qsizetype space = mayBe ? title.indexOf(u' ') : -1;
    if (space < 1) {
        return {};
    }
    const QString word = title.left(space);
    const bool isName = word.size() > 2 && word.startsWith(u':') && word.endsWith(u':');
    const std::optional<ActionStatus> status = actionStatusIn(word);
    const bool isColour = word == u"🟡" || word == u"🟠"; // beside a red one it is a weight
    const bool counts = status && !isColour && (isName || *status == ActionStatus::inProgress);
    return counts ? finished({space, {}, word, {}}, title) : Lead();
}

/// "Fix it :material-check:"
void takeSignBehind(Draft& draft, qsizetype row, ActionItem& action) {
    const qsizetype end = trailingShortcode(action.title);
    const QString sign = action.title.mid(end).trimmed();
    const QStringView before =
        QStringView(action.title).left(std::max<qsizetype>(end, 0)).trimmed();
    static constexpr std::array<QStringView, 8> kOf{u" with", u" as", u" a",   u" an",
                                                    u" the",  u" by", u" use", u" using"};
    const bool isMeant = std::any_of(kOf.begin(), kOf.end(),
                                     [before](QStringView word) { return endsOn(before, word); });
    if (end > 0 && !sign.isEmpty() && !isMeant && actionStatusIn(sign) &&
        takeActionField(draft, row, action, QStringLiteral("status"), sign)) {
        action.title.truncate(end);
    }
}

Lead leadOf(QStringView line, bool orTick) {
    const Lead box = boxBefore(line, orTick);
    const bool isSign =
        line.startsWith(u':') || (orTick && !line.isEmpty() && line.front().unicode() > 0x2000);
    return box.length > 0 ? box : isSign ? signBefore(line.toString()) : statusBefore(line);
}

} // namespace

void takeBox(ListItem& item) {
    const Lead lead = item.task ? Lead() : boxBefore(item.head, false);
    if (lead.length > 0) {
        item.task = lead.box;
        item.head.remove(0, lead.length);
    }
}

std::vector<ListItem> actionEntriesOf(const markdown::Tree& tree, const Piece& piece,
                                      bool areActions) {
    std::vector<ListItem> entries;
    for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
        const QStringView words = tree.line(line).trimmed();
        const Lead lead = leadOf(words, areActions);
        if (lead.length > 0) {
            ListItem entry;
            entry.head = words.mid(lead.box ? lead.length : 0).toString();
            entry.task = lead.box;
            entry.firstLine = line;
            entry.lastLine = line;
            entries.push_back(std::move(entry));
        } else if (entries.empty()) {
            return {};
        } else {
            entries.back().head += u'\n' + words.toString();
            entries.back().lastLine = line;
        }
    }
    return entries;
}

void takeStatusAround(Draft& draft, qsizetype row, ActionItem& action) {
    const Lead sign = signBefore(action.title);
    const Lead lead = sign.length > 0 ? sign : statusBefore(action.title);
    if (lead.length == 0) {
        takeSignBehind(draft, row, action);
        return;
    }
    if (takeActionField(draft, row, action, QStringLiteral("status"), lead.status)) {
        action.title.remove(0, lead.length);
        if (action.owner.isEmpty()) {
            action.owner = lead.owner;
        }
    }
}

} // namespace afterword::reading
