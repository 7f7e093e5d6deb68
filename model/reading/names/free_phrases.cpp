// SPDX-License-Identifier: MIT
#include "model/reading/names/name_table.h"
#include "model/reading/names/phrase_table.h"
#include "model/reading/names/phrases.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

constexpr std::array<Phrase, 18> kEnglish{{
    {Kind::wentPoorly, u"what why where so and but the bad ugly pain rough",
     "^(?:so |and |but )?why (?:did |was |were )?(?:it|this|that|we|they|things|the \\w+|our "
     "\\w+|recovery|the fix|help)\\b(?!.*\\b(?:notic|detect|spot|see|find|know)).*\\b(?:so "
     "long|that long|too long|so slow|so late|longer|hours|days)\\b|^what "
     "(?:hurt|tripped|slowed|hindered|delayed|confused|frustrated|surprised|let us down|cost us "
     "time|got in (?:the|our) way|stood in|held (?:us|it|things) (?:up|back)|we (?:got "
     "wrong|missed|overlooked)|(?:could|can|should|might) (?:be|have been|have gone|go) "
     "(?:better|smoother|faster))\\b|^where (?:we|i) (?:stumbled|fell short|struggled|lost "
     "time|went wrong|failed|were slow|were weak)\\b|^(?:the )?(?:bad news|the bad|bad|ugly|pain "
     "points?|rough edges)$"},
    {Kind::gotLucky,
     u"what how why when the it this a by pure sheer dumb plain just good lucky near close",
     "^(?:good fortune|(?:the )?lucky|(?:pure|sheer|dumb|plain|just) luck|by luck|(?:a )?near "
     "miss(?:es)?|close "
     "calls?)$|^how lucky\\b|^(?:how|why|when) (?:we|i) (?:were|was|got) "
     "lucky|^(?:it|what|this|how it) (?:could|might|would)(?: have|ve)? (?:been|gone|made "
     "(?:it|things))(?: far| much| even)? worse\\b|^what (?:spared|we were spared)\\b"},
    {Kind::detection, u"what how why who when so and but the first",
     "^(?:so |and |but "
     ")?why\\b(?!.*\\btests?\\b).*\\b(?:notic\\w+|unnoticed|detect\\w*|undetected|spot|spotted|see "
     "it|saw it|saw this|see "
     "this|seen|catch|caught|alarms?|alerts?|alerting|alarming|monitoring|monitors?|page[ds]?|"
     "pagers?|silent|find out|found out|knew|know|heard)\\b|^how (?:we|i|they|the "
     "team|somebody|someone) (?:first |finally )?(?:knew|saw it|saw this|heard|came to "
     "know|realized|realised)\\b|^how (?:it|this|that|the \\w+) (?:came|was brought) to "
     "(?:light|our attention|our notice)|^how "
     "word\\b|^(?:how|who|what|when)\\b.*\\b(?:raised|rang|sounded) (?:the |an |our "
     ")?(?:alarm|alert)|^(?:how|when) (?:the |an |our )?(?:alarm|alert|pager)s? "
     "(?:was|were|went|rang|came|fired)|^(?:the )?first "
     "(?:signs?|symptoms?|alerts?|alarms?|reports?|hints?)$|^what "
     "(?:tipped|alerted|woke|warned|told) (?:us|me|the)\\b|^who (?:called|told us|saw it "
     "first|reported)\\b"},
    {Kind::impact,
     u"what whats how who the cost costs price bill toll harm fallout reach extent aftermath "
     u"losses "
     u"loss affected",
     "^who (?:felt|lost|suffered|paid|was left|was without|could not|couldnt)\\b|^what "
     "(?:it|this|that|the \\w+) (?:has |have )?cost\\b|^(?:the "
     ")?(?:cost|costs|price|bill|toll|harm|fallout|reach|extent|aftermath|losses|loss)$|^how far "
     "(?:it|this|that|the \\w+) (?:went|spread|reached)|^how (?:it|this|that|things) "
     "(?:looked|felt|appeared|showed)\\b|^what (?:stopped working|was lost|was missing|was "
     "unavailable|was down|was slow|we lost|broke for|went missing|went dark|is gone|was gone|is "
     "lost)\\b|^whats gone\\b|^affected (?:customers|users|clients|accounts|tenants|assets|data|"
     "parties|people|merchants|partners|subjects|regions)\\b|^what was the "
     "(?:damage|harm|fallout|cost)|^how (?:long|many \\w+) "
     "(?:it|were|was|we)\\b.*\\b(?:down|out|affected|offline|hit)"},
    {Kind::measures, u"so for making guardrail guardrails guard safety closing plugging bolting",
     "^(?:so|so that|for) (?:it|this|that|we|nobody|they)\\b.*\\b(?:not|never|no "
     "longer|cannot|cant|wont|doesnt|dont)\\b|^making (?:it|this|that|us|sure|the \\w+|our \\w+) "
     "\\b.*(?:harder|safer|stronger|sturdier|robust|impossible|resilient|not|never)\\b|^(?:guard "
     "?rails?|safety nets?|safety rails?)\\b|^(?:closing|plugging|bolting) the (?:\\w+ )?"
     "(?:gaps?|holes?|loops?|doors?|barn|stable|leaks?|windows?)\\b"},
    {Kind::actions,
     u"what how who the our promises pledges chores jobs debts left still yet follow",
     "^what (?:we|i) (?:still )?(?:owe|promised?|commit|committed|pledge|intend)\\b|^(?:our |the "
     ")?(?:promises|pledges|chores|jobs|debts)\\b|^what (?:changes|will change|will be "
     "(?:different|done|fixed)|gets (?:fixed|done|changed)|comes (?:after|now)|is still "
     "to do)\\b|^(?:left|still|yet) (?:to do|to be done|to "
     "come|open|outstanding|pending)$|^jobs (?:for|to)\\b|^who (?:does|will do|is "
     "doing|owns|takes|fixes) what\\b|^follow through$|^how (?:(?:we|i|they) (?:will|plan "
     "to|intend to|are going to)|well|ill) (?:fix|repair|solve|change|do)\\b"},
    {Kind::lessons, u"what the in with looking hindsight moral morals",
     "^what (?:it|this|that|the \\w+) (?:taught|teaches|has taught)\\b|^(?:looking "
     "back|(?:in|with) hindsight|hindsight|in retrospect|morals?|the "
     "moral)\\b|^what we (?:know|understand|see) now\\b"},
    {Kind::factors,
     u"what the also conditions things circumstances ingredients preconditions setting",
     "^what (?:did not help|didnt help|made (?:it|things|this|matters|that) (?!up)|else "
     "(?:played|went|contributed|was)|helped (?:it|this|that)|added "
     "to|aggravated|contributed|compounded|let|allowed|enabled|permitted)\\b|^(?:also to "
     "blame|conditions that|circumstances|things that (?:made|contributed|helped it))\\b|^(?:the "
     ")?(?:ingredients|preconditions|setting the stage)$"},
    {Kind::wentWell, u"what the good bright silver praise kudos highlights",
     "^what (?:saved|rescued|held|helped|protected|carried|served us|stood up|paid "
     "off|we got right|kept)\\b|^(?:the )?(?:bright spots?|good news|silver "
     "linings?|good|praise|kudos|highlights)$"},
    {Kind::trigger,
     {},
     "^what "
     "(?:set|kicked|touched|tipped|sparked|lit|prompted|provoked)\\b.*\\b(?:off|it|this|fuse|over|"
     "fire)\\b|^what started (?:it|this|that|the)\\b|^(?:the )?(?:spark|match|straw|last "
     "straw|final straw|tipping point|first domino)$|^(?:the |one )?\\w+ that (?:did it|set it "
     "off|started it|broke (?:it|everything|the camels back))$"},
    {Kind::resolution,
     u"what how the putting stopping ending digging climbing undoing rolling reverting containing "
     u"pulling finding way return rollback roll revert rescue repair repairs cure clean cleanup "
     u"recovering",
     "^how (?:we|i|they|it|this|that|things|the \\w+|service)(?: \\w+)? (?:got out|got over|got "
     "past|got (?:it|things|them|\\w+) (?:going|running|working|up)|ended|put (?:it|this|out|an "
     "end|things)|stopped|stop the|dug|climbed|came to (?:an|its) "
     "end|calmed|undid|reverted|rolled|worked around|(?:was|were) (?:put "
     "right|undone|stopped|reverted|rolled "
     "back|ended|cured|contained|cleared|saved|rescued|brought))\\b|^how (?:we|i|they) "
     "(?:get(?! in)|got(?! in| here| there| hit| "
     "hacked)|put|stopped|dug|ended|undid|reverted|contained|cleared|saved|rescued|worked "
     "around|rolled)\\b|^how (?:it|this|that|the \\w+) (?:ended|stopped|cleared|finished|was "
     "ended|was stopped|was put right|was undone|was contained|was "
     "cleared)\\b|^(?:putting|stopping|ending|digging|climbing|undoing|rolling|reverting|"
     "containing|pulling|finding)\\b.*\\b(?:out|fire|fires|bleeding|it|back|right|around|leak|"
     "damage|up|way out)$|^(?:the )?(?:way (?:back|out)|return to "
     "(?:service|normal\\w*|operations?)|rollback|roll back|revert|rescue|repairs?|cure|clean "
     "?up|recovering)$|^what (?:ended|stopped (?:it|the)|cured|healed|cleared|put it right|did the "
     "trick|got (?:us|it|things|\\w+) (?:out|back|going|running|working)|brought \\w+ back|finally "
     "(?:worked|helped))\\b"},
    {Kind::rootCause,
     u"what how where the behind beneath underneath anatomy mechanism defect flaw failure chain",
     "^where (?:it|this|that|the \\w+) (?:came|comes|stemmed|originated) from\\b|^the "
     "(?:real|actual|true|deeper|deep|underlying|technical|hidden) "
     "(?:reasons?|causes?|fault|problem|story|issue|culprit|defect|bug)$|^(?:behind|beneath|"
     "underneath) (?:the|it|this|that)\\b|^what (?:lay|lies|was|is) "
     "(?:beneath|underneath|behind|under it|at the bottom)\\b|^anatomy of\\b|^(?:the "
     ")?(?:mechanism|defect|flaw|failure mode|chain of causes)$|^how the (?:\\w+ "
     ")?(?:bug|fault|failure|race|deadlock|leak|outage|defect|error|flaw|mistake) "
     "(?:worked|works|arose|came|happened|crept|got|slipped|was)\\b"},
    {Kind::rootCause, u"why so and but",
     "^(?:so |and |but )?why (?:did |was |were |is |had "
     ")?(?:the|our|a|an|it|this|that|these|those|everything|all|\\w+)\\b(?!.*\\b(?:again|we|you|i|"
     "not|nobody|publish|use|chose|choose|write|matters?)\\b).*\\b(?:stop|stopped|stall|stalled|"
     "hung|hang|froze|freeze|fill|filled|full|slow|slowed|grow|grew|ran out|run "
     "out|leak|leaked|overload\\w*|block|blocked|stuck|time out|timed "
     "out|reject\\w*|drop|dropped|lost|lose|disappear\\w*|spiked?|deadlock\\w*|locked|empty|"
     "returned?|refused?|down|unavailable|degraded?|deleted?|wrong|restart\\w*|expired?|exploded?|"
     "collapsed?|choked?|starved?|corrupt\\w*|missing|offline|late)\\b"},
    {Kind::rootCause, u"why",
     "^why (?!(?:we|you|i|they|nobody|not)\\b)(?:(?:the|a|an|our|one|two|this|that|these|single) "
     ")*(?:\\w+ ){1,3}(?:could|was able "
     "to|were able to|had such|can)\\b(?!.*\\b(?:again|we|you|not|nobody)\\b)"},
    {Kind::timeline, u"how the in as logbook log captains diary running clock from",
     "^how (?:the|that|our) (?:\\w+ "
     ")?(?:day|night|morning|evening|afternoon|hours?|week|weekend|shift|minutes) "
     "(?:went|unfolded|passed|ran|played)\\b|^the "
     "(?:day|night|morning|evening|afternoon|hours?|weekend|events|story|incident|outage) (?:in "
     "order|in detail|as it|hour by hour|by the clock|by the minute|minute by "
     "minute|unfolds)\\b|^as (?:it|things|events|we) (?:happened|unfolded|saw it)$|^(?:the "
     ")?(?:log ?book|captains log|diary|running order|clock)$|^(?:in order|from start to "
     "finish|from (?:first|alert|page|alarm) (?:\\w+ )?to \\w+)$"},
    {Kind::summary, u"what the in essentials",
     "^the (?:story|short of it|picture|essentials|headline)(?: in .*)?$|^in (?:one|a|two|three) "
     "(?:paragraphs?|sentences?|minutes?|few words|few lines|lines?|words)$|^what this "
     "(?:is|report is|document is) about$|^(?:the )?essentials$"},
    {Kind::gotLucky, u"what", "^what (?:we|i) got away with\\b"},
    {Kind::wentPoorly, u"what", "^what (?:we|i) (?:did|do|got|had) (?:wrong|badly|poorly)\\b"},
}};

