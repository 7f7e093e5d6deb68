// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/store_worker.h"
#include "views/shell/share_services.h"

class QThreadPool;

namespace afterword::desktop {

/// Files on threads of the pool, the library through its worker; both must outlive what runs.
[[nodiscard]] views::ShareServices shareServices(store::StoreWorker& worker, QThreadPool& pool,
                                                 const Clock& clock);

} // namespace afterword::desktop
