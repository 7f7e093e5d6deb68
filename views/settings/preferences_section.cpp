// SPDX-License-Identifier: MIT
#include "views/settings/preferences_section.h"

#include "views/controls/commit_field.h"
#include "views/controls/field.h"
#include "views/editor/property_grid.h"
#include "views/editor/values.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeZone>

namespace afterword::views {

namespace {

constexpr int kBoxWidth = 260;
constexpr double kOwnPoints = 10.5; // of words at 100 %

QComboBox* makeBox(const QString& name, const char* objectName) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setObjectName(QLatin1String(objectName));
    keepWidth(*box, kBoxWidth);
    return box;
}

/// In line with the text of fields, and no wider than it needs.
QWidget* placed(QWidget* control) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(kFieldPadding, 0, kFieldPadding, space::s);
    keepHeight(*control, kControlHeight); // level with its label
    layout->addWidget(control);
    layout->addStretch();
    return line;
}

CommitField* makeField(const QString& name, const char* objectName, const QString& placeholder) {
    auto* field = new CommitField(name);
    field->setObjectName(QLatin1String(objectName));
    field->setPlaceholderText(placeholder);
    return field;
}

/// A choice that is not offered is added: it is what is set, and must be seen.
void choose(QComboBox& box, const QVariant& value) {
    const int index = box.findData(value);
    if (index < 0) {
        box.addItem(value.toString(), value);
    }
    box.setCurrentIndex(index < 0 ? box.count() - 1 : index);
}

QString languageName(const QString& code) {
    const QLocale locale(code);
    if (locale.language() == QLocale::C) {
        return code;
    }
    const QString language = locale.nativeLanguageName();
    return code.contains(u'-') || code.contains(u'_')
               ? QStringLiteral("%1 (%2)").arg(language, locale.nativeCountryName())
               : language;
}

QStringList zoneNames() {
    QStringList names;
    const QList<QByteArray> known = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& name : known) {
        names.append(QString::fromLatin1(name));
    }
    return names;
}

} // namespace

PreferencesSection::PreferencesSection(QObject* parent)
    : QObject(parent)
    , m_zoom(makeBox(tr("Size of words"), "zoom"))
    , m_checksSpelling(new QCheckBox(tr("Underline words that no dictionary has")))
    , m_language(makeBox(tr("Language of spelling"), "spellingLanguage"))
    , m_delay(makeBox(tr("Save after"), "saveDelay"))
    , m_template(makeBox(tr("Template"), "defaultTemplate"))
    , m_zone(makeField(tr("Time zone"), "defaultZone",
                       tr("None, or such as Europe/Berlin, UTC, +02:00")))
    , m_author(makeField(tr("Author"), "defaultAuthor", tr("Nobody, or your own name")))
    , m_sizes(makeSizes())
    , m_spelling(makeSpelling())
    , m_saving(makeSaving())
    , m_newIncidents(makeNewIncidents()) {
    show(m_value);
}

QWidget* PreferencesSection::makeSizes() {
    for (int zoom = Preferences::kLeastZoom; zoom <= Preferences::kMostZoom;
         zoom += Preferences::kZoomStep) {
        m_zoom->addItem(
            tr("%1 pt (%2 %)").arg(QLocale().toString(kOwnPoints * zoom / 100, 'f', 1)).arg(zoom),
            zoom);
    }
    connect(m_zoom, &QComboBox::activated, this, [this] {
        change([this](Preferences& value) { value.zoom = m_zoom->currentData().toInt(); });
    });
    auto* grid = new PropertyGrid;
    grid->addRow(tr("Size of words"), placed(m_zoom));
    return grid;
}

QWidget* PreferencesSection::makeSpelling() {
    m_checksSpelling->setObjectName(QStringLiteral("checkSpelling"));
    setLanguages({});
    connect(m_checksSpelling, &QCheckBox::clicked, this, [this](bool on) {
        change([on](Preferences& value) { value.checkSpelling = on; });
        m_language->setEnabled(on);
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        change([this](Preferences& value) {
            value.spellingLanguage = m_language->currentData().toString();
        });
    });
    auto* grid = new PropertyGrid;
    grid->addRow(tr("Check"), placed(m_checksSpelling));
    grid->addRow(tr("Language"), placed(m_language));
    return grid;
}

QWidget* PreferencesSection::makeSaving() {
    for (const int delay : {500, 1'000, 2'000, 5'000}) {
        m_delay->addItem(tr("%1 s without typing").arg(QLocale().toString(delay / 1'000.0)), delay);
    }
    connect(m_delay, &QComboBox::activated, this, [this] {
        change([this](Preferences& value) {
            value.saveDelay = std::chrono::milliseconds(m_delay->currentData().toInt());
        });
    });
    auto* grid = new PropertyGrid;
    grid->addRow(tr("Save after"), placed(m_delay));
    return grid;
}

QWidget* PreferencesSection::makeNewIncidents() {
    setTemplates({});
    connect(m_template, &QComboBox::activated, this, [this] {
        change([this](Preferences& value) {
            value.templateName = m_template->currentData().toString();
        });
    });
    auto* completer = new QCompleter(zoneNames(), m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);
    connect(m_zone, &CommitField::committed, this, [this](const QString& typed) {
        const Result<QString> zone = typedZone(typed);
        if (!zone) {
            return m_zone->refuse(zone.error().message);
        }
        change([&](Preferences& value) { value.timeZone = *zone; });
        m_zone->showValue(*zone);
    });
    connect(m_author, &CommitField::committed, this, [this](const QString& typed) {
        change([&](Preferences& value) { value.author = typed.simplified(); });
        m_author->showValue(m_value.author);
    });
    auto* grid = new PropertyGrid;
    grid->addRow(tr("Template"), placed(m_template));
    grid->addRefusingRow(tr("Time zone"), m_zone);
    grid->addRow(tr("Author"), m_author);
    return grid;
}

void PreferencesSection::change(const std::function<void(Preferences&)>& how) {
    Preferences value = m_value;
    how(value);
    if (value != m_value) {
        m_value = value;
        Q_EMIT changed(m_value);
    }
}

void PreferencesSection::show(const Preferences& value) {
    m_value = value;
    choose(*m_zoom, value.zoom);
    m_checksSpelling->setChecked(value.checkSpelling);
    m_language->setEnabled(value.checkSpelling);
    choose(*m_language, value.spellingLanguage);
    choose(*m_delay, static_cast<int>(value.saveDelay.count()));
    choose(*m_template, value.templateName);
    m_zone->showValue(value.timeZone);
    m_author->showValue(value.author);
}

void PreferencesSection::setTemplates(const QList<TemplateChoice>& templates) {
    m_template->clear();
    m_template->addItem(tr("The program's own"), QString());
    for (const TemplateChoice& choice : templates) {
        m_template->addItem(choice.title, choice.name);
    }
    choose(*m_template, m_value.templateName);
}

void PreferencesSection::setLanguages(const QStringList& languages) {
    m_language->clear();
    m_language->addItem(tr("The system's"), QString());
    for (const QString& code : languages) {
        m_language->addItem(languageName(code), code);
    }
    choose(*m_language, m_value.spellingLanguage);
}

} // namespace afterword::views