constexpr std::array<Phrase, 34> kForeign{{
    // German
    {Kind::detection, u"warum wieso weshalb",
     "^(?:warum|wieso|weshalb)\\b.*\\b(?:niemand\\w*|keiner|keinem|unbemerkt|"
     "bemerkt\\w*|gemerkt|alarm\\w*|auffiel|aufgefallen|entdeckt\\w*)\\b"},
    {Kind::wentPoorly, u"warum wieso weshalb was",
     "^(?:warum|wieso|weshalb|was)\\b.*(?:so lang|lange "
     "dauer|behindert|gebremst|aufgehalten|gestört)"},
    {Kind::factors, u"was", "^was\\b.*(?:schlimmer|verschlimmer|verschärf|begünstig|beigetragen)"},
    {Kind::trigger, u"was", "^was\\b.*(?:auslöste|ausgelöst|ins rollen)"},
    {Kind::impact, u"was",
     "^was (?:die |unsere |unseren |den "
     ")?(?:kund|nutzer|anwender|benutzer|leser|gäste)\\w*\\b.*(?:merk|sah|erleb|spür|"
     "bedeut)|^was nicht (?:mehr )?(?:ging|funktion)"},
    {Kind::resolution, u"wie zurück rückkehr wiederanlauf wiederinbetriebnahme",
     "^wie\\b.*(?:hochkam|zurück|herauskam|rauskam|in den "
     "griff|gerettet|gelöscht|gestoppt|beendet|endete)|^zurück (?:zum|zur|in "
     "den|ins)\\b|^rückkehr\\b|^wieder(?:anlauf|inbetriebnahme)"},
    {Kind::rootCause, u"was wie woher",
     "^(?:wie|woher)\\b.*\\b(?:dazu|daher|passieren|geschehen|kam|kommen)\\b|^was "
     "dahinter|^was (?:wirklich |eigentlich )?(?:kaputt|schuld|schief) "},
    {Kind::measures, u"damit nie", "^damit\\b.*\\b(?:nicht|nie|kein\\w*)\\b|^nie wieder\\b"},
    {Kind::timeline, u"wie stunde minute schritt",
     "^wie der (?:tag|abend|morgen|vormittag|nachmittag|ausfall) "
     "verlief|^(?:stunde (?:um|für)|minute (?:um|für)|schritt für) "},
    {Kind::actions, u"was wer",
     "^was (?:sich|noch|jetzt|nun)\\b.*(?:ändert|offen|aussteht|kommt|folgt)|^wer macht was"},
    // French
    {Kind::detection, u"pourquoi",
     "^pourquoi\\b.*(?:personne|aperç|remarqu|alert|inaperçu|détect|\\bvu\\b)"},
    {Kind::wentPoorly, u"pourquoi ce",
     "^(?:pourquoi|ce qui)\\b.*(?:si long|aussi long|tant de temps|ralenti|frein|gêné|retard)"},
    {Kind::factors, u"ce circonstances",
     "^ce qui a\\b.*(?:aggrav|empir|contribu|favoris)|^circonstances\\b"},
    {Kind::trigger, u"ce", "^ce qui a\\b.*(?:déclench)"},
    {Kind::rootCause, u"ce doù",
     "^ce qui (?:a|sest|avait)\\b.*(?:caus|provoqu|cass|permis|lâch)|^doù (?:vient|venait|vien)"},
    {Kind::impact, u"ce",
     "^ce (?:que|quont|qui)\\b.*(?:clients?|utilisateurs?|usagers?|lecteurs?)\\b"},
    {Kind::resolution, u"comment retour remise sortie",
     "^comment "
     "(?:nous|on|le|la|tout)\\b.*(?:sorti|remis|relanc|arrêt|reparti|termin|fini|"
     "éteint)|^retour (?:à la|au|en)\\b|^remise en\\b|^sortie de crise"},
    {Kind::measures, u"pour afin plus",
     "^(?:pour|afin)\\b.*\\b(?:plus|pas|éviter|jamais|reproduise)\\b|^plus jamais"},
    {Kind::actions, u"ce la qui pour et",
     "^ce (?:que|quon|qui)\\b.*(?:change|ferons|faisons|va "
     "faire|promett|engage|reste)|^(?:pour |et )?la suite\\b|^qui fait quoi"},
    {Kind::timeline, u"minute le heure pas",
     "^(?:heure par|minute par|pas à) |^le (?:fil|film) (?:des|de la|du)\\b"},
    // Spanish
    {Kind::detection, u"por", "^por qué\\b.*(?:nadie|cuenta|notó|notam|detect|alert|avis|alarma)"},
    {Kind::wentPoorly, u"por qué", "^(?:por qué|qué)\\b.*(?:tard|demor|frenó|retras)"},
    {Kind::factors, u"qué lo", "^(?:qué|lo que)\\b.*(?:empeor|agrav|contribu)"},
    {Kind::impact, u"qué lo",
     "^(?:qué|lo que)\\b(?=.*(?:usuari|cliente)).*(?:vieron|notaron|vivieron|sufrieron)|^qué "
     "(?:dejó "
     "de|no) funcion"},
    {Kind::resolution, u"cómo vuelta regreso retorno",
     "^cómo\\b.*(?:salimos|volvimos|volvió|paramos|terminó|acabó)|^(?:vuelta|"
     "regreso|retorno) a\\b"},
    {Kind::rootCause, u"qué lo de",
     "^(?:qué|lo que) (?:lo )?(?:causó|provocó|falló|se rompió)|^de dónde (?:vino|viene)"},
    {Kind::measures, u"para nunca", "^para que\\b.*\\bno\\b|^nunca más"},
    {Kind::actions, u"qué lo ahora y quién",
     "^(?:qué|lo que)\\b.*(?:cambiar|cambia|queda por)|^(?:y )?ahora qué|^quién hace qué"},
    // Portuguese
    {Kind::detection, u"por porque",
     "^por ?que\\b.*(?:ninguém|perceb|notou|notam|detect|alert|alarme)"},
    {Kind::wentPoorly, u"por porque o", "^(?:por ?que|o que)\\b.*(?:demor|atras|atrapalh)"},
    {Kind::factors, u"o", "^o que\\b.*(?:piorou|agrav|contribu)"},
    {Kind::impact, u"o",
     "^o que\\b(?=.*(?:usuári|client)).*(?:viram|notaram|perceberam|sentiram)|^o que "
     "(?:parou|deixou) de\\b"},
    {Kind::resolution, u"retorno de como volta",
     "^como\\b.*(?:saímos|voltamos|voltou|terminou|acabou)|^(?:de "
     "volta|retorno|volta) (?:ao|à)\\b"},
    {Kind::actions, u"o e quem",
     "^o que\\b.*(?:mudar|muda|falta fazer)|^e agora\\b|^quem faz o quê"},
}};

