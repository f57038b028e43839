"""Words for people: titles, first names, words that show a sex, and nouns that may stand before a name."""

from __future__ import annotations

from index.corpus.tokens import word_set
from index.lazy_regex import lazy

TITLES = word_set(
    """
    canon corporal cpl archdeacon deacon viscount viscountess count countess brigadier commodore curate
    mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness president vice prime minister premier
    chancellor mayor mayoress sen senator gov governor rep representative congressman congresswoman councillor cllr
    councilman councilwoman mp chief inspector detective det sergeant sgt captain capt officer constable
    superintendent commissioner sheriff marshal lieutenant lt colonel col general gen major admiral judge justice
    attorney secretary ambassador king queen prince princess duke duchess pope cardinal archbishop bishop rev
    reverend father sister brother rabbi imam coach chairman chairwoman chair director uncle aunt former
    acting deputy assistant pc supt cmdr commander engineer pilot skipper warden chairperson spokesman spokeswoman
    spokesperson speaker herr frau monsieur ref referee boss gaffer striker defender keeper goalkeeper midfielder
    forward gp ceo madame mme mlle señor señora maire préfet préfète ministre président présidente directeur
    directrice député députée maître docteur professeur doktor doctor doctora dra alcalde alcaldesa ministro
    ministra presidente presidenta diputado diputada portavoz
    """
)
NAMES_LIKE_JOBS = word_set(
    """
    adrian bastian brian christian cillian ciprian cristian damian dorian fabian florian gillian hadrian ian jillian
    julian kilian killian kristian lilian lillian lucian marian maximilian octavian sebastian vivian alexander amber
    archer asher baxter carter casper chester christopher cooper dexter dieter didier elmer esther fletcher foster
    ginger gunter günter günther harper heather hester holger homer hunter javier jasper jennifer kasper lester luther
    nasser olivier oliver omer parker peter pieter piper rainer reiner roger sander sawyer skyler spencer summer tamer
    tucker tyler volker walter werner winter wouter xander xavier yasser castor connor eleanor elinor gregor hector igor
    nestor salvador taylor theodor trevor tudor victor viktor
    """
)
"""First names that end like an occupation: “Archivist Ann Lee”, but “Oliver James Lee”."""
MALE_NAMES = word_set(
    """
    aaron abdul abdullah adam adrian adrián agha ahmed aidan alain alan alasdair albert aldo alec aled alejandro
    alessandro alexander alexandre alexei alfonso alfred ali alistair alois alun amadou amir amit amos anatole
    anders andreas andrew andrzej andré andrés angus anselmo anthony antoine anton antonio antónio archie arjun
    arnaud arthur arturo asher aurélien axel baptiste barnaby barry bastien ben benedict benjamin benoît bernard
    bernardo bernd bert bill björn bob boris brad bram brandon brendan brent brian bruce bruno bryan callum calum
    carl carlos caspar cedric cem charles chidi christian christoph christopher clive clément colin connor conor
    craig crispin cuthbert cyril cédric damian damien dan daniel daniele darren dave david dean denis deniz dennis
    denzil derek desmond didier diego dieter dietmar dirk dominic dominik donald douglas duncan dylan eberhard ed
    eddie edgar edmund eduardo edward edwin egon eirik elias elliot emeka emil emilio emmanuel emmerich emre enno
    enrico enrique enzo eric erik ernest ernesto ernst erwin esteban ethan eugene eusebio evan ewan fabian fabien
    fabrice felipe felix ferdinand fergus fermín fernando finlay finn florent florian francesco francisco frank
    frankie franz françois fred fredrik friedrich fritz frédéric gabriel gareth garnet gary gaspard gaston gavin
    geoff geoffrey georg george georges gerald gerard gerd gerhard gianni gilbert giles gilles giovanni giuseppe
    glen glenn gonzalo gordon graham greg gregor gregory guido guillaume guillermo gunnar gus gustav guzman gérard
    günter günther hal hamish hamza hannes hans hans-peter harald harold harry hartmut hassan hector heinrich heinz
    helmut henri henrik henry herbert herman hermann hernán hervé hinnerk hiroshi holger honorio horst howard hubert
    hugh hugo ian ibrahim ignace ignacio igor iker ilya imran ingo isaac isidore ivan iván jack jacob jacques jago
    jaime jake jakob jakub jamal james javier jean-claude jean-luc jean-marc jean-noël jean-paul jean-pierre jeff
    jeffrey jens jeremy jerry jim jin joachim joan-carles joaquín jochen joe joel johan johann johannes john jonas
    jonathan jorge josef joseph josh joshua josé joão joël juan jude juha jukka julian julien julio julius julián
    justin jérémy jérôme jörg jörn jürgen karim karl karl-heinz karsten keith ken kenji kenneth kenta kevin khalid
    kjell klaus kofi konrad kostya krish kurt kwame kyle lachlan lars laurent lawrence leif len leon leonard leonid
    leroy levin lewis liam lionel lloyd lorenz lorenzo louis loïc luc luca lucas ludwig luigi luis luka lukas luke
    luís lyman léon malcolm malik malo malte manfred manuel marc marcel marco marcos marcus mario mark markus martin
    marvin mateo mathias mathieu mats matteo matthew matthias matthieu maurice max maxim maximilian mehmet michael
    michel miguel mikael mike mikhail miles mitja mohamed mohammed moritz moussa muhammad musa mustafa nathan ned
    neil nelson neville niall nico nicolas nigel nikolai nils noah norbert norman oleg oliver olivier omar oscar
    oskar otto ousmane owain owen pablo paolo pascal patrick pau paul pavel pedro peer pekka percy pete peter phil
    philip philipp philippe pierre piers piet pieter piotr quentin rafael rahul raimund rainer rajiv ralf ralph
    ramón raphaël ravi raymond raúl reg reinhard reinhold rené reuben ricardo riccardo richard rick rob robert
    roberto rodrigo roger roland rolf romain roman ron ronald ronan rory ross roy ruben rudolf rupert russell ryan
    rémi rémy rüdiger salim samuel sanjay santiago sargent saúl scott sean sebastian sepp sergei sergio seth shota
    siegfried silas simon stefan stefano stephan stephen steve steven stewart stuart stéphane sunil sven sylvain
    sébastien taha takeshi tariq ted terence teófilo thaddeus theo theodor thibault thierry thilo thomas thorsten
    tilman tim timo timothy tobias toby todd tom tommy tomás tony torsten toussaint trent trevor tristan truman
    tunde ulf ulrich umberto uwe valentin valentín verne vernon vicente victor vikram viktor vincent vladimir volker
    walter warren wayne wei werner wilhelm will william winston wolfgang wyman xaver xavier yahya yannick yusuf yuta
    yves zachary álvaro ángel étienne óscar
    """
)
FEMALE_NAMES = word_set(
    """
    abigail adaeze amparo consuelo socorro rosario adele adèle agnes agnès aileen aisha aisling alba alice alison alix
    amanda amara amelia amina amy amélie ana angela angelika anita ann anna anne annelie anneliese annette annick annie
    antje antonia april aster astrid aurélie avril barbara bea beate beatrice beatriz becky bernadette beth bethan
    bethany bettina betty birgit blessing brenda bridget brigitte britta bronwen béatrice candela carla carmela carmen
    carol carole caroline carolyn carys catherine cathy cecilia celia chantal charlotte chloe chloé christa christel
    christiane christina christine claire clara clare claudia clémence colette concepción connie constance corinne
    cornelia cristina cécile céline dagmar daisy daniela danielle danièle daphne dawn debbie deborah debra deirdre delia
    delphine denise diana diane dilys dolores donna doreen doris dorothea dorothy edith edna eileen elaine eleanor elena
    elfriede elisabeth elise elizabeth elke ella ellen elodie elsie elvira emily emma erica erika erin esther eva eve
    eveline evelyn fatima fay felicity fiona fionnuala florence florencia frances françoise freya frieda gail gaëlle
    geneviève georgina geraldine gertrud gesine ghislaine gillian ginger gisela gloria grace gudrun gwen gwendolyn hanna
    hannah harriet hazel heather hedwig heidi heike helen helene helga henriette hester hetty hilary hilde hélène ida
    ilse imogen ines inge ingeborg ingrid inés irene iris irma irmgard irène isabel isabelle isobel ivy jacqueline jane
    janet janice jasmin jasmine jeanette jeanne jeannette jennifer jenny jessica jill joanne jocelyne johanna josephine
    josiane joséphine joy joyce juana judith julia julie juliet julieta juliette june justine jutta karen karin karina
    kate katharine katherine kathleen kathrin kathy katie katja katrin keiko kerstin kirsten kirstie kirsty laetitia
    lara laura laure leanne leila lena lily linda lisbeth lisel liz lois lola lorna lotte louise lourdes lucia lucie
    lucinda lucy lucía lydia lydie lynn lynne léa léonie mabel madeleine madeline maeve maggie mairead mandy manon mar
    maren margaret margarete margot marguerite maria marianne marie marilyn marina marion marjorie marlene marnie marta
    martina martine mary maryvonne maría mathilde maud maureen mechthild megan mei meike mercedes mia michèle mildred
    millie mina minnie mira miranda mireille miriam moira molly mona monica monika monique montserrat muriel myriam
    mélanie nadia nadine naomi natalia natalie natasha nathalie nell ngozi niamh nicole nicolette nieves nina noemi nora
    noémie nuria odette odile olga olive olivia orla paige pam pamela paola patricia paula paulette pauline peggy
    penelope penny petra philippa phoebe phyllis pilar pola polly priti priya prudence prue rachel ramona rebecca regina
    regine renate renée rhoda rita roberta rocío romane rosa rosalind rosamund rosario rose rosemarie rosemary rosie
    rowena ruby ruth sabine sabrina sakura sally samantha samira sandra sandrine sara sarah scarlett selina selma sharon
    sheila shirley sibylle sigrid sigrun silke silvia sinead siobhan siân sofie solange soledad solène sonia sonja
    sophia sophie steffi stella stéphanie sue susan susanne suzanne svenja svetlana sylvia sylvie tabea tamara tamsin
    tanja tara teresa tess tessa thea theresa therese thérèse tina tracey tracy traudl trudy ulrike una ursula ute
    valentina valerie valérie vanessa vera verena verity veronica veronika viktoria violet virginie vivienne véronique
    waltraud wanda wangari wencke wendy wiebke wilma yasmin yolanda yolande yuki yvette yvonne zara zeynep zoe zoé zélie
    élisabeth élise élodie émeline émilie hillary
    """
)
"""Common first names that only men, or only women, have."""
_EITHER_SEX = word_set(
    """
    akira alex andrea ashley bela camille charlie chris claude dominique eli elia ezra gabriele isa jamie jan jean jess
    jo joan jordan jules kai kim kota lee leslie lou luca maxime mika mischa misha morgan nikita nikola noa noel pat ray
    robin sam sascha sasha simone sky stevie terry toni vivien
    """
)
OFFICES = word_set(
    """
    president minister premier chancellor mayor mayoress senator governor congressman congresswoman councillor
    commissioner sheriff marshal admiral judge coroner secretary ambassador king queen prince princess duke duchess pope
    cardinal archbishop bishop rabbi imam coach chairman chairwoman chair chairperson director engineer pilot skipper
    captain warden spokesman spokeswoman spokesperson keeper goalkeeper headteacher principal dean vicar verger pastor
    provost bailiff
    """
)
"""Titles and offices that a later “the mayor” may refer to."""
MALE = word_set(
    """
    mr sir lord king prince duke father brother son husband uncle boyfriend nephew grandfather grandson stepfather
    stepson spokesman businessman congressman councilman chairman policeman fireman fisherman actor herr monsieur señor
    dad président directeur député alcalde ministro diputado man boy père frère fils mari époux oncle padre hermano hijo
    marido esposo tío vater bruder sohn
    """
)
FEMALE = word_set(
    """
    mrs ms miss dame lady queen princess duchess mother sister daughter wife aunt girlfriend niece grandmother
    granddaughter stepmother stepdaughter spokeswoman businesswoman congresswoman councilwoman chairwoman policewoman
    actress widow frau madame mme mlle señora mum mom woman girl femme mujer mère soeur sœur fille épouse tante madre
    hermana hija esposa tía mutter schwester tochter préfète présidente directrice députée alcaldesa ministra presidenta
    diputada
    """
)
RELATIVES = word_set(
    """
    father brother son husband uncle nephew grandfather grandson stepfather stepson dad mother sister daughter wife aunt
    niece grandmother granddaughter stepmother stepdaughter widow mum mom femme mujer père frère fils mari époux oncle
    mère soeur sœur fille épouse tante padre hermano hijo marido esposo tío madre hermana hija esposa tía vater bruder
    sohn mutter schwester tochter frau
    """
)
"""Somebody introduced as a relative is not the person whom the surname alone means."""
# Nouns for people that may precede a name: “Passenger Ann Lee”.
PEOPLE_NOUNS = word_set(
    """
    passenger teacher driver resident farmer student witness eyewitness nurse doctor neighbour neighbor singer actor
    actress author writer director owner manager lawyer solicitor barrister prosecutor researcher scientist economist
    analyst historian campaigner counsel cousin twin relative principal dean vicar verger pastor provost bailiff
    organiser organizer protester demonstrator volunteer shopkeeper landlord landlady tenant pensioner parent
    grandmother grandfather spectator commuter tourist visitor customer worker paramedic firefighter fisherman sailor
    soldier veteran survivor victim suspect defendant musician drummer guitarist rapper comedian presenter broadcaster
    journalist reporter photographer artist designer architect electrician plumber mechanic carpenter hairdresser
    florist waiter waitress cyclist motorist pedestrian swimmer rower lifeguard friend colleague partner keeper champion
    candidate heir headteacher lecturer librarian postman publican trader supporter holidaymaker entrepreneur politician
    man woman boy girl child kid toddler stranger bystander onlooker guest opponent rival counterpart predecessor
    successor client patient student teammate classmate member magistrate host critic guide chef pundit caretaker
    activist adviser advisor agent astronaut astronomer auditor banker biologist builder carer choreographer cleaner
    clerk climber composer conservationist consultant counsellor curator dancer diver ecologist employee expert explorer
    geologist glaciologist golfer jockey juror lobbyist meteorologist negotiator novelist nutritionist physicist
    playwright plasterer poet psychiatrist psychologist ranger receptionist roofer sculptor seismologist sociologist
    statistician surgeon surveyor technician therapist trainer treasurer umpire undertaker vet virologist volcanologist
    whistleblower youtuber zoologist apprentice bride bridegroom cook guard mate monk nun priest
    """
)


