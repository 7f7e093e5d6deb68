// SPDX-License-Identifier: MIT
#include "views/editor/form_place.h"

#include "model/domain/text_parts.h"
#include "views/controls/line_field.h"
#include "views/controls/list_row.h"
#include "views/controls/reveal.h"
#include "views/controls/row_list.h"
#include "views/controls/text_field.h"
#include "views/editor/form_section.h"
#include "views/editor/timeline_view.h"

#include <algorithm>

namespace afterword::views {

namespace {

bool isMoment(const QString& name) {
    const auto moments = momentParts();
    return std::any_of(moments.begin(), moments.end(),
                       [&](const MomentPart& part) { return name == QLatin1String(part.key); });
}

bool isLesson(const QString& name) {
    static const QStringList lessons{QStringLiteral("learned"), QStringLiteral("wentWell"),
                                     QStringLiteral("wentPoorly"), QStringLiteral("gotLucky")};
    return lessons.contains(name);
}

/// Fields of the header, the summary and the lessons are named as their values are.
QStringList anchorsOf(const QString& fieldName) {
    if (isMoment(fieldName)) {
        return {QStringLiteral("moments/") + fieldName};
    }
    return {isLesson(fieldName) ? QStringLiteral("lessons/") + fieldName : fieldName};
}

/// The other way: the name of the widget.
QString nameOf(const QString& anchor) {
    const QString last = anchor.section(u'/', 1);
    return isMoment(last) || isLesson(last) ? last : anchor.section(u'/', 0, 0);
}

/// Fields of a row that are no texts, and are not searched.
bool isNoText(const QWidget& field) {
    static const QStringList names{QStringLiteral("owner"), QStringLiteral("due"),
                                   QStringLiteral("tracker"), QStringLiteral("blockedBy"),
                                   QStringLiteral("category")};
    return names.contains(field.objectName()) || !field.isVisible();
}

/// Gives how many matches are left to pass over: negative when one was selected.
int selectMatch(QWidget& field, const QRegularExpression& pattern, int ordinal) {
    if (isNoText(field)) {
        return ordinal;
    }
    if (auto* text = qobject_cast<TextField*>(&field)) {
        return text->selectMatch(pattern, ordinal);
    }
    auto* line = qobject_cast<LineField*>(&field);
    return line != nullptr ? line->selectMatch(pattern, ordinal) : ordinal;
}

ListRow* rowWith(const QString& key, const FormSection& section) {
    const auto lists = section.findChildren<RowList*>();
    for (const RowList* list : lists) {
        for (int i = 0; list->isVisibleTo(&section) && i < list->count(); ++i) {
            if (list->keyAt(i) == key) {
                return list->row(i);
            }
        }
    }
    return nullptr;
}

} // namespace

QStringList anchorsAt(const QWidget* focus) {
    QString row;
    QStringList named;
    for (const QWidget* at = focus; at != nullptr; at = at->parentWidget()) {
        const auto* list = qobject_cast<const RowList*>(at->parentWidget());
        const auto* listRow = qobject_cast<const ListRow*>(at);
        if (const auto* section = qobject_cast<const FormSection*>(at)) {
            QStringList anchors = named;
            if (!row.isEmpty()) {
                anchors.append(section->key() + u'/' + row);
            }
            return anchors << section->key();
        }
        if (list != nullptr && listRow != nullptr) {
            row = list->keyAt(listRow->index());
        } else if (const auto* timeline = qobject_cast<const TimelineView*>(at)) {
            row = timeline->currentId();
        } else if (!at->objectName().isEmpty()) {
            named.append(anchorsOf(at->objectName()));
        }
    }
    return {};
}

FormSection* sectionOf(const QString& anchor, const QList<FormSection*>& sections) {
    const QString name = nameOf(anchor);
    for (FormSection* section : sections) {
        if (section->key() == name || section->findChild<QWidget*>(name) != nullptr) {
            return section;
        }
    }
    return nullptr;
}

void focusField(const QString& anchor, FormSection& section) {
    const QString row = anchor.section(u'/', 1, 1);
    const QString inRow = anchor.section(u'/', 2);
    auto* timeline = section.findChild<TimelineView*>();
    if (timeline != nullptr && !row.isEmpty()) {
        timeline->goTo(row);
        timeline->setFocus(Qt::OtherFocusReason);
    } else if (ListRow* listRow = rowWith(row, section); listRow != nullptr && !row.isEmpty()) {
        auto* inside = inRow.isEmpty() ? nullptr : listRow->findChild<QWidget*>(inRow);
        inside != nullptr ? inside->setFocus(Qt::OtherFocusReason) : listRow->focusFirst();
    } else if (auto* field = section.findChild<QWidget*>(nameOf(anchor));
               field != nullptr && field->focusPolicy() != Qt::NoFocus) {
        field->setFocus(Qt::OtherFocusReason);
    } else {
        section.focusFirst();
    }
}

QWidget* showMatch(const QString& anchor, int ordinal, const QRegularExpression& pattern,
                   FormSection& section) {
    const QString row = anchor.section(u'/', 1);
    if (auto* timeline = section.findChild<TimelineView*>(); timeline != nullptr) {
        timeline->goTo(row);
        return nullptr;
    }
    QWidget* place = row.isEmpty() ? nullptr : rowWith(row, section);
    if (place == nullptr) {
        place = section.findChild<QWidget*>(nameOf(anchor));
    }
    if (place == nullptr) {
        place = &section;
    }
    for (QWidget* field : QList<QWidget*>{place} + place->findChildren<QWidget*>()) {
        ordinal = selectMatch(*field, pattern, ordinal);
        if (ordinal < 0) {
            return field;
        }
    }
    reveal(place, place->rect());
    return nullptr;
}

void showNoMatch(QWidget& field) {
    if (auto* text = qobject_cast<TextField*>(&field)) {
        text->selectNothing();
    } else if (auto* line = qobject_cast<LineField*>(&field)) {
        line->deselect();
    }
}

} // namespace afterword::views
