// SPDX-License-Identifier: MIT
// Any text, as the file of a template of the user's own, over an incident with every field filled.
#include "model/writing/writing.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/builders.h"

using namespace afterword;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Incident incident = tests::fullIncident();
    static const writing::Catalogue catalogue;
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const Result<writing::Template> form = writing::parseTemplate(QStringLiteral("fuzzed"), text);
    if (!form) {
        expect(!form.error().message.isEmpty(), "a refused template says why");
        return 0;
    }
    for (const writing::TemplateProblem& problem : writing::check(*form, catalogue)) {
        expect(problem.line > 0 && problem.column > 0, "a problem says where it is");
        expect(!problem.message.isEmpty(), "a problem says what it is");
    }
    const writing::RenderOptions options{false, QDate(2026, 3, 1)};
    const Result<QString> written = writing::render(incident, *form, catalogue, options);
    expect(written == writing::render(incident, *form, catalogue, options),
           "a template writes the same text twice");
    if (!written) {
        expect(written.error().kind == Error::Kind::templating, "the template is to blame");
        expect(!written.error().message.isEmpty(), "a failed rendering says why");
    }
    return 0;
}
