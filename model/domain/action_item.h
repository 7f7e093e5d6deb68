// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/base/result.h"
#include "model/domain/codes.h"
#include "model/domain/field.h"

#include <QDate>
#include <QJsonObject>

namespace afterword {

enum class ActionStatus { open, inProgress, blocked, done, notDoing };
enum class ActionKind { prevent, detect, mitigate, process };
enum class Priority { p0, p1, p2, p3, p4 };

template <>
struct Codes<ActionStatus> {
    static constexpr std::array<Code<ActionStatus>, 5> rows{
        {{ActionStatus::open, "open"},
         {ActionStatus::inProgress, "in_progress"},
         {ActionStatus::blocked, "blocked"},
         {ActionStatus::done, "done"},
         {ActionStatus::notDoing, "not_doing"}}};
};
template <>
struct Codes<ActionKind> {
    static constexpr std::array<Code<ActionKind>, 4> rows{{{ActionKind::prevent, "prevent"},
                                                           {ActionKind::detect, "detect"},
                                                           {ActionKind::mitigate, "mitigate"},
                                                           {ActionKind::process, "process"}}};
};
template <>
struct Codes<Priority> {
    static constexpr std::array<Code<Priority>, 5> rows{{{Priority::p0, "p0"},
                                                         {Priority::p1, "p1"},
                                                         {Priority::p2, "p2"},
                                                         {Priority::p3, "p3"},
                                                         {Priority::p4, "p4"}}};
};

/// One corrective action that the postmortem promises.
struct ActionItem {
    QString id;
    QString reference; ///< "INC-7.3", given by the library, never reused
    QString title;     ///< inline Markdown
    QString details;   ///< Markdown; its top-level list items are the steps
    ActionStatus status = ActionStatus::open;
    std::optional<ActionKind> kind;
    std::optional<Priority> priority;
    QString owner;
    std::optional<QDate> due;
    QString tracker; ///< URL or issue key
    QString reason;  ///< why it is not done
    QString blockedBy;
    QString factor;       ///< id of the contributing factor that it addresses
    QString improvement;  ///< id of the improvement that it belongs to
    QString reopenedFrom; ///< reference of an earlier action
    std::optional<Instant> createdAt;
    std::optional<Instant> doneAt;
    std::optional<QDate> verifyBy;
    QString evidence;
    QList<Field> fields;
    QJsonObject extra; ///< keys of a later version, kept

    bool operator==(const ActionItem&) const = default;

    [[nodiscard]] bool isSettled() const {
        return status == ActionStatus::done || status == ActionStatus::notDoing;
    }
    /// Its due day has passed and it is not settled. `today` is the reader's local day.
    [[nodiscard]] bool isOverdue(const QDate& today) const {
        return !isSettled() && due && *due < today;
    }
    /// It is done and asked to be looked at again; nothing shows yet that it worked.
    [[nodiscard]] bool awaitsVerification() const {
        return status == ActionStatus::done && verifyBy && evidence.trimmed().isEmpty();
    }
    /// The day on which it should have shown that it works is `today` or has passed.
    [[nodiscard]] bool isVerificationDue(const QDate& today) const {
        return awaitsVerification() && *verifyBy <= today;
    }
};

/// What keeps `action` from being stored as it is, as a sentence: "not doing" needs a reason.
[[nodiscard]] std::optional<Error> ruleBrokenBy(const ActionItem& action);

/// One step of an action: a top-level list item of its details.
struct ActionStep {
    QString text;
    bool done = false;
    bool operator==(const ActionStep&) const = default;
};

[[nodiscard]] QList<ActionStep> stepsOf(const ActionItem& action);

} // namespace afterword
