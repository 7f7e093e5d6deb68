// SPDX-License-Identifier: MIT
#include "app/composition/rendering.h"

#include "model/markdown/html.h"

namespace afterword::app {

namespace {

constexpr qsizetype kLongestName = 80;

const QString kPage = QStringLiteral(R"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<title>%2</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; }
th, td { border: 1px solid #ccc; padding: .3em .6em; text-align: left; }
pre { overflow: auto; padding: .6em; background: #f4f4f2; }
</style>
</head>
<body>
%3
</body>
</html>
)");

} // namespace

namespace {

Result<writing::Template> templateFor(const Incident& incident, const QString& templateName,
                                      const writing::Catalogue& catalogue) {
    const QString name = templateName.isEmpty() ? incident.templateName : templateName;
    return catalogue.findOrRead(name.isEmpty() ? QStringLiteral("classic") : name);
}

} // namespace

Result<QString> renderedMarkdown(const Incident& incident, const QString& templateName,
                                 const writing::Catalogue& catalogue,
                                 const writing::RenderOptions& options) {
    return templateFor(incident, templateName, catalogue)
        .and_then([&](const writing::Template& tmpl) {
            return writing::render(incident, tmpl, catalogue, options);
        });
}

Result<writing::PlacedText> placedMarkdown(const Incident& incident, const QString& templateName,
                                           const writing::Catalogue& catalogue,
                                           const writing::RenderOptions& options) {
    return templateFor(incident, templateName, catalogue)
        .and_then([&](const writing::Template& tmpl) {
            return writing::renderPlaced(incident, tmpl, catalogue, options);
        });
}

Result<QString> renderedPage(const Incident& incident, const QString& templateName,
                             const writing::Catalogue& catalogue,
                             const writing::RenderOptions& options) {
    return renderedMarkdown(incident, templateName, catalogue, options)
        .map([&](const QString& text) {
            const QString language =
                incident.language.isEmpty() ? QStringLiteral("en") : incident.language;
            return kPage.arg(language.toHtmlEscaped(), incident.title.toHtmlEscaped(),
                             markdown::toHtml(text));
        });
}

QString fileNameOf(const Incident& incident) {
    QString slug;
    const QString title = incident.title.toLower();
    for (const QChar c : title) {
        if (c.isLetterOrNumber()) {
            slug.append(c);
        } else if (!slug.isEmpty() && !slug.endsWith(u'-')) {
            slug.append(u'-');
        }
    }
    slug.truncate(kLongestName);
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    const QStringList parts{incident.reference, slug};
    QString name = parts.join(u'-');
    while (name.startsWith(u'-') || name.endsWith(u'-')) {
        name = name.startsWith(u'-') ? name.mid(1) : name.chopped(1);
    }
    return name.isEmpty() ? QStringLiteral("incident") : name;
}

} // namespace afterword::app
