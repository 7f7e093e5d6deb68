// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/sources/sources.h"

namespace afterword::reading {

/// Slack's mrkdwn as Markdown: emphasis, code, quotations, links, and mentions by their names.
[[nodiscard]] QString markdownOfSlack(const QString& text, const UserNames& users);

} // namespace afterword::reading
