// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"

#include "model/editing/answers.h"
#include "model/items/incident_list_model.h"
#include "tests/support/fake_imports.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/workspace.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QtTest>

namespace afterword::tests {

namespace {

template <class T>
QFuture<T> ready(const T& value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

} // namespace

bool soon(const std::function<bool()>& fact) {
    return QTest::qWaitFor(fact, 5000);
}

Result<editing::Preview> plainRendering(const Incident& incident, const QString&) {
    using editing::PreviewBlock;
    editing::Preview preview;
    preview.markdown = QStringLiteral("# ") % incident.title;
    preview.blocks.append({PreviewBlock::Kind::heading,
                           QStringLiteral("<h1>%1</h1>").arg(incident.title.toHtmlEscaped()),
                           {}});
    preview.pieces.append({0, -1, 1});
    preview.lines.insert(QStringLiteral("title"), {{1, 1}});
    for (const QString& line : incident.summary.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const int at = static_cast<int>(preview.blocks.size()) + 1;
        preview.pieces.append({preview.blocks.size(), -1, at});
        preview.lines[QStringLiteral("summary")] = {{2, at}};
        preview.markdown += u'\n' + line;
        preview.blocks.append(
            {PreviewBlock::Kind::other, QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped()), {}});
    }
    return preview;
}

ShellFixture::ShellFixture() {
    views::applyTheme(*qApp, views::Theme::light);
}

ShellFixture::~ShellFixture() {
    window.reset();
}

Incident ShellFixture::put(const QString& title, const std::function<void(Incident&)>& more) {
    Incident incident;
    incident.title = title;
    if (more) {
        more(incident);
    }
    return library.put(incident);
}

views::LibraryServices ShellFixture::services() {
    return {
        .library = library,
        .renderer = renderer ? renderer : plainRendering,
        .clock = [this] { return library.now; },
        .newImporter = [this] { return imports.make(); },
        .samplePath = QStringLiteral("sample"),
        .sources = sourceServices(),
        .exportTo =
            [this](const Incident& incident, const QString&, const QString& path) {
                exports.append({incident.title, path});
                return editing::answered(exportError ? Result<void>(failure(*exportError))
                                                     : Result<void>());
            },
        .templates = [] { return ready(QList<views::TemplateChoice>()); },
        .fileName = [](const Incident& incident) -> QString {
            return incident.reference % QStringLiteral(".md");
        },
        .actionReport =
            [](const QList<ActionRow>& rows) {
                return editing::answered(
                    Result<QString>(QStringLiteral("%1 actions").arg(rows.size())));
            },
    };
}

views::SourceServices ShellFixture::sourceServices() {
    return {
        [this](const QString& id) {
            const auto kept = sources.constFind(id);
            return editing::answered(
                kept == sources.cend()
                    ? Result<editing::ImportedDocument>(
                          failure(Error::Kind::notFound, QStringLiteral("None is kept.")))
                    : Result<editing::ImportedDocument>(*kept));
        },
        [this](const QString&) { return editing::answered(Result<Refresh>(refresh)); },
        [this] { return editing::answered(Result<QList<LearnedName>>(names)); },
        [this](const LearnedName& name) {
            names.append(name);
            return editing::answered(Result<void>());
        },
        [this](const QString& heading) {
            names.removeIf([&](const LearnedName& name) { return name.heading == heading; });
            return editing::answered(Result<void>());
        },
    };
}

views::FileQuestions ShellFixture::questions() {
    const auto plain = [this](QWidget*, const views::FileQuestions::Answer& answer) {
        answer(answers);
    };
    const auto named = [this](QWidget*, const QString& name,
                              const views::FileQuestions::Answer& answer) {
        suggestedName = name;
        answer(answers);
    };
    return {plain, plain, named, plain, plain, plain};
}

void ShellFixture::open() {
    window = std::make_unique<views::MainWindow>(questions());
    window->showLibrary(services());
    window->show();
    QApplication::setActiveWindow(window.get());
    (void)soon([this] { return !workspace().list().model().isLoading(); });
    workspace().list().focusList();
}

views::Workspace& ShellFixture::workspace() {
    return *window->workspace();
}

bool ShellFixture::isEditing() {
    return workspace().isEditing();
}

QStringList ShellFixture::listed() {
    QStringList titles;
    for (const IncidentRow& row : workspace().list().model().rows()) {
        titles.append(row.title);
    }
    return titles;
}

void ShellFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = window->focusWidget();
    QTest::keyClick(target != nullptr ? target : window.get(), key, modifiers);
}

void ShellFixture::type(const QString& text) {
    QWidget* target = window->focusWidget();
    QTest::keyClicks(target != nullptr ? target : window.get(), text);
}

} // namespace afterword::tests
