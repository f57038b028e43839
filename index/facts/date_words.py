"""The words by which dates are told in French, Spanish, Italian, Portuguese, Dutch and German.

One row of patterns for each language; `date_grammar.py` combines them in the same way for all. A pattern is matched
with its case: these languages, except German, write months and weekdays in lower case, and names (“Abril”, “Vendredi”)
in upper case.
“{name}”, “{weekday}”, “{month}”, “{count}” and “{unit}” stand for the names of the calendar and for figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from index.corpus.tokens import word_list

StepsAway = Mapping[int, str]  # how many weeks, months, years or days away, and the words for it
CalendarUnit = Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class DateWords:
    """One language's words for dates."""

    counts: Sequence[str]  # one, two, three …; alternatives are joined by “|”
    units: Mapping[CalendarUnit, str]
    ago: str
    days: StepsAway
    weeks: StepsAway
    months: StepsAway
    years: StepsAway
    day: str
    day_leads: str  # at least one of them precedes a day without a year
    month_leads: str
    since: str
    of: str
    last_words: str  # beside a day of a month
    last: Sequence[str]  # forms with a weekday or a month: “{name} dernier”
    next: Sequence[str]
    weekday: str  # as an adverb, without a word such as “last”
    habit: str  # before a weekday that recurs, or is counted from elsewhere
    part_of_day: str
    not_after: str  # behind a weekday, day or month that is none of the story
    named: str  # before a day that names a street, a movement or a law
    joints: str  # between the days of a list or range
    past: str
    ahead: str
    unclear: str  # what should or would have happened
    clauses: str  # words that begin a clause
    year_leads: str
    ago_of_past: bool = False  # else the same words tell how long something has lasted: “vive aquí hace dos años”
    hedges: str = ""  # before a count, which is then not exact
    idle: str = ""  # before “yesterday”, which is then no day: “the heroes of yesterday”
    short_weekdays: Sequence[str] = ()  # ordinal numbers as well, and days only beside a word that shows it
    feasts: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # the month and day of each
    this: str = ""  # before a weekday of the current week
    bare_year: str = ""  # before a year that needs no lead: “wurde 2019 gewählt”


