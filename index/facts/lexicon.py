"""General English word lists for finding differences: synonyms, opposites, and mutually exclusive kinds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from index.corpus.tokens import Word, snowball, word_list, word_set
from index.lazy_regex import lazy

# Each row lists words that mean the same in news; the first represents the row.
_SAME = (
    "post tweet tweeted tweeting tweets posted posting posts message text texted",
    "begin start started starts starting began begun commence commences commenced opens opened",
    "cost costs price priced bill",
    "fall fell fallen drop dropped decline declined sank dip dipped slump",
    "rise rose risen increase increased grow grew grown climb climbed gain gained raise raised lift lifted",
    "kill killed die died dead death deaths killing",
    "injure injured hurt wound wounded injuries injury",
    "sell sold sale sales selling",
    "leave leaves left departed",
    "resign resigned resigns resigning quit quits",
    "reply replied respond responded answer answered answers",
    "release released launch launched freed",
    "meet met meeting face faces faced",
    "arrest arrested detain detained",
    "steal stole stolen theft robbery stealing",
    "spend spent spends",
    "bike bicycle cycle",
    "own owns owned owner belong belongs belonged",
    "beat beats beaten defeat defeats defeated",
    "strike strikes striking walkout",
    "resume resumed resumes restart restarted",
    "child children kid kids",
    "teenager teenagers teen teens",
    "worker workers employee employees staff employ employs employed employing",
    "firm firms company companies business businesses",
    "crash crashed crashes collision collide collided accident accidents",
    "investigation investigations inquiry inquiries probe probes investigate investigated investigating",
    "cancel cancelled canceled cancels scrap scrapped",
    "postpone postponed delay delayed delays",
    "end ended ends finish finished conclude concluded",
    "close closed closes closing closure shut shuts",
    "destroy destroyed gutted wrecked razed",
    "jail jailed imprison imprisoned prison",
    "lawyer lawyers attorney attorneys solicitor solicitors",
    "film films movie movies",
    "plane planes aircraft airliner jet jets",
    "ship ships vessel vessels",
    "lorry lorries truck trucks",
    "motorcycle motorbike motorcycles motorbikes",
    "doctor doctors physician physicians",
    "dismiss dismissed sack sacked",
    "find finds found discover discovered discovers uncover uncovered unearth unearthed",
    "study studies studied research examine examined analyse analysed analyze analyzed",
    "cause caused causes trigger triggered spark sparked",
    "refund refunded refunds reimburse reimbursed",
    "photograph photographs photo photos picture pictures image images",
    "earthquake earthquakes quake quakes",
    "name named names identify identified",
    "demolish demolished demolition",
    "prize prizes award awards",
    "keep keeps kept stay stays stayed remain remains remained",
    "house houses home homes",
    "flee flees fled escape escapes escaped",
    "protest protests protested demonstrate demonstrated demonstration demonstrations",
    "search searches searched searching hunt hunts hunted",
    "operation operations operated surgery",
    "pass passes passed adopt adopts adopted approve approves approved approval",
    "choose chose chosen pick picks picked select selects selected",
    "build builds built construct constructs constructed erect erects erected",
    "repair repairs repaired fix fixes fixed mend mends mended",
    "seize seizes seized confiscate confiscated",
    "save saves saved saving savings rescue rescues rescued rescuing",
    "poll polls survey surveys",
    "journey trip",
    "fund funds funded finance finances financed",
    "shooting gunfire",
    "abandon abandons abandoned",
    "big large huge enormous massive",
    "protesters protestors demonstrators marchers",
    "mother mothers mum mom",
    "father fathers dad",
    "money cash",
    "wage wages pay salary salaries",
    "explosion explosions explode exploded explodes blast blasts",
    "attack attacks attacked assault assaults assaulted",
    "talks negotiations",
    "deal deals agreement agreements contract contracts",
    "law laws legislation",
    "rain rainfall",
    "motorway highway",
    "flat flats apartment apartments",
    "match matches game games",
    "suffer suffered suffers sustain sustained",
    "apologise apologises apologised apologize apologizes apologized apology",
    "buy bought purchase purchased acquire acquired acquires",
    "appeal appeals appealed",
    "arrive arrived arrives flew fly flown came reach reached reaches",
    "fire blaze",
    "ban banned bans prohibit prohibited prohibits outlaw outlawed outlaws",
    "vote votes voted",
    "win won wins winning victory",
    "lose lost loses losing loss losses",
    "kilometre kilometres kilometer kilometers km",
    "kilogram kilograms kilo kilos kg",
    "factory factories plant plants",
    "electricity power",
    "after following",
    "break breaks broke broken breaking breach breaches breached breaching",
    "anonymous unnamed unidentified",
    "unemployed jobless",
    "stop stops stopped stopping halt halts halted halting",
    "pupil pupils student students",
    "police officers",
    "resident residents local locals inhabitant inhabitants",
    "passenger passengers traveller travellers",
    "shop shops store stores",
    "ill sick unwell",
    "annual yearly",
    "conduct conducts conducted perform performs performed",
    "hire hires hired recruit recruits recruited",
    "allow allows allowed permit permits permitted",
    "border borders frontier frontiers",
    "soldier soldiers troops",
    "ceasefire ceasefires truce truces",
    "rebel rebels insurgent insurgents",
    "lawmaker lawmakers legislator legislators",
    "voter voters elector electors",
    "reduce reduces reduced reducing reduction reductions cut cuts cutting",
    "reveal reveals revealed disclose discloses disclosed",
    "marry marries married wed weds",
    "body bodies corpse corpses",
    "gunman gunmen shooter shooters",
    "inmate inmates prisoner prisoners",
    "wildfire wildfires bushfire bushfires",
    "helicopter helicopters chopper choppers",
    "holiday holidays vacation vacations",
    "rubbish trash garbage",
    "quickly rapidly swiftly",
    "immediately instantly",
    "deliberately intentionally",
    "dispute disputes row",
    "compensation damages",
    "video videos footage",
    "withdraw withdraws withdrawn withdrew",
    "extinguish extinguishes extinguished",
    "hit hits struck",
    "rip ripped tear tears tore torn",
    "leak leaks leaked leaking spill spills spilled spilt spilling",
    "acquit acquits acquitted cleared",
    "hurl hurled throw throws threw thrown",
    "jump jumped leap leaps leapt leaped",
    "shove shoved push pushed",
    "hide hides hid hidden conceal conceals concealed",
    "require requires required need needs needed",
    "abduct abducted kidnap kidnapped",
    "vanish vanished disappear disappeared",
    "country countries nation nations",
    "firefighter firefighters fireman firemen",
    "tourist tourists holidaymaker holidaymakers",
    "team teams squad squads",
    "phone phones telephone telephones",
    "vaccine vaccines jab jabs",
    "woods woodland forest forests",
    "noon midday",
    "describe describes described called",
    "baby babies infant infants",
    "assist assists assisted help helps helped",
    "transport transports transported carry carries carried",
    "exhibit exhibits exhibited display displays displayed",
    "gather gathers gathered collect collects collected",
    "nearly almost",
    "establish establishes established founded",
    "deadly fatal",
    "gun guns firearm firearms",
    "support supports supported supporting backs backed backing",
    "praise praises praised hailed commend commends commended",
    "television televisions tv",
    "advertisement advertisements advert adverts ad ads",
    "exam exams examination examinations",
    "laboratory laboratories lab labs",
    "university universities uni",
    "medicine medicines medication medications",
    "flu influenza",
    "fridge fridges refrigerator refrigerators",
    "pensioner pensioners retiree retirees",
    "hostage hostages captive captives",
    "flood floods flooded inundated",
    "snow snowfall",
    "seriously badly severely",
    "famous famed well-known",
    "wealthy rich",
    "dangerous hazardous",
    "petrol gasoline",
)
SYNONYMS = {word: row.split()[0] for row in _SAME for word in row.split()}

# Several words for one, which stands for them wherever sentences are compared.
_PHRASES = """
    walk out:strike walked out:strike walking out:strike go on strike:strike went on strike:strike
    turn down:reject turns down:rejects turned down:rejected turning down:rejecting
    call off:cancel called off:cancelled calling off:cancel put off:postponed
    take part:participate took part:participated taking part:participate taken part:participated
    break out:begin broke out:began broken out:begun pass away:die passed away:died
    stand down:resign stood down:resigned step down:resign stepped down:resigned
    lay off:dismiss laid off:dismissed tear down:demolish tore down:demolished torn down:demolished
    pull down:demolish pulled down:demolished shut down:closed
    plead not guilty:deny pleads not guilty:denies pleaded not guilty:denied pleading not guilty:denying
    go up:rise goes up:rises going up:rising went up:rose gone up:risen
    go down:fall goes down:falls went down:fell gone down:fallen
    miles per hour:mph miles an hour:mph kilometres per hour:kph kilometers per hour:kph
    call for:demand calls for:demands called for:demanded calling for:demanding ran away:fled
    won the election:elected wins the election:elected led by:under headed by:under early hours:early ahead of:before
    rule out:preclude rules out:precludes ruled out:precluded ruling out:precluding
    vote down:reject votes down:rejects voted down:rejected voting down:rejecting
    throw out:reject throws out:rejects threw out:rejected thrown out:rejected
    gave the go-ahead:approved given the go-ahead:approved gave the nod:approved
    gave the green light:approved given the green light:approved
    come off the rails:derail comes off the rails:derails came off the rails:derailed
    out of work:unemployed prior to:before owing to:because
    due to the:because due to a:because due to an:because in the wake of:after
    get under way:begin gets under way:begins got under way:began getting under way:beginning
    carry out:perform carries out:performs carried out:performed carrying out:performing
    take over:acquire takes over:acquires took over:acquired taken over:acquired
    lost his life:died lost her life:died lost their lives:died
    on purpose:deliberately by accident:accidentally by mistake:accidentally
    look into:investigate looks into:investigates looked into:investigated looking into:investigating
    put out:extinguished puts out:extinguishes putting out:extinguishing
    blow up:explode blows up:explodes blew up:exploded blown up:exploded
    nothing but:only close to:near years old:year-old
    escaped without injury:unhurt escaped unhurt:unhurt escaped uninjured:unhurt escaped unharmed:unhurt
    came into force:commenced comes into force:commences come into force:commence came into effect:commenced
    took effect:commenced takes effect:commences take effect:commence went into effect:commenced
    goes into effect:commences went into operation:commenced went into service:commenced caved in:collapsed
    found guilty:convicted find guilty:convict found not guilty:acquitted
    gave way:collapsed give way:collapse gives way:collapses giving way:collapsing
    tipped over:overturned flipped over:overturned set up:established sets up:establishes
    said sorry:apologised say sorry:apologise says sorry:apologises saying sorry:apologising
    has its headquarters:based have their headquarters:based
    kick off:begin kicks off:begins kicked off:began came to an end:ended comes to an end:ends
    made redundant:dismissed announced his resignation:resigned announced her resignation:resigned
    handed in his resignation:resigned handed in her resignation:resigned
    taken into custody:arrested took into custody:arrested set free:freed
    sent to prison:jailed sent to jail:jailed put behind bars:jailed
    claimed the lives of:killed brought to safety:rescued
    look for:hunt looks for:hunts looked for:hunted looking for:hunting
    search for:hunt searches for:hunts searched for:hunted searching for:hunting
    hunt for:hunt hunts for:hunts hunted for:hunted hunting for:hunting
    crashed into:crashed crashes into:crashes crashing into:crashing ploughed into:crashed slammed into:crashed
    smashed into:crashed collided with:crashed collides with:crashes colliding with:crashing
    knock down:demolish knocked down:demolished strike action:strike industrial action:strike
    took legal action against:sued filed a lawsuit against:sued signed off:approved
    gave himself up:surrendered gave herself up:surrendered gave themselves up:surrendered
    turned himself in:surrendered turned herself in:surrendered
    come back:return comes back:returns came back:returned coming back:returning
    go back:return goes back:returns went back:returned going back:returning
    pull out:withdraw pulls out:withdraws pulled out:withdrew pulling out:withdrawing
    pushed back:postponed snapped up:bought got married:married tied the knot:married
    led to:caused leads to:causes leading to:causing resulted in:caused results in:causes resulting in:causing
    as a result of:because on account of:because in spite of:despite in favour of:for in favor of:for
    at the age of:aged on board:aboard next to:beside
    plead guilty:admit pleads guilty:admits pleaded guilty:admitted pleading guilty:admitting
