// SPDX-License-Identifier: MIT
#include "model/reading/archive/archive_name.h"

#include "model/base/text.h"

#include <QStringDecoder>
#include <QStringList>

namespace afterword::reading {

namespace {

constexpr qsizetype kLongestName = 200;

/// 0x80 to 0xFF
constexpr QStringView kPage437 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
                                 u"áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                 u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                                 u"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

bool isDrive(QStringView part) {
    return part.size() == 2 && part.at(0).isLetter() && part.at(1) == u':';
}

QString shortened(const QString& name) {
    return name.size() <= kLongestName
               ? name
               : QString(name.left(kLongestName / 2) + u'…' + name.right(kLongestName / 2 - 1));
}

} // namespace

QString decodedName(const QByteArray& bytes, bool isUtf8) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString name = decoder.decode(bytes);
    if (isUtf8 || !decoder.hasError()) {
        return name;
    }
    QString old = QString::fromLatin1(bytes);
    for (QChar& c : old) {
        if (c.unicode() >= 0x80) {
            c = kPage437.at(c.unicode() - 0x80);
        }
    }
    return old;
}

QString cleanedName(const QString& name) {
    QString slashed = name;
    slashed.replace(u'\\', u'/');
    QStringList kept;
    for (const QString& part : slashed.split(u'/', Qt::SkipEmptyParts)) {
        const bool leads = part == QLatin1String(".") || part == QLatin1String("..");
        if (!leads && !(kept.isEmpty() && isDrive(part))) {
            kept.append(part);
        }
    }
    return printable(shortened(kept.join(u'/')));
}

} // namespace afterword::reading
