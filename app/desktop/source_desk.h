// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/store_worker.h"
#include "views/source/source_services.h"

namespace afterword::desktop {

/// The documents that a library keeps, and what it has learned, through its worker, which must
/// outlive them.
[[nodiscard]] views::SourceServices sourceServices(store::StoreWorker& worker);

} // namespace afterword::desktop
