// SPDX-License-Identifier: MIT
#include "views/editor/date_picker.h"

#include "views/controls/commit_field.h"
#include "views/editor/values.h"
#include "views/style/icons.h"
#include "views/style/translate.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace afterword::views {

namespace {

void openCalendar(CommitField& field, int year) {
    auto* menu = new QMenu(&field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto date = typedDate(field.text().trimmed(), year); date && *date) {
        calendar->setSelectedDate(**date);
    }
    auto* content = new QWidgetAction(menu);
    content->setDefaultWidget(calendar);
    menu->addAction(content);
    const auto take = [&field, menu](const QDate& date) {
        menu->close();
        field.setText(shownDate(date));
        field.commit();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, &field, take);
    QObject::connect(calendar, &QCalendarWidget::activated, &field, take);
    menu->popup(field.mapToGlobal(QPoint(0, field.height())));
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace

void addCalendar(CommitField& field, int year) {
    QAction* open =
        field.addAction(icon(QStringLiteral("view-calendar")), QLineEdit::TrailingPosition);
    open->setText(tr("Choose in a calendar"));
    open->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(open, &QAction::triggered, &field,
                     [&field, year] { openCalendar(field, year); });
}

} // namespace afterword::views
