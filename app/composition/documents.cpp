// SPDX-License-Identifier: MIT
#include "app/composition/documents.h"

#include "app/composition/read_ahead.h"

#include <QSaveFile>

namespace afterword::app {

Result<QList<reading::Reading>> readSource(const DocumentSource& source, SourceReader& reader,
                                           const reading::ReadOptions& options) {
    return reader.bytesOf(source).and_then(
        [&](const QByteArray& bytes) { return readBytes(source, bytes, options); });
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(Error::Kind::usage,
                       QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

} // namespace afterword::app
