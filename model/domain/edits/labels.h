// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace afterword::edits {

/// The translation context of the labels of edits.
struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

} // namespace afterword::edits