constexpr std::array<Phrase, 21> kUnspaced{{
    {Kind::detection, {}, "(?:なぜ|どう).*(?:気づ|気付|検知|発見)"},
    {Kind::resolution, {}, "どう.*(?:復旧|直し|直っ|対応|解決|収束)"},
    {Kind::measures, {}, "再発|繰り返さ|二度と"},
    {Kind::actions, {}, "(?:これから|今後|次に|次は).*(?:する|やる|行う|対応|変え)"},
    {Kind::factors, {}, "悪化"},
    {Kind::wentWell, {}, "良かった|よかった|うまくいった"},
    {Kind::wentPoorly, {}, "悪かった|うまくいかな|反省|苦労|時間がかかった"},
    {Kind::gotLucky, {}, "幸運|運が良|運がよ"},
    {Kind::lessons, {}, "学んだ|学び|教訓"},
    {Kind::impact, {}, "影響|困った"},
    {Kind::rootCause, {}, "なぜ"},
    {Kind::detection, {}, "(?:왜|어떻게).*(?:몰랐|모르|알았|알게|발견|감지|알아|눈치)"},
    {Kind::resolution, {}, "어떻게.*(?:복구|해결|고쳤|고쳐|대응|되돌|수습)"},
    {Kind::measures, {}, "재발|다시는"},
    {Kind::actions, {}, "(?:앞으로|이후|다음).*(?:할|하는|계획|작업|조치|바꿀)"},
    {Kind::factors, {}, "악화"},
    {Kind::wentWell, {}, "잘한|잘된|잘 된|좋았던"},
    {Kind::wentPoorly, {}, "아쉬운|못한|잘못된|부족했던|오래 걸린"},
    {Kind::gotLucky, {}, "운이 좋|다행"},
    {Kind::impact, {}, "(?:누가|누구|어떤|무엇).*(?:영향|피해)"},
    {Kind::rootCause, {}, "^왜"},
}};

