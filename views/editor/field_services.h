// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/attachments.h"
#include "model/editing/library_facts.h"
#include "model/editing/live_checks.h"
#include "model/editing/records.h"
#include "model/editing/spelling.h"

#include <QPointer>

namespace afterword::views {

/// What the fields of a form can ask of the library and the system. Each may be missing.
struct FieldServices {
    QPointer<editing::Spelling> spelling;
    editing::AttachmentDesk attachments = {};
    QPointer<editing::LibraryFacts> facts = {};
    editing::RecordDesk records = {};
    editing::LiveChecks::OptionsFor checkOptions = {};
};

} // namespace afterword::views
