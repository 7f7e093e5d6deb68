// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/labels.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace afterword::reading {

/// Where labels are looked for.
enum class LabelScope {
    summary, ///< a label holds for its paragraph or list item; bold unknown ones in lists are
             ///< fields
    header,  ///< the same, and unknown ones alone in a paragraph too, and where labels are all that
             ///< stands in a paragraph or list, plain ones
    cause,   ///< a label of a cause or a resolution holds until the next one
};

/// The key of the vocabulary that a label stands for there; empty when it is none.
[[nodiscard]] QString labelKeyIn(LabelScope scope, const Label& label);

/// "**Status:** Draft, **Severity:** 2" as its labels; a line with one label or none as it is.
[[nodiscard]] QList<QStringView> labelsInLine(QStringView line, LabelScope scope);

} // namespace afterword::reading
