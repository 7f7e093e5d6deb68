// SPDX-License-Identifier: MIT
#include "model/store/dialect.h"

namespace afterword::store {

namespace {

QString savepoint(int level) {
    return QStringLiteral("within_%1").arg(level);
}

} // namespace

QString Dialect::begin(int level) {
    return level == 0 ? QStringLiteral("BEGIN IMMEDIATE")
                      : QString(u"SAVEPOINT " + savepoint(level));
}

QString Dialect::commit(int level) {
    return level == 0 ? QStringLiteral("COMMIT") : QString(u"RELEASE " + savepoint(level));
}

QStringList Dialect::rollback(int level) {
    return level == 0 ? QStringList{QStringLiteral("ROLLBACK")}
                      : QStringList{u"ROLLBACK TO " + savepoint(level), commit(level)};
}

QString Dialect::containing(QString word) {
    for (const QChar special : {u'\\', u'%', u'_'}) {
        word.replace(special, QString(u'\\') + special);
    }
    return u'%' + word + u'%';
}

QString Dialect::mondayOf(const QString& day) {
    return u"date(" + day + u", 'weekday 0', '-6 days')"; // to the week's Sunday, and back
}

} // namespace afterword::store
