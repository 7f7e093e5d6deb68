// SPDX-License-Identifier: MIT
#include "model/reading/measure_titles.h"

#include "model/reading/labels.h"

namespace afterword::reading {

Titled titleOf(const ListItem& item, bool plainLabels) {
    const std::optional<Label> label = splitLabel(item.head);
    if (label && (label->bold || plainLabels)) {
        return {label->name.toString(), QString(label->value + item.rest).trimmed()};
    }
    return {{}, item.text()};
}

QString withoutBlankEnds(QString text) {
    while (text.startsWith(u'\n')) {
        text.remove(0, 1);
    }
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text;
}

} // namespace afterword::reading
