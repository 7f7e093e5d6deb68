// SPDX-License-Identifier: MIT
#include "model/store/learned_names.h"

#include "model/domain/codes.h"
#include "model/store/statement.h"

namespace afterword::store {

Result<QList<LearnedName>> LearnedNames::names() {
    Statement statement(m_connection,
                        QStringLiteral("SELECT word, part FROM learned_name ORDER BY word"));
    QList<LearnedName> names;
    Result<bool> row = statement.first();
    for (; row && *row; row = statement.next()) {
        // A part that a later version knows has no meaning here, and stays.
        if (const auto part = fromCode<Part>(statement.text(1))) {
            names.append({statement.text(0), *part});
        }
    }
    return row ? Result<QList<LearnedName>>(names) : failure(row.error());
}

Result<void> LearnedNames::learn(const LearnedName& name) {
    Statement statement(m_connection,
                        QStringLiteral("INSERT INTO learned_name (word, part) "
                                       "VALUES (:word, :part) "
                                       "ON CONFLICT (word) DO UPDATE SET part = excluded.part"));
    statement.bind("word", asText(name.heading)).bind("part", toCode(name.part));
    return statement.execute();
}

Result<void> LearnedNames::forget(const QString& heading) {
    Statement statement(m_connection,
                        QStringLiteral("DELETE FROM learned_name WHERE word = :word"));
    statement.bind("word", asText(heading));
    return statement.execute();
}

} // namespace afterword::store
