// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"
#include "app/cli/json_output.h"
#include "app/cli/verbs.h"
#include "app/composition/documents.h"
#include "model/domain/incident_json.h"

namespace afterword::cli {

namespace {

struct Options {
    std::vector<std::string> files;
    std::string to = "json";
    std::string templateName;
    std::string zone;
    int year = 0;
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
    Convert(const Options& options, Session& session) : m_options(options), m_session(session) {}

    void run() {
        const Result<writing::Template> tmpl = chosenTemplate();
        if (!tmpl) {
            return m_session.fail(tmpl.error());
        }
        for (const std::string& file : m_options.files) {
            convert(text(file), *tmpl);
        }
    }

private:
    Result<writing::Template> chosenTemplate() const {
        if (m_options.to == "json") {
            return writing::Template{};
        }
        const QString name = text(m_options.templateName);
        return m_session.catalogue().findOrRead(name.isEmpty() ? QStringLiteral("classic") : name);
    }

    void convert(const QString& file, const writing::Template& tmpl) {
        reading::ReadOptions readOptions;
        readOptions.zone = text(m_options.zone);
        if (m_options.year != 0) {
            readOptions.year = m_options.year;
        }
        const auto reading = app::readFile(file, readOptions);
        if (!reading) {
            return m_session.fail(reading.error());
        }
        const QString name = file == QLatin1String("-") ? QStringLiteral("(standard input)") : file;
        if (!reading->isPostmortem) {
            m_session.say(name +
                          QStringLiteral(": not a postmortem: none of its headings or labels "
                                         "names a part of one"));
            m_session.raise(1);
        }
        m_session.report(reading->findings, name);
        write(*reading, tmpl);
    }

    void write(const reading::Reading& reading, const writing::Template& tmpl) {
        if (m_options.to == "json") {
            const QJsonObject object = asJson(reading);
            return m_session.write(m_options.files.size() > 1 ? oneLine(object) : indented(object));
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

    const Options& m_options;
    Session& m_session;
};

} // namespace

void addConvert(CLI::App& program, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* verb =
        program.add_subcommand("convert", "Read postmortems and write them, touching no library");
    verb->add_option("FILE", options->files, "Markdown or Afterword JSON; - is standard input")
        ->required();
    verb->add_option("--to", options->to, "json (one object a line for several files) or markdown")
        ->check(CLI::IsMember({"json", "markdown"}));
    verb->add_option("--template", options->templateName, "name of a template, or a file");
    verb->add_option("--zone", options->zone, "time zone of documents that name none");
    verb->add_option("--year", options->year, "year of dates that have none")
        ->check(CLI::Range(1970, 2999));
    verb->add_flag("--with-data", options->withData,
                   "add the whole incident in a comment at the end of the Markdown");
    verb->callback([options, &session] { Convert(*options, session).run(); });
}

} // namespace afterword::cli
