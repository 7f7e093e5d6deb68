// SPDX-License-Identifier: MIT
// Any bytes, as a file that a colleague has sent; what can be read is merged.
#include "model/domain/share.h"
#include "tests/fuzz/fuzz.h"

using namespace afterword;
using fuzz::expect;

namespace {

void expectSameShare(const Share& is, const Share& was) {
    expect(is.id == was.id && is.by == was.by && is.at == was.at, "a share says whose it is");
    expect(is.incident == was.incident, "a share keeps its incident");
    expect(is.known == was.known && is.open == was.open, "a share keeps its history");
    expect(is.base == was.base && is.published == was.published, "a share keeps its states");
    expect(is.attachments == was.attachments, "a share keeps its bytes");
}

/// What a share says is taken where nobody has changed anything, and saying it again says nothing.
void expectMerges(const Incident& base, const Incident& theirs) {
    const Merged same = mergeShared(theirs, theirs, theirs, {});
    expect(same.value == theirs && same.conflicts.isEmpty(), "what is equal stays as it is");
    const Merged taken = mergeShared(base, base, theirs, {});
    expect(taken.conflicts.isEmpty(), "what only one side has changed is no conflict");
    const Merged again = mergeShared(theirs, taken.value, theirs, {});
    expect(again.value == taken.value && again.conflicts.isEmpty(),
           "what was taken once changes nothing the second time");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Result<Share> share = shareFrom(fuzz::bytesOf(data, size));
    if (!share) {
        expect(share.error().kind == Error::Kind::input, "a refusal is about the input");
        expect(share.error().message.endsWith(u'.'), "a refusal is a sentence");
        return 0;
    }
    const Result<Share> again = shareFrom(toBytes(*share));
    expect(again.has_value(), "what was written can be read");
    expectSameShare(*again, *share);
    Incident nothing;
    nothing.id = share->incident.id;
    expectMerges(share->base.value_or(nothing), share->incident);
    return 0;
}