constexpr std::array kOpenersText{
    WordList{u"what whats affected how why who where when so and but for the our it this in with "
             u"as a one by pure "
             "sheer dumb plain just good lucky near close first cost costs price bill toll harm "
             "fallout reach extent aftermath losses loss making guardrail guardrails guard safety "
             "closing plugging bolting promises pledges chores jobs debts left still yet follow "
             "looking hindsight moral morals also conditions things circumstances ingredients "
             "preconditions setting bright silver praise kudos highlights spark match straw last "
             "final tipping putting stopping ending digging climbing undoing rolling reverting "
             "containing pulling finding way return rollback roll revert rescue repair repairs "
             "cure clean cleanup recovering behind beneath underneath anatomy mechanism defect "
             "flaw failure chain logbook log captains diary running clock from essentials bad "
             "ugly pain rough"}};
constexpr auto kOpeners = indexOf<512>(kOpenersText, u' ');

constexpr std::array kForeignOpenersText{
    WordList{u"warum wieso weshalb was wie woher wer zurück damit nie stunde minute schritt "
             "rückkehr wiederanlauf wiederinbetriebnahme pourquoi ce comment retour remise sortie "
             "pour afin plus la le qui heure pas doù circonstances por porque qué lo cómo vuelta "
             "regreso retorno para nunca ahora et y quién de como volta o e quem"}};
constexpr auto kForeignOpeners = indexOf<256>(kForeignOpenersText, u' ');

bool isUnspaced(QStringView plain) {
    constexpr qsizetype kLongest = 24;
    return plain.size() <= kLongest && std::any_of(plain.begin(), plain.end(), [](QChar c) {
               return c.unicode() >= 0x3040 && c.script() != QChar::Script_Latin;
           });
}

} // namespace

Kind kindOfFreePhrase(QStringView plain) {
    if (isUnspaced(plain)) {
        static const PhraseTable kTable(kUnspaced);
        return kTable.find(plain);
    }
    Kind kind = Kind::unknown;
    if (kOpeners.find(firstWord(plain))) {
        static const PhraseTable kTable(kEnglish);
        kind = kTable.find(plain);
    }
    if (kind == Kind::unknown && kForeignOpeners.find(firstWord(plain))) {
        static const PhraseTable kTable(kForeign);
        kind = kTable.find(plain);
    }
    return kind;
}

} // namespace afterword::reading
