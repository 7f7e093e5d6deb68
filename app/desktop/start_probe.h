// SPDX-License-Identifier: MIT
#pragma once

class QAbstractItemView;

namespace afterword::desktop {

/// For the benchmark: when the view has painted rows for the first time, says so on standard
/// output and ends the program.
void endAfterFirstRows(QAbstractItemView& view);

} // namespace afterword::desktop
