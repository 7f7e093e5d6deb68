// SPDX-License-Identifier: MIT
#include "views/editor/row_lists.h"

#include "model/domain/edits/improvements.h"
#include "model/domain/edits/sections.h"
#include "views/controls/add_line.h"
#include "views/controls/row_list.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"
#include "views/editor/row_binding.h"
#include "views/editor/text_rows.h"
#include "views/style/translate.h"

#include <limits>

namespace afterword::views {

namespace {

constexpr qsizetype kLast = std::numeric_limits<qsizetype>::max();

// Moving and removing rows that have ids: the same for each list.
template <class List>
RowsAccess byId(DocumentLink& link, List Incident::* rows,
                Edit (*move)(const QStringList&, qsizetype), Edit (*remove)(const QStringList&),
                std::function<Edit(const QString&)> add) {
    const auto idAt = [&link, rows](int index) {
        return QStringList{(link.value().*rows).at(index)->id};
    };
    return {[rows](const Incident& v) { return idsOf(v.*rows); },
            [idAt, move](int index, int by) { return move(idAt(index), targetOfMove(index, by)); },
            [idAt, remove](int index) { return remove(idAt(index)); }, std::move(add)};
}

} // namespace

RowList* makeImprovementRows(DocumentLink& link) {
    auto* addLine = new AddLine(tr("Add an improvement"), tr("What could be made better?"));
    addLine->setToolTip(tr("Enter adds it; Shift+Tab goes to its text"));
    auto* list =
        new RowList([&link](const QString& id) { return new ImprovementRow(id, link); }, addLine);
    bind(*list, link,
         byId(link, &Incident::improvements, edits::moveImprovements, edits::removeImprovements,
              [](const QString& text) {
                  Improvement improvement;
                  improvement.title = text;
                  return edits::insertImprovement(improvement, kLast);
              }));
    return list;
}

RowList* makeLessonRows(edits::LessonList which, const QString& invitation, DocumentLink& link) {
    const auto member = edits::lessonMember(which);
    const auto make = [&link, which, member, invitation](const QString& key) {
        const int index = key.toInt();
        return new BulletRow(
            invitation, link,
            {[member, index](const Incident& v) { return (v.lessons.*member).value(index); },
             [which, index](const QString& text) { return edits::setLesson(which, index, text); }});
    };
    auto* list = new RowList(make, new AddLine(tr("Add to “%1”").arg(invitation), invitation));
    bind(*list, link,
         {[member](const Incident& v) { return indexKeys((v.lessons.*member).size()); },
          [which](int index, int by) { return edits::moveLesson(which, index, index + by); },
          [which](int index) { return edits::removeLesson(which, index); },
          [which](const QString& text) { return edits::insertLesson(which, kLast, text); }});
    return list;
}

RowList* makeFreeSectionRows(DocumentLink& link) {
    auto* list =
        new RowList([&link](const QString& key) { return new FreeSectionRow(key.toInt(), link); },
                    new AddLine(tr("Add a section"), tr("Heading of another section")));
    bind(*list, link,
         {[](const Incident& v) { return indexKeys(v.sections.size()); },
          [](int index, int by) { return edits::moveSection(index, index + by); },
          [](int index) { return edits::removeSection(index); },
          [](const QString& text) {
              Section section;
              section.heading = text;
              section.level = 1;
              section.after = Part::lessons;
              return edits::insertSection(section, kLast);
          }});
    return list;
}

} // namespace afterword::views
