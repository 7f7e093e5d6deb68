// SPDX-License-Identifier: MIT
#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

#include <chrono>
#include <thread>

namespace afterword::desktop {

namespace {

using namespace std::chrono_literals;

/// How long the other may take to answer: it may just be starting itself.
constexpr auto kPatience = 3s;
constexpr auto kBetweenTries = 25ms;
constexpr qint64 kLongestCall = 1024 * 1024;
const QByteArray kHeard = QByteArrayLiteral("heard");

/// The same file by whatever path it is named; a file that is not there yet by its absolute path.
QString identityOf(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

/// Paths are absolute, so that this is none. A list of words is what any version understands.
const QString kCapture = QStringLiteral("--capture");

QByteArray bytesOf(const Call& call) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << (call.captures ? QStringList(kCapture) + call.documents : call.documents);
    return bytes;
}

Call callOf(QStringList words) {
    const bool captures = words.removeAll(kCapture) > 0;
    return {words, captures};
}

bool tell(const QString& socketPath, const Call& call, QDeadlineTimer deadline) {
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    if (!socket.waitForConnected(left())) {
        return false;
    }
    socket.write(bytesOf(call));
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(left())) {
    }
    while (socket.bytesAvailable() < kHeard.size() && socket.waitForReadyRead(left())) {
    }
    return socket.readAll() == kHeard;
}

bool tellPatiently(const QString& socketPath, const Call& call) {
    const QDeadlineTimer deadline(kPatience);
    while (!tell(socketPath, call, deadline)) {
        if (deadline.hasExpired()) {
            return false;
        }
        std::this_thread::sleep_for(kBetweenTries);
    }
    return true;
}

} // namespace

SingleInstance::SingleInstance(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder)) {}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::base(const QString& libraryPath) const {
    const QByteArray hash =
        QCryptographicHash::hash(identityOf(libraryPath).toUtf8(), QCryptographicHash::Sha256);
    return QDir(m_folder).filePath(QStringLiteral("afterword-") %
                                   QString::fromLatin1(hash.toHex().left(16)));
}

SingleInstance::Claim SingleInstance::claim(const QString& libraryPath, const Call& call) {
    const QString name = base(libraryPath);
    const QString socketPath = name % QStringLiteral(".socket");
    auto lock = std::make_unique<QLockFile>(name % QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // as long as its process lives
    if (lock->tryLock()) {
        m_server.reset();
        m_lock = std::move(lock);
        return listen(socketPath) ? Claim::first : Claim::alone;
    }
    const bool taken = lock->error() == QLockFile::LockFailedError;
    return taken && tellPatiently(socketPath, call) ? Claim::handedOver : Claim::alone;
}

bool SingleInstance::listen(const QString& socketPath) {
    // The lock says that nobody listens: a socket that lies there was left by a crash.
    QLocalServer::removeServer(socketPath);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
    return m_server->listen(socketPath);
}

void SingleInstance::receive() {
    QLocalSocket* socket = m_server->nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto take = [this, socket] {
        if (socket->bytesAvailable() > kLongestCall) {
            socket->abort();
            return;
        }
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList words;
        stream >> words;
        if (!stream.commitTransaction()) {
            return; // the rest is on its way
        }
        socket->write(kHeard);
        Q_EMIT called(callOf(words));
    };
    connect(socket, &QLocalSocket::readyRead, this, take);
    take();
}

} // namespace afterword::desktop
