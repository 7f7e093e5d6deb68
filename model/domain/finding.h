// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace afterword {

/// Something that reading or checking was unsure of. The sentence is made where it is shown, from
/// `rule` and `args`: see `sentence`.
struct Finding {
    enum class Severity { note, warning, error };

    QString rule; ///< "time.zone-assumed"
    Severity severity = Severity::note;
    int line = 0; ///< 1-based line of the document; 0 when it concerns the whole
    QStringList args;

    bool operator==(const Finding&) const = default;
};

/// The finding as an English sentence for a person.
[[nodiscard]] QString sentence(const Finding& finding);

} // namespace afterword
