// SPDX-License-Identifier: MIT
#include "tests/typist/typist.h"

#include <QApplication>
#include <QLabel>
#include <QWindow>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace afterword::tests {

Typist::Typist() : m_input(STDIN_FILENO, QSocketNotifier::Read) {
    connect(&m_input, &QSocketNotifier::activated, this, &Typist::takeInput);
    connect(&m_looking, &QTimer::timeout, this, &Typist::look);
}

void Typist::takeInput() {
    char bytes[256];
    const auto count = ::read(STDIN_FILENO, bytes, sizeof(bytes));
    m_line.append(bytes, qMax<qsizetype>(0, count));
    if (count <= 0 || m_line.endsWith('\n')) {
        m_input.setEnabled(false);
        m_looking.start(1);
    }
}

void Typist::look() {
    QWindow* window = QGuiApplication::focusWindow();
    if (window == nullptr || QApplication::focusWidget() == nullptr) {
        return; // it is still starting
    }
    if (!m_hasTyped) {
        m_hasTyped = true;
        const QByteArray line = m_line.trimmed();
        for (const char key : line) {
            QTest::keyClick(window, key);
        }
        QTest::keyClick(window, Qt::Key_Return);
    } else if (saysOnDisk()) {
        m_looking.stop();
        std::fputs("on disk\n", stdout);
        std::fflush(stdout);
    }
}

bool Typist::saysOnDisk() {
    const QList<QLabel*> labels = QApplication::activeWindow()->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QLatin1String("On disk");
    });
}

} // namespace afterword::tests
