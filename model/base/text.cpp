// SPDX-License-Identifier: MIT
#include "model/base/text.h"

namespace afterword {

QString wellFormed(QString text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            ++i;
        } else if (c.isSurrogate() || c.isNull()) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QString withUnixLines(QString text) {
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

} // namespace afterword
