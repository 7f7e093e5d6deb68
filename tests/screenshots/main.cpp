// SPDX-License-Identifier: MIT
// screenshots FOLDER [ZOOM]: the pages of the desktop over a library with the sample, light and
// dark, in two sizes, for the README and for those who review a change; at ZOOM percent.
#include "app/desktop/open_library.h"
#include "model/domain/edits/actions.h"
#include "model/domain/edits/comments.h"
#include "model/domain/edits/parts.h"
#include "model/domain/edits/review.h"
#include "model/domain/merge.h"
#include "model/editing/incident_session.h"
#include "tests/support/settle.h"
#include "views/actions/action_change_bar.h"
#include "views/actions/actions_page.h"
#include "views/actions/review_pane.h"
#include "views/capture/capture_window.h"
#include "views/causes/causes_section.h"
#include "views/controls/line_field.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/editor/find_bar.h"
#include "views/editor/review_step.h"
#include "views/incidents/incident_list_page.h"
#include "views/preview/preview_pane.h"
#include "views/records/record_dialog.h"
#include "views/shell/command_palette.h"
#include "views/shell/main_window.h"
#include "views/shell/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace afterword;

namespace {

const QString kSample =
    QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/the-silent-certificate.md");
constexpr int kCalm = 400; ///< milliseconds in which what is on its way to the screen arrives

struct Look {
    views::Theme theme;
    QString name;
    QSize size;
    int zoom;
};

/// Takes the pictures of one look, page after page.
class Tour {
public:
    Tour(const QDir& folder, const Look& look)
        : m_folder(folder)
        , m_look(look)
        , m_library(m_home.filePath(QStringLiteral("sample.afterword")), store::OpenMode::create) {
        views::applyTheme(*qApp, look.theme);
        views::applyZoom(*qApp, look.zoom);
        m_window.resize(look.size);
        m_window.showLibrary(m_library.services());
        m_window.show();
    }
    ~Tour() { m_window.closeLibrary(); }

    [[nodiscard]] bool take() {
        const auto opened = m_library.library().opened();
        const bool isEmpty = tests::waitFor([&] { return opened.isFinished(); }) && take("empty");
        workspace().importFiles({kSample});
        const auto hasRow = [this] { return workspace().list().list().model()->rowCount() > 0; };
        return isEmpty && tests::waitFor(hasRow) && take("list") && takeEditor() && takeActions() &&
               takeOthers();
    }

private:
    [[nodiscard]] views::Workspace& workspace() { return *m_window.workspace(); }

    [[nodiscard]] bool takeEditor() {
        workspace().openIncident(workspace().list().selectedIds().value(0));
        const auto isShown = [this] {
            return workspace().isEditing() && !workspace().preview()->markdown().isEmpty();
        };
        if (!tests::waitFor(isShown) || !take("editor")) {
            return false;
        }
        workspace().preview()->setLook(views::PreviewPane::Look::both);
        const bool both = take("editor-markdown");
        workspace().preview()->setLook(views::PreviewPane::Look::rendered);
        workspace().editor()->find(true);
        workspace().editor()->findBar().open(true, QStringLiteral("certificate"));
        const bool found = take("find");
        workspace().editor()->findBar().close();
        trigger("nextFinding"); // which opens their list
        const bool checks = take("checks");
        trigger("checks");
        workspace().editor()->form().setAllFolded(true);
        const bool folded = take("editor-folded");
        workspace().editor()->form().setAllFolded(false);
        trigger("palette");
        const bool palette = take("palette");
        QTest::keyClick(&workspace().commandPalette()->line(), Qt::Key_Escape);
        workspace().editor()->form().importRecords({recordsOfSample()});
        auto* dialog = m_window.findChild<views::RecordDialog*>();
        const auto isProposed = [&] { return dialog->session().proposal().events.size() > 0; };
        const bool records =
            dialog != nullptr && tests::waitFor(isProposed) && take("import-events", dialog);
        delete dialog;
        const bool causes = takeCauses();
        const bool captured = takeCapture();
        trigger("source");
        const bool source = take("source");
        const bool review = takeReview();
        trigger("preview");
        return checks && causes && review && captured && both && found && folded && palette &&
               records && source;
    }

