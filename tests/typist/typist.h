// SPDX-License-Identifier: MIT
#pragma once

#include <QGenericPlugin>
#include <QSocketNotifier>
#include <QTimer>

namespace afterword::tests {

/// Hands for a program that nobody has built for tests: types the line that comes in on standard
/// input into the window that has the focus, presses Enter, and says "on disk" on standard output
/// once the window says so. Qt loads it where QT_QPA_GENERIC_PLUGINS names it.
class Typist : public QObject {
    Q_OBJECT

public:
    Typist();

private:
    void takeInput();
    void look();
    [[nodiscard]] static bool saysOnDisk();

    QSocketNotifier m_input;
    QTimer m_looking;
    QByteArray m_line;
    bool m_hasTyped = false;
};

class TypistPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

public:
    QObject* create(const QString&, const QString&) override { return new Typist; }
};

} // namespace afterword::tests
