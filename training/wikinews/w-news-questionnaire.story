story: Reports: 'streamlined' UK asylum process to replace interview with questionnaire for five nationalities
--- Wikinews | Reports: 'streamlined' UK asylum process to replace interview with questionnaire for five nationalities | | 2023-02-23
1.1 The United Kingdom Home Office today is to begin issuing questionnaires in place of official interviews to determine refugee status for some 12,000 asylee hopefuls from Afghanistan, Eritrea, Libya, Syria and Yemen who applied before last summer.

1.2 The forms are part of Prime Minister Rishi Sunak's effort to clear the nation's 92,000 asylum claim- 'legacy backlog' by year end.

1.3 While standard security, criminal, and health checks will continue, officials will scrap the face-to-face interview step to "streamline" processing for five nationalities whose claim acceptance rate is already above 95%.

1.4 The document, which media reports range from ten to 32 pages with 40 to 50 questions, "must be completed in English", the government recommending "online translation tools" if needed.

1.5 It also must be returned within twenty working days.
1.6 A leaked internal letter seen by Sky News says "failure to return the questionnaire without reasonable explanation may result in an individual's asylum claim being withdrawn in line with the published policy", but the government will provide a reminder after the deadline and consider extensions.

1.7 Officials tell BBC News every claim will be assessed meritocratically, with the i reporting no one will be refused "based solely on the response of the questionnaire".

1.8 A similar fast-track system backed by the British Red Cross in September 2021 for 3,000 Afghan refugees was reportedly rejected by Prime Minister Boris Johnson over fears it would amount to amnesty, which the Home Office today rejects, and strain the UK's welfare and housing systems.

1.9 Labour's Shadow Home Secretary Yvette Cooper said her party has supported the idea "for months", and said it was "damning that the Home Office isn't doing this already [...] including for safe countries like Albania" after the United Nations High Commissioner for Refugees "recommended it two years ago."

1.10 She continued: "Labour has a common-sense plan to fast-track cases, get return agreements in place so unsuccessful claims can be quickly and safely returned, and take much stronger action against the criminal gangs driving dangerous small boat crossings."

1.11 Figures to be published today show a record 45,756 migrants crossing the Channel last year drove outstanding asylum claims over 150,000, also a record.

1.12 Sunak has made tackling migration one of his main priorities, with laws banning illegal migrants from claiming asylum in the UK expected next month.
1.13 The Home Office letter reads "we may extend the use of the questionnaire as a means to gather additional information from other claimants awaiting an asylum decision in due course", but no current plans to expand the scheme exist.

1.14 On Wednesday, Home Secretary Suella Braverman told GB News: "It's clear that we have an unsustainable situation in towns and cities around our country [...] because of the overwhelming numbers of people arriving here illegally and our legal duties to accommodate them".

1.15 But media have said the questionnaires attract criticism both for making it easier for some asylum seekers to obtain the right to live and work in the UK, and for presenting a burden on those who may not speak English or have access to help or legal counsel.

1.16 The Guardian cited examples of complicated questions with over fifty words, including: "Were you subject to human trafficking (the recruitment, transportation, transfer, harbouring or receipt of people through force, fraud or deception, with the aim of exploiting them for profit) or modern slavery (severe exploitation of other people for personal or commercial gain) during your journey to or after you arrived in the UK?"

1.17 It quoted critics like immigration barrister Colin Yeo, and Joint Council for the Welfare of Immigrants campaigner Caitlin Boswell, with Boswell stating: "People fleeing desperate circumstances clearly need this government to make quicker and fairer asylum decisions, but this latest move from government is clumsy, unthinking and could put people’s safety at risk.

1.18 "No one’s right to refuge should be jeopardised because they weren't able to fill in an unwieldy form in a language they don’t speak."