GERMAN_JOB = lazy(
    r"(?:(?:er|or|ist|ent|ant|at|eur|chef|ier)(?:in|en)?|rat|rätin|anwalt|anwältin|frau|mann|witwer?|sohn|tochter|mutter|"
    r"vater|bruder|schwester|vorsitzender?|\w{3}in|zeuge|kollege|experte|wirt|koch|arzt|ärztin|"
    r"kapitän|oberst|könig|bischof|notar|gast|nachbar|schmied|profi|star|vize|boss|azubi|kantor|kunde|bote|enkel|neffe)$"
)
"""Endings of occupations before German names, where every noun is capitalised."""


_FIRST_NAMES = MALE_NAMES | FEMALE_NAMES | _EITHER_SEX


def is_first_name(word: str) -> bool:
    """Whether a single word is a common first name."""
    return word.casefold() in _FIRST_NAMES


def sex_of_first_name(name: str) -> str:
    """Returns "m" or "f" if the first of a person's names shows it, "" otherwise; “-a” is a woman's ending."""
    first, *others = name.casefold().split() or [""]
    if first in MALE_NAMES:
        return "m"
    if others and len(first) > 5 and first.endswith("o") and not first.endswith("ko") and first not in FEMALE_NAMES:
        return "m"  # “Patricio”
    feminine = others and first.endswith("a") and len(first) > 2 and first not in _EITHER_SEX
    return "f" if feminine or first in FEMALE_NAMES else ""