    /// Of an incident with a graph of its own, which is a second tab.
    [[nodiscard]] bool takeCauses() {
        const QString before = workspace().session()->id();
        const auto added = m_library.library().add(withCauses());
        if (!tests::waitFor([&] { return added.isFinished(); }) || !added.result()) {
            return false;
        }
        workspace().openIncident(added.result()->id);
        const auto isShown = [&] {
            return workspace().session() != nullptr &&
                   workspace().session()->id() == added.result()->id;
        };
        if (!tests::waitFor(isShown)) {
            return false;
        }
        auto& section = *m_window.findChild<views::CausesSection*>();
        bool all = true;
        for (const auto& [look, name] : {std::pair(views::CausesLook::tree, "causes-tree"),
                                         std::pair(views::CausesLook::graph, "causes-graph"),
                                         std::pair(views::CausesLook::whys, "causes-whys")}) {
            section.showAs(look);
            QTest::qWait(kCalm);
            workspace().editor()->form().goTo(QStringLiteral("factors"),
                                              look != views::CausesLook::tree);
            all = take(name) && all;
        }
        section.showAs(views::CausesLook::tree);
        workspace().openIncident(before);
        return tests::waitFor([&] { return workspace().session()->id() == before; }) && all;
    }

    [[nodiscard]] static Incident withCauses() {
        Incident incident;
        incident.title = QStringLiteral("Checkout could not reach its database");
        const auto add = [&](const char* id, const char* text, const char* category,
                             const QStringList& causes) {
            ContributingFactor factor;
            factor.id = QString::fromLatin1(id);
            factor.text = QString::fromUtf8(text);
            factor.category = QString::fromUtf8(category);
            factor.parents = causes;
            incident.factors.append(Row<ContributingFactor>(factor));
        };
        const auto q = [](const char* id) { return QString::fromLatin1(id); };
        add("down", "Checkout answered 503 to a third of the requests", "Impact",
            {q("pool"), q("late")});
        add("pool", "The pool of connections was empty", "Capacity", {q("retry"), q("limit")});
        add("retry", "The worker retried at once and **without a limit**", "Software",
            {q("review")});
        add("limit", "Nobody had set `max_connections` for the new tier", "Configuration",
            {q("review")});
        add("late", "The alert came 20 minutes late", "Detection", {q("alert")});
        add("alert", "The alert looks at averages over half an hour", "Detection", {});
        add("review", "Changes of limits are not part of any review", "Process", {});
        const auto act = [&](const char* title, const char* factor, ActionStatus status) {
            ActionItem action;
            action.title = QString::fromUtf8(title);
            action.factor = QString::fromLatin1(factor);
            action.status = status;
            incident.actions.append(Row<ActionItem>(action));
        };
        act("Set a limit on the retries of the worker", "retry", ActionStatus::done);
        act("Back off exponentially", "retry", ActionStatus::inProgress);
        act("Alert on the rate of errors within two minutes", "alert", ActionStatus::open);
        return incident;
    }

