// SPDX-License-Identifier: MIT
#include "model/domain/spreadsheet_text.h"

#include <algorithm>

namespace afterword {

namespace {

/// Behind any apostrophes stands what begins a formula.
bool looksLikeFormula(const QString& text) {
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'\''; });
    return first != text.cend() && QStringView(u"=+-@\t\r").contains(*first);
}

} // namespace

QString defused(const QString& text) {
    return looksLikeFormula(text) ? QString(u'\'' + text) : text;
}

QString undefused(const QString& text) {
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.mid(1) : text;
}

} // namespace afterword
