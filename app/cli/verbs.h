// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/session.h"

/// Each verb adds itself with its options; its work runs when the line has been parsed.
namespace afterword::cli {

void addConvert(Verb& program, Session& session);
void addImport(Verb& program, Session& session);
void addNew(Verb& program, Session& session);
void addList(Verb& program, Session& session);
void addShow(Verb& program, Session& session);
void addTimeline(Verb& program, Session& session);
void addReread(Verb& program, Session& session);
void addNames(Verb& program, Session& session);
void addRender(Verb& program, Session& session);
void addActions(Verb& program, Session& session);
void addShare(Verb& program, Session& session);
void addTemplates(Verb& program, Session& session);
void addCheck(Verb& program, Session& session);

} // namespace afterword::cli
