// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/incident.h"
#include "model/domain/library_change.h"
#include "model/domain/merge.h"

#include <QHash>

/// An incident that goes from one library to another and back, without a server between them.
namespace afterword {

/// One file of the format "afterword-share", version 1.
struct Share {
    QString id; ///< of this state; a new one each time
    QString by; ///< a person
    Instant at{};
    Incident incident;
    QStringList known; ///< ids of the states that the sender has sent or taken, oldest first
    QString baseId;    ///< the newest of these
    std::optional<Incident> base;
    QStringList open; ///< anchors of fields about which the sender has not decided yet
    std::optional<Incident> published;      ///< as it was published last
    QHash<QString, QByteArray> attachments; ///< bytes by their SHA-256
};

/// What became of a share in this library.
struct TakenShare {
    enum class Outcome {
        added,  ///< the library did not have the incident
        merged, ///< into what it has
        known,  ///< it has taken this file before, or it changes nothing
    };

    Outcome outcome = Outcome::added;
    QString id;
    QString reference; ///< in this library
    QString title;
    QString sender;
    /// Where both sides have changed the same since the last exchange: mine stays, and the library
    /// keeps the question until somebody answers it.
    QList<Conflict> conflicts;
    LibraryChange change; ///< what it did to the library; empty for one that was known
};

/// How the names of such files end.
inline constexpr QStringView kShareSuffix = u".afterword-incident";
[[nodiscard]] bool isShareFile(const QString& path);

/// What a file of this kind may have, attachments included.
inline constexpr qsizetype kLargestShare = 256LL * 1024 * 1024;

[[nodiscard]] QByteArray toBytes(const Share& share);
/// `Error::Kind::input` says what is wrong with it; names of attachments lead nowhere, their bytes
/// are those of their hashes, and every row has an id of its own.
[[nodiscard]] Result<Share> shareFrom(const QByteArray& bytes);

/// The incident without what a library gives it: reference, revision, times of saving.
[[nodiscard]] Incident withoutLibrary(Incident incident);

/// Three-way merge of an incident of this library (`mine`) with a state of another one. What a
/// library gives stays mine. The fields of `open` are asked about wherever they differ.
[[nodiscard]] Merged mergeShared(const Incident& base, const Incident& mine, const Incident& theirs,
                                 const QStringList& open);

/// Of these questions those that `mine` has not answered since, with its words of now.
[[nodiscard]] QList<Conflict> stillOpen(const QList<Conflict>& asked, const Incident& mine,
                                        const Incident& theirs);

} // namespace afterword
