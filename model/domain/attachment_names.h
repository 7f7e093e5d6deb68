// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

#include <QHash>

/// How texts name the attachments of their incident: by "assets/NAME", a path that holds in an
/// exported document as well.
namespace afterword {

inline constexpr QStringView kAssetFolder = u"assets/";

/// A name that every file system takes and that Markdown needs not escape: letters, figures, "._-".
[[nodiscard]] QString safeFileName(const QString& name);

/// `name`, or "name-2" and so on when it is among `taken`. Case does not tell names apart.
[[nodiscard]] QString freeName(const QString& name, const QStringList& taken);

/// As an incident with `present` takes them: by safe names of their own, each with an id. What it
/// has already, by its bytes, is given as it has it.
[[nodiscard]] QList<Attachment> named(const QList<Attachment>& incoming,
                                      const QList<Attachment>& present);

/// "![stem](assets/NAME)" for an image, else "[NAME](assets/NAME)".
[[nodiscard]] QString markdownOf(const Attachment& attachment);

/// The attachment that a relative link means; null when it means none.
[[nodiscard]] const Attachment* attachmentAt(const QString& link, const QList<Attachment>& all);

/// Those that a text names.
[[nodiscard]] QList<Attachment> attachmentsNamedIn(const QString& text,
                                                   const QList<Attachment>& all);

/// The incident with other names for its attachments, in all its texts.
[[nodiscard]] Incident renamedAttachments(const Incident& incident,
                                          const QHash<QString, QString>& names);

} // namespace afterword
