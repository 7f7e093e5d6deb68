// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/description.h"
#include "model/domain/json/to_json.h"

#include <QJsonDocument>

/// Fields and their values in words, for those who are asked about them.
namespace afterword {

/// A value as text.
template <class T>
[[nodiscard]] QString shown(const T& value) {
    const QJsonValue written = json::write(value);
    if (written.isString()) {
        return written.toString();
    }
    const QJsonDocument document =
        written.isArray() ? QJsonDocument(written.toArray()) : QJsonDocument(written.toObject());
    return written.isUndefined() || document.isEmpty()
               ? written.toVariant().toString()
               : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

[[nodiscard]] inline QString nameOf(const TimelineEvent& event) {
    return event.time.text.isEmpty() ? event.text : event.time.text;
}
[[nodiscard]] inline QString nameOf(const ActionItem& action) {
    return action.title;
}
[[nodiscard]] inline QString nameOf(const Improvement& improvement) {
    return improvement.title;
}
[[nodiscard]] inline QString nameOf(const ContributingFactor& factor) {
    return factor.text;
}

[[nodiscard]] inline QString nameOf(const Comment& comment) {
    return comment.text.section(u'\n', 0, 0);
}
[[nodiscard]] inline QString nameOf(const Attachment& attachment) {
    return attachment.name;
}

/// "rootCauseSummary" as a person reads it: "root cause summary".
[[nodiscard]] inline QString spaced(const QString& key) {
    QString words;
    for (const QChar c : key) {
        if (c.isUpper()) {
            words += u' ';
        }
        words += c.toLower();
    }
    return words;
}

} // namespace afterword