"""
PHRASES = {tuple(one.split()): word for one, word in re.findall(r"(\w[\w -]*):(\w+)", _PHRASES)}
_PHRASES_BEGIN = frozenset(phrase[0] for phrase in PHRASES)

# Rows of kinds that exclude each other.
_EXCLUSIVE = (
    "single album ep mixtape",
    "brother cousin uncle nephew father son brother-in-law grandfather grandson stepson stepbrother stepfather",
    "sister cousin aunt niece mother daughter "
    "sister-in-law grandmother granddaughter stepdaughter stepsister stepmother",
    "wife girlfriend fiancée sister daughter ex-wife",
    "husband boyfriend fiancé brother son ex-husband",
    "car van lorry bus motorcycle bicycle tractor",
    "van truck bus motorbike",
    "knife gun hammer axe machete",
    "knife pistol rifle hammer axe machete",
    "film play novel album podcast opera musical",
    "dog cat horse cow sheep goat",
    "house flat bungalow caravan",
    "primary secondary",
    "left right",
    "north south east west northern southern eastern western",
    "red blue green yellow black white brown grey",
    "morning afternoon evening night",
)
EXCLUSIVE: tuple[tuple[str, ...], ...] = tuple(word_list(row) for row in _EXCLUSIVE)
EXCLUSIVE_WORDS: dict[str, tuple[int, ...]] = {
    word: tuple(n for n, row in enumerate(EXCLUSIVE) if word in row) for row in EXCLUSIVE for word in row
}
RELATIONS = frozenset(word for row in EXCLUSIVE[1:5] for word in row)
# Rows of posts of which somebody holds one at a time; those in one cell, divided by a stroke, are the same.
_POSTS = (
    ("chief executive|managing director", "deputy chief executive", "finance director|chief financial officer"),
    ("head coach", "assistant coach", "goalkeeping coach", "doctor|team doctor", "physiotherapist|physio"),
    ("president", "vice-president|vice president"),
    ("mayor", "deputy mayor"),
    ("headteacher|head teacher", "deputy headteacher|deputy head"),
    ("judge", "prosecutor", "defence lawyer|defence barrister"),
    ("constable", "sergeant", "inspector", "chief inspector", "superintendent", "chief superintendent"),
    ("lieutenant", "captain", "major", "colonel", "general"),
    ("nurse", "surgeon", "midwife", "paramedic", "dentist"),
    ("pilot", "co-pilot"),
)
POSTS = {post: (n, at) for n, row in enumerate(_POSTS) for at, cell in enumerate(row) for post in cell.split("|")}
# Adjectives that single out one thing: somebody's “new” record is the same in every outlet.
SINGLING = word_set("new latest first last debut only next final upcoming forthcoming eldest youngest second third")

# Verbs of answering somebody, and the ways to deny them.
ANSWERING = word_set("respond responded reply replied answer answered react reacted retort retorted")
NEGATIONS = word_set(
    """
    not never didnt doesnt dont hasnt havent hadnt wasnt werent isnt arent wont wouldnt couldnt cant cannot
    """
)
REFUSALS = word_set("refused declined failed refuses declines fails refusing declining neglected")
# Pairs of verbs that nobody applies to the same thing.
OPPOSITES: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (word_set("admitted confirmed confessed acknowledged"), word_set("denied disputed")),
    (word_set("accepted approved backed supported endorsed"), word_set("rejected refused opposed vetoed")),
    (word_set("won"), word_set("lost")),
    (word_set("survived"), word_set("died")),
    (word_set("raised increased"), word_set("lowered cut reduced")),
    (word_set("praised welcomed"), word_set("criticised criticized condemned")),
    (word_set("upheld"), word_set("overturned quashed")),
    (word_set("allowed permitted"), word_set("banned barred blocked forbade forbidden")),
    (word_set("improved"), word_set("worsened deteriorated")),
    (word_set("strengthened"), word_set("weakened")),
    (word_set("doubled tripled trebled"), word_set("halved")),
)
# Pairs of words that exclude each other in otherwise equal sentences. Elsewhere both may be true in turn: what opened
# has closed.
OPPOSED: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (word_set("win wins"), word_set("lose loses")),
    (word_set("alive survived"), word_set("dead died killed")),
    (
        word_set("raised increased rose risen rise rises grew gained climbed jumped up higher more above"),
        word_set("decreased fell fallen fall falls shrank dropped declined sank lowered reduced down lower less below"),
    ),
    (word_set("convicted guilty"), word_set("acquitted cleared innocent")),
    (
        word_set("opened open opens began begun begins started starts"),
        word_set("closed close closes shut ended ends finished finishes"),
    ),
    (word_set("before"), word_set("after during")),
    (word_set("after"), word_set("during")),
    (word_set("for"), word_set("against")),
    (word_set("in inside"), word_set("outside near")),
    (word_set("bought buys"), word_set("sold sells")),
    (word_set("home"), word_set("away")),
    (word_set("raining rained rainy wet"), word_set("dry")),
    (word_set("arrived arrives entered"), word_set("left leaves departed exited")),
    (word_set("released freed"), word_set("detained jailed imprisoned arrested")),
    (word_set("reinstated"), word_set("suspended dismissed sacked")),
    (word_set("old older"), word_set("young younger new newer")),
    (word_set("man men boy boys male"), word_set("woman women girl girls female")),
)
_IRREGULAR = """
    went:go gone:go came:come took:take taken:take gave:give given:give made:make said:say told:tell met:meet
    left:leave paid:pay won:win lost:lose sold:sell bought:buy built:build broke:break broken:break began:begin
    begun:begin knew:know known:know saw:see seen:see ran:run fell:fall fallen:fall rose:rise risen:rise
    held:hold kept:keep spoke:speak spoken:speak wrote:write written:write shook:shake shaken:shake threw:throw
    thrown:throw drew:draw drawn:draw sent:send spent:spend stood:stand sat:sit brought:bring caught:catch
    chose:choose chosen:choose did:do done:do drove:drive driven:drive ate:eat eaten:eat flew:fly flown:fly
    forgot:forget forgave:forgive found:find fought:fight felt:feel got:get grew:grow heard:hear hid:hide
    led:lead lent:lend meant:mean rang:ring rode:ride sang:sing sank:sink shot:shoot slept:sleep stole:steal
    stolen:steal struck:strike swore:swear taught:teach thought:think understood:understand woke:wake wore:wear
    withdrew:withdraw withdrawn:withdraw tore:tear torn:tear wore:wear worn:wear bore:bear borne:bear sought:seek
    dealt:deal swept:sweep swam:swim hung:hang dug:dig fed:feed froze:freeze frozen:freeze bit:bite bitten:bite
    blew:blow blown:blow burnt:burn leapt:leap spun:spin stuck:stick stung:sting swung:swing drank:drink drunk:drink
    hidden:hide ridden:ride eaten:eat shown:show lit:light slid:slide rung:ring sung:sing sunk:sink sworn:swear
    woken:wake overtook:overtake overtaken:overtake overcame:overcome undertook:undertake undertaken:undertake
    sued:sue suing:sue resigned:resign apologised:apologise apologized:apologise
