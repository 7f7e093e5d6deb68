// SPDX-License-Identifier: MIT
#include "model/domain/edits/lessons.h"

#include "model/domain/edits/labels.h"

namespace afterword::edits {

namespace {

QString anchorOf(LessonList list) {
    return list == LessonList::wentWell     ? QStringLiteral("lessons/wentWell")
           : list == LessonList::wentPoorly ? QStringLiteral("lessons/wentPoorly")
                                            : QStringLiteral("lessons/gotLucky");
}

QString lessonLabel(LessonList list) {
    return list == LessonList::wentWell     ? Labels::tr("Change what went well")
           : list == LessonList::wentPoorly ? Labels::tr("Change what went poorly")
                                            : Labels::tr("Change where we got lucky");
}

bool isInside(const QStringList& list, qsizetype index) {
    return index >= 0 && index < list.size();
}

template <class Change>
Edit listEdit(LessonList list, const QString& key, const Change& change) {
    return {lessonLabel(list), key,
            [=](Incident& incident) { change(incident.lessons.*lessonMember(list)); }};
}

} // namespace

QStringList Lessons::* lessonMember(LessonList list) {
    return list == LessonList::wentWell     ? &Lessons::wentWell
           : list == LessonList::wentPoorly ? &Lessons::wentPoorly
                                            : &Lessons::gotLucky;
}

Edit setLearned(const QString& text) {
    return {Labels::tr("Change the lessons learned"), QStringLiteral("lessons/learned"),
            [=](Incident& incident) { incident.lessons.learned = text; }};
}

Edit setLessons(LessonList list, const QStringList& lessons) {
    return listEdit(list, anchorOf(list), [=](QStringList& all) { all = lessons; });
}

Edit insertLesson(LessonList list, qsizetype index, const QString& text) {
    return listEdit(list, QString(), [=](QStringList& all) {
        all.insert(isInside(all, index) ? index : all.size(), text);
    });
}

Edit setLesson(LessonList list, qsizetype index, const QString& text) {
    const QString key = anchorOf(list) + u'/' + QString::number(index);
    return listEdit(list, key, [=](QStringList& all) {
        if (isInside(all, index)) {
            all[index] = text;
        }
    });
}

Edit removeLesson(LessonList list, qsizetype index) {
    return listEdit(list, QString(), [=](QStringList& all) {
        if (isInside(all, index)) {
            all.removeAt(index);
        }
    });
}

Edit moveLesson(LessonList list, qsizetype from, qsizetype to) {
    return listEdit(list, QString(), [=](QStringList& all) {
        if (isInside(all, from) && isInside(all, to)) {
            all.move(from, to);
        }
    });
}

} // namespace afterword::edits
