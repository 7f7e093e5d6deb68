// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace afterword::reading {

/// Whether a heading, whatever it names, says behind it that it tells things in their order: "What
/// happened (timeline)", "What happened: a timeline", "What we did, hour by hour". `plain` is its
/// plain form.
[[nodiscard]] bool addsTimeline(QStringView heading, QStringView plain);

} // namespace afterword::reading