"""
IRREGULAR = dict(pair.split(":") for pair in _IRREGULAR.split())
BEFORE_INFINITIVE = word_set(
    "to will would can could may might must should shall did does do not wont didnt doesnt dont"
)
_PLURAL = lazy(r"(?<![sui])s$")  # not “pass”, “focus”
_NOT_VERBS = word_set(
    """
    said told according including following being having during based used red hundred need bed speed evening morning
    nothing something anything everything building ceiling spring string sibling offspring
    """
)


def verbs_of(tokens: Sequence[Word]) -> Iterable[str]:
    """Yields the words that are verbs by their form: pasts, participles, and what follows “to”."""
    for number, token in enumerate(tokens):
        plain = number > 0 and tokens[number - 1].key in BEFORE_INFINITIVE
        plain = plain and not _PLURAL.search(token.key)  # “to lorries”
        formed = (len(token.key) > 4 and token.key.endswith("ed")) or (len(token.key) > 5 and token.key.endswith("ing"))
        known = token.key in IRREGULAR or token.key in _UNCHANGED_PASTS
        if (plain or formed or known) and token.key not in _NOT_VERBS:
            yield token.key


def has_irregular_past(tokens: Sequence[Word]) -> bool:
    """Whether one of the words is an irregular past form: “struck”, “hit”; not “to hit”."""
    before = ("", *(token.key for token in tokens))
    return any(
        (token.key in IRREGULAR or token.key in EQUAL_PASTS) and one not in BEFORE_INFINITIVE
        for one, token in zip(before, tokens, strict=False)
    )


EQUAL_PASTS = word_set("put cut hit cost shut set quit beat bid burst hurt let split spread")  # equal the present
_UNCHANGED_PASTS = EQUAL_PASTS | word_set(
    """
    died opens begins starts votes plays appeal
    appeals praises criticises criticizes admits denies
    confirms disputes accepts rejects approves backs supports opposes refuses
    """
)


# Adjectives that deny another one; they are read as “not” and that word.
_DENYING = word_set("unhurt uninjured unharmed undamaged unaffected unpaid untrue unarmed")
_BE = word_set("is are was were")
_ENDING_AT = word_set("closed ended finished traded")
_WAYS = {"up": "rose", "higher": "rose", "down": "fell", "lower": "fell"}


def _market_phrase(tokens: Sequence[Word], at: int) -> tuple[int, str]:
    """Returns how many words to join at a place, and the verb for them: “were up 3%”, “closed 6.2% lower”."""
    if tokens[at].key not in _BE and tokens[at].key not in _ENDING_AT:
        return 1, tokens[at].key
    keys = [token.key for token in tokens[at : at + 5]]
    counted = [key[:1].isdigit() or key[:1] in "£$€" for key in keys]
    if len(keys) > 2 and keys[0] in _BE and keys[1] in _WAYS and (counted[2] or keys[2] in ("by", "at")):
        return 2, _WAYS[keys[1]]
    if len(keys) > 2 and keys[0] in _ENDING_AT and counted[1]:
        return 1, next((_WAYS[key] for key in keys[2:] if key in _WAYS), keys[0])
    return 1, keys[0]


def join_phrases(tokens: Sequence[Word]) -> list[Word]:
    """Returns the words of a sentence with each known phrase as the one word that it stands for,
    and “unhurt” as “not” and “hurt”."""
    joined: list[Word] = []
    at = 0
    while at < len(tokens):
        size = 1
        if tokens[at].key in _PHRASES_BEGIN:
            size = next((n for n in (4, 3, 2) if tuple(t.key for t in tokens[at : at + n]) in PHRASES), 1)
        word = PHRASES[tuple(t.key for t in tokens[at : at + size])] if size > 1 else ""
        if not word:
            size, word = _market_phrase(tokens, at)
        run = tokens[at : at + size]
        start, end = run[0].start, run[-1].end
        if word in _DENYING:
            joined.append(Word(start, start + 2, "not"))
            start, word = start + 2, word[2:]
        joined.append(Word(start, end, word))
        at += size
    return joined


_SPELLINGS = (
    (lazy(r"(?<=[a-z]{3})iz(?=(?:e|es|ed|er|ers|ing|ation|ations)$)"), "is"),
    (lazy(r"(?<=[a-z]{2})our(?=(?:s|ed|ing|ful|able|ite|ites)?$)"), "or"),
    (lazy(r"(?<=[a-z]{2})tre(?=s?$)"), "ter"),
)


@lru_cache(maxsize=1 << 16)
def word_stem(word: str) -> str:
    """Returns the stem under which a word is compared; near-synonyms have the same."""
    bare = word.replace("’", "'").removesuffix("'s").replace("'", "")
    return snowball(SYNONYMS.get(bare) or _plain(bare))


def _plain(word: str) -> str:
    """Returns the base form of an irregular verb (“saw” as “see”), or the representative of its synonyms; of two
    spellings one: “organizer”, “colour”, “centre” as “organiser”, “color”, “center”."""
    base = IRREGULAR.get(word, word)
    for spelling, other in _SPELLINGS:
        base = spelling.sub(other, base)
    return SYNONYMS.get(base) or SYNONYMS.get(base.removesuffix("s"), base)  # also “fires” and “company’s”
