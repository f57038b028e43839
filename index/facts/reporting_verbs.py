"""Words that introduce a speaker: verbs of saying, and nouns for texts."""

from __future__ import annotations

from index.corpus.tokens import word_set

_REGULAR = word_set(
    """
    add admit advise agree announce answer argue ask assert assure beg boast caption caution chant claim comment
    complain conclude concede confess confirm contend continue counter cry declare demand deny disclose echo
    emphasise emphasize estimate exclaim explain express fume gush hint inform insist interject interrupt joke
    lament maintain mention message moan muse mutter note object observe opine plead pledge post predict proclaim
    promise protest quip rant react reason recall reckon recount reflect reiterate relate remark remember remind
    repeat reply report request respond retort retweet reveal scream share shout shrug sigh sign snap sob state
    stress suggest swear tease testify text thank threaten thunder tweet rage grumble beam enthuse groan growl
    murmur mumble roar bellow storm sneer chuckle laugh smile grin croak gasp sniff bark chime coo crow fret hiss
    howl scoff snort splutter stammer whimper yelp concur theorise theorize lecture boom quote urge vent voice vow
    wail warn whisper whine wonder yell email read apologise apologize
    """
)
_IRREGULAR = word_set(
    """
    say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken
    speaking swear swore sworn read reads reading put puts putting begin begins began beginning go goes went think
    thinks thought thinking hit hits hitting shoot shot
    """
)
_GERMAN_PAST = word_set(
    """
    sagte erklärte berichtete meinte betonte fügte teilte antwortete fragte erzählte kündigte warnte lobte kritisierte
    bezeichnete klagte forderte versicherte räumte
    """
)
_GERMAN_STRONG = word_set("sagten schrieb schreibt rief ruft sprach spricht gesagt nannte nennt verspricht versprach")
_DUTCH = word_set(
    """
    zei zegt zeiden gezegd vertelt vertelde verklaarde verklaart antwoordt antwoordde vraagt vroeg schrijft schreef
    meldt meldde laat reageert reageerde benadrukt benadrukte waarschuwt waarschuwde noemt noemde aldus
    """
)
ARTICLELESS_SAYING = word_set(
    """
    säger sade berättar siger sagde sier fortæller forteller mówi mówił mówiła powiedział powiedziała dodał dodała
    říká řekl řekla uvedl uvedla dodal dodala говорит сказал сказала заявил заявила
    """
)
_GERMAN = _GERMAN_STRONG | {form for past in _GERMAN_PAST for form in (past, past[:-1])}  # “sagte”, “sagt”
# French, Spanish and Italian forms, finite or after “a”, “s'est”, “ha”.
ROMANCE = word_set(
    """
    dit disait déclare déclaré affirme affirmé explique expliqué raconte raconté ajoute ajouté assuré précise précisé
    souligne souligné indique indiqué confie confié regrette regretté réjouit réjoui insisté rappelle rappelé répond
    répondu résume résumé conclut conclu reconnaît reconnu martèle martelé soupire soupiré
    dijo dice afirmó afirma afirmado aseguró asegura asegurado añadió añade añadido agregó explicó explica explicado
    declaró declara declarado señaló señala señalado insistió advirtió advierte advertido recordó lamentó lamenta
    plaide plaidé répète répété constate constaté témoigne témoigné avoue avoué admet estime estimé juge jugé promet
    promis prévient prévenu prétend prétendu admite admitió anuncia anunció denuncia replica replicó opina opinó
    sentenció matizó promete prometió
    bromeó apostilló plaisanté plaisante respondió comentó subrayó reconoció confesó sostuvo dicho
    dice disse diceva detto spiega spiegato racconta raccontato aggiunge aggiunto afferma affermato sostiene sostenuto
    risponde risposto replica replicato ribatte ribattuto dichiara dichiarato assicura assicurato ammette ammesso chiede
    chiesto ricorda ricordato conclude concluso commenta commentato precisa precisato sottolinea sottolineato scritto
    prosegue proseguito
    disse disseram afirmou declarou explicou contou acrescentou completou respondeu lembrou destacou ressaltou avaliou
    alertou garantiu reconheceu prometeu escreveu criticou rebateu relatou lamentou
    """
)
# Verbs that judge somebody: they introduce a quoted word or two, not speech after a comma.
_JUDGING = word_set(
    """
    call describe dub label brand praise criticise criticize blast slam accuse mock dismiss denounce condemn attack
    hail encourage compare refer liken characterise characterize rip lash deem name appreciate
    """
)
ROMANCE_JUDGING = word_set(
    """
    salué salue dénoncé dénonce critiqué critique qualifié accusé évoqué évoque vanté vante fustigé fustige pointé
    pointe déploré déplore réclamé réclame
    acusó criticó calificó denunció elogió elogia celebró tachó tildó alabó defendió defiende
    """
)


