// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QRegularExpression;
class QWidget;

namespace afterword::views {

class FormSection;

/// The anchors of the field that `focus` is in, the narrowest first: "actions/<id>", "actions". A
/// widget outside of a form's sections has none.
[[nodiscard]] QStringList anchorsAt(const QWidget* focus);

/// The section that holds the field of an anchor; null when none does.
[[nodiscard]] FormSection* sectionOf(const QString& anchor, const QList<FormSection*>& sections);

/// Puts the focus into the field of an anchor ("actions/<id>", "actions/<id>/owner"), else into the
/// first one of the section.
void focusField(const QString& anchor, FormSection& section);

/// Selects and reveals what matches `pattern` for the `ordinal`th time in the field or row of an
/// anchor, and leaves the focus where it is. Gives the field, or null where none can select.
QWidget* showMatch(const QString& anchor, int ordinal, const QRegularExpression& pattern,
                   FormSection& section);
/// Takes that selection back.
void showNoMatch(QWidget& field);

} // namespace afterword::views
