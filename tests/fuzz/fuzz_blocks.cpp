// SPDX-License-Identifier: MIT
// Any text, of which cmark is given all, or only what marks blocks.
#include "model/markdown/screen.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/block_list.h"

using namespace afterword;
using markdown::Document;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size)).replace(u'\r', u'\n');
    const QString safe = markdown::screened(text).text;
    fuzz::expect(tests::blocksOf(safe, Document::Extent::blocks) ==
                     tests::blocksOf(safe, Document::Extent::whole),
                 "blocks are the same without inline marks");
    return 0;
}
