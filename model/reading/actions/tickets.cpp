// SPDX-License-Identifier: MIT
#include "model/reading/actions/tickets.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::reading {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c) {
    return c >= u'A' && c <= u'Z';
}

bool isTicketNumber(QStringView number) {
    return !number.isEmpty() && number.size() <= 7 &&
           std::all_of(number.begin(), number.end(), isDigit);
}

/// "OPS", "K8S".
bool isProjectKey(QStringView key) {
    return key.size() >= 2 && key.size() <= 10 && isCapital(key.front()) &&
           std::all_of(key.begin(), key.end(), [](QChar c) { return isCapital(c) || isDigit(c); });
}

} // namespace

bool isTicket(QStringView word) {
    if (word.startsWith(u'#')) {
        return isTicketNumber(word.mid(1));
    }
    const qsizetype dash = word.indexOf(u'-');
    return dash > 0 && isProjectKey(word.left(dash)) && isTicketNumber(word.mid(dash + 1));
}

bool takeTicketLink(ActionItem& action) {
    static const QRegularExpression before(
        QStringLiteral("^\\[(#?[\\w-]{1,20})\\]\\((https?://[^\\s()]+)\\)\\s*[:–—-]?\\s+(?=\\S)"));
    static const QRegularExpression behind(
        QStringLiteral("(?<=\\S)\\s+(?:[–—-]\\s+)?[(\\[]?\\[(#?[\\w-]{1,20})\\]\\((https?://"
                       "[^\\s()]+)\\)[)\\]]?$"));
    if (!action.tracker.isEmpty() || !action.title.contains(u"](http")) {
        return false;
    }
    for (const QRegularExpression& form : {before, behind}) {
        const QRegularExpressionMatch match = form.match(action.title);
        const QString ticket = match.captured(1);
        const QString bare = ticket.startsWith(u'#') ? ticket.mid(1) : ticket;
        if (match.hasMatch() && isTicket(ticket) && match.captured(2).contains(bare)) {
            action.tracker = ticket + u' ' + match.captured(2); // both are words of the document
            action.title.remove(match.capturedStart(), match.capturedLength());
            return true;
        }
    }
    return false;
}

} // namespace afterword::reading
