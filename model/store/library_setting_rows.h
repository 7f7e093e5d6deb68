// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/library_settings.h"

namespace afterword::store {

class Connection;

/// The settings of a library as rows of JSON, one a kind of setting.
class LibrarySettingRows : public SettingsStore {
public:
    explicit LibrarySettingRows(Connection& connection) : m_connection(connection) {}

    Result<LibrarySettings> settings() override;
    Result<void> keep(const LibrarySettings& before, const LibrarySettings& after) override;

private:
    Connection& m_connection;
};

} // namespace afterword::store