def _forms(verb: str) -> set[str]:
    if verb.endswith("e"):
        return {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    forms = {verb, verb + "s", verb + "es", verb + "ed", verb + "ing"}
    if verb in {"beg", "quip", "snap", "admit", "sob", "slam", "rip", "chat", "shrug", "refer", "label", "dub"}:
        forms |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    return forms


_WEAK = word_set(
    """
    put puts putting begin begins began beginning go goes went think thinks thought thinking hit hits hitting shoot
    shot sign signs signed read reads reading
    """
)
SAYING = (
    frozenset(form for verb in _REGULAR for form in _forms(verb))
    | (frozenset(_IRREGULAR) - _WEAK)
    | frozenset(_GERMAN)
    | _DUTCH
    | ARTICLELESS_SAYING
    | ROMANCE
)
JUDGING = (
    frozenset(form for verb in _JUDGING for form in _forms(verb))
    | ROMANCE_JUDGING
    | word_set(
        """
        kalder kaldte kaller kalte kallar kallade nazywa nazwał nazwała označuje označil označila nazval nazvala
        называет назвал назвала
        """
    )
)
# “Welcomed the study as “beautifully done””: verbs that judge only with “as”.
JUDGING_AS = word_set(
    """
    welcome welcomed welcomes welcoming see saw sees regard regarded regards view viewed views
    verteidigte verteidigt beschrieb beschreibt würdigte würdigt wertete wertet sah sieht
    """
)
BARE = frozenset(_REGULAR) - {
    "read"
}  # finite only after a plural or a helper: “the league orders”, not “lets the league order”
# Verbs of saying only if the quotation is right beside them.
BESIDE = word_set("read reads reading began begins went thought thinks signed ordered orders managed ruled")
GOING_ON = word_set(
    """
    continue continued continues continuing add added adds adding went
    ajouté ajoute añadió añade agregó poursuit poursuivi continue reprend repris enchaîne prosigue prosiguió
    aggiunge aggiunto prosegue proseguito acrescentou completou continuou prosseguiu
    """
)
# Nouns for texts: “Ann’s letter read”, “with the caption:”.
CARRIERS = word_set(
    """
    text texts message messages letter letters statement tweet tweets post posts caption email emails e-mail note
    notes comment comments reply response words speech memo petition leaflet poster banner sign placard slogan
    article diary blog report ruling verdict testimony interview remarks address release notice warning
    """
)
BOARDS = word_set("poster banner sign placard slogan notice petition leaflet")  # CARRIERS on display
PARTICIPLES = frozenset(verb for verb in SAYING | JUDGING if verb.endswith("ing"))
# “a déclaré”, “s'est réjoui”, “ha dicho”: helpers of ROMANCE verbs only, since “a” is an English article.
ROMANCE_HELPERS = word_set("a ont avait s'est s’est s'était s’était ha había han hanno aveva")
# Between the subject and the verb of a Romance language: “lui a répondu”, “lo calificó”.
CLITICS = word_set("lui leur me nous vous se s'est le les nos lo la")
AUXILIARIES = word_set("is are was were be been being am")
HELPERS = word_set(
    """
    has have had did does do would will could can may might must should also then later now once again already just
    only even still simply never always often previously recently afterwards meanwhile further soon first
    """
)
PREPOSITIONS = word_set(
    """
    of to with from for by about against on in at over into onto upon under between among amid amongst after before
    behind beside toward towards through during like unlike including than near around regarding concerning
    alongside without within across off per via despite since until because as if that when while where whether who
    whom whose which
    von vom vor bei beim mit aus nach zu zum zur gegen gegenüber über für à aux au avec chez dans des du par pour sous
    sur vers de del con por para sobre desde hasta ante di della dei delle da dal dalla al alla ai alle nel nella
    sul sulla em na nas ao aos das pelo pela com segundo volgens tegen tegenover aan bij naar
    """
)
NOUNS_IN_LY = word_set(
    "family ally assembly rally reply supply bully fly monopoly anomaly tally jelly belly july italy"
)
"""Words that end like adverbs."""
TO_SOMEBODY = word_set("a à au aux ao aos às al alla allo ai agli alle")
"""Before whom a speaker addresses in a Romance language: “dijo Ann Lee a”; “a” is the article in Portuguese, too."""
ARTICLELESS = word_set("da sv pl cs ru")
"""Languages, Norwegian as “da”, whose nouns have no article before them: “säger rektor Ann Lee”."""
INVERTING = word_set("de fr es it pt nl") | ARTICLELESS
"""Languages that put the verb of saying before its subject after a quotation, whatever the verb."""
SMALL_WORDS = {
    "da": word_set(
        "i fra hos mod mot efter etter ved under over for af av om men når da der siden mellem blandt ifølge at ud ut "
        "en et ei sin sit den det sammen"
    ),
    "sv": word_set(
        "i från hos mot efter vid under över om men när där sedan mellan bland enligt genom utan inför ur en ett sin"
    ),
    "pl": word_set(
        "we ze od dla u pod nad bez przed przy między wśród oraz a ale gdy który która które jako według wobec"
    ),
    "cs": word_set("ve ze od přes u pod nad bez před při mezi i ale když který která které proti k ke"),
    "ru": word_set("во об до через у о под над без перед при между а но который которая которые против со к ко"),
}
"""Prepositions and conjunctions of the languages without articles, beside their `COMMON_WORDS`."""
DROPPING = word_set("es it pt pl cs ru")
"""Languages whose verbs need no subject."""
SUBJECT_PRONOUNS = {
    **dict.fromkeys(("he", "er", "il", "él", "ele", "hij", "han", "он"), "m"),
    **dict.fromkeys(("she", "sie", "elle", "ella", "lei", "ela", "zij", "ze", "hon", "hun", "ona", "она"), "f"),
}
PLURAL_PRONOUNS = frozenset({"they", "we", "i", "it", "you", "this", "that", "who"})
