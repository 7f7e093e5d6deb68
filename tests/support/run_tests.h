// SPDX-License-Identifier: MIT
#pragma once

namespace afterword::tests {

/// Runs the tests of this executable as its command line says; the process's exit code.
int runTests(int argc, char** argv);

} // namespace afterword::tests
