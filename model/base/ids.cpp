// SPDX-License-Identifier: MIT
#include "model/base/ids.h"

#include <QUuid>

namespace afterword {

namespace {

const QUuid kSpace(QStringLiteral("5b1c7a52-6a0f-5d0e-9f57-3b8d7a4c6e21"));

} // namespace

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString stableId(const QString& space, const QString& content) {
    const QString name = space + QChar(QChar::LineFeed) + content;
    return QUuid::createUuidV5(kSpace, name).toString(QUuid::WithoutBraces);
}

} // namespace afterword
