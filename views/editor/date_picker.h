// SPDX-License-Identifier: MIT
#pragma once

namespace afterword::views {

class CommitField;

/// A calendar at the right of a field of a date; Alt+Down opens it too. What is typed stays
/// possible.
void addCalendar(CommitField& field, int year);

} // namespace afterword::views
