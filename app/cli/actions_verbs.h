// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"

namespace afterword::cli {

class Session;

/// `actions set`, `actions import` and `actions reopen`.
void addActionsChanges(Verb& actions, Session& session);

} // namespace afterword::cli
