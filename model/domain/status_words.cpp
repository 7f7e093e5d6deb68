// SPDX-License-Identifier: MIT
#include "model/domain/status_words.h"

#include <QString>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

struct DocumentWords {
    IncidentStatus status;
    const char* words; // in lower case, with '|' around each
};

constexpr std::array<DocumentWords, 4> kDocumentWords{{
    {IncidentStatus::draft,
     "|draft|wip|work in progress|entwurf|vorläufig|brouillon|ébauche|provisoire|borrador|"
     "provisional|rascunho|下書き|ドラフト|草稿|草案|作成中|초안|작성 "
     "중|작성중|черновик|bozza|concept|"},
    {IncidentStatus::inReview,
     "|in review|under review|in prüfung|in überprüfung|zur prüfung|in durchsicht|in review|"
     "en revue|en relecture|en cours de relecture|en révision|à relire|en revisión|em revisão|"
     "レビュー中|確認中|검토 중|검토중|审核中|评审中|审阅中|на проверке|in revisione|"},
    {IncidentStatus::published,
     "|published|final|veröffentlicht|freigegeben|final|endgültig|publié|publiée|définitif|"
     "publicado|publicada|definitivo|公開|公開済|公開済み|最終版|공개|공개됨|게시됨|최종|已发布|"
     "发布|"
     "опубликовано|pubblicato|"},
    {IncidentStatus::closed,
     "|closed|complete|completed|abgeschlossen|geschlossen|fertig|erledigt|terminé|terminée|clos|"
     "close|clôturé|clôturée|fermé|fermée|cerrado|cerrada|completado|completada|finalizado|"
     "finalizada|terminado|terminada|concluído|concluída|encerrado|encerrada|fechado|fechada|"
     "完了|終了|クローズ|クローズ済み|완료|종료|종결|已关闭|已完成|关闭|完成|已结束|закрыт|закрыто|"
     "завершено|chiuso|"},
}};

} // namespace

std::optional<IncidentStatus> incidentStatusIn(QStringView word) {
    constexpr qsizetype kLongest = 40;
    while (!word.isEmpty() && !word.front().isLetterOrNumber()) { // "✅ Final"
        word = word.mid(1);
    }
    const QByteArray plain = word.trimmed().toString().toLower().toUtf8();
    if (plain.isEmpty() || word.size() > kLongest || plain.contains('|')) {
        return std::nullopt;
    }
    const QByteArray wanted = '|' + plain + '|';
    const auto row = std::find_if(
        kDocumentWords.begin(), kDocumentWords.end(),
        [&wanted](const DocumentWords& one) { return QByteArrayView(one.words).contains(wanted); });
    return row == kDocumentWords.end() ? std::nullopt : std::optional(row->status);
}

} // namespace afterword
