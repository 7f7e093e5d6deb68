// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

namespace afterword::desktop {

/// What a later start asks of the window that is there.
struct Call {
    QStringList documents; ///< absolute paths to import
    bool captures = false; ///< the window in which a running incident is noted
    bool operator==(const Call&) const = default;
};

/// One window per user and library: the first holds a lock and listens on a local socket, a later
/// one hands over what it was started with.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `folder` belongs to the user (the runtime folder) and holds lock and socket.
    explicit SingleInstance(QString folder, QObject* parent = nullptr);
    ~SingleInstance() override;

    enum class Claim {
        first,      ///< this is the library's window now
        handedOver, ///< another is, and has been told
        alone,      ///< neither: no lock can be made here, or the other does not answer
    };
    /// Gives up what was claimed before, unless another window has the library.
    Claim claim(const QString& libraryPath, const Call& call);

Q_SIGNALS:
    /// Another start asked for this window.
    void called(const afterword::desktop::Call& call);

private:
    [[nodiscard]] QString base(const QString& libraryPath) const;
    [[nodiscard]] bool listen(const QString& socketPath);
    void receive();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace afterword::desktop