1.19 After the leak, CEO of the Refugee Council Enver Solomon told Sky News any process "must be well thought out": "Moves to reduce the backlog are welcome but the answer is not yet more bureaucratic hurdles and threats of applications being withdrawn.

1.20 "After living in worry and uncertainty for months and even years without hearing anything about their claims, it cannot then be fair or reasonable to expect people to complete a lengthy form only in English in a matter of weeks especially for those who don't have access to legal advice and don't speak English."

1.21 During Prime Minister's Questions Wednesday, Sunak defended the government's record whilst promising a "formal update" from Braverman is forthcoming: "The Home Secretary and I are working intensely and as quickly as possible to bring forward that legislation [...] in the meantime our deals with Albania and France are already yielding benefits [...] we want a system whereby if someone arrives in our country illegally they will not be able to stay."
=== questions
Q what are they replacing the interviews with
A 1.1
Q which countries does it cover
A 1.1
Q how many people is this for
A 1.1
Q what's sunak trying to get rid of
A 1.2
Q when does sunak want the backlog gone by
A 1.2
Q why those five nationalities
A 1.3
Q how long is the form
A 1.4
Q does it have to be in english
A 1.4 1.20
F how long do they get to send it back
A 1.5
Q what happens if you dont return it
A 1.6
C Will anyone be turned down because of the form alone?
A 1.7
Q why'd boris bin the last version of this
A 1.8
Q is labour for or against
A 1.9
F so what would they do themselves
A 1.10
Q how many crossed the channel last yr
A 1.11
Q will they use the form for others too
A 1.13
Q what did braverman tell gb news
A 1.14
C Why have the forms been criticised from two opposite sides?
A 1.15
Q who gave an example of the dodgy long questions
A 1.16
Q what did boswell say about it
A 1.17 1.18
Q what does the refugee council boss think
A 1.19 1.20
Q which deals is rishi bragging about
A 1.21
Q whos gonna give the formal update
A 1.21
Q what did keir starmer say
A - stranger
Q how many people got in under boris's scheme
A - premise
Q who leaked the letter
A - who
F are they getting sacked for it
A - event
Q what did colin yeo say about the form
A - detail
Q how many officials will be checking them
A - number
Q how many iraqis have applied
A - number
Q what did the british red cross say about the new form
A - detail
C How many Albanians crossed the Channel last year?
A - number
Q why did cooper call it an amnesty
A - roles
Q what did darmanin say
A - stranger
Q how much is the home office saving
A - number
Q when's the form going to be translated
A - premise
Q which day does the illegal migration law come in
A - time
Q whats the acceptance rate for albanians
A - number
Q what did boswell tell sky news
A - roles
Q who wrote the questions
A - who
F did a lawyer check them
A - detail
Q which online translation tool do they recommend
A - name
C Why did the UNHCR object to the questionnaire?
A - premise
Q how many have sent the form back so far
A - number
Q what did solomon tell the guardian
A - roles
Q how many have crossed the channel this year
A - number
Q what did braverman tell the bbc
A - detail
Q why did boris johnson bring in the 2021 fast track
A - premise
C In how many days must one send it back?
A 1.5
Q how come albanians get the form too
A - premise
C What did Cooper give as Labour's reason for opposing the idea?
A - premise
C Do they give up on the security checks now?
A 1.3
Q what did braverman say about the red cross
A - roles
Q the second reminder before the deadline, what does it say
A - premise
C Are there plans for the others who wait?
A 1.13
Q why were 45,756 refused after crossing
A - number
Q so the guardian wrote that question is too short, which one
A - premise
Q what's boswell's beef with the language thing
A 1.18
Q has sunak got anything going with other countries
A 1.21
F and laws, anythin coming
A 1.12
Q does solomon hate all of it
A 1.19
F whats unfair about it
A 1.20
Q what if my english is rubbish
A 1.4
F does anyone think thats a problem
A 1.15 1.18 1.20
Q could i get kicked out just cos of what i put on the paper
A 1.7
