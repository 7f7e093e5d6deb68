// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/library_settings.h"

#include <memory>
#include <mutex>

namespace afterword::desktop {

/// The settings of a library as they are known by now, for threads that render. Copies share them.
class SharedSettings {
public:
    void set(const LibrarySettings& settings) {
        const std::scoped_lock lock(m_kept->mutex);
        m_kept->value = settings;
    }
    [[nodiscard]] LibrarySettings value() const {
        const std::scoped_lock lock(m_kept->mutex);
        return m_kept->value;
    }

private:
    struct Kept {
        std::mutex mutex;
        LibrarySettings value;
    };
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

} // namespace afterword::desktop
