// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"

namespace afterword::reading {

/// "OPS-12", "#528", "AI-1".
[[nodiscard]] bool isTicket(QStringView word);

/// Takes the ticket that a link in front of a title or behind it leads to: "[OPS-12](…/OPS-12)
/// words". A link with other words is part of the title.
bool takeTicketLink(ActionItem& action);

} // namespace afterword::reading