    /// Comments, what has changed since the publication, and a question about a colleague's answer.
    [[nodiscard]] bool takeReview() {
        editing::IncidentSession& session = *workspace().session();
        const Instant now = toInstant(QDateTime::currentDateTimeUtc());
        session.document().submit(edits::takeStep(IncidentStatus::published, now));
        const Incident published = session.document().value();
        const auto say = [&](const QString& anchor, const char* by, const char* text) {
            session.document().submit(edits::addComment(
                {{}, anchor, QString::fromLatin1(by), now, QString::fromLatin1(text), false}));
        };
        say(QStringLiteral("summary"), "Jane Doe",
            "How many customers saw it? Support has the numbers of that morning.");
        say(QStringLiteral("summary"), "Bob Roe",
            "About 1,400. I have asked for the exact figure.");
        say(published.timeline.value(2)->id, "Jane Doe", "Who was paged at this time?");
        say(published.actions.value(0)->id, "Ada Byron", "Can we alert earlier than 14 days?");
        session.document().submit(edits::setText(
            QStringLiteral("impact"), published.impact + QStringLiteral(" Most of them retried.")));
        session.document().submit(
            edits::setActionText(published.actions.value(0)->id, QStringLiteral("title"),
                                 QStringLiteral("Alert 30 days before it runs out")));
        trigger("review");
        workspace().editor()->form().goTo(QStringLiteral("summary"), false);
        const bool comments = take("comments");
        if (auto* changes =
                m_window.findChild<QAbstractButton*>(QStringLiteral("changesSincePublished"))) {
            changes->click();
        }
        workspace().editor()->form().goTo(QStringLiteral("actions"), false);
        const bool changes = take("changes");
        Incident theirs = session.document().value();
        theirs.impact = QStringLiteral("One in three requests failed.");
        session.ask(merge(published, session.document().value(), theirs).conflicts, theirs,
                    QStringLiteral("Ana Silva"));
        workspace().editor()->form().goTo(QStringLiteral("header"), false);
        const bool conflict = take("conflict");
        session.takeTheirs(0);
        if (auto* step = m_window.findChild<views::ReviewStep*>()) {
            step->open();
            const bool steps = take("review-steps", &step->steps());
            step->steps().close();
            return steps && comments && changes && conflict;
        }
        return false;
    }

    [[nodiscard]] bool takeCapture() {
        trigger("capture");
        views::CaptureWindow& window = *workspace().capture();
        window.session().writeInto({});
        for (const char* line : {"checkout answers 503 in eu-west, a third of requests",
                                 "/d pager: error budget burns", "/a Jane is on it",
                                 "deploy 4.12 went out at the same minute", "/m rolled back"}) {
            QTest::keyClicks(&window.line(), QString::fromLatin1(line));
            QTest::keyClick(&window.line(), Qt::Key_Return);
        }
        const bool saved = tests::waitFor([&] { return !window.session().hasUnsaved(); });
        const bool taken = saved && take("capture", &window);
        window.close();
        return taken;
    }

    [[nodiscard]] bool takeActions() {
        for (int number = 0; number < 12; ++number) {
            const auto added = m_library.library().add(outage(number));
            if (!tests::waitFor([&] { return added.isFinished(); })) {
                return false;
            }
        }
        trigger("showActions");
        views::ActionsPage& page = *workspace().actionsPage();
        bool all = take("actions");
        ActionSearch byOwner;
        byOwner.group = ActionGroup::owner;
        page.restoreLayout({views::ActionsView::table, byOwner, {}});
        all = take("actions-grouped") && all;
        page.restoreLayout({views::ActionsView::board, {}, {}});
        all = take("actions-board") && all;
        page.showView(views::ActionsView::figures);
        all = take("actions-figures") && all;
        page.startReview();
        all = take("actions-review") && all;
        QTest::keyClick(&page.review(), Qt::Key_N);
        all = take("actions-reason") && all;
        page.changeBar().giveUp();
        QTest::keyClick(&page.review(), Qt::Key_Right);
        QTest::keyClick(&page.review(), Qt::Key_Escape);
        all = take("actions-summary") && all;
        page.restoreLayout({});
        return all;
    }

