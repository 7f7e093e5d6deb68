// SPDX-License-Identifier: MIT
#include "views/shell/about_box.h"

#include "views/style/translate.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace afterword::views {

void openAboutBox(QWidget* parent) {
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Afterword"));
    box->setText(tr("Afterword %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Incident postmortems, in a file that you own. Free software under "
                               "the MIT licence."));
    box->open();
}

} // namespace afterword::views
