"""English words for people: titles, words that tell a sex, and nouns that may stand before a name."""

from __future__ import annotations

from index.corpus.tokens import word_set

TITLES = word_set(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness president vice prime minister premier
    chancellor mayor mayoress sen senator gov governor rep representative congressman congresswoman councillor cllr
    councilman councilwoman mp chief inspector detective det sergeant sgt captain capt officer constable
    superintendent commissioner sheriff marshal lieutenant lt colonel col general gen major admiral judge justice
    attorney secretary ambassador king queen prince princess duke duchess pope cardinal archbishop bishop rev
    reverend father sister brother rabbi imam coach chairman chairwoman chair director uncle aunt saint former
    acting deputy assistant pc supt cmdr commander engineer pilot skipper warden chairperson spokesman spokeswoman
    spokesperson speaker herr frau monsieur ref referee boss gaffer striker defender keeper goalkeeper midfielder
    forward gp ceo madame mme mlle señor señora maire préfet préfète ministre président présidente directeur
    directrice député députée alcalde alcaldesa ministro ministra presidente presidenta diputado diputada portavoz
    """
)
NAMES_LIKE_JOBS = word_set(
    """
    adrian bastian brian christian cillian ciprian cristian damian dorian fabian florian gillian hadrian ian jillian
    julian kilian killian kristian lilian lillian lucian marian maximilian octavian sebastian vivian
    alexander amber archer asher baxter carter casper chester christopher cooper dexter dieter didier elmer esther
    fletcher foster ginger gunter günter günther harper heather hester holger homer hunter javier jasper jennifer kasper
    lester luther nasser olivier oliver omer parker peter pieter piper rainer reiner roger sander sawyer skyler spencer
    summer tamer tucker tyler volker walter werner winter wouter xander xavier yasser
    castor connor eleanor elinor gregor hector igor nestor salvador taylor theodor trevor tudor victor viktor
    """
)
"""First names that end like a word for what somebody does: “Archivist Ann Lee”, but “Oliver James Lee”."""
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
    mr sir lord king prince duke father brother son husband uncle boyfriend nephew grandfather spokesman businessman
    congressman councilman chairman policeman fireman fisherman actor herr monsieur señor dad
    président directeur député alcalde ministro diputado
    """
)
FEMALE = word_set(
    """
    mrs ms miss dame lady queen princess duchess mother sister daughter wife aunt girlfriend niece grandmother
    spokeswoman businesswoman congresswoman councilwoman chairwoman policewoman actress widow frau madame mme mlle
    señora mum mom préfète présidente directrice députée alcaldesa ministra presidenta diputada
    """
)
# Nouns for people that are nobody's name: “Passenger Ann Lee” may begin a sentence.
PEOPLE_NOUNS = word_set(
    """
    passenger teacher driver resident farmer student witness eyewitness nurse doctor neighbour neighbor singer actor
    actress author writer director owner manager lawyer solicitor barrister prosecutor researcher scientist economist
    analyst historian campaigner counsel cousin twin relative principal dean vicar verger pastor provost bailiff
    organiser organizer protester demonstrator volunteer
    shopkeeper landlord
    landlady tenant pensioner parent grandmother grandfather spectator commuter tourist visitor customer worker
    paramedic firefighter fisherman sailor soldier veteran survivor victim suspect defendant musician drummer guitarist
    rapper comedian presenter broadcaster journalist reporter photographer artist designer architect electrician plumber
    mechanic carpenter hairdresser florist waiter waitress cyclist motorist pedestrian swimmer rower lifeguard
    friend colleague partner keeper champion candidate heir
    headteacher lecturer librarian postman publican trader supporter holidaymaker entrepreneur politician
    host critic guide chef pundit caretaker activist adviser advisor agent astronaut astronomer auditor
    banker biologist builder carer choreographer cleaner clerk climber composer conservationist consultant
    counsellor curator dancer diver ecologist employee expert explorer geologist glaciologist
    golfer jockey juror lobbyist meteorologist negotiator novelist
    nutritionist physicist playwright plasterer poet psychiatrist psychologist ranger receptionist
    roofer sculptor seismologist sociologist statistician surgeon surveyor technician therapist
    trainer treasurer umpire undertaker vet virologist volcanologist whistleblower youtuber zoologist
    """
)
