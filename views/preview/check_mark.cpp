// SPDX-License-Identifier: MIT
#include "views/preview/check_mark.h"

#include "views/style/fonts.h"
#include "views/style/paint.h"
#include "views/style/tokens.h"

#include <QGuiApplication>
#include <QPalette>

namespace afterword::views {

namespace {

// At 100 %.
constexpr qreal kSide = 15;
constexpr qreal kDrop = 2; ///< how far it hangs below the base line

} // namespace

QSizeF CheckMark::intrinsicSize(QTextDocument*, int, const QTextFormat&) {
    return QSizeF(kSide, kSide - kDrop) * fontScale();
}

void CheckMark::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                           const QTextFormat& format) {
    const qreal side = kSide * fontScale();
    paintCheckBox(*painter, QRectF(rect.left(), rect.top() + kDrop * fontScale(), side, side),
                  format.boolProperty(kChecked), false, true, tokensOf(QGuiApplication::palette()));
}

} // namespace afterword::views
