// SPDX-License-Identifier: MIT
#include "model/items/actions_model.h"

namespace afterword::items {

QString ActionsModel::statusName(ActionStatus status) {
    switch (status) {
    case ActionStatus::open:
        return tr("Open");
    case ActionStatus::inProgress:
        return tr("In progress");
    case ActionStatus::blocked:
        return tr("Blocked");
    case ActionStatus::done:
        return tr("Done");
    case ActionStatus::notDoing:
        return tr("Not doing");
    }
    return {};
}

QString ActionsModel::priorityName(Priority priority) {
    return toCode(priority).toUpper();
}

QString ActionsModel::kindName(ActionKind kind) {
    switch (kind) {
    case ActionKind::prevent:
        return tr("Prevent");
    case ActionKind::detect:
        return tr("Detect");
    case ActionKind::mitigate:
        return tr("Mitigate");
    case ActionKind::process:
        return tr("Process");
    }
    return {};
}

} // namespace afterword::items
