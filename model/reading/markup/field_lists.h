// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace afterword::reading {

/// ":Date: 2020-08-19" of reStructuredText as the item of a list of labels; empty for another line.
[[nodiscard]] QString fieldAsItem(QStringView line);

/// The line behind the list of such fields that begins at `first` in the head of a document, where
/// one of them is a known label at least: chats write pictures (":memo: Notes") in the same way.
/// `first` where none begins.
[[nodiscard]] qsizetype behindFieldList(const QList<QStringView>& lines, qsizetype first);

} // namespace afterword::reading
