// SPDX-License-Identifier: MIT
#include "views/editor/field_values.h"

#include "model/items/words.h"
#include "views/editor/values.h"
#include "views/style/translate.h"

#include <QUrl>

namespace afterword::views {

namespace {

Result<QString> numberValue(QString typed) {
    bool ok = false;
    typed.remove(u' ').replace(u',', u'.');
    (void)typed.toDouble(&ok);
    if (ok) {
        return typed;
    }
    return failure(Error::Kind::usage,
                   tr("“%1” is no number. Write it as 1200 or 0.5.").arg(typed));
}

Result<QString> linkValue(const QString& typed) {
    const bool hasScheme = typed.contains(QLatin1String("://")) ||
                           typed.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive);
    const QUrl url(hasScheme ? typed : QString(QStringLiteral("https://") % typed),
                   QUrl::StrictMode);
    const bool isAddress = url.scheme() == QLatin1String("mailto") || url.host().contains(u'.') ||
                           (hasScheme && !url.host().isEmpty());
    if (url.isValid() && isAddress) {
        return url.toString(QUrl::FullyEncoded);
    }
    return failure(Error::Kind::usage,
                   tr("“%1” is no link. Write it as https://example.com/page.").arg(typed));
}

} // namespace

Result<QString> fieldValue(FieldKind kind, const QString& typed, int year) {
    if (typed.isEmpty()) {
        return QString();
    }
    switch (kind) {
    case FieldKind::number:
        return numberValue(typed);
    case FieldKind::date:
        return typedDate(typed, year).map([](std::optional<QDate> date) {
            return date ? date->toString(Qt::ISODate) : QString();
        });
    case FieldKind::link:
        return linkValue(typed);
    case FieldKind::text:
    case FieldKind::choice:
        break;
    }
    return typed;
}

QString wordFor(FieldKind kind) {
    switch (kind) {
    case FieldKind::text:
        return tr("Text");
    case FieldKind::number:
        return tr("Number");
    case FieldKind::date:
        return tr("Date");
    case FieldKind::choice:
        return tr("Choice");
    case FieldKind::link:
        return tr("Link");
    }
    return {};
}

} // namespace afterword::views
