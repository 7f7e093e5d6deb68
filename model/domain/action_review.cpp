// SPDX-License-Identifier: MIT
#include "model/domain/action_review.h"

#include "model/domain/edits/labels.h"

#include <array>

namespace afterword {

namespace {

using edits::Labels;

QString headingOf(ReviewDecision decision) {
    switch (decision) {
    case ReviewDecision::done:
        return Labels::tr("Done");
    case ReviewDecision::moved:
        return Labels::tr("Moved to another day");
    case ReviewDecision::notDoing:
        return Labels::tr("Not doing");
    case ReviewDecision::left:
        break;
    }
    return Labels::tr("Left open");
}

QString lineOf(const ReviewStep& step) {
    const ActionItem& action = step.row.action;
    QString line = u"- " % action.reference % u' ' % action.title;
    line += u" (" % (action.owner.isEmpty() ? Labels::tr("nobody") : action.owner) % u')';
    const QString was = action.due ? action.due->toString(Qt::ISODate) : Labels::tr("no day");
    if (step.decision == ReviewDecision::moved) {
        line += Labels::tr(": from %1 to %2").arg(was, step.words);
    } else if (step.decision == ReviewDecision::left) {
        line += Labels::tr(": due %1").arg(was);
    } else if (!step.words.isEmpty()) {
        line += u": " % step.words;
    }
    return line;
}

} // namespace

ReviewStep reviewStep(const ActionRow& row, const QList<ActionValue>& changes) {
    ReviewStep step{row, ReviewDecision::left, {}};
    for (const ActionValue& change : changes) {
        if (change.name == QLatin1String("due")) {
            step.decision = ReviewDecision::moved;
            step.words = change.text;
        } else if (change.text == toCode(ActionStatus::done)) {
            step.decision = ReviewDecision::done;
        } else if (change.text == toCode(ActionStatus::notDoing)) {
            step.decision = ReviewDecision::notDoing;
        } else if (change.name == QLatin1String("reason") ||
                   change.name == QLatin1String("evidence")) {
            step.words = change.text;
        }
    }
    return step;
}

QString reviewSummary(const QList<ReviewStep>& steps, const QDate& day) {
    constexpr std::array kOrder{ReviewDecision::done, ReviewDecision::moved,
                                ReviewDecision::notDoing, ReviewDecision::left};
    QStringList parts;
    QStringList counts;
    for (const ReviewDecision decision : kOrder) {
        QStringList lines;
        for (const ReviewStep& step : steps) {
            if (step.decision == decision) {
                lines.append(lineOf(step));
            }
        }
        if (!lines.isEmpty()) {
            counts.append(
                QStringLiteral("%1 %2").arg(lines.size()).arg(headingOf(decision).toLower()));
            parts.append(u"## " % headingOf(decision) % u"\n\n" % lines.join(u'\n') % u'\n');
        }
    }
    const QString title = Labels::tr("Review of actions, %1").arg(day.toString(Qt::ISODate));
    const QString sum = steps.isEmpty() ? Labels::tr("No action was looked at.")
                                        : QString(counts.join(QStringLiteral(", ")) % u'.');
    parts.prepend(u"# " % title % u"\n\n" % sum % u'\n');
    return parts.join(u'\n');
}

} // namespace afterword
