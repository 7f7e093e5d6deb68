// SPDX-License-Identifier: MIT
#include "model/store/dialect.h"

namespace afterword::store {

QString Dialect::containing(QString word) {
    for (const QChar special : {u'\\', u'%', u'_'}) {
        word.replace(special, QString(u'\\') + special);
    }
    return u'%' + word + u'%';
}

} // namespace afterword::store
