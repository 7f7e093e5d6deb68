// SPDX-License-Identifier: MIT
#include "views/shell/file_questions.h"

#include "views/style/translate.h"

#include <QFileDialog>

namespace afterword::views {

namespace {

QString libraryFilter() {
    return tr("Afterword libraries (*.afterword)");
}
QString documentFilter() {
    return tr("Postmortems (*.md *.markdown *.txt *.json *.zip)") % QStringLiteral(";;") %
           tr("All files (*)");
}

QString recordFilter() {
    return tr("Records (*.json *.jsonl *.ndjson *.log *.txt *.csv *.tsv *.zip)") %
           QStringLiteral(";;") % tr("All files (*)");
}

QFileDialog* makeDialog(QWidget* parent, const QString& title, const QString& filter,
                        QFileDialog::FileMode mode, const FileQuestions::Answer& answer) {
    auto* dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, answer);
    return dialog;
}

void save(QFileDialog* dialog, const QString& suffix) {
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
}

} // namespace

FileQuestions fileDialogs() {
    FileQuestions ask;
    ask.documentsToImport = [](QWidget* parent, const FileQuestions::Answer& answer) {
        makeDialog(parent, tr("Import postmortems"), documentFilter(), QFileDialog::ExistingFiles,
                   answer)
            ->open();
    };
    ask.folderToImport = [](QWidget* parent, const FileQuestions::Answer& answer) {
        QFileDialog* dialog = makeDialog(parent, tr("Import a folder of postmortems"), QString(),
                                         QFileDialog::Directory, answer);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->open();
    };
    ask.recordsToImport = [](QWidget* parent, const FileQuestions::Answer& answer) {
        makeDialog(parent, tr("Import events"), recordFilter(), QFileDialog::ExistingFiles, answer)
            ->open();
    };
    ask.exportTarget = [](QWidget* parent, const QString& suggestedName,
                          const FileQuestions::Answer& answer) {
        QFileDialog* dialog = makeDialog(parent, tr("Export Markdown"), tr("Markdown (*.md)"),
                                         QFileDialog::AnyFile, answer);
        save(dialog, QStringLiteral("md"));
        dialog->selectFile(suggestedName);
        dialog->open();
    };
    ask.pictureTarget = [](QWidget* parent, const QString& suggestedName,
                           const FileQuestions::Answer& answer) {
        QFileDialog* dialog =
            makeDialog(parent, tr("Save the timeline as a picture"),
                       tr("SVG (*.svg)") % QStringLiteral(";;") % tr("PNG (*.png)"),
                       QFileDialog::AnyFile, answer);
        save(dialog, QStringLiteral("svg"));
        dialog->selectFile(suggestedName);
        dialog->open();
    };
    ask.shareTarget = [](QWidget* parent, const QString& suggestedName,
                         const FileQuestions::Answer& answer) {
        QFileDialog* dialog =
            makeDialog(parent, tr("Share an incident"),
                       tr("Shared incident (*.afterword-incident)"), QFileDialog::AnyFile, answer);
        save(dialog, QStringLiteral("afterword-incident"));
        dialog->selectFile(suggestedName);
        dialog->open();
    };
    ask.libraryToOpen = [](QWidget* parent, const FileQuestions::Answer& answer) {
        makeDialog(parent, tr("Open library"), libraryFilter(), QFileDialog::ExistingFile, answer)
            ->open();
    };
    ask.libraryToCreate = [](QWidget* parent, const FileQuestions::Answer& answer) {
        QFileDialog* dialog =
            makeDialog(parent, tr("New library"), libraryFilter(), QFileDialog::AnyFile, answer);
        save(dialog, QStringLiteral("afterword"));
        dialog->open();
    };
    return ask;
}

} // namespace afterword::views
