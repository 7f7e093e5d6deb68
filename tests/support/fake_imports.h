// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/import.h"
#include "tests/support/fake_library.h"

#include <deque>

namespace afterword::tests {

/// A document that a fake import finds, and what reading makes of it.
struct FakeDocument {
    QString name;
    editing::ImportedDocument read;
    std::optional<Duplicate> duplicate;
    std::optional<Error> refusal;
    bool isShown = false; ///< a refused one whose text can be read
    int parts = 1;        ///< incidents that it becomes when it is split
    std::optional<Error> writeError;
};

/// Documents by the path that brings them, and the importers that read them into a fake library.
class FakeImports {
public:
    explicit FakeImports(FakeLibrary& target) : library(target) {}

    [[nodiscard]] std::unique_ptr<editing::Importer> make();

    /// A document with one incident, found at `name`.
    FakeDocument& put(const QString& name, const QString& title);
    /// From now on readings stand still before their first document, until `release`, or until
    /// `answer` takes the one at that place of those waiting.
    void hold() { held = true; }
    void release();
    void answer(qsizetype at = 0);

    FakeLibrary& library;
    QHash<QString, QList<FakeDocument>> found;
    QList<QStringList> asked;                ///< paths of each reading
    QList<editing::ImportRequest> readAgain; ///< documents that were read once more
    QList<editing::ImportOrder> orders;      ///< of the last writing
    bool held = false;
    std::deque<std::function<void()>> waiting;
};

} // namespace afterword::tests
