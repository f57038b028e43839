"""Articles with their notes marked (`[[kind]]…[[/]]`), and reporting about the corrections of others."""

from __future__ import annotations

# The rules recognised 15 of the 30 notes at first, and 2 that are none.
ARTICLES: tuple[tuple[str, str], ...] = (
    (
        "Harbour Gazette",
        "Ferry service to resume on Monday\n\n"
        "[[correction]]This article has been amended since it was first published. It originally gave the"
        " number of crew aboard as 41; there were 14.[[/]]\n\n"
        "The ferry between Port Ellis and the islands will sail again on Monday, its operator said on "
        "Friday.\n\n"
        '"We have replaced the shaft and tested it twice," said Morag Hume, the company\'s marine '
        "superintendent.\n\n"
        "Two sailings a day are planned until the end of March, and the morning boat will carry freight.",
    ),
    (
        "The Westmoor Chronicle",
        "Village hall sold for flats\n\n"
        "The parish council has sold its village hall to a developer for £410,000.\n\n"
        "The sale was agreed by six votes to three at a meeting on Tuesday night.\n\n"
        '"Nobody asked the people who use it," said Janet Ode, who runs a dance class there.\n\n'
        "[[correction]]In an earlier version of this story we reported that Councillor Peter Lamb voted "
        "for the sale. In fact he was absent from the meeting. We apologise to Mr Lamb for the "
        "error.[[/]]",
    ),
    (
        "Northern Courier",
        "Review of river study\n\n"
        '[[retraction]]The Northern Courier has withdrawn an article, headed "River deaths linked to dye '
        'works", that appeared on this page on 4 May. The article relied on figures that we have been '
        "unable to verify.[[/]]\n\n"
        "The environment agency said on Monday that it would repeat its tests of the water below the "
        "mill.\n\n"
        "Anglers had reported dead fish along three miles of the bank.",
    ),
    (
        "Valley Post",
        "Choir wins national prize\n\n"
        "The Tarn Valley Singers have won the national amateur choir prize for the second time.\n\n"
        "The judges praised the sopranos in particular. The prize is worth £5,000.\n\n"
        "The choir will sing in Leeds next month before a tour of Norway.\n\n"
        "[[correction]]A photograph published with this report on Thursday was of the Tarn Bridge Ladies'"
        " Choir, not of the Tarn Valley Singers. It has been replaced.[[/]]",
    ),
    (
        "The Lowland Times",
        "Minister says hospital will not close this year\n\n"
        "The health minister said on Wednesday that St Brigid's hospital would stay open at least until "
        "December.\n\n"
        "He told parliament that a review would be published in the autumn.\n\n"
        '"I give that assurance," he said.\n\n'
        "[[clarification]]The headline of this article was changed on 12 June to make clear that the "
        "minister's assurance applies to this year only.[[/]]",
    ),
    (
        "Newswire",
        "LONDON, May 3 (Newswire) - Copper rose to a two-month high on Friday as stocks in warehouses "
        "fell.\n\n"
        "Three-month copper gained 1.8% to $9,410 a tonne.\n\n"
        "Traders said demand from cable makers had recovered sooner than they had thought.\n\n"
        "[[correction]](This story has been refiled to correct the spelling of the analyst's name in "
        "paragraph 6)[[/]]",
    ),
    (
        "Union Press",
        "[[correction]](Corrects second paragraph to show that the plant employs 1,300 people, not "
        "13,000)[[/]]\n\n"
        "DETROIT (UP) — A maker of truck axles said Monday it would close its plant in Ohio by the end of"
        " the year.\n\n"
        "The plant employs 1,300 people, according to the company.\n\n"
        "Union officials said they had learned of the decision from a text message.",
    ),
    (
        "The Daily Sentinel",
        '[[correction]]Following an article published on 3 February headlined "Charity boss spent '
        'donations on cruise", Mr Alan Dray complained to the Independent Press Standards Organisation '
        "that The Daily Sentinel breached Clause 1 (Accuracy) of the Editors' Code of Practice. The "
        "complaint was upheld, and IPSO has required The Daily Sentinel to publish this decision as a "
        "remedy to the breach.[[/]]\n\n"
        "The charity's accounts for last year show that it spent £2.1 million, most of it on its three "
        "shelters.\n\n"
        "Its trustees will meet in September to choose a new chair.",
    ),
    (
        "Bay City Herald",
        "Corrections and clarifications\n\n"
        "[[correction*]]A story on Page 3A on Sunday about the school budget misstated the size of the "
        "deficit. It is $3.4 million, not $34 million.[[/]]\n\n"
        "[[correction*]]Because of an editing error, an obituary of the architect Ruth Salim on Monday "
        "gave the wrong year for the opening of the Bay Theater. It opened in 1971.[[/]]\n\n"
        "[[clarification*]]An article on Tuesday about parking permits should have made clear that "
        "residents over 70 pay nothing.[[/]]",
    ),
    (
        "The Plainsman",
        "A night on the ward\n\n"
        "[[editors_note]]Some names in this story have been changed to protect the patients' "
        "privacy.[[/]]\n\n"
        "It is ten past two in the morning, and the corridor smells of disinfectant and toast.\n\n"
        "Rosa, who is 23, has worked eleven nights in a row.\n\n"
        '"You stop counting," she says, and goes to answer a bell.',
    ),
    (
        "Metro Ledger",
        "Inside the jail\n\n"
        "[[editors_note]]EDITOR'S NOTE: The reporter's sister worked at the county jail until 2019. She "
        "was not a source for this story.[[/]]\n\n"
        "The county jail holds 600 people in a building meant for 340, according to an inspection.\n\n"
        "Inspectors found three broken locks and a kitchen without hot water.\n\n"
        "The sheriff said the locks had been repaired since.",
    ),
    (
        "Coast Radio",
        "Bridge closed after lorry fire\n\n"
        "The bridge over the Esk has been closed in both directions after a lorry caught fire at noon.\n\n"
        "Fire crews were at the scene within ten minutes, and the driver was not hurt.\n\n"
        "[[update]]UPDATE 4.30pm: One lane of the bridge has reopened, police say.[[/]]\n\n"
        "Drivers are asked to use the upper road.",
    ),
    (
        "Tech Dispatch",
        "Phone maker slows old models\n\n"
        "Phones that are older than three years run more slowly after the latest update, tests by a "
        "consumer group show.\n\n"
        "The group compared forty phones of four models.\n\n"
        "The slowdown was as much as 18 percent.\n\n"
        "[[update]]This story was updated on Friday at 11 a.m. with a statement from the "
        "manufacturer.[[/]]",
    ),
    (
        "Evening Beacon",
        "[[retraction]]On 9 October we published a story alleging that the mayor of Cray had taken gifts "
        "from a builder. We now accept that there was no truth in the allegation. We have removed the "
        "story and apologise to the mayor.[[/]]\n\n"
        "The council will discuss its register of gifts on Thursday.\n\n"
        "The register has been public since 2015, but nobody has asked to see it until this year.",
    ),
    (
        "Hill Country News",
        "Farmer fined over slurry\n\n"
        "A farmer at Low Garth has been fined £6,000 for letting slurry run into a stream.\n\n"
        "Magistrates heard that the tank had leaked for a week.\n\n"
        "[[clarification]]We have been asked to make clear that the farmer, John Reed of Low Garth, is "
        "not related to John Reed of High Garth, who sells eggs at the market in Kelby.[[/]]\n\n"
        "The fine must be paid within 28 days.",
    ),
    (
        "The Capital Journal",
        "Senate passes farm bill\n\n"
        "The Senate passed a five-year farm bill on Thursday, 68 to 31.\n\n"
        "The bill now goes to the House, where its future is not clear.\n\n"
        "It would spend $12 billion more on crop insurance.\n\n"
        "[[correction]]An earlier version of this article misidentified the state that Senator Dale Voss "
        "represents. It is Nebraska, not Kansas. The error has been corrected.[[/]]",
    ),
    (
        "City Observer",
        "Tram line delayed again\n\n"
        "The tram line to the airport will open in 2028, two years later than planned.\n\n"
        "Costs have risen to £390 million, the council said.\n\n"
        "Correction\n\n"
        "[[correction]]The line will have 11 stops. We wrote 17 when this report first appeared.[[/]]",
    ),
    (
        "Prairie Public",
        "Teacher leaves school after letter\n\n"
        "A teacher at the high school in Marlow has left after parents wrote to the board.\n\n"
        "The board did not say why.\n\n"
        "[[editors_note]]Prairie Public does not name people accused of misconduct who have not been "
        "charged.[[/]]\n\n"
        "Parents who spoke at the meeting said they wanted an explanation.",
    ),
    (
        "The Island Star",
        "Lighthouse keeper honoured\n\n"
        "The last keeper of the Gull Rock light was given a medal by the governor on Saturday.\n\n"
        "He is 91 and lives in St Anne.\n\n"
        "[[correction]]His wife's name was given as Mary in some editions of Sunday's paper. Her name is "
        "Marie. The Island Star regrets the error.[[/]]",
    ),
    (
        "Open Bulletin",
        "[[retraction]]Editor's note: Open Bulletin has retracted this article. An internal review found "
        "that several quotations in it could not be verified. The original text is kept below for the "
        "record.[[/]]\n\n"
        "A market trader in the old town says he has been asked for bribes by inspectors for years.\n\n"
        '"They come on Fridays," he said.\n\n'
        "The inspectors' office did not answer questions.",
    ),
    (
        "Riverside Reporter",
        "Swimming pool reopens\n\n"
        "The pool on Mill Lane opened again on Saturday after repairs that took nine months.\n\n"
        "[[correction]](The original version of this report misspelled the surname of the pool's manager,"
        " Siobhan Keogh.)[[/]]\n\n"
        "Season tickets cost $120.",
    ),
    (
        "Nordblatt",
        "Brücke bleibt bis Herbst gesperrt\n\n"
        "Die Brücke über die Aue bleibt bis Oktober gesperrt, teilte die Stadt am Montag mit.\n\n"
        "Der Verkehr wird über die Bundesstraße umgeleitet.\n\n"
        "[[correction]]Anmerkung der Redaktion: In einer früheren Version dieses Artikels hieß es, die "
        "Brücke sei 1961 gebaut worden. Tatsächlich wurde sie 1967 gebaut. Wir haben den Fehler "
        "korrigiert.[[/]]",
    ),
    (
        "The Brack Post",
        "Harbour wall to be raised\n\n"
        "The harbour wall will be raised by a metre, the port said on Monday.\n\n"
        "Work starts in spring and will cost two million.\n\n"
        "[[correction]]Editor's note: The wall has a long history. It was built by prisoners. Two storms broke it. "
        "The port rebuilt it each time. An earlier version of this article misstated the year of the second storm. It "
        "was 1911.[[/]]\n\n"
        "[[correction]]Clarification and correction: The port's first name was Skerrow. Owing to an error in the "
        "editing, we gave it as Sparrow.[[/]]",
    ),
    (
        "Le Courrier du Val",
        "Le pont restera fermé jusqu'en octobre\n\n"
        "Le pont sur l'Aue restera fermé jusqu'en octobre, a annoncé la mairie lundi.\n\n"
        "La circulation sera déviée par la route nationale.\n\n"
        "[[correction]]Rectificatif : une première version de cet article indiquait que le pont datait de"
        " 1961. Il a été construit en 1967. Nous présentons nos excuses à nos lecteurs.[[/]]",
    ),
    (
        "El Faro del Sur",
        "El puente seguirá cerrado hasta octubre\n\n"
        "El puente sobre el Aue seguirá cerrado hasta octubre, informó el lunes el ayuntamiento.\n\n"
        "El tráfico se desviará por la carretera nacional.\n\n"
        "[[correction]]Fe de errores: en una versión anterior de este artículo se decía que el puente se "
        "construyó en 1961. Se construyó en 1967.[[/]]",
    ),
    (
        "The Mercury",
        "Gym chain sued by members\n\n"
        "Forty members of a gym chain have sued it over fees that they say were never mentioned.\n\n"
        "The case will be heard in March.\n\n"
        "[[correction]]A paragraph about the company's finances was removed from this article on 8 "
        "January after the company showed that the figures were out of date.[[/]]",
    ),
    (
        "The Quay Post",
        "Lights on the pier will be replaced\n\n"
        "The town will replace all 212 lights on its pier before the summer, the mayor said on Tuesday.\n\n"
        "The council votes on the money on Thursday.\n\n"
        "[[correction]]An earlier version of this story misidentified the owner of the company. He is Raul Ortega, not "
        "Ramon Ortega.\n\n"
        "It also misstated how many bids were received. There were three.\n\n"
        "The article also wrongly gave the height of the pier as nine metres.[[/]]",
    ),
    (
        "Coast Weekly",
        "Ferry firm loses its licence\n\n"
        "[[correction]]An earlier version of this story misstated the name of the ferry.[[/]]\n\n"
        "The ferry firm has lost its licence for the islands, the harbour office said on Monday.\n\n"
        "It also missed a deadline to repay 2 million euros to the bank, and it also mistook the bank's patience for "
        "consent, a judge said.",
    ),
    (
        "Southern Weekly",
        "Apple harvest begins early\n\n"
        "Growers in the south have begun to pick apples two weeks early.\n\n"
        "A warm spring is the reason, says the growers' union.\n\n"
        "[[correction]]Last week's report on the cider festival should have said that entry is free for "
        "children under 12. We are sorry for the mistake.[[/]]",
    ),
    (
        "Digital Standard",
        "Landlord left families without heating\n\n"
        "Six families in Dock Street had no heating for most of January.\n\n"
        "The landlord did not respond to requests for comment before publication.\n\n"
        "[[update]]After this article was published, the landlord's solicitor sent us the following "
        'statement: "Our client repaired the boiler on 2 February."[[/]]',
    ),
    (
        "The Daily Sentinel",
        "Council tax to rise\n\n"
        "Council tax in Brayford will rise by 4.9 per cent in April.\n\n"
        "The leader of the council said there was no choice.\n\n"
        '[[correction]]An article of 2 March ("Asylum hotel costs double", page 7) said that the hotel '
        "cost £2m a month. The correct figure is £2m a year. We are happy to set the record "
        "straight.[[/]]",
    ),
    (
        "Harbour Gazette",
        "Senator withdraws remark about nurses\n\n"
        "Senator Ida Cole on Tuesday retracted her claim that nurses were paid twice for night shifts.\n\n"
        '"I got the number wrong, and I correct it," she told reporters. "We regret any offence."\n\n'
        "Her office issued a correction an hour later, saying the senator had misread a table.\n\n"
        "The nurses' union said the apology was welcome but late.",
    ),
    (
        "The Lowland Times",
        "Rent law amended\n\n"
        "The rent law has been amended since it was first published in the official journal in May.\n\n"
        "An earlier version of the bill gave tenants three months' notice; the new one gives them two.\n\n"
        "The article on deposits was removed after landlords complained.",
    ),
    (
        "Tech Dispatch",
        "Bank corrects error in its app\n\n"
        "Lundy Bank has updated its app to correct an error that showed customers the wrong balance.\n\n"
        'The update was published on Monday. "We apologise to everyone who was affected," the bank said '
        "in a note to customers.\n\n"
        "Update 6.2 also adds a dark theme.\n\n"
        "The earlier version of the app is still available for old phones.",
    ),
    (
        "Valley Post",
        "Daily Sentinel corrects story about mill\n\n"
        "The Daily Sentinel has published a correction to its story about the mill at Cray.\n\n"
        'The newspaper had reported that 300 jobs would go. "We are happy to make clear that no jobs will'
        ' be lost," it wrote on page 2.\n\n'
        "The mill's owner said he would drop his complaint to the press regulator.\n\n"
        'The article, headlined "Mill to axe 300", has been removed from the newspaper\'s website.',
    ),
    (
        "Metro Ledger",
        "Actor clarifies comments on rival\n\n"
        "Actor Luke Maran has clarified comments he made about a former co-star in an interview with a "
        "magazine.\n\n"
        'In a post on Friday he wrote: "I would like to clarify that I never said she was lazy."\n\n'
        "He added that the article had been edited to make him look bad.",
    ),
    (
        "Coast Radio",
        "Airline apologises for stranded passengers\n\n"
        "Two hundred passengers spent the night on the floor of the airport after their flight was "
        "cancelled.\n\n"
        '"We regret the error in our booking system and apologise to all passengers," the airline said in'
        " a statement.\n\n"
        "A spokesperson said that a corrected timetable had been published on its website.",
    ),
    (
        "Open Bulletin",
        "Journal retracts study of vitamin\n\n"
        "A medical journal has retracted an article that claimed a vitamin prevents colds.\n\n"
        "The editors said in a note that the data could not be verified. The article was first published "
        "in 2019.\n\n"
        '"The authors regret the error," the retraction notice says.\n\n'
        "Two of the five authors disagreed with the retraction.",
    ),
    (
        "Channel Nine",
        "Police correct number of dead\n\n"
        "Police on Wednesday corrected the number of people who died in the fire from nine to seven.\n\n"
        'An earlier statement had said that nine people died. "That was incorrect, and we apologise to '
        'the families," said the chief.\n\n'
        "The correction came after two bodies were found to have been counted twice.",
    ),
    (
        "The Island Star",
        "Museum finds photograph was of wrong ship\n\n"
        "The photograph that has hung beside the museum's door since 1980 shows the wrong ship.\n\n"
        "It was believed to be of the Clara, which sank in 1911. It is in fact of her sister, the Edith.\n\n"
        "The museum has replaced the photograph and corrected the caption.",
    ),
    (
        "Union Press",
        "Weather service gives update on storm\n\n"
        "Update: that is what the forecasters call each of the bulletins they write through the night.\n\n"
        "The 11 p.m. update said that the storm had weakened and that winds had fallen to 60 mph.\n\n"
        "This story of the storm is told in the harbour each winter, and it has been changed many times.",
    ),
    (
        "Capital Journal",
        "Magazine editor resigns over cover\n\n"
        "The editor of a fashion magazine resigned on Monday after the magazine published the wrong "
        "woman's picture on its cover.\n\n"
        '"This was our mistake. We published a photograph of someone else," the editor wrote in a note to'
        " readers.\n\n"
        "The magazine's publisher said the issue had been withdrawn from sale.",
    ),
    (
        "Newswire",
        "Retailer restates profits\n\n"
        "A retailer said on Tuesday that it had corrected its accounts for 2023 after finding an error.\n\n"
        "The company originally reported a profit of $14 million. The correct figure is $4 million.\n\n"
        "It apologised to shareholders and said that its report, published in May, had been withdrawn.",
    ),
    (
        "Northern Courier",
        "Court orders broadcaster to apologise\n\n"
        "A court has ordered a broadcaster to apologise to a doctor whom it had accused of fraud.\n\n"
        'The broadcaster must read out the following at the start of its news: "We accept that the '
        'allegation in our report was untrue, and we apologise to Dr Ames."\n\n'
        "It said that it would appeal, and that it stood by its story.",
    ),
    (
        "Southern Weekly",
        "Cookbook recalled over mushroom mistake\n\n"
        "A publisher has recalled a cookbook because of a mistake in a recipe for mushroom soup.\n\n"
        'The recipe in the first edition called for the wrong mushroom. "An error on page 48 has been '
        'corrected in the second edition," it said.\n\n'
        "Readers who return the book will be sent the corrected version.",
    ),
    (
        "The Plainsman",
        "How I learned to say sorry\n\n"
        "I once wrote that my brother was a thief. I was wrong, and I have told him so.\n\n"
        "We reported to each other every evening what we had done, and my mother corrected us.\n\n"
        "In our house we said grace. We would like to think that it helped.\n\n"
        "Editors change things. My first story was changed so much that I did not know it.",
    ),
    # A last set: 3 of 13 at first, and 1 that is none.
    (
        "The Marsh Examiner",
        "Council drops plan for car park\n\n"
        "The council has dropped its plan for a car park on the water meadow.\n\n"
        "More than 900 people had signed a petition against it.\n\n"
        '"We listened," said the council\'s leader, Ann Teal.\n\n'
        "[[correction]]This report has been amended to remove a line that said the petition was organised"
        " by the Green Party. It was organised by residents.[[/]]",
    ),
    (
        "The Marsh Examiner",
        "[[retraction]]An article published on this site on 11 February about Dr Owen Platt has been "
        "removed. It contained claims about his treatment of patients that we now know to be untrue, and "
        "we apologise to Dr Platt.[[/]]\n\n"
        "Patients at the clinic in Brook Street are to be offered appointments on Saturdays from March.\n\n"
        "The clinic has taken on two doctors and a nurse.",
    ),
    (
        "Lakeside Tribune",
        "Rowing club finds missing trophy\n\n"
        "The trophy that went missing from the rowing club in 1996 has been found in a loft.\n\n"
        "[[correction]]The picture originally used with this story showed a different cup. We have "
        "replaced it.[[/]]\n\n"
        "The club will polish it and put it in a case.\n\n"
        '"It is smaller than I remember," said its president.',
    ),
    (
        "Wire Service International",
        "[[correction]](This May 9 story has been refiled to say second quarter, not first quarter, in "
        "the headline)[[/]]\n\n"
        "OSLO, May 9 (WSI) - A salmon farmer said on Thursday that its profit had doubled in the second "
        "quarter.\n\n"
        "Its shares rose 6%.\n\n"
        "The company farms in three fjords.",
    ),
    (
        "The Borough Mail",
        "Corrections and clarifications\n\n"
        "[[correction*]]We gave the wrong telephone number for the food bank in Saturday's paper. The "
        "number is 555 0143.[[/]]\n\n"
        "[[correction*]]In our report of the inquest into the death of Sean Maddox (page 9, 4 May), we "
        "said that he was 52. He was 25.[[/]]\n\n"
        "[[correction*]]Our story about the swimming baths on Monday said that children swim free. This "
        "applies only in the school holidays.[[/]]",
    ),
    (
        "The Borough Mail",
        "Court fines dog owner\n\n"
        "A man whose dog bit a postman has been fined £400.\n\n"
        "Magistrates in Tarrow heard that the dog had bitten twice before.\n\n"
        "[[clarification]]The Borough Mail has been asked to point out that the Mark Dunn named in this "
        "report is not Mark Dunn the butcher in Castle Street.[[/]]",
    ),
    (
        "Signal",
        "Data leak at school app\n\n"
        "Names of 12,000 pupils could be read by anybody for a week, the maker of a school app has "
        "admitted.\n\n"
        "The company said it had closed the gap.\n\n"
        "[[update]]UPDATE (12 June, 9.10am): The regulator has opened an inquiry.[[/]]\n\n"
        "[[update]]After publication, a spokesperson for the company told Signal that 9,000 of the pupils"
        " had left school.[[/]]",
    ),
    (
        "The Quarterly",
        "The man who would not sell\n\n"
        "[[editors_note]]Names and some details have been changed at the request of the family.[[/]]\n\n"
        "Every spring a letter came from the company, and every spring the old man put it in the stove.\n\n"
        "He had bought the field in 1961.\n\n"
        "The company owned all the fields around it.",
    ),
    (
        "Valley Observer",
        "Fire chief to retire\n\n"
        "The chief of the fire brigade, Nora Kell, will retire in June.\n\n"
        "She joined in 1989, as one of two women.\n\n"
        "[[correction]]Editing mistakes led to the wrong year being given for the fire at the mill in an "
        "earlier version. It was 2003.[[/]]",
    ),
    (
        "Talblick",
        "Bahnhof wird umgebaut\n\n"
        "Der Bahnhof wird ab März umgebaut, teilte die Bahn am Dienstag mit.\n\n"
        "Die Arbeiten dauern zwei Jahre.\n\n"
        "[[correction]]Korrektur: In einer früheren Fassung haben wir geschrieben, der Umbau koste 40 "
        "Millionen Euro. Es sind 14 Millionen.[[/]]",
    ),
    (
        "Lakeside Tribune",
        "Broadcaster withdraws documentary\n\n"
        "A broadcaster has withdrawn a documentary about a prison after guards complained.\n\n"
        'In a statement it said: "We accept that a sequence in this programme was misleading. We regret '
        'the error."\n\n'
        "The programme has been removed from its website, and an edited version will be shown in May.\n\n"
        "Its director said that the film had been changed without his consent.",
    ),
    (
        "Valley Observer",
        "Teacher corrects textbook\n\n"
        "A teacher in Morl has found 41 errors in a textbook that every school in the county uses.\n\n"
        "The publisher said that an earlier version of the book had been corrected in 2021, and that this"
        " edition should have been withdrawn.\n\n"
        '"We are sorry for the mistakes," it wrote to her.\n\n'
        "The Valley Observer has seen the letter.",
    ),
    (
        "Signal",
        "Update breaks heating controls\n\n"
        "An update to an app left 3,000 homes without heating on Sunday.\n\n"
        "The company clarified on Monday that older boilers are not affected, and it published a "
        "corrected version.\n\n"
        "Signal first reported on the problem in January.\n\n"
        "Users say that the notice in the app was changed several times.",
    ),
    (
        "The Marsh Examiner",
        "Minister sorry for misleading parliament\n\n"
        "The minister for water has apologised for giving parliament the wrong figures.\n\n"
        '"I should have said 40 million, not 14," he told members on Thursday. "I correct the record."\n\n'
        "The Marsh Examiner reported last week that the figures did not add up.\n\n"
        "The report that the figures came from has been withdrawn by its authors.",
    ),
    (
        "The Quarterly",
        "Why we say sorry\n\n"
        "We apologise more than we used to, a study of 4,000 letters suggests.\n\n"
        "In the first letters, from 1840, nobody regrets anything; in the last, everybody is sorry for "
        "something.\n\n"
        'This piece of advice is given in one of them: "Correct your mistakes before your enemies do."\n\n'
        "The authors of the study corrected their own count twice.",
    ),
    # Written after the rules: 11 of 12 at first.
    (
        "The Dale Advertiser",
        "School kitchen wins award\n\n"
        "The kitchen of Moor Lane primary school has won a county award for its dinners.\n\n"
        "Its cook, Bettina Rowe, makes 210 meals a day.\n\n"
        '"I like to see clean plates," she said.\n\n'
        "[[correction]]Correction: Because of a mistake in captioning, Bettina Rowe was described as the "
        "head teacher. She is the cook.[[/]]",
    ),
    (
        "The Dale Advertiser",
        "[[correction]]In Thursday's Advertiser we reported that Frank Ibbot had been convicted of theft."
        " Mr Ibbot was acquitted. We are sorry for the error and for the distress it caused him.[[/]]\n\n"
        "The town's market will move to the square in April while the hall is painted.\n\n"
        "Stallholders have been told that rents will stay the same.",
    ),
    (
        "Northern Wire",
        "[[correction]](Corrects spelling of chief executive's surname in paragraph 3, no other "
        "changes)[[/]]\n\n"
        "HELSINKI, Nov 3 - A maker of lifts cut its forecast on Monday.\n\n"
        "It now expects sales to be flat.\n\n"
        "Shares in the company fell 4%.",
    ),
    (
        "Cape Ledger",
        "Whale watchers rescued\n\n"
        "Eleven people were taken off a boat that had lost power near Cape Hollin on Sunday.\n\n"
        "None was hurt.\n\n"
        "[[correction]]A previous version of this story misstated the number of people on board. There "
        "were 11, not 17.[[/]]\n\n"
        "[[update]]This story was updated at 6:20 p.m. with comments from the coast guard.[[/]]",
    ),
    (
        "Inquirer Weekly",
        "Inside the clinic\n\n"
        "[[retraction]]The Inquirer Weekly is retracting this story. An outside review concluded that its"
        " central source could not have been present at the events he described.[[/]]\n\n"
        "The clinic stands at the end of a gravel road.\n\n"
        "A former porter says that records were burned there at night.",
    ),
    (
        "Radio Fen",
        "Flood barrier closed\n\n"
        "The barrier at Fenmouth was closed at noon, two hours before high water.\n\n"
        "[[clarification]]Clarification: the barrier protects the old town alone. Villages downstream "
        "have barriers of their own.[[/]]\n\n"
        "Shops on the quay have been given sandbags.",
    ),
    (
        "Bright Side",
        "The woman who counts swifts\n\n"
        "[[editors_note]]Editor's note: Ada Finch died on 2 May, after this interview was recorded. It is"
        " published with her family's consent.[[/]]\n\n"
        "Ada Finch has counted the swifts over her street every evening since 1974.\n\n"
        "She keeps the figures in school books.",
    ),
    (
        "City Dispatch",
        "Officer charged after chase\n\n"
        "A police officer has been charged with dangerous driving after a chase in which a cyclist was "
        "killed.\n\n"
        "[[editors_note]]City Dispatch is not naming the officer because of a court order.[[/]]\n\n"
        "The court will hear the case in May.",
    ),
    (
        "Sports Post",
        "United sign winger\n\n"
        "United have signed the winger Leo Brandt for £2 million.\n\n"
        "He scored 14 goals last season.\n\n"
        "[[correction]]An earlier headline on this article gave the fee as £20 million.[[/]]",
    ),
    (
        "Le Phare",
        "Le marché déménage\n\n"
        "Le marché déménagera en avril sur la grande place.\n\n"
        "Les loyers resteront les mêmes, assure la mairie.\n\n"
        "[[correction]]Contrairement à ce que nous avons écrit dans une première version, le marché ne "
        "fermera pas.[[/]]",
    ),
    (
        "Cape Ledger",
        "Rival paper loses libel case\n\n"
        "The Cape Star must pay a fisherman $40,000 over an article that called him a smuggler.\n\n"
        "The judge said that the article was wrong and that the newspaper should have corrected it at "
        "once.\n\n"
        '"We stand by our story," its editor said outside the court.\n\n'
        "The article was taken down last year. An earlier version of it had not named the man.",
    ),
    (
        "City Dispatch",
        "Police withdraw appeal for witness\n\n"
        "Police have withdrawn an appeal for a witness after the woman came forward.\n\n"
        "A photograph issued with the appeal was of another woman, and the force has apologised to her.\n\n"
        '"We regret the mistake and have removed the picture," a spokesman said.\n\n'
        "The appeal was updated twice on Monday.",
    ),
    (
        "Bright Side",
        "My life as a proofreader\n\n"
        "For thirty years I corrected other people's mistakes, and nobody noticed mine.\n\n"
        "We had a rule on the desk: this page goes to print when two people have read it.\n\n"
        "Once we printed the wrong name on a cover. The author forgave us.\n\n"
        "The last error I found was in a headline about a proofreader.",
    ),
    (
        "Parish Eye",
        "Council publishes new version of plan\n\n"
        "The parish council has published a corrected version of its plan for the green.\n\n"
        "The first version, published in March, wrongly showed the cricket pitch as a car park.\n\n"
        'The clerk said: "The map in the plan was out of date. It has been replaced, and we are sorry for'
        ' any confusion."\n\n'
        "Comments can be sent until the end of June.",
    ),
)
