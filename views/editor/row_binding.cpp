// SPDX-License-Identifier: MIT
#include "views/editor/row_binding.h"

#include "views/controls/add_line.h"
#include "views/controls/list_row.h"
#include "views/controls/row_list.h"
#include "views/editor/document_link.h"

namespace afterword::views {

namespace {

void submitAlone(DocumentLink& link, const Edit& edit) {
    link.endTyping();
    link.submit(edit);
    link.endTyping();
}

} // namespace

void bind(RowList& list, DocumentLink& link, const RowsAccess& access) {
    list.addLine().setSpelling(link.services().spelling);
    const auto show = [&list, keys = access.keys](const Incident& v) { list.showKeys(keys(v)); };
    QObject::connect(&list, &RowList::moveAsked, &link,
                     [&list, &link, move = access.move](int index, int by) {
                         if (index + by >= 0 && index + by < list.count()) {
                             submitAlone(link, move(index, by));
                             list.row(index + by)->focusFirst();
                         }
                     });
    QObject::connect(
        &list, &RowList::removalAsked, &link,
        [&link, remove = access.remove](int index) { submitAlone(link, remove(index)); });
    QObject::connect(&list, &RowList::added, &link, [&link, add = access.add](const QString& text) {
        submitAlone(link, add(text));
    });
    QObject::connect(&link, &DocumentLink::shown, &list, show);
    show(link.value());
}

QStringList indexKeys(qsizetype count) {
    QStringList keys;
    for (qsizetype i = 0; i < count; ++i) {
        keys.append(QString::number(i));
    }
    return keys;
}

} // namespace afterword::views
