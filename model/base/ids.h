// SPDX-License-Identifier: MIT
#pragma once

#include <QCryptographicHash>
#include <QString>

#include <initializer_list>

namespace afterword {

/// A new random id: a UUID in lower case without braces.
[[nodiscard]] QString newId();

/// Tells texts apart that nobody makes alike on purpose: 32 hexadecimal digits of two digests. The
/// same on any machine; a tenth of the time of a hash that withstands an attack.
[[nodiscard]] QString fingerprintOf(qsizetype number, std::initializer_list<QStringView> content);

/// Makes ids that are the same whenever the content is. For many at once: it keeps its hash.
class StableIds {
public:
    /// A UUIDv5 (RFC 4122, 4.3) of `kind`, which tells incidents, events and actions apart, of the
    /// position among its kind, and of a digest of `content`.
    [[nodiscard]] QString idOf(const char* kind, qsizetype position,
                               std::initializer_list<QStringView> content);

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
};

} // namespace afterword
