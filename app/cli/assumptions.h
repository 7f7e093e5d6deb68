// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"
#include "model/base/result.h"

#include <QDate>

namespace afterword::cli {

/// What somebody says of times that do not say it themselves.
struct Assumptions {
    QString zone; ///< empty, or one that is known
    std::optional<QDate> date;
    std::optional<int> year;
};

/// `--zone`, `--date` and `--year` as they were typed.
class AssumptionOptions {
public:
    /// Offers them with a verb.
    void offer(Verb& verb);
    /// Fails as wrong usage where a zone or a date is none.
    [[nodiscard]] Result<Assumptions> checked() const;

private:
    QString m_zone;
    QString m_date;
    std::optional<int> m_year;
};

} // namespace afterword::cli
