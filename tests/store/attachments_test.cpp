// SPDX-License-Identifier: MIT
#include "model/store/attachment_bytes.h"
#include "tests/store/test_library.h"

#include <QCryptographicHash>

namespace afterword::tests::attachments_test {

TEST_CASE("the bytes of an attachment are kept once, under their hash", "[store]") {
    OpenConnection library;
    store::AttachmentBytes attachments(*library.connection);
    const QByteArray bytes("\x89PNG\0\xff", 6);
    const QString hash = valueOf(attachments.put(bytes));
    CHECK(hash.toLatin1() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    CHECK(valueOf(attachments.put(bytes)) == hash);
    CHECK(library.number("SELECT count(*) FROM blob") == 1);
    CHECK(valueOf(attachments.bytes(hash)) == bytes);
    CHECK(valueOf(attachments.bytes(valueOf(attachments.put({})))).isEmpty());
}

TEST_CASE("bytes that are missing or broken are errors", "[store]") {
    OpenConnection library;
    store::AttachmentBytes attachments(*library.connection);
    CHECK(attachments.bytes(QStringLiteral("none")).error().kind == Error::Kind::notFound);
    const QString hash = valueOf(attachments.put("a picture"));
    valueOf(library.connection->run(QStringLiteral("UPDATE blob SET bytes = x'00ff'")));
    CHECK(attachments.bytes(hash).error().kind == Error::Kind::library);
}

} // namespace afterword::tests::attachments_test
