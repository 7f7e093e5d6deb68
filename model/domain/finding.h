// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace afterword {

/// Words of a text.
struct TextSpan {
    int text = 0; ///< which of the texts under an anchor (see visitTexts)
    int from = 0;
    int length = 0; ///< 0: none are meant
    bool operator==(const TextSpan&) const = default;
};

/// Something that reading or checking was unsure of. The sentence is made where it is shown, from
/// `rule` and `args`: see `sentence`.
struct Finding {
    enum class Severity { note, warning, error };

    QString rule; ///< "time.zone-assumed"
    Severity severity = Severity::note;
    int line = 0; ///< 1-based line of the document; 0 when it concerns the whole
    QStringList args;
    QString anchor = {}; ///< code of a part, or id of a row; empty where `line` says where it is
    TextSpan span = {};  ///< the words there that it is about, which are its first arg

    bool operator==(const Finding&) const = default;
};

/// The finding as an English sentence for a person.
[[nodiscard]] QString sentence(const Finding& finding);

} // namespace afterword
