// SPDX-License-Identifier: MIT
#include "model/domain/data_comment.h"

#include "model/base/text.h"

#include <QCryptographicHash>
#include <QList>

namespace afterword {

namespace {

const QLatin1String kOpening("<!-- afterword-incident sha256=");
const QLatin1String kClosing(" -->");

/// White space at line ends and around the document does not survive every wiki, so that it does
/// not count.
QString fingerprint(QStringView text) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray pending;
    for (const QStringView line : text.split(u'\n')) {
        QStringView bare = line;
        while (!bare.isEmpty() && bare.back().isSpace()) {
            bare.chop(1);
        }
        if (!bare.isEmpty()) {
            hash.addData(pending);
            hash.addData(bare.toUtf8());
            pending.clear();
        }
        pending.append('\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// Keeps the JSON the same JSON, and the comment whole: inside strings only, as these three
/// characters appear nowhere else in it but the minus sign of a number.
QByteArray escaped(const QByteArray& json) {
    QByteArray result;
    result.reserve(json.size() + json.size() / 16);
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString && c == '\\') {
            result.append(json.mid(i, 2));
            ++i;
            continue;
        }
        if (c == '"') {
            inString = !inString;
        }
        if (inString && c == '<') {
            result.append("\\u003c");
        } else if (inString && c == '>') {
            result.append("\\u003e");
        } else if (inString && c == '-') {
            result.append("\\u002d");
        } else {
            result.append(c);
        }
    }
    return result;
}

} // namespace

QString withDataComment(const QString& text, const QByteArray& json) {
    QString result = text;
    if (!result.endsWith(u'\n')) {
        result.append(u'\n');
    }
    return result + u'\n' + kOpening + fingerprint(withUnixLines(text)) + u'\n' +
           QString::fromUtf8(escaped(json)) + kClosing + u'\n';
}

std::optional<DataComment> findDataComment(const QString& document) {
    // Forwards first: QString looks for a string from behind far more slowly.
    qsizetype at = document.indexOf(kOpening);
    if (at >= 0) {
        at = document.lastIndexOf(kOpening);
    }
    if (at < 0) {
        return std::nullopt;
    }
    const QStringView comment = QStringView(document).mid(at).trimmed();
    const qsizetype line = comment.indexOf(u'\n');
    if (line < 0 || !comment.endsWith(QLatin1String("-->"))) {
        return std::nullopt;
    }
    const QStringView hash = comment.mid(kOpening.size(), line - kOpening.size()).trimmed();
    const QStringView json = comment.mid(line + 1).chopped(3).trimmed();
    return DataComment{json.toUtf8(), hash == fingerprint(QStringView(document).left(at)), at};
}

} // namespace afterword