_FRENCH = DateWords(
    counts=word_list("un|une deux trois quatre cinq six sept huit neuf dix onze douze"),
    units={"day": "jours?", "week": "semaines?", "month": "mois", "year": "ans?"},
    ago=r"il\sy\sa\s{count}\s{unit}(?!\s(?:de|que|entre|pour|à)\b|\sd['’])",
    days={
        -2: "avant-hier(?: (?:soir|matin))?",
        -1: "hier(?: (?:soir|matin|après-midi|midi))?|la nuit dernière",
        0: "aujourd['’]hui|ce (?:matin|soir|midi)|cet après-midi",
        1: "demain(?: (?:soir|matin|après-midi))?",
        2: "après-demain",
    },
    weeks={-1: "la semaine (?:dernière|passée)", 0: "cette semaine", 1: "la semaine prochaine"},
    months={-1: "le mois (?:dernier|passé)", 0: "ce mois-ci", 1: "le mois prochain"},
    years={
        -1: "l['’]an(?:née)? (?:derni(?:er|ère)|passée?)",
        0: "cette année",
        1: "l['’]an(?:née)? prochaine?",
    },
    idle=r"(?:\bd['’]|\b(?:semble|comme si|ni|du jour|le|un|de|du)\b[^,;.]{0,12})",
    day=r"(?:{weekday}\s)?(?P<number>1er|\d{1,2})\s{month}",
    day_leads="le|du|au|ce|les|{weekday}",
    month_leads="en|depuis|début|fin|mi-|courant|au mois de|du mois de|de|à|jusqu['’]en|dès|à partir de|d['’]ici|"
    "fin du mois de",
    since="depuis",
    of=r"de\s|du\s|",
    last_words="dernier|passé",
    this="ce",
    last=("{name} (?:dernier|passé)",),
    next=("{name} prochain",),
    weekday=r"(?:(?:ce|dès|jusqu['’]à|de|d['’]ici)\s)?{name}",
    habit=r"\b(?:le|du|au|les|un|des|chaque|d['’]un|tous les|autre|premier|deuxième|second|troisième|dernier)\s",
    part_of_day="matin|soir|midi|après-midi|dans la (?:soirée|matinée|nuit)",
    not_after=r"suivant|précédent|d['’]après|d['’]avant|en (?:huit|quinze)|saint|gras|noir|des |de (?!la semaine)|"
    r"(?:au|à|ou) {weekday}|de cette année-là",
    named=r"rue|place|avenue|boulevard|quai|square|pont|stade|hôpital|lycée|collège|école|caserne|mouvement|groupe|"
    r"front|brigades?|parti|cours|esplanade|station|loi|attentats?|attaques",
    joints="et|ou|au|à",
    past=r"\b(?:[nlmyt]['’])?(?:a|ont|ai|avons|avait|avaient|ayant|avoir)\s(?:(?:pas|plus|jamais|été|aussi|ainsi|déjà|"
    r"bien|[\w-]+ment|{weekday})\s){0,2}\w+(?:[éiut]e?s?|is|ises?|os)\b|\b(?:s['’]est|se sont|s['’]étaient|"
    r"s['’]était)\s|\b(?:est|sont)\s(?:(?:pas|plus|[\w-]+ment|{weekday})\s)?(?:allé|arrivé|décédé|monté|resté|tombé|"
    r"entré|rentré|né|mort|parti|sorti|venu|devenu|revenu|parvenu|intervenu|survenu|descendu|paru|apparu|passé)e?s?\b|"
    r"\b(?:était|étaient|fut|furent|eut|eurent|mourut)\b|\b\w+(?:èrent|irent|urent)\b|\b\w+aient\b(?<!raient)",
    ahead=r"\b\w*(?:[eéituvdr]ra|[eituvdr]ront|aura|auront)\b(?<!opéra)(?<!caméra)(?<!extra)(?<!andorra)|"
    r"\b(?:va|vont|doit|doivent)\s[\w'’ ]*?"
    r"\w+(?:er|ir|re)\b|\b(?:prévu|programmé|fixé|attendu|convoqué)e?s?\b|\b(?:d['’]ici|jusqu['’](?:à|au|en)|"
    r"à partir (?:du|de))\s",
    unclear=r"\b(?:devait|devaient)\b|\b\w+(?:rait|raient)\b",
    clauses=r"que|qui|où|car|mais|si|quand|lorsque|dont|après|avant de",
    year_leads="en|depuis|de|fin|début|jusqu['’]en|dès|l['’]année",
)
_SPANISH = DateWords(
    counts=word_list("un|una dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    units={"day": "días?", "week": "semanas?", "month": "mes(?:es)?", "year": "años?"},
    ago_of_past=True,
    ago=r"(?<!desde )hace\s{count}\s{unit}(?!\s(?:de|que|y)\b)",
    days={
        -2: "anteayer|antes de ayer|antier",
        -1: "ayer(?: por la (?:mañana|tarde|noche)| al mediodía)?|anoche",
        0: "hoy|esta (?:mañana|tarde|noche|madrugada)",
        1: "mañana(?: por la (?:mañana|tarde|noche))?",
        2: "pasado mañana",
    },
    weeks={
        -1: "la (?:semana pasada|pasada semana)",
        0: "esta semana",
        1: "la (?:próxima semana|semana próxima|semana que viene)",
    },
    months={-1: "el (?:mes pasado|pasado mes)", 0: "este mes", 1: "el (?:próximo mes|mes próximo|mes que viene)"},
    years={-1: "el (?:año pasado|pasado año)", 0: "este año", 1: "el (?:próximo año|año próximo|año que viene)"},
    idle=r"\b(?:parece|parecía|como si|ni|la|una|cada|media|el|un|de la|gran|mejor|otra|buena)\b[^,;.]{0,6}",
    day=r"(?:{weekday},?\s)?(?P<number>1[.º°]*|primero|\d{1,2})\sde\s{month}",
    day_leads="el|del|al|día|desde|hasta|este|pasado|próximo|{weekday}",
    month_leads="en|desde|hasta|para|a (?:principios|finales|mediados|comienzos|inicios|fines) de|"
    "en el mes de|(?:el|este) mes de|del mes de|antes de",
    since="desde",
    of=r"del?\s|",
    last_words="pasado|último",
    this="este",
    last=("(?:el )?pasado (?:mes de )?{name}", "(?:el )?{name} pasado", "(?:el )?último {name}"),
    next=("(?:el )?próximo (?:mes de )?{name}", "(?:el )?{name} (?:próximo|que viene)"),
    weekday=r"(?:el|del|este|al|desde el|hasta el)\s{name}",
    habit=r"\b(?:los|un|cada|todos los|de|a|otro|primer|segundo|tercer|último)\s",
    part_of_day="por la (?:mañana|tarde|noche|madrugada)|en la (?:noche|mañana|tarde|madrugada)|al mediodía",
    not_after=r"siguiente|anterior|posterior|sant[oa]|negro|loco|de (?!la semana|la pasada|esta)|(?:al?|o) {weekday}|"
    r"de (?:aquel|ese) año",
    named=r"calle|plaza|avenida|paseo|parque|estadio|hospital|barrio|colegio|escuela|movimiento|frente|brigadas?|grupo|"
    r"partido|estación|puente|villa|colonia|glorieta|autopista|teatro|universidad|comando|ley|atentados?|ataques",
    joints="y|o|al|a",
    past=r"\b\w+(?:ó|aron|ieron|jeron|yeron)\b|\b(?:fue|fueron|hubo|hizo|dijo|tuvo|pudo|puso|vino|quiso|"
    r"dio|vio|estuvo|trajo|supo|era|eran|había|habían|estaba|estaban)\b|\bh(?:a|an|emos)\s(?:sido\s)?\w+(?:[aií]do|"
    r"cho|sto|rto)s?\b",
    ahead=r"\b\w+(?:rá|rán|remos)\b|\bvan?\sa\s\w+[aei]r\b|\b(?:previst[oa]s?|programad[oa]s?|fijad[oa]s?|convocad[oa]s?)\b|"
    r"\b(?:a partir del?|hasta el|hasta|debe|deben|antes del)\s",
    unclear=r"\b(?:debía|debían|iba|iban)\b|(?<!\bla )(?<!\buna )(?<!\bsu )\b(?!mar[ií]a\b)\w+(?:[aei]r|dr|br)ían?\b",
    clauses=r"que|quien|donde|porque|pero|si|cuando|cuyo|cuya|tras|después|mientras",
    year_leads="en|desde|de|del|hasta|el año|del año|a (?:principios|finales|mediados|comienzos) de",
)
_ITALIAN = DateWords(
    counts=word_list("un|una|uno due tre quattro cinque sei sette otto nove dieci undici dodici"),
    units={"day": "giorn[oi]", "week": "settiman[ae]", "month": "mes[ei]", "year": "ann[oi]"},
    ago=r"{count}\s{unit}\sfa",
    days={
        -2: "(?:l['’])?altro ?ieri|avantieri",
        -1: "ieri(?: (?:sera|mattina|pomeriggio|notte))?|la (?:notte scorsa|scorsa notte)",
        0: "oggi(?: pomeriggio)?|stamattina|stamane|stamani|stasera|questa (?:mattina|sera)|questo pomeriggio",
        1: "domani(?: (?:sera|mattina|pomeriggio))?",
        2: "dopodomani",
    },
    weeks={
        -1: "(?:settimana scorsa|scorsa settimana)",
        0: "questa settimana",
        1: "(?:settimana prossima|prossima settimana)",
    },
    months={-1: "(?:il|del|nel|al) mese scorso|scorso mese", 0: "questo mese", 1: "mese prossimo|prossimo mese"},
    years={-1: "anno scorso|scorso anno", 0: "quest['’]anno", 1: "anno prossimo|prossimo anno"},
    hedges="di|quasi|circa|oltre|almeno|meno|o|e|a|da|ogni|per",
    idle=r"\b(?:sembra|come se|né|il|un|del|al|nel)\b[^,;.]{0,6}",
    day=r"(?:{weekday}\s)?(?P<number>1[°º]|primo|\d{1,2})\s{month}",
    day_leads="il|dal|al|del|nel|lo scorso|scorso|prossimo|{weekday}",
    month_leads="a|in|nel|da|dal|entro|di|fino a|(?:all['’]|a )?inizio(?: di)?|(?:alla |a )?fine(?: di)?|"
    "(?:a )?metà(?: di)?|nel mese di|dal mese di|del mese di",
    since="da|dal|dal mese di",
    of=r"d(?:el|ello|ella|ell['’]|i)\s?|",
    last_words="scors[oa]",
    last=("(?:lo )?scorso (?:mese di )?{name}", "{name} scors[oa]", "(?:la )?scorsa {name}"),
    next=("(?:il )?prossimo {name}", "{name} prossim[oa]", "(?:la )?prossima {name}"),
    weekday=r"(?:da\s)?{name}",
    habit=r"\b(?:il|la|l['’]|un|una|ogni|di|dal|dalla|al|alla|del|della|tutti i|tutte le|nel|primo|secondo|"
    r"terzo|terza|ultimo)\s?",
    part_of_day="mattina|sera|pomeriggio|notte",
    not_after=r"successiv[oa]|seguente|dopo|precedente|prima|sant[oa]|ner[oa]|grasso|dell[ae]['’ ](?!settimana|scorsa)|"
    r"in albis|(?:al|a|e|o) {weekday}|di quell['’]anno",
    named=r"via|viale|piazza|piazzale|corso|largo|ponte|stadio|ospedale|scuola|brigat[ae]|movimento|gruppo|rione|"
    r"quartiere|legge|attentat[oi]|attacchi|strage",
    joints="e|o|al|a",
    past=r"\b(?:ha|hanno|ho|abbiamo|aveva|avevano|avendo|aver|avere)\s(?:(?:non|più|già|mai|poi|anche|\w+mente)\s){0,2}\w+"
    r"(?:[aiu]to|[aiu]ta|[aiu]ti|[aiu]te|so|sa|si|se|sto|tto|rto|lto|nto)\b|\b(?:è|sono|era|erano)\s(?:stat[oaie]|mort\w|"
    r"nat\w|(?:arriv|and|entr|torn|divent|sbarc|inizi|cominci|termin|scatt|scoppi|croll|bruci|affond|precipit|deragli)at\w|(?:ven|cad|avven|accad|"
    r"deced|interven)ut\w|(?:part|usc|fin|fugg|riusc)it\w|rimast\w|success\w|scompars\w|giunt\w|sces\w|appars\w)\b|"
    r"\bsi\s(?:è|sono|era|erano)\s|\b\w+(?:arono|irono|erono)\b|\b\w+ò\b(?<!però)(?<!ciò)(?<!può)(?<!perciò)|"
    r"\b(?:fu|furono|venne|vennero|era|erano|aveva|avevano|disse)\b",
    ahead=r"\b\w+(?:rà|ranno|remo)\b|\b(?:previst[oaie]|fissat[oaie]|attes[oaie]|programmat[oaie]|convocat[oaie])\b|"
    r"\b(?:in programma|in calendario|entro|fino al?|deve|devono)\b|\ba partire da",
    unclear=r"\b(?:doveva|dovevano)\b|\b\w+(?:rebbe|rebbero)\b",
    clauses=r"che|chi|dove|perché|ma|se|quando|cui|dopo|mentre",
    year_leads="nel|dal|del|fino al|nell['’]anno|dall['’]anno|(?:a )?fine|(?:a )?inizio|(?:a )?metà",
)
_PORTUGUESE = DateWords(
    counts=word_list("um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze"),
    units={"day": "dias?", "week": "semanas?", "month": "m[êe]s(?:es)?", "year": "anos?"},
    ago_of_past=True,
    ago=r"(?<!desde )(?P<há>há\s)?{count}\s{unit}(?:\satrás\b|(?(há)(?!\s(?:de|que|e)\b)|(?!)))",
    days={
        -2: "anteontem(?: à noite)?",
        -1: "ontem(?: (?:à noite|à tarde|de manhã|pela manhã))?|(?:na )?noite passada",
        0: "hoje(?: (?:à noite|à tarde|de manhã|pela manhã|cedo))?|[ne]sta (?:manhã|tarde|noite|madrugada)",
        1: "amanhã(?: (?:à noite|à tarde|de manhã))?",
        2: "depois de amanhã",
    },
    weeks={-1: "(?:semana passada|última semana)", 0: "[ne]sta semana", 1: "(?:próxima semana|semana que vem)"},
    months={-1: "mês passado|passado mês", 0: "[ne]ste mês", 1: "próximo mês|mês que vem"},
    years={-1: "ano passado|passado ano", 0: "[ne]ste ano", 1: "próximo ano|ano que vem"},
    idle=r"\b(?:parece|parecia|como se|nem|um|o)\b[^,;.]{0,6}",
    day=r"(?:{weekday}(?:-feira)?,?\s)?(?P<number>1[.º°]*|primeiro|\d{1,2})\sde\s{month}",
    day_leads="em|de|no dia|do dia|ao dia|dia|a|até|desde|desde o dia|ao|{weekday}",
    month_leads="em|desde|até|(?:n?o |de )?(?:início|começo|final|fim|meados|fins|finais) de|no mês de|do mês de",
    since="desde",
    of=r"d[eo]\s|",
    last_words="passad[oa]|últim[oa]",
    this="(?:n|d)?est[ae]",
    last=("(?:[nd]?[ao] )?últim[ao] {name}", "(?:[nd][ao] )?{name} passad[ao]", "(?:[nd]?o )?passado mês de {name}"),
    next=("(?:[nd]?[ao] )?próxim[ao] {name}", "(?:[nd][ao] )?{name} (?:que vem|próxim[ao])"),
    weekday=r"(?:n[ao]|d[ao]|nest[ae]|dest[ae]|est[ae])\s{name}",
    habit=r"\b(?:às|aos|uma|um|cada|de|a|toda|todo|primeir[ao]|segund[ao]|últim[ao])\s",
    part_of_day="à noite|à tarde|de manhã|pela manhã|de madrugada",
    not_after=r"seguinte|anterior|sant[oa]|negr[oa]|gord[oa]|de (?!manhã|madrugada)|daquele ano|a (?:{weekday})",
    named=r"rua|avenida|praça|largo|ponte|estádio|hospital|escola|bairro|movimento|brigada|grupo|viaduto|túnel|"
    r"rodovia|comando|lei|atentados?|ataques",
    joints="e|ou|a|ao",
    past=r"\b\w{2,}(?:\wou|[cdhlmnrtvx]eu|[bcdgmnrstuv]iu|[aeioíu]ram)\b(?<!museu)(?<!europeu)"
    r"(?<!judeu)(?<!ateu)(?<!vou)(?<!sou)(?<!estou)(?<!liceu)|\b(?:foi|foram|teve|disse|fez|houve|deu|viu|saiu|era|estava|"
    r"estavam|tinha|tinham|havia|haviam|morto|morta)\b",
    ahead=r"\b\w+(?:rá|arão|erão|irão|remos)\b(?<!tubarão)(?<!barão)(?<!verão)|\b(?:vai|vão|deve|devem)\s\w+[aei]r\b|"
    r"\b(?:previst[oa]s?|marcad[oa]s?|programad[oa]s?|agendad[oa]s?)\b|\b(?:até|a partir d[aeo])\s",
    unclear=r"\b(?:devia|deviam|ia|iam)\b|(?<!\ba )(?<!\b[nd]a )(?<!\buma )\b(?!maria\b)\w+[aei]riam?\b",
    clauses=r"que|quem|onde|porque|mas|se|quando|cuj[ao]|após|depois|enquanto",
    year_leads="em|desde|de|até|o ano de|no ano de|(?:n?o )?(?:início|final|fim|meados) de",
    short_weekdays=word_list("segunda terça quarta quinta sexta"),
)
_DUTCH = DateWords(
    counts=word_list("een|één twee drie vier vijf zes zeven acht negen tien elf twaalf"),
    units={"day": "dag(?:en)?", "week": "we(?:ek|ken)", "month": "maand(?:en)?", "year": "jaar"},
    ago=r"{count}\s{unit}\sgeleden",
    days={
        -2: "eergisteren(?:avond|ochtend|middag)?",
        -1: "gister(?:en|avond|ochtend|middag|nacht|morgen)|gisteren(?:avond|ochtend|middag)",
        0: "vandaag(?! de dag)|vanavond|vanochtend|vanmorgen|vanmiddag",
        1: "morgen(?:avond|ochtend|middag)?",
        2: "overmorgen",
    },
    weeks={-1: "vorige week", 0: "deze week", 1: "(?:volgende|komende) week"},
    months={-1: "vorige maand", 0: "deze maand", 1: "(?:volgende|komende) maand"},
    years={-1: "vorige? jaar", 0: "dit jaar", 1: "(?:volgend|komend) jaar"},
    hedges="of|en|tot|ruim|bijna|ongeveer|circa|krap|zo['’]n|dan|minstens|hooguit|pakweg|paar|meer",
    idle=r"\b(?:lijkt|leek|alsof|niet van|noch|de|die|deze|elke|het|een|in de|goede|dag van)\s",
    day=r"(?:{weekday}\s)?(?P<number>\d{1,2})\s{month}",
    day_leads="op|van|tot|tot en met|vanaf|sinds|tussen|voor|na|per|rond|{weekday}",
    month_leads="in|begin|half|medio|eind|sinds|vanaf|van|tot|tot eind|sinds begin|sinds eind|sinds half|in de maand",
    since="sinds|sinds begin|sinds eind|sinds half",
    of=r"van\s|",
    last_words="jongstleden|jl|laatstleden",
    last=("(?:afgelopen|vorige|laatstleden) {name}", "{name} (?:jongstleden|jl\\.)"),
    next=("(?:komende|aanstaande|volgende) {name}", "{name} (?:aanstaande|a\\.s\\.)"),
    weekday=r"(?:(?:op|vanaf|tot|van)\s)?{name}",
    habit=r"\b(?:elke|iedere|een|de|die|dezelfde|alle|op een|eerste|tweede|derde|laatste|witte|goede|zwarte|blauwe)\s",
    part_of_day="avond|ochtend|middag|nacht|morgen",
    not_after=r"erna|daarop|ervoor|daarna|(?:tot en met|tot|op|t/m|of) {weekday}|van dat jaar",
    named=r"plein|straat|laan|brug|brigade|beweging|groep|wet|aanslag(?:en)?",
    joints="en|of|tot|tot en met|t/m",
    past=r"\b(?:was|waren|werd|werden|had|hadden|heeft|hebben|deed|deden|ging|gingen|kwam|kwamen|zei|zeiden|gaf|gaven|nam|namen|"
    r"vond|vonden|viel|vielen|stond|stonden|lag|lagen|zag|zagen|bleek|bleken|begon|begonnen|brak|braken|bracht|brachten|"
    r"sloot|sloten|stierf|stierven|overleed|overleden|won|wonnen|verloor|verloren|trok|trokken|liep|liepen|reed|"
    r"reden|vloog|vlogen|schoot|schoten|sprak|spraken|schreef|schreven|hield|hielden|kreeg|kregen|liet|lieten|riep|riepen|"
    r"verdween|verdwenen|vertrok|vertrokken|trad|traden|zat|zaten|sloeg|sloegen|dook|koos|kozen|bood|boden|greep|grepen|"
    r"ontstond|ontstonden|verscheen|verschenen|vroeg|vroegen|bezocht|bezochten|kocht|kochten|verkocht|verkochten|dacht|dachten|nam|besloot|besloten|gebeurde)\b|\b(?:is|zijn)\s+(?:[\w¤-]+\s+){0,6}?"
    r"(?!ge(?:open|plan)d|gesloten)(?:ge\w+[dt]|(?:aan|af|om|op|in|uit|neer|terug|mee|over)?ge(?:houden|bracht|vonden|komen|gaan|storven|sloten|boren|nomen|geven|bleven|schoten|stolen|troffen|worden|kozen)|"
    r"overleden|begonnen|vertrokken|verdwenen|ontstaan)\b|"
    r"\b\w{2,}(?:k|p|f|ch|rt|nt|st|cht)te\b(?<!echte)(?<!slechte)(?<!rechte)(?<!lichte)(?<!zachte)(?<!dichte)(?<!hoogte)|"
    r"\b\w*(?:[kp]ten|gden|aalden|eerden|uurden|erkten)\b(?<!markten)|"
    r"\b\w{2,}(?:eld|end|erd|erk|nd|id|ed|[lgmrv])de\b(?<!derde)(?<!vierde)(?<!aarde)(?<!waarde)(?<!zelfde)(?<!ende)(?<!volgde)",
    ahead=r"\b(?:zal|zullen|gaat|gaan|moet|moeten|wil|willen|begint|beginnen|start|starten|opent|volgt|volgen|gepland|verwacht|"
    r"vanaf|uiterlijk|tot)\b",
    unclear=r"\b(?:zou|zouden|moest|moesten|wordt|worden)\b",
    clauses=r"dat|die|waar|omdat|maar|als|toen|nadat|terwijl|waarbij",
    year_leads="in|sinds|van|tot|uit|eind|begin|medio|vanaf|rond|het jaar",
)
# “Sagte”, “mitteilten”; not “die verletzte Frau”, “heute”, “halten”.
_WEAK_PAST = (
    r"(?:(?<!\bder )(?<!\bdie )(?<!\bdas )(?<!\bden )(?<!\bdem )(?<!\bdes )(?<!\beine )(?<!\beinen )(?<!\beiner )|"
    r"(?<=^das )(?!\w*ge)|(?=[a-zß-ü]+\s[a-zß-ü]))\b(?!(?:ers|zwei|drit|vier|fünf|letz|nächs|bes|meis|rech|sei|bit|mit|"
    r"heu|gu|al|spä|wei|brei|har|leich|ech|müss|könn|dürf|möch|soll|hät|gel|lau|ro|to|bun|stol)t?ten?\b|\w*(?:tre|hal|bie|bei|"
    r"lei|rei|ret|ra|war|star|ach|rich|schal|tes|kos|fas|läu|verwal|gestal|schü)t?ten\b|ge\w+te\s[A-ZÄÖÜ])[a-zß-ü]+ten?\b"
)
# Not “geschlossen” or “entschieden”, which are also participles.
_STRONG_PAST = (
    r"\b[a-zß-ü]*(?:(?:kam|ging|fiel|nahm|gab|lag|sah|fand|starb|brach|brannt|begann|gewann|traf|fuhr|sprach|hielt|ließ|rief|"
    r"schwand|trat|saß|schlug|trug|wuchs|sank|hieß|schien|warf|lief|half|bat|rang|drang|wusst|bracht|dacht|sprang)(?:en|e)?|"
    r"stand|verlor|schloss|flog|schoss|schrieb|zog|stieg|blieb|bot|griff|schied|riss|stahl|floh|wies)\b|"
    r"\b(?:stand|schloss|flog|schoss|schrieb|zog|stieg|blieb|bot|griff|riss|floh|wies)en\b"
)
# A participle, which is the past with “hat” or “ist”; “ist gesperrt” is a state.
_PARTICIPLE = (
    r"(?-i:\b(?!(?:gesperrt|geschlossen|geöffnet|geplant|angesetzt|vorgesehen|gesichert|verboten)\b)(?:[a-zäöü]*ge\w{2,}(?:t|en)|"
    r"(?:be|ver|er|ent|zer|miss|über|unter|[a-zäöü]{2,3}(?:be|ver|er))\w{2,}(?:t|en)|[a-zäöü]{2,}iert|worden))\b"
)
_GERMAN = DateWords(
    counts=word_list("ein|eine|einem|einer|einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    units={"day": "Tag(?:en)?", "week": "Wochen?", "month": "Monat(?:en)?", "year": "Jahr(?:en)?"},
    ago=r"(?<![Nn]icht )(?<!tag )(?<!woch )(?:vor|Vor)\s{count}\s{unit}(?!\s(?:und|oder|der|des|alt)\b)",
    days={
        -2: "vorgestern",
        -1: "gestern(?: (?:Abend|Morgen|Mittag|Nachmittag|Vormittag|Nacht|früh))?",
        0: "heute(?: (?:Abend|Morgen|Mittag|Nachmittag|Vormittag|Nacht|früh))?",
        1: "morgen(?: (?:Abend|Mittag|Nachmittag|Vormittag|früh))?",
        2: "übermorgen",
    },
    weeks={
        -1: "(?:vergangene|letzte|vorige)[rn]? Woche(?! (?:vor|des|der)\\b)",
        0: "diese[rn]? Woche",
        1: "(?:kommende|nächste)[rn]? Woche",
    },
    months={
        -1: "(?:vergangenen|letzten|vorigen) Monats?",
        0: "(?:in )?diese[mns] Monats?",
        1: "(?:kommenden|nächsten) Monats?",
    },
    years={
        -1: "(?:vergangenen?|letzten|letztes|voriges|vorigen|vergangenes) Jahr(?:es)?",
        0: "(?:in )?diese[ms] Jahr(?:es)?",
        1: "(?:kommenden|nächsten|nächstes|kommendes) Jahr(?:es)?",
    },
    idle=r"\b(?:von|bis|wie|als|seit)\s",
    day=r"(?:{weekday},?\s(?:de[nm]\s)?)?(?P<number>\d{1,2})\.\s?{month}",
    day_leads=r"\w+[,.]?",
    month_leads="[Ii]m|[Ss]eit|[Bb]is|[Aa]b|[Aa]nfang|[Mm]itte|[Ee]nde|[Ii]m Monat",
    since="[Ss]eit(?: dem| Anfang| Mitte| Ende)?",
    of=r"des\s|",
    last_words="vergangenen|letzten|seit dem",
    this="diese[nrs]",
    last=("(?:[Vv]ergangene|[Ll]etzte|[Vv]orige|[Vv]orletzte|[Vv]orvergangene)[nr] {name}",),
    next=("(?:[Nn]ächste|[Kk]ommende)[nr] {name}",),
    weekday="{name}",
    habit=r"\b(?:jede[nrsm]?|alle|eine?[mnrs]?|der|die|das|(?:darauf)?folgenden?|(?:erst|zweit|dritt|viert|fünft)e[nr]|"
    r"Schwarze[nrsm]?|Blaue[nr]?|Herrn?|Frau|Familie|Band|(?:Welt|Bild) am)\s",
    part_of_day="abend|morgen|nacht|mittag|nachmittag|vormittag",
    not_after=r"(?:vor|in) (?:\w+ Wochen?|acht Tagen|vierzehn Tagen)|danach|darauf|zuvor|(?:bis|für|oder) {weekday}",
    named=r"\w*straße|\w*platz|\w*brücke|\w*allee|\w*park|kommando|bewegung|gruppe|brigade",
    joints="und|oder|bis(?: zum)?",
    past=r"\b(?:wurden?|war|waren|hatten?|konnten?|mussten?|wollten?|durften?|sagt|erklärt|meldet|berichtet|schreibt)\b|"
    rf"\b(?:ist|sind|sei|seien|hat|haben|habe)\b(?=.*?{_PARTICIPLE})|{_PARTICIPLE}\s(?:ist|sind|sei|seien|hat|haben|habe)\b|"
    r"\bsoll(?:en)?\b(?=.*\b\w+(?:en|t)\s(?:sein|haben)\b)|\b(?:sein|haben)\ssoll(?:en)?\b|"
    rf"(?-i:{_WEAK_PAST}|{_STRONG_PAST})|"
    r"(?-i:\b[A-ZÄÖÜ]\w+)\svom\s+(?=¤)|\bnacht (?:zum|auf)\s+(?=¤)",
    ahead=r"\b(?:wird|sollten?|will|wollen|muss|müssen|möchten?|kann|können|darf|könnten?|dürften?|geplant|vorgesehen|"
    r"angesetzt|beginnt|startet|(?:er)?öffnet|endet|findet|tagt|entscheidet|tritt|spielt|läuft|ruft)\b|\bwerden?\b(?=\s\w)|"
    r"(?<!\bsein )(?<!\bhaben )\bsoll(?:en)?\b(?!.*\b\w+(?:en|t)\s(?:sein|haben)\b)|"
    r"^(?!.*\b(?:vom|von|zwischen)\b).*\bbis\s(?:\w+\s)?\s*(?=¤)|\bab\s(?:\w+\s)?\s*(?=¤)|\bfür\s+(?=¤\s+geplant)|\bvon\s+(?=¤\s+an\b)",
    unclear=r"(?<!nacht )(?<!bis )\bzum\s+(?=¤)|\b(?:würden?|wären?|hätten?)\b",
    clauses="dass|weil|nachdem|obwohl|wenn|bevor|damit|sobald|aber|sondern|denn",
    year_leads="jahre?|seit|anfang|mitte|ende|frühjahr|sommer|herbst|winter",
    feasts={"Silvester": (12, 31), "Heiligabend": (12, 24)},
    bare_year=r"^[^\w©]*$|\b(?!(?:auf|um|über|rund|etwa|knapp|fast|gut|circa|insgesamt|als|gegen|es|noch|je|pro|nur|mit|für)\s)[a-zäöüß]+\s$|[a-zäöüß],\s$",
)
DATE_WORDS: Mapping[str, DateWords] = {
    "fr": _FRENCH,
    "es": _SPANISH,
    "it": _ITALIAN,
    "pt": _PORTUGUESE,
    "nl": _DUTCH,
    "de": _GERMAN,
}
