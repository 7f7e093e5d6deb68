// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/field_lines.h"
#include "model/domain/incident.h"
#include "model/domain/library_settings.h"

#include <QDate>
#include <QList>

#include <memory>

namespace afterword::writing {

class Programs;

/// A template of the catalogue: a Mustache text with its front matter taken off.
struct Template {
    QString name; ///< "classic"
    QString title;
    QString description;
    QString author;
    QStringList requires_; ///< parts that must not be empty
    QString text;
    QString path;      ///< where it was read from; empty when it is built in
    int firstLine = 1; ///< line of the file on which `text` begins
};

/// Something wrong in a template, where it stands in its file.
struct TemplateProblem {
    int line = 0;
    int column = 0;
    QString message;
};

/// The built-in templates and the user's, which win by name.
class Catalogue {
public:
    /// `userFolder` may be empty or absent.
    explicit Catalogue(QString userFolder = {});

    [[nodiscard]] QList<Template> all() const; ///< by name
    [[nodiscard]] Result<Template> find(const QString& name) const;

    /// A name of the catalogue, or else the path of a file.
    [[nodiscard]] Result<Template> findOrRead(const QString& nameOrPath) const;

    /// What `{{>name}}` puts in: `partials/name.mustache`, the user's before the built-in.
    [[nodiscard]] Result<Template> partial(const QString& name) const;

    /// Whether the user has a partial of that name.
    [[nodiscard]] bool isOverridden(const QString& partialName) const;

    [[nodiscard]] Programs& programs() const { return *m_programs; }

private:
    QString m_userFolder;
    std::shared_ptr<Programs> m_programs; ///< copies share it
};

[[nodiscard]] Result<Template> parseTemplate(const QString& name, const QString& fileText);
[[nodiscard]] QList<TemplateProblem> check(const Template& tmpl, const Catalogue& catalogue);

struct RenderOptions {
    bool withData = false;         ///< formats.md section 4
    QDate today;                   ///< decides what is overdue
    LibrarySettings settings = {}; ///< of the library that the incident stands in
    bool starredOnly = false;      ///< the timeline's other events are left out of the text
};

/// The incident as Markdown. One renderer for export, command line and preview.
/// `Error::Kind::templating` with line and column when the template is wrong or passes a limit.
[[nodiscard]] Result<QString> render(const Incident& incident, const Template& tmpl,
                                     const Catalogue& catalogue, const RenderOptions& options);

/// A rendered document with the lines on which each field of the incident stands.
struct PlacedText {
    QString markdown;
    FieldLines lines;
};

/// What `render` writes, for a view that leads from the document to its fields and back.
[[nodiscard]] Result<PlacedText> renderPlaced(const Incident& incident, const Template& tmpl,
                                              const Catalogue& catalogue,
                                              const RenderOptions& options);

} // namespace afterword::writing
