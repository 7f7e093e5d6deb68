// SPDX-License-Identifier: MIT
// bench_text DOCUMENT…: reading against a bare cmark parse, writing against a bare mustache render.
#include "model/reading/reading.h"
#include "model/writing/writing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <benchmark/benchmark.h>
#include <cmark-gfm-core-extensions.h>
#include <kainjow/mustache.hpp>

#include <utility>

using namespace afterword;

namespace {

void parseBare(benchmark::State& state, const QByteArray& bytes) {
    cmark_gfm_core_extensions_ensure_registered();
    for (auto _ : state) {
        cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
        for (const char* name : {"table", "strikethrough", "autolink", "tasklist"}) {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
        }
        cmark_parser_feed(parser, bytes.constData(), size_t(bytes.size()));
        cmark_node* document = cmark_parser_finish(parser);
        benchmark::DoNotOptimize(document);
        cmark_node_free(document);
        cmark_parser_free(parser);
    }
}

void readOurs(benchmark::State& state, const QByteArray& bytes) {
    const QString text = QString::fromUtf8(bytes);
    for (auto _ : state) {
        benchmark::DoNotOptimize(reading::readMarkdown(text, {}));
    }
}

/// The classic document as plain mustache: no escaping by us, no checks, no limits.
constexpr const char* kBareTemplate = R"(### {{{title}}}

- **Duration:** {{{duration}}}
- **Impact:** {{{impact}}}
- **Root Cause:** {{{rootCauseSummary}}}

---

{{#timeline}}
- **{{{time}}}:** {{{text}}}
{{/timeline}}

---

**Root Cause:** {{{rootCause}}}

**Resolution:** {{{resolution}}}

---

{{#improvements}}
{{number}}. **{{{title}}}:** {{{text}}}
{{/improvements}}

{{#actions}}
{{number}}. **{{{title}}}:**
{{{text}}}
{{/actions}}

---

{{{closing}}}
)";

kainjow::mustache::data row(int number, const QString& time, const QString& title,
                            const QString& text) {
    kainjow::mustache::data data;
    data["number"] = std::to_string(number);
    data["time"] = time.toStdString();
    data["title"] = title.toStdString();
    data["text"] = text.toStdString();
    return data;
}

kainjow::mustache::data bareData(const Incident& incident) {
    using kainjow::mustache::data;
    data all;
    all["title"] = incident.title.toStdString();
    all["duration"] = incident.duration.toStdString();
    all["impact"] = incident.impact.toStdString();
    all["rootCauseSummary"] = incident.rootCauseSummary.toStdString();
    all["rootCause"] = incident.rootCause.toStdString();
    all["resolution"] = incident.resolution.toStdString();
    all["closing"] = incident.closing.toStdString();
    data timeline(data::type::list);
    data improvements(data::type::list);
    data actions(data::type::list);
    int number = 0;
    for (const auto& event : incident.timeline) {
        timeline << row(++number, event->time.text, {}, event->text);
    }
    number = 0;
    for (const auto& improvement : incident.improvements) {
        improvements << row(++number, {}, improvement->title, improvement->text);
    }
    number = 0;
    for (const auto& action : incident.actions) {
        actions << row(++number, {}, action->title, action->details);
    }
    all["timeline"] = std::move(timeline);
    all["improvements"] = std::move(improvements);
    all["actions"] = std::move(actions);
    return all;
}

void renderBare(benchmark::State& state, const Incident& incident) {
    for (auto _ : state) {
        kainjow::mustache::mustache bare(kBareTemplate);
        benchmark::DoNotOptimize(bare.render(bareData(incident)));
    }
}

void renderOurs(benchmark::State& state, const Incident& incident) {
    const writing::Catalogue catalogue;
    const auto classic = catalogue.find(QStringLiteral("classic"));
    if (!classic) {
        state.SkipWithError("there is no classic template");
        return;
    }
    const writing::RenderOptions options{false, QDate(2024, 1, 1)};
    for (auto _ : state) {
        benchmark::DoNotOptimize(writing::render(incident, *classic, catalogue, options));
    }
}

void addDocument(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QByteArray bytes = file.readAll();
    const std::string name = QFileInfo(path).completeBaseName().toStdString();
    const Incident incident = reading::readMarkdown(QString::fromUtf8(bytes), {}).incident;
    const auto add = [&](const std::string& what, auto function, const auto& value) {
        benchmark::RegisterBenchmark((what + "|" + name).c_str(), [=](benchmark::State& state) {
            function(state, value);
        })->Unit(benchmark::kMicrosecond);
    };
    add("read|ours", readOurs, bytes);
    add("read|floor", parseBare, bytes);
    add("write|ours", renderOurs, incident);
    add("write|floor", renderBare, incident);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    for (int i = 1; i < argc; ++i) {
        addDocument(QFile::decodeName(argv[i]));
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
