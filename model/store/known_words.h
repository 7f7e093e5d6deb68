// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/library_words.h"

namespace afterword::store {

class Connection;

/// The words of a library through a connection.
class KnownWords : public WordQueries {
public:
    explicit KnownWords(Connection& connection) : m_connection(connection) {}

    Result<LibraryWords> words() override;
    /// The aliases that people of incidents carry.
    [[nodiscard]] Result<QList<PersonNames>> aliases();

private:
    Connection& m_connection;
};

} // namespace afterword::store
