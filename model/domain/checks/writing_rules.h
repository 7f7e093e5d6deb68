// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/written_text.h"

/// The rules about what is said of people: for the table in rules.cpp. English words only.
namespace afterword::checks {

Read blame;
Read humanError;
Read counterfactuals;

} // namespace afterword::checks
