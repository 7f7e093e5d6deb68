// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_parts.h"
#include "model/editing/library.h"

#include <QImage>

#include <functional>

namespace afterword::editing {

/// What was dropped or pasted, to be kept with an incident: a file, or an image without one.
struct IncomingFile {
    QString path;
    QImage image;
};

/// A picture, no wider than it was asked for, and how wide it is by itself.
struct Picture {
    QImage image;
    QSize natural;
};

/// The files of incidents, as the desktop sees them: nothing here waits. Given by the composition.
struct AttachmentDesk {
    /// Keeps the bytes of all, or of none. The names are as they came.
    std::function<Answer<QList<Attachment>>(const QList<IncomingFile>&)> keep;
    std::function<Answer<Picture>(const Attachment&, int mostWidth)> picture;
    /// A copy for another program to open, by its path.
    std::function<Answer<QString>(const Attachment&)> copyOf;
};

} // namespace afterword::editing
