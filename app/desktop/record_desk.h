// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/records.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace afterword::desktop {

/// Reads records in `pool`, which must outlive what is asked; `closing` stops it.
[[nodiscard]] editing::RecordDesk recordDesk(QThreadPool& pool,
                                             std::shared_ptr<std::atomic_bool> closing);

} // namespace afterword::desktop
