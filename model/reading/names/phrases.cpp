// SPDX-License-Identifier: MIT
#include "model/reading/names/phrases.h"

#include "model/reading/names/name_table.h"
#include "model/reading/names/phrase_table.h"

#include <array>

namespace afterword::reading {

namespace {

constexpr std::array<Phrase, 56> kPhrases{{
    {Kind::actions,
     {},
     "^what did (?:we|i) change$|^(?:a |the )?list of (?:the "
     ")?steps\\b.*\\b(?:taking|take|taken)\\b|"
     "^what\\b.*\\blearn\\w*\\b.*\\bwhat (?:will we|we will|well|are we going to) "
     "(?:do|change)\\b"},
    {Kind::lessons,
     {},
     "^what (?:wed|id|(?:we|i|they) (?:would|could|should))(?: have)?"
     "(?: do| done)? (?:differently|better)\\b"},
    {Kind::lessons,
     {},
     "^(?:what|things|something) (?:we|weve|i|ive|you|we have|i have|have we|did we)"
     "(?: all)? (?:learned|learnt|learn|took away|take away|take from)\\b"},
    {Kind::timeline,
     {},
     "^(?:what|how)(?: \\w+){0,3} (?:unfolded|played out|went down)\\b(?!$)|"
     "^how (?:it|this|that|the \\w+|things)(?: all)? (?:unfolded|played out|went down|"
     "developed|evolved|progressed)\\b|"
     "^what (?:happened|went down|broke|was done)(?: and)? when\\b|"
     "^what happened in (?:order|detail by time)\\b|^(?:who did )?what and when$|"
     "^(?:the |our |a )?(?:minute by minute|hour by hour|day by day|blow by blow|play by play|"
     "moment by moment)\\b|^when (?:what|things) happened\\b"},
    {Kind::rootCause, {}, "^technical (?:description|explanation|breakdown) of (?:the |what )"},
    {Kind::rootCause,
     {},
     "^how (?:they|he|she|the \\w+|someone|somebody) (?:(?:got|gets?|came|broke) in(?:to)?|gained "
     "access)\\b"},
    {Kind::actions, {}, "^what(?:s| has| have)? (?:happened|changed|been done) since\\b"},
    {Kind::measures, {}, "^what (?:were|we are|im|i am|well|we will|ill|i will) (?:now )?improv"},
    {Kind::actions,
     {},
     "^what (?:were|well|im|ill|we will|i will|we are|i am)(?: now| going to)* "
     "(?:do|doing|change|changing|fix|fixing)\\b"},
    {Kind::actions,
     {},
     "^what(?:s| is| are we)? (?:still )?(?:needs doing|left(?: to do)?|missing|open|"
     "outstanding|pending)$|^(?:whats|what is|what has|what was) different (?:now|"
     "today|since)\\b|^(?:things|stuff|what) (?:we|id|wed|i would|we would)(?: "
     "would)? (?:like|love) to (?:do|change|improve|fix|try|see)\\b"},
    {Kind::impact,
     {},
     "^(?:so |and )?what did (?:\\w+ ){1,2}(?:see|notice|experience|feel|lose)\\b|"
     "^what (?:you|users|customers|players|people|clients|we) (?:have )?lost\\b"},
    {Kind::measures,
     {},
     "^(?:so|so that|making sure|to make sure|how|what|keeping|ensuring|stopping|preventing|"
     "avoiding|steps|not|never|to)\\b(?!.*\\b(?:customers?|users?|you|your)\\b).*"
     "\\b(?:again|from happening|from recurring|recurrence|recurrences|less likely|prevent|"
     "prevented|avoid|avoided|comes? back|coming back|stays? (?:fixed|fast|up|healthy|gone))\\b"},
    {Kind::measures,
     {},
     "^(?:mitigations?|fixes|improvements?|changes|protections?|safeguards?)\\b.*"
     "\\b(?:going forward|moving forward|in (?:the )?future|for the future)\\b"},
    {Kind::actions,
     {},
     "^(?:what|which|the|our|all|some)? ?(?:steps|actions|changes|measures|things|stuff|tasks|"
     "fixes)? ?"
     "(?:that |which )?(?:were|well|ill|im|we (?:will|shall|must|are|plan to|want to|intend "
     "to|need "
     "to|have to)|(?:i|they) will)(?: now| next| also| still)?(?: going to| planning to| planning "
     "on)? (?:be )?(?:do|doing|take|taking|make|making|change|changing|fix|fixing|work on|working "
     "on|implement|implementing|planning|build|building|put in place|follow up on)\\b"},
    {Kind::actions,
     {},
     "^what (?:are|is|will|do|should|shall|can|must) (?:we|i|the team|they) "
     "(?:now |next )?(?:going to |planning to |plan to |want to |need to )?"
     "(?:do|doing|change|changing|fix|fixing|plan|planning)\\b(?! wrong)"},
    {Kind::actions,
     {},
     "^(?:so )?(?:(?:whats|what is|what comes|what happens|coming|up|and|what) )?"
     "next(?: up)?$|^(?:whats|what is) (?:changing|planned|next|coming)\\b"},
    {Kind::actions,
     {},
     "^(?:heres |here is |this is |below is )?what (?:weve|ive|we have|i have) (?:already |now "
     "|also "
     ")?(?:(?:done|changed|fixed|improved|implemented|added|put in place)\\b(?!.*\\b(?:wrong|well|"
     "right|poorly|badly|better)\\b)|since\\b)"},
    {Kind::actions,
     {},
     "^(?:so )?what now$|^what (?:we|i) (?:did|have done|changed|have changed) "
     "(?:after|afterwards|since|about it|as a result|to prevent)\\b"},
    {Kind::impact,
     {},
     "^(?:(?:the|our|total|financial|economic|monetary|data) )*(?:loss|losses|"
     "damages?|costs?)(?: (?:breakdown|overview|summary|assessment|details))?$"},
    {Kind::actions,
     {},
     "^what(?:s| has| was| is)(?: been)? (?:already )?(?:done|changed|fixed)\\b.*\\b(?:will|to "
     "do|next|planned|still)\\b"},
    {Kind::actions,
     {},
     "^what (?:we|i)(?:ve| have)? (?:did|done|changed|fixed)\\b.*\\b(?:will|ill|going to|"
     "plan|next|still)\\b"},
    {Kind::impact,
     {},
     "^what (?:it|this|that) (?:did to|meant for|means for|meant to) "
     "(?:you|us|our|the|users|customers|players|people|your)\\b"},
    {Kind::impact, {}, "^(?:the |observed |user |visible )?symptoms?(?: (?:seen|observed))?$"},
    {Kind::actions,
     {},
     "^(?:heres|here is|this is|below is) what (?:were|well|im|ill|we (?:will|are|"
     "plan to|intend to))\\b"},
    {Kind::actions, {}, "^(?:our |the )?decisions (?:of|by) (?:the )?[a-z]+(?: [a-z]+)?$"},
    {Kind::actions, {}, "^what (?:we|i) (?:change|plan|promise|do (?:next|now|about it))\\b"},
    {Kind::actions,
     {},
     "^(?:(?:and )?(?:going|moving|looking) (?:forward|ahead)|the (?:road|way|path) "
     "(?:ahead|forward)|(?:road|way|path) (?:ahead|forward)|future (?:work|plans|"
     "steps|actions|tasks|improvement work)|where (?:do )?we go from here|where to "
     "from here|from here)\\b"},
    {Kind::impact,
     {},
     "^(?:what|how|which|who)(?: (?:our|the|some|your|most|many|end|affected))* (?:users?|"
     "customers?|clients?|people|public|citizens|residents|families|passengers|"
     "players?|members?|merchants?|visitors?|partners?|teams?|"
     "developers?|subscribers?|readers?|students?|patients?|drivers?|guests?|you|everyone|"
     "everybody)(?: may| might| could| would| will)?(?: have)? (?:saw|see|seen|notice|noticed|"
     "experience|experienced|felt|feel|observed|encountered|(?:was|were|is|are) (?:affected|"
     "impacted|hit))\\b"},
    {Kind::impact,
     {},
     "^(?:so |and )?(?:who|what|which \\w+|how many \\w+|how badly|how much)(?: else)? (?:was|were|"
     "is|got) (?:not |also |actually )?(?:affected|impacted|hit|broken|down|"
     "unavailable|lost|at risk|exposed|unaffected)\\b"},
    {Kind::impact,
     {},
     "^(?:were|was|am|are|is) (?:you|i|we|my \\w+|your \\w+|anyone|anybody|data|any "
     "\\w+) (?:affected|impacted|lost|leaked|exposed|compromised)\\b"},
    {Kind::impact,
     {},
     "^(?:who|what|which \\w+|how many \\w+) (?:did (?:it|this) )?(?:affect|affects|"
     "hit)\\b|^how (?:bad|big|severe|serious)\\b|^(?:the )?damage(?: done)?$|"
     "^what did (?:it|this|the \\w+) (?:cost|mean|look like)\\b|"
     "^what (?:it|this|that) (?:was|felt|looked) like\\b"},
    {Kind::detection,
     {},
     "^(?:how|when|who|where) (?!could|can|should|might)(?:\\w+ ){0,4}(?:noticed|notice|"
     "detected|detect|discovered|discover|found out|find out|found it|alerted|"
     "became aware|become aware|spotted|spot|learned about|learned of)\\b"},
    {Kind::rootCause,
     {},
     "^(?:so |and |but )?why\\b(?!.*\\b(?:again|not|nobody|unnoticed|notice|detect|so "
     "long)\\b).*\\b(?:happen|happened|fail|failed|break|"
     "broke|broken|go down|went down|crash|crashed|die|died|go wrong|went wrong|fall over|fell "
     "over|was it down|was there)\\b"},
    {Kind::rootCause,
     {},
     "^what (?:really |actually |exactly |has |had )?(?:caused|broke|led to|was the "
     "(?:cause|culprit|bug|reason)|was behind|lies behind|lay behind)\\b"},
    {Kind::rootCause,
     {},
     "^how (?:it|this|that|could (?:it|this|that)|did (?:it|this|that|we get "
     "here)|we got here|(?:the|a) \\w+ could)(?: have)?(?: happen| happened|$)"},
    {Kind::rootCause,
     {},
     "^what (?:happened|went wrong|broke|failed|do we know|we know|is known)"
     "\\b.*\\b(?:and|about) why$"},
    {Kind::impact, {}, "^(?:the )?effects? (?:on|upon|for)\\b"},
    {Kind::rootCause, {}, "^why (?:was )?(?:it|this|that|the \\w+)(?: was| were)? possible\\b"},
    {Kind::impact,
     {},
     "^what (?:would|could|might)(?: have)? (?:be|been) the (?:impact|damage|effect|"
     "effects|consequences?)\\b"},
    {Kind::resolution,
     {},
     "^(?:how|what)\\b(?!.*\\b(?:will|well|plan|going "
     "to|learned|wrong|else|improved?)\\b).*\\b(?:fixed|fix "
     "it|fix this|resolved?|resolve it|repaired|restored?|recovered?|mitigated?|solved?|stopped "
     "it|(?:got|brought|came|get) \\w+ back|back (?:up|online))\\b"},
    {Kind::resolution,
     {},
     "^what (?:did|have|had) (?:we|they|i) "
     "(?:do|done)\\b(?!.*\\b(?:wrong|learn|well|right|poorly|badly|better))"},
    {Kind::resolution,
     {},
     "^(?:and )?was (?:it|this|that|the \\w+)(?: really| finally)? "
     "(?:fixed|resolved|solved|repaired|mitigated)$"},
    {Kind::resolution, {}, "^what was the (?:resolution|fix|solution|remedy|repair)\\b"},
    {Kind::wentWell,
     {},
     "^what (?:did|have|had) (?:we|they|i|the team) (?:do|done) (?:well|right)\\b"},
    {Kind::actions,
     {},
     "^(?:stuff|things|work|tasks|items|all|what)?(?: is| was| we have| i have| that| "
     "needs?| remains| still| left)* ?to (?:do|be done|fix|improve|change)\\b"
     "(?:$| (?:before|after|now|next|later|first|soon|this|in|by|about|so)\\b)|"
     "^what (?:should|must|could|will|can|needs to|has to) (?:still |now )?be "
     "(?:done|changed|fixed|improved)\\b"},
    {Kind::rootCause,
     {},
     "^what was (?:actually|really) (?:wrong|broken)\\b|^(?:so )?what(?:s| is| was)"
     " (?:really |actually )?(?:the |our )?(?:real |actual |root )?(?:culprit|"
     "causes?|reasons?)\\b"},
    // The same in German, French, Spanish, Portuguese, Italian and Russian.
    {Kind::actions,
     {},
     "^(?:comment|wie|cómo|como|come)\\b(?=.*(?:\\bwerden\\b|\\bwird\\b|\\ballons\\b|\\bvamos\\b|"
     "remos\\b|rons\\b|remo\\b)).*(?:répar|résou|résol|corrig|beheb|behoben|lösen|solucion|arregl|"
     "resolv|consert|risol)"},
    {Kind::resolution,
     {},
     "^(?:comment|wie|cómo|como|come|как)\\b.*(?:répar|résol|rétabl|corrig|behoben|behob|gelöst|"
     "repariert|solucion|arregl|resolv|consert|restaur(?!ant)|restablec|risol|починил|исправ|"
     "устран)"},
    {Kind::measures,
     {},
     "^(?:comment|wie|cómo|como|come|как)\\b.*(?:évit|empêch|vermeid|verhinder|"
     "prévenir|evit|preven|impedi|избеж)"},
    {Kind::detection,
     {},
     "^(?:comment|wie|cómo|como|come|как)\\b.*(?:détect|remarqu|aperçu|bemerkt|"
     "entdeckt|erkannt|detect|percib|perceb|accort|обнаруж|узнали)"},
    {Kind::impact,
     {},
     "^(?:a |à |para )?(?:qui|wer|was|quién|quiénes|quien|quem|chi|кого|quel|quels|quelle)"
     "\\b.*(?:touché|impacté|affecté|concerné|betroffen|betraf|afectad|afectó|"
     "afetad|afetou|coinvolt|colpit|затрон|impact)"},
    {Kind::timeline,
     {},
     "^(?:que|was|ce qui|o que|qué|cosa|что)\\b.*\\b(?:wann|quand|cuándo|quando|когда)$"},
    {Kind::rootCause,
     {},
     "^(?:pourquoi|warum|wieso|weshalb|por qué|por que|porque|perché|почему|"
     "dlaczego)\\b(?!.*(?:nicht|pas|wieder|nouveau|nuevo|"
     "niemand|merkt|alarm|lang|personne|aperç|nadie|cuenta|tard|ninguém|perceb|demor|alert))"},
    {Kind::actions,
     {},
     "^(?:was|ce qu|qué|que|o que|cosa|что)\\b.*(?: tun$| machen$|zu tun|ändern$|"
     "allons|vamos a|haremos|vamos fazer|faremos|à faire|por hacer|a fazer|"
     "faremo|da fare|сделать|делать|сделаем)"},
    {Kind::lessons,
     {},
     "^(?:was|ce qu|qué|que|o que|cosa|что)\\b.*(?:gelernt|lernen|appris|apprend|"
     "retenir|aprend|imparat|узнали|научил)"},
    {Kind::resolution,
     {},
     "^(?:getting|bringing|coming|putting)\\b.*\\bback\\b|^back (?:online|to "
     "normal|up|in service)\\b|^(?:restoring|restoration of|repairing|recovering|fixing) "
     "\\w+"},
}};

/// Most headings begin with none of these, and need not be looked at any further.
constexpr std::array kBeginningsText{WordList{
    u"what whats how why who where when which so and but were was am "
    u"are is well the "
    "our all some steps actions changes measures things tasks fixes something going "
    "moving looking road way path future from minute hour day blow play moment step "
    "making to keeping ensuring stopping avoiding preventing not never mitigation "
    "mitigations improvements improvement safeguards protections next up coming "
    "getting bringing putting back restoring restoration recovering repairing fixing damage we "
    "heres here "
    "this below list technical effect effects "
    "total financial economic monetary data loss losses damages cost costs observed user visible "
    "symptom symptoms decisions "
    "stuff work items comment wie cómo como come как qui wer quién quiénes quien quem "
    "chi кого quel quels quelle que ce o qué cosa что pourquoi warum wieso weshalb "
    "por porque perché почему dlaczego a à para"}};
constexpr auto kBeginnings = indexOf<512>(kBeginningsText, u' ');

} // namespace

Kind kindOfPhrase(QStringView plain) {
    if (!kBeginnings.find(firstWord(plain))) {
        return Kind::unknown;
    }
    static const PhraseTable kTable(kPhrases);
    return kTable.find(plain);
}

} // namespace afterword::reading
