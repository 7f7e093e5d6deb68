// SPDX-License-Identifier: MIT
#include "views/controls/return_key.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace afterword::views {

bool ReturnKey::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto* button = isReturn && isPlain ? qobject_cast<QAbstractButton*>(watched) : nullptr;
    if (button == nullptr || !button->isEnabled() || key->isAutoRepeat()) {
        return false;
    }
    button->click();
    return true;
}

} // namespace afterword::views
