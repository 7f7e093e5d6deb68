// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"

namespace CLI {
class App;
}

/// Each verb adds itself with its options; its work runs when the line has been parsed.
namespace afterword::cli {

void addConvert(CLI::App& program, Session& session);
void addImport(CLI::App& program, Session& session);
void addNew(CLI::App& program, Session& session);
void addList(CLI::App& program, Session& session);
void addShow(CLI::App& program, Session& session);
void addRender(CLI::App& program, Session& session);
void addActions(CLI::App& program, Session& session);
void addTemplates(CLI::App& program, Session& session);

} // namespace afterword::cli