    /// One of a series, with actions of all states and ages.
    [[nodiscard]] static Incident outage(int number) {
        static const QStringList titles{QStringLiteral("Set a limit on the retries of the worker"),
                                        QStringLiteral("Alert on the age of the oldest message"),
                                        QStringLiteral("Run the restore of a backup every month"),
                                        QStringLiteral("Write down who may pause the queue")};
        static const QStringList owners{QStringLiteral("Jane Doe"), QStringLiteral("Bob Roe"),
                                        QString(), QStringLiteral("Ada Byron")};
        const QDate today = QDate::currentDate();
        Incident incident;
        incident.title = QStringLiteral("Queue %1 stalled").arg(number + 1);
        for (int k = 0; k < 3; ++k) {
            const int salt = number * 3 + k;
            ActionItem action;
            action.title = titles.at(salt % 4);
            action.details = QStringLiteral("- [x] measure\n- [ ] set the limit\n- [ ] alert");
            action.status = static_cast<ActionStatus>(salt % 5);
            action.reason = QStringLiteral("the queue goes away");
            action.owner = owners.at((salt + number) % 4);
            action.createdAt = toInstant(today.addDays(-10 * salt - 4).startOfDay());
            if (salt % 4 != 3) {
                action.due = today.addDays(7 * (salt % 9) - 30);
            }
            if (salt % 3 != 2) {
                action.priority = static_cast<Priority>(salt % 5);
            }
            if (action.status == ActionStatus::done) {
                action.doneAt = toInstant(today.addDays(-4 * salt).startOfDay());
            }
            incident.actions.append(Row<ActionItem>(action));
        }
        return incident;
    }

    [[nodiscard]] bool takeOthers() {
        trigger("settings");
        const bool settings = take("settings");
        trigger("showIncidents");
        trigger("import");
        workspace().importFiles({kSample, documentOf("Queue stalled"), documentOf("Disk full")});
        return settings && tests::waitFor([this] { return workspace().isImporting(); }) &&
               take("import");
    }

    /// A short postmortem as a file.
    [[nodiscard]] QString documentOf(const char* title) {
        const QString path = m_home.filePath(QString::fromLatin1(title) + QStringLiteral(".md"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray("# ") + title +
                       "\n\n## Timeline (UTC)\n\n- 2026-03-01 10:00 Alert\n- 10:20 Mended\n\n"
                       "## Root cause\n\nNo limit was set.\n\n## Action items\n\n- Set a limit\n");
        }
        return path;
    }

    /// A chat about the sample, as it is copied from a window.
    [[nodiscard]] QString recordsOfSample() {
        const QString path = m_home.filePath(QStringLiteral("incident-channel.txt"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("Jane Doe  10:32 AM\nalert: handshakes fail on all edges\n"
                       "Bob Roe  10:35 AM\nescalated to the platform team, the certificate has run "
                       "out and nobody was told\nBob Roe  10:36 AM\njoined #incident\n"
                       "Jane Doe  10:41 AM\nrolled back to the old bundle\n"
                       "Jane Doe  10:58 AM\nfully restored\n");
        }
        return path;
    }

    void trigger(const char* action) {
        if (auto* found = m_window.findChild<QAction*>(QLatin1String(action))) {
            found->trigger();
        }
    }

    [[nodiscard]] bool take(const char* page, QWidget* shown = nullptr) {
        QTest::qWait(kCalm);
        const QString name = QStringLiteral("%1-%2-%3x%4.png")
                                 .arg(QLatin1String(page), m_look.name)
                                 .arg(m_look.size.width())
                                 .arg(m_look.size.height());
        const bool saved = (shown ? shown : &m_window)->grab().save(m_folder.filePath(name));
        std::printf("%s%s\n", qPrintable(name), saved ? "" : ": not saved");
        return saved;
    }

    QDir m_folder;
    Look m_look;
    QTemporaryDir m_home;
    desktop::OpenLibrary m_library;
    views::MainWindow m_window;
};

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    const int zoom = application.arguments().value(2, QStringLiteral("100")).toInt();
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        for (const Look& look : {Look{views::Theme::light, QStringLiteral("light"), size, zoom},
                                 Look{views::Theme::dark, QStringLiteral("dark"), size, zoom}}) {
            if (!Tour(folder, look).take()) {
                std::fprintf(stderr, "screenshots: a page did not come.\n");
                return 1;
            }
        }
    }
    return 0;
}
