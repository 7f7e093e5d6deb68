// SPDX-License-Identifier: MIT
#pragma once

#include "views/style/translate.h"

namespace afterword::views {

/// "3 findings", "Nothing to mend".
[[nodiscard]] inline QString findingCountWords(qsizetype count) {
    return count == 0   ? tr("Nothing to mend")
           : count == 1 ? tr("1 finding")
                        : tr("%1 findings").arg(count);
}

} // namespace afterword::views
