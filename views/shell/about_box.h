// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace afterword::views {

/// Name, version and licence, in a box that stops nothing.
void openAboutBox(QWidget* parent);

} // namespace afterword::views
