// SPDX-License-Identifier: MIT
// Any bytes, as a file that somebody gives to be read.
#include "model/reading/reading.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/round_trips.h"

using namespace afterword;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const reading::ReadOptions options{QStringLiteral("input.md"), {}, 2024, {}};
    const Result<reading::Reading> read = reading::readDocument(bytes, options);
    const Result<reading::Reading> again = reading::readDocument(bytes, options);
    expect(read.has_value() == again.has_value(), "two readings of the same bytes agree");
    if (!read) {
        expect(read.error().kind == Error::Kind::input, "a refusal is about the input");
        expect(!read.error().message.isEmpty(), "a refusal says why");
        expect(read.error() == again.error(), "two refusals of the same bytes agree");
        return 0;
    }
    expect(read->incident == again->incident, "two incidents of the same bytes agree");
    expect(read->findings == again->findings, "the findings on the same bytes agree");
    fuzz::expectJsonKeeps(read->incident);
    fuzz::expectClassicKeeps(read->incident);
    return 0;
}
