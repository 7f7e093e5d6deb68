// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/written_text.h"

namespace afterword::checks {

QList<Found> emptyHeadings(const Incident& incident, const Options& options);
Read headingsOverNothing;

} // namespace afterword::checks
