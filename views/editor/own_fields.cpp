// SPDX-License-Identifier: MIT
#include "views/editor/own_fields.h"

#include "model/domain/edits/sections.h"
#include "views/controls/line_field.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"
#include "views/editor/property_grid.h"

#include <QVBoxLayout>

namespace afterword::views {

namespace {

QString valueOf(const Incident& incident, const QString& name) {
    for (const Field& field : incident.fields) {
        if (field.name == name) {
            return field.value;
        }
    }
    return {};
}

} // namespace

OwnFields::OwnFields(DocumentLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_link, &DocumentLink::shown, this, &OwnFields::showFields);
    showFields(m_link.value());
}

void OwnFields::showFields(const Incident& value) {
    QStringList names;
    for (const Field& field : value.fields) {
        names.append(field.name);
    }
    if (names == m_names) {
        return;
    }
    m_names = names;
    if (m_grid != nullptr) {
        m_grid->hide();
        m_grid->deleteLater();
    }
    m_grid = new PropertyGrid;
    m_layout->addWidget(m_grid);
    for (const QString& name : names) {
        addField(name);
    }
}

void OwnFields::addField(const QString& name) {
    auto* field = new LineField(name);
    bind(*field, m_link,
         {[name](const Incident& v) { return valueOf(v, name); },
          [name](const QString& text) { return edits::setField(name, text); }});
    m_grid->addRow(name, field);
}

} // namespace afterword::views
