// SPDX-License-Identifier: MIT
#include "tests/support/run_tests.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    return afterword::tests::runTests(argc, argv);
}
