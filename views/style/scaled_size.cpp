// SPDX-License-Identifier: MIT
#include "views/style/scaled_size.h"

#include "views/style/fonts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QTableView>
#include <QVariant>

namespace afterword::views {

namespace {

constexpr char kKeptHeight[] = "keptHeight";
constexpr char kKeptWidth[] = "keptWidth";
constexpr char kKeptLeastWidth[] = "keptLeastWidth";
constexpr char kKeptMostWidth[] = "keptMostWidth";
constexpr char kKeptRowHeight[] = "keptRowHeight";

/// Of a widget that keeps one.
void apply(QWidget& widget, const char* kept, void (QWidget::*set)(int)) {
    if (const QVariant pixels = widget.property(kept); pixels.isValid()) {
        (widget.*set)(scaled(pixels.toInt()));
    }
}

} // namespace

int scaled(int pixels) {
    return qRound(pixels * fontScale());
}

void keepHeight(QWidget& widget, int height) {
    widget.setProperty(kKeptHeight, height);
    widget.setFixedHeight(scaled(height));
}

void keepWidth(QWidget& widget, int width) {
    widget.setProperty(kKeptWidth, width);
    widget.setFixedWidth(scaled(width));
}

void keepSize(QWidget& widget, const QSize& size) {
    keepWidth(widget, size.width());
    keepHeight(widget, size.height());
}

void keepLeastWidth(QWidget& widget, int width) {
    widget.setProperty(kKeptLeastWidth, width);
    widget.setMinimumWidth(scaled(width));
}

void keepMostWidth(QWidget& widget, int width) {
    widget.setProperty(kKeptMostWidth, width);
    widget.setMaximumWidth(scaled(width));
}

void keepRowHeight(QTableView& table, int height) {
    table.setProperty(kKeptRowHeight, height);
    table.verticalHeader()->setDefaultSectionSize(scaled(height));
}

void followZoom(QWidget& widget) {
    apply(widget, kKeptHeight, &QWidget::setFixedHeight);
    apply(widget, kKeptWidth, &QWidget::setFixedWidth);
    apply(widget, kKeptLeastWidth, &QWidget::setMinimumWidth);
    apply(widget, kKeptMostWidth, &QWidget::setMaximumWidth);
    if (auto* table = qobject_cast<QTableView*>(&widget)) {
        if (const QVariant height = table->property(kKeptRowHeight); height.isValid()) {
            table->verticalHeader()->setDefaultSectionSize(scaled(height.toInt()));
            QResizeEvent laidOut(table->size(), table->size()); // its columns are scaled there
            QApplication::sendEvent(table, &laidOut);
        }
    }
    if (qobject_cast<QAbstractButton*>(&widget) != nullptr) {
        QEvent changed(QEvent::StyleChange); // they remember how large their icon was
        QApplication::sendEvent(&widget, &changed);
    }
}

} // namespace afterword::views
