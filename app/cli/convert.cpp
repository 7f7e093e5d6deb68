// SPDX-License-Identifier: MIT
#include "app/cli/assumptions.h"
#include "app/cli/command_line.h"
#include "app/cli/json_output.h"
#include "app/cli/verbs.h"
#include "app/composition/documents.h"
#include "model/domain/incident_json.h"

namespace afterword::cli {

namespace {

const QString kJson = QStringLiteral("json");

struct ConvertOptions {
    std::vector<std::filesystem::path> files;
    QString to = kJson;
    QString templateName;
    AssumptionOptions assumptions;
    bool split = false;
    bool withData = false;
};

QJsonObject asJson(const reading::Reading& reading) {
    QJsonObject object = toJson(reading.incident);
    QJsonArray findings;
    for (const Finding& finding : reading.findings) {
        findings.append(toJson(finding));
    }
    if (!findings.isEmpty()) {
        object.insert(QStringLiteral("findings"), findings);
    }
    return object;
}

class Convert {
public:
    Convert(const ConvertOptions& options, Session& session)
        : m_options(options)
        , m_session(session) {}

    void run() {
        const Result<writing::Template> tmpl = chosenTemplate();
        const Result<Assumptions> assumed = m_options.assumptions.checked();
        if (!tmpl || !assumed) {
            return m_session.fail(tmpl ? assumed.error() : tmpl.error());
        }
        m_readOptions.zone = assumed->zone;
        m_readOptions.date = assumed->date;
        m_readOptions.year = assumed->year;
        m_readOptions.split = m_options.split;
        const auto sources = app::sourcesBelow(m_options.files);
        if (sources.isEmpty()) {
            return m_session.fail(
                {Error::Kind::notFound,
                 QStringLiteral("There is no Markdown or JSON file to convert.")});
        }
        m_isBatch = m_options.files.size() > 1 ||
                    sources.first() != app::fileSource(m_options.files.front());
        for (const app::DocumentSource& source : sources) {
            convert(source, *tmpl);
        }
    }

private:
    Result<writing::Template> chosenTemplate() const {
        if (m_options.to == kJson) {
            return writing::Template{};
        }
        return m_session.catalogue().findOrRead(
            m_options.templateName.isEmpty() ? QStringLiteral("classic") : m_options.templateName);
    }

    void convert(const app::DocumentSource& source, const writing::Template& tmpl) {
        const auto readings = app::readSource(source, m_reader, m_readOptions);
        if (!readings) {
            return m_session.fail(readings.error());
        }
        m_isBatch = m_isBatch || readings->size() > 1;
        for (const reading::Reading& reading : *readings) {
            report(reading, source);
            write(reading, tmpl);
        }
    }

    void report(const reading::Reading& reading, const app::DocumentSource& source) {
        if (!reading.isPostmortem) {
            m_session.say(source.name +
                          QStringLiteral(": not a postmortem: none of its headings or labels "
                                         "names a part of one"));
            m_session.raise(1);
        }
        m_session.report(reading.findings, source.name);
    }

    void write(const reading::Reading& reading, const writing::Template& tmpl) {
        if (m_options.to == kJson) {
            const QJsonObject object = asJson(reading);
            return m_session.write(m_isBatch ? oneLine(object) : indented(object));
        }
        writing::RenderOptions options;
        options.withData = m_options.withData;
        options.today = m_session.today();
        const auto markdown =
            writing::render(reading.incident, tmpl, m_session.catalogue(), options);
        if (!markdown) {
            return m_session.fail(markdown.error());
        }
        m_session.write(markdown->toUtf8());
    }

    const ConvertOptions& m_options;
    Session& m_session;
    app::SourceReader m_reader;
    reading::ReadOptions m_readOptions;
    bool m_isBatch = false; ///< more than the one file that was named
};

} // namespace

void addConvert(Verb& program, Session& session) {
    auto options = std::make_shared<ConvertOptions>();
    Verb verb = program.verb("convert", "Read postmortems and write them, touching no library");
    verb.paths("FILE", options->files,
               "Markdown or Afterword JSON; folders and zips of it; - is standard input")
        .required()
        .choice("--to", options->to, {kJson, QStringLiteral("markdown")},
                "json (one object a line for several) or markdown")
        .text("--template", options->templateName, "name of a template, or a file");
    options->assumptions.offer(verb);
    verb.flag("--split", options->split, "read a file that holds several incidents as that many")
        .flag("--with-data", options->withData,
              "add the whole incident in a comment at the end of the Markdown")
        .run([options, &session] { Convert(*options, session).run(); });
}

} // namespace afterword::cli
