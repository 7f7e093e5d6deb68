// SPDX-License-Identifier: MIT
#include "tests/support/run_tests.h"

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

int afterword::tests::runTests(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
