// SPDX-License-Identifier: MIT
#include "model/domain/action_item.h"

#include <QRegularExpression>

namespace afterword {

std::optional<Error> ruleBrokenBy(const ActionItem& action) {
    if (action.status == ActionStatus::notDoing && action.reason.trimmed().isEmpty()) {
        const QString name = QString(action.reference + u' ' + action.title).trimmed();
        return Error{
            Error::Kind::usage,
            QStringLiteral("“%1” cannot be set to not doing without a reason: say why it is "
                           "not worth doing.")
                .arg(name)};
    }
    return std::nullopt;
}

QList<ActionStep> stepsOf(const ActionItem& action) {
    static const QRegularExpression item(
        QStringLiteral(R"(^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[([ xX])\][ \t]+)?(.*)$)"));
    QList<ActionStep> steps;
    for (const QString& line : action.details.split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch match = item.match(line);
        if (match.hasMatch()) {
            const bool done =
                match.captured(1).compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
            steps.append({match.captured(2).trimmed(), done});
        }
    }
    return steps;
}

} // namespace afterword
