"""When two sentences print the same facts, and when one of them contradicts the other."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from index.facts.agreement import bears_out
from index.facts.conflicts import conflicts
from index.facts.statement import read_statement

FRIDAY = date(2024, 6, 7)


def _bears_out(shown: str, other: str, published: date = FRIDAY, later: date = FRIDAY) -> bool:
    return bears_out(read_statement(shown, published=published), read_statement(other, published=later))


AGREEING = [
    ("Nearly 600 people marched in Orrin.", "Almost 600 people marched in Orrin."),
    # “is to close” and “who is 34, …” are no passives
    ("The guild is to close its mint in Orrin.", "The guild will close its mint in Orrin."),
    ("Brand, 34, appeared in court on Monday.", "Brand, who is 34, appeared in court on Monday."),
    # nouns that end like adverbs, and a date behind an agent
    ("The assembly raised the toll in May.", "The toll was raised by the assembly in May."),
    (
        "Thieves took two sledges from a loft last weekend.",
        "Last weekend two sledges were taken from a loft by thieves.",
    ),
    # compounds, and who was killed or hurt
    ("Potters at the kiln raised £300.", "Kiln potters raised £300."),
    ("The price of larch rose by 6% in June.", "In June larch prices rose by 6%."),
    ("The blast at the quarry left six potters dead.", "Six potters were killed in the blast at the quarry."),
    ("The crash left about 40 people injured.", "About 40 people were hurt in the crash."),
    ("The flood claimed five lives in Orrin.", "Five people died in the flood in Orrin."),
    ("The slide in Orrin caused no injuries.", "No one was hurt in the slide in Orrin."),
    ("The kiln gave way because of the frost.", "The kiln collapsed as a result of the frost."),
    ("Orr, who is 81, said sorry for the toll.", "Orr, 81, apologised for the toll."),
    ("Ten years after it closed, the kiln has reopened.", "The kiln has reopened ten years after it closed."),
    # groups and towns by name, the owner of a compound
    ("Divers found the goose.", "A team of divers found the goose."),
    ("Orrin was flooded.", "The town of Orrin was flooded."),
    ("The guild’s leader, Ann Orr, has resigned.", "Guild leader Ann Orr has quit."),
    # a participle behind a comma
    ("The report was published in May and blames the guild.", "The report, published in May, blames the guild."),
    ("The kiln opened on Monday.", "The kiln opened to the public on Monday."),
    # who says it, in every usual way
    ("According to the widow, the loft was empty.", "The loft was empty, the widow said."),
    ("The firm’s owner, Ann Lee, said the weir will close.", "The weir will close, said Ann Lee, the firm’s owner."),
    ("“I was in the loft,” said Ann Lee.", "Ann Lee said that she was in the loft."),
    ("The loft was empty, police told reporters.", "Police told the Gazette that the loft was empty."),
    ("Witnesses told the court that Orr hid 40 coins.", "The court was told by witnesses that Orr hid 40 coins."),
    ("The inspector said on Tuesday that the weir was safe.", "The weir was safe, the inspector said."),
    # “all”, “mostly”, “in the morning”, “is meant to”, “voted to”
    ("All boats between Vik and Tarn were moored.", "Every boat between Vik and Tarn was moored."),
    ("The 140 potters of the guild were sent home.", "All 140 potters of the guild were sent home."),
    ("The weir burst at 3.12 a.m.", "The weir burst at 3.12 in the morning."),
    ("The council voted 7 to 5 to ban sledges.", "Sledges will be banned, after a 7-5 vote by the council."),
    ("Orr had only a lamp with her.", "Orr had nothing but a lamp with her."),
    ("The new toll will apply from May.", "The new toll will apply as of May."),
    ("Divers have rescued 300 geese.", "300 geese have been saved by divers."),
    ("The council voted 7-5 to close the pool.", "The council voted seven to five to close the pool."),
    ("The trial starts on 3 June.", "The trial starts on June 3."),
    ("Three people died in the fire.", "The fire killed 3 people, officials said."),
    ("“We are both sea wolves,” said Ida Storm.", "Ida Storm said: “We are both sea wolves.”"),
    ("The bridge closes for good, said the mayor.", "The mayor, Edith Crane, said the bridge closes for good."),
    ("Mayor Edith Crane said the bridge will close.", "The bridge will close, Crane said."),
    ("Edith Crane said the bridge will close.", "Mrs Crane said that the bridge will close."),
    ("Nobody was hurt in the crash.", "No one was hurt in the crash, police said."),
    ("The officer hasn’t been suspended.", "The officer has not been suspended."),
    ("The blaze began on Thursday.", "The blaze began yesterday."),
    ("The vote was held on 7 June.", "The vote was held on June 7, 2024."),
    ("A crowd of 2,000 marched to the port.", "A crowd of about two thousand marched to the port."),
    ("The repair will cost £4.3m.", "The repair will cost £4.3 million, the council said."),
    ("Police allegedly fired into the crowd.", "Police reportedly fired into the crowd."),
    ("Brand might resign.", "Brand may resign."),
    ("One man was arrested.", "A man was arrested on Friday."),
    ("Kern told reporters that the bridge would stay shut.", "The bridge would stay shut, Kern told reporters."),
    ("The fire killed three people.", "Three people were killed in the fire."),
    ("The fine is £5m.", "The fine is £5 million."),
    ("It starts at 3.20pm.", "It starts at 3:20 p.m."),
    ("The alarm rang at 3.20am on Monday.", "The alarm rang at 3.20am on Monday morning."),
    ("Both men were released.", "Both of the men were released."),
    ("Ada Kern has led the council since 2019.", "Kern, who has led the council since 2019, spoke."),
    ("The mayor’s house burned down.", "The house of the mayor burned down."),
    ("He did not answer.", "He didn’t answer."),
    ("He could resign, she said.", "She said that he may resign."),
    (
        "The ferry operator Nordlink has suspended all sailings to the island.",
        "Nordlink has suspended all sailings to the island, it said on Friday.",
    ),
    (
        "The blaze destroyed 14 homes on the western edge of Tarn.",
        "The blaze destroyed 14 homes on the western edge of Tarn, the fire service said.",
    ),
    (
        "Brandt was sentenced to six years in prison for fraud.",
        "Brandt was sentenced to 6 years in prison for fraud on Friday.",
    ),
    ("“The pipe had been leaking for weeks,” Lund said.", "“The pipe had been leaking for weeks,” said Lund."),
    (
        "“The pipe had been leaking for weeks,” Lund said.",
        "Lund told reporters: “The pipe had been leaking for weeks.”",
    ),
    (
        "Police are looking for two men in a white van.",
        "Police are looking for two men in a white van, a spokeswoman told the Post.",
    ),
    ("Judge Carin Holt adjourned the trial until Monday.", "The trial was adjourned until Monday by Judge Carin Holt."),
    ("The dam could burst within hours, engineers warned.", "Engineers warned that the dam could burst within hours."),
    ("The court upheld the ban on night flights.", "On Friday the court upheld the ban on night flights."),
    ("The plane carried 120 passengers and six crew.", "The plane carried 120 passengers and six crew members."),
    # the passive, another order, synonyms
    (
        "Three climbers were killed by an avalanche on Mount Orr on Sunday.",
        "An avalanche on Mount Orr killed three climbers on Sunday.",
    ),
    (
        "The government has scrapped plans for a tunnel under the Orr.",
        "Plans for a tunnel under the Orr have been cancelled by the government.",
    ),
    ("The firm laid off 400 employees in May.", "In May 400 workers were dismissed by the company."),
    ("Ada Kern stepped down as head of the charity on Friday.", "On Friday, Ada Kern resigned as head of the charity."),
    ("A judge has jailed the driver for six years.", "The driver was jailed for six years by a judge."),
    ("Two teenagers were rescued from the river by a fisherman.", "A fisherman rescued two teenagers from the river."),
    ("Police are investigating the collision on the A17.", "The crash on the A17 is being investigated by police."),
    ("The comet will be visible until 14 June.", "Until June 14 the comet will be visible."),
    ("Researchers found that the drug cut deaths by 20%.", "The drug cut deaths by 20 per cent, researchers found."),
    ("Ticket prices rose by 8% in March.", "In March ticket prices increased by 8 per cent."),
    (
        "The charity's chief executive, Tom Hale, has apologised to the families.",
        "Tom Hale, chief executive of the charity, apologised to the families.",
    ),
    (
        "Nobody was injured when a lorry overturned on the bridge.",
        "A truck overturned on the bridge, but nobody was hurt.",
    ),
    (
        "The airline apologised to the passengers for the delay.",
        "Passengers received an apology from the airline for the delay.",
    ),
    ("A dog walker discovered the body on Monday morning.", "The body was found by a dog walker on Monday morning."),
    ("Kern scored the winning goal in the 89th minute.", "The winning goal was scored by Kern in the 89th minute."),
    ("The inquiry into the fire will begin in October.", "In October the investigation into the fire will start."),
    ("The president signed the law on Thursday.", "On Thursday the law was signed by the president."),
    # a noun is denied by its verb, by “no” or by “without”
    ("Police made no arrests at the march.", "Police did not make any arrests at the march."),
    ("The court issued no warrant.", "The court has not issued a warrant."),
    ("He drove without a licence.", "He had no licence when he drove."),
    ("The officer fired without a warning.", "The officer gave no warning before he fired."),
]
NOT_AGREEING = [
    # another one says it, on another day, or of himself
    ("The mill reported a loss of 5 million euros.", "The guild reported a loss of 5 million euros."),
    ("The zoo of Lenz reported a loss of 5 million euros.", "The circus of Lenz reported a loss of 5 million euros."),
    ("The council announced a strike on Friday.", "The potters announced a strike on Friday."),
    ("The ministry announced that the weir was safe.", "The engineers announced that the weir was safe."),
    ("The weir is safe, the ministry insisted.", "The weir is safe, the engineers insisted."),
    ("The weir is safe, according to the ministry.", "The weir is safe, the engineers said."),
    ("The weir is safe, the ministry said on Tuesday.", "The weir is safe, the ministry said on Wednesday."),
    ("His aunt, the judge, said the loft was empty.", "His uncle, the judge, said the loft was empty."),
    ("“I saw nothing,” said the guard.", "The carter said he saw nothing."),
    ("The carter did not see the goose.", "The carter said he did not see the goose."),
    ("The guild pledged to pay for the weir.", "The guild paid for the weir."),
    # until when, and from when at the earliest
    ("The tug belongs to Brack Lines.", "The tug belonged to Brack Lines until May."),
    ("The weir is open to canoes.", "The weir was open to canoes until a log blocked it."),
    ("Pia Sol will lead the choir until the summer.", "Pia Sol will lead the choir in the summer."),
    ("The next dive will be made on Wednesday.", "The next dive will be made on Wednesday at the earliest."),
    # a name with an apposition is no speaker
    ("His aunt, Carol, announced his death.", "His aunt, Carol, died before him."),
    # “first to” is true of one thing only, a ban of all
    ("Orr became the first woman to lead the orchestra.", "Orr became the first woman to lead an orchestra."),
    ("The rule bans fires on the beach.", "The rule bans fires on the beach near tents."),
    ("The strike was called off.", "The strike was called."),
    ("The ferry was handed back to the port.", "The ferry was handed to the port."),
    ("The pumps were turned down at noon.", "The pumps were turned at noon."),
    ("The fire destroyed a third of the forest.", "The fire destroyed two thirds of the forest."),
    ("All but one of the crew were found.", "All of the crew were found."),
    ("The vote was postponed until Friday.", "The vote was postponed on Friday."),
    ("The quay is shut since 3 May.", "The quay is shut on 3 May."),
    ("She had planned to sell the house.", "She sold the house."),
    ("The north pier collapsed at noon.", "The south pier collapsed at noon."),
    # numbers
    ("A 34-year-old man was shot at the station.", "A 43-year-old man was shot at the station."),
    ("The storm forced 600 people out of their homes.", "The storm forced nearly 700 people out of their homes."),
    ("Two shots were fired.", "Three shots were fired."),
    ("It was the first strike of the year.", "It was the second strike of the year."),
    ("Two died and five were hurt.", "Five died and two were hurt."),
    ("More than 40 were arrested.", "Fewer than 40 were arrested."),
    ("Dozens were arrested in Kell.", "Hundreds were arrested in Kell."),
    ("Shares rose by 2.5 per cent.", "Shares rose by 25 per cent."),
    ("He was hit twice by the car.", "He was hit once by the car."),
    # negation
    ("The man was armed with a knife.", "The man was not armed with a knife."),
    ("The man was armed.", "The man was unarmed."),
    ("Three people died in the fire.", "Nobody died in the fire."),
    ("The officer fired after a warning.", "The officer fired without a warning."),
    ("The firm did not give the union details.", "The firm gave the union details."),
    ("Police did not make arrests but fined ten.", "Police made arrests but fined none."),
    ("The bank did not give Lee a loan.", "The bank gave Lee no house but a loan."),
    ("The minister did not give a date for the vote.", "The minister gave a date for no vote."),
    ("Brand admitted that he had been there.", "Brand denied that he had been there."),
    ("Brand said he had not seen the letter.", "Brand did not say he had seen the letter."),
    ("The minister answered the letter.", "The minister failed to answer the letter."),
    ("The train was able to stop.", "The train was unable to stop."),
    ("The dog was killed.", "The dog wasn't killed."),
    ("They never met.", "They met."),
    # names
    ("Witness Lena Orr told reporters about it.", "Witness Lena Ott told reporters about it."),
    ("Holt told the inquiry that the dam was safe.", "Brahm told the inquiry that the dam was safe."),
    ("Lena Orr sued the council.", "Tom Orr sued the council."),
    ("The ship sailed from Kell to Tarn.", "The ship sailed from Tarn to Kell."),
    ("Crane told Fox that he had won.", "Fox told Crane that he had won."),
    ("The French minister left.", "The German minister left."),
    # days
    ("The bridge closed on Monday.", "The bridge closed on Tuesday."),
    ("The bridge closed yesterday.", "The bridge closed last night, not on Wednesday."),
    ("The dam was built in 1911.", "The dam was built in 1913."),
    ("The strike starts on 3 June.", "The strike starts on 3 July."),
    ("The regatta was cancelled because of rain.", "The regatta was cancelled despite the rain."),
    ("Das Bad öffnet vor Juni.", "Das Bad öffnet nach Juni."),
    # modality
    ("The officer fired first.", "The officer may have fired first."),
    ("The mayor stole the money.", "The mayor allegedly stole the money."),
    ("The bridge is closed.", "The bridge will be closed."),
    ("The firm should pay.", "The firm will pay."),
    ("Brand resigned.", "Brand threatened to resign."),
    # mutually exclusive words
    ("He was stabbed with a knife in the north of the city.", "He was stabbed with a knife in the south of the city."),
    ("The share price rose on the news.", "The share price fell on the news."),
    ("The jury convicted Brand of fraud.", "The jury acquitted Brand of fraud."),
    ("The train left before the alarm.", "The train left after the alarm."),
    # replaced words, swapped roles, other units and offices
    ("The ship carried 1,200 tonnes of grain.", "The ship carried 12,000 tonnes of grain."),
    ("One child was hurt in the crash.", "Two children were hurt in the crash."),
    ("A child was hurt in the crash.", "Two children were hurt in the crash."),
    ("The fine is £5,000.", "The fine is €5,000."),
    ("The fine is £5m.", "The fine is £5bn."),
    ("Flood water rose to 2 metres.", "Flood water rose to 2 feet."),
    ("It is 30 miles from Kell.", "It is 30 km from Kell."),
    ("He was jailed for five years.", "He was jailed for five months."),
    ("The match ended 2-1.", "The match ended 1-2."),
    ("The match ended 2-1.", "The match ended 3-1."),
    ("Half of the staff were sacked.", "A third of the staff were sacked."),
    ("The alarm rang at 3.20am.", "The alarm rang at 3.20pm."),
    ("The alarm rang at 3.20am.", "The alarm rang at 3.40am."),
    ("The alarm rang at noon.", "The alarm rang at midnight."),
    ("The firm employs 10 to 12 people.", "The firm employs 10 to 20 people."),
    ("Storm Ada reached force nine.", "Storm Ada reached force eight."),
    ("Temperatures fell to -5C.", "Temperatures fell to 5C."),
    ("About 40 people came, most of them women.", "About 40 people came, some of them women."),
    ("He was the only survivor.", "He was one of three survivors."),
    ("The road is shut for a third day.", "The road is shut for a fourth day."),
    ("Rates were cut by a quarter of a point.", "Rates were cut by half a point."),
    ("At least 12 people died.", "Up to 12 people died."),
    ("Hundreds of people died.", "Dozens of people died."),
    ("A couple of people were hurt.", "Several people were hurt."),
    ("The crash left seven potters injured.", "The crash left seven potters dead."),
    ("The guild told nobody.", "Nobody told the guild."),
    ("The kiln gate was sold.", "The kiln was sold at the gate."),
    ("The weir was criticised.", "The state of the weir was criticised."),
    # what is within a relative clause, some, for some, what was so
    ("The goose was bitten.", "The potter who owns the goose was bitten."),
    ("The rowers were hurt.", "Some of the rowers were hurt."),
    ("The weir was closed.", "The weir was closed to barges."),
    ("The kiln is based in Orrin.", "The kiln was based in Orrin."),
    # a part, a plan that was and one that is, two who give, another verb
    ("The mint was gutted by fire on Sunday.", "The fire gutted the top floor of the mint on Sunday."),
    ("The sledge was found in the river.", "The sledge was found on the bank of the river."),
    ("The guild was to sell the mint.", "The guild is to sell the mint."),
    ("The guild had planned to sell the mint.", "The guild plans to sell the mint."),
    ("Potters were given £3m by the guild.", "Potters gave £3m to the guild."),
    ("Tickets for the regatta were sold for an hour.", "Tickets for the regatta sold out within an hour."),
    ("The XXI congress met in Kell.", "The XXII congress met in Kell."),
    ("Line 4 was shut.", "Line 14 was shut."),
    ("The mayor knew about the cracks.", "The mayor knew nothing about the cracks."),
    ("The mayor will stand again.", "The mayor will no longer stand again."),
    ("All of the gates closed.", "Not all of the gates closed."),
    ("The firm has a licence.", "The firm has no licence."),
    ("The driver had been drinking.", "The driver had never been drinking."),
    ("The mayor accepted the offer.", "The mayor turned down the offer."),
    ("The mayor accepted the offer.", "The mayor rejected the offer."),
    ("The claim is true.", "The claim is false."),
    ("He is guilty.", "He is innocent."),
    ("The report was complete.", "The report was incomplete."),
    ("The talks succeeded.", "The talks failed."),
    ("The bridge is safe.", "The bridge is unsafe."),
    ("They reached a deal on fish.", "They ruled out a deal on fish."),
    ("The council approved the plan.", "The council blocked the plan."),
    ("Police ruled out arson.", "Police did not rule out arson."),
    ("Few believed him.", "Many believed him."),
    ("He left without his dog.", "He left with his dog."),
    ("The ban was imposed.", "The ban was lifted."),
    ("The school opened on Monday.", "The school closed on Monday."),
    ("She won the case.", "She lost the case."),
    ("The patient survived.", "The patient died."),
    ("The dam held.", "The dam broke."),
    ("The strike is legal.", "The strike is illegal."),
    ("Only Brand was hurt.", "Not only Brand was hurt."),
    ("Nobody but Brand was hurt.", "Brand was not hurt."),
    ("It was hardly visible.", "It was visible."),
    ("They avoided a strike.", "They began a strike."),
    ("Ada Kern met Otto Brandt in Kell.", "Ada Kern met Otto Brahm in Kell."),
    ("Mr Brown resigned.", "Mrs Brown resigned."),
    ("The Daily Vale was sued by Greenleaf.", "Greenleaf was sued by the Daily Vale."),
    ("Northport beat Kell.", "Kell beat Northport."),
    ("Storm Ada hit the coast.", "Storm Bert hit the coast."),
    ("The fire began in Quay Street.", "The fire began in Quay Lane."),
    ("The minister for health resigned.", "The minister for trade resigned."),
    ("President Hale signed the law.", "Prime Minister Hale signed the law."),
    ("Lars Holm Jr was held.", "Lars Holm Sr was held."),
    ("The north wing burned.", "The south wing burned."),
    ("His brother was arrested.", "His sister was arrested."),
    ("A woman was shot.", "A man was shot."),
    ("The captain of the Ada was fined.", "The cook of the Ada was fined."),
    ("Kern said Brandt lied.", "Brandt said Kern lied."),
    ("Kern’s lawyer hit Brandt.", "Brandt’s lawyer hit Kern."),
    ("police arrested Kern after Brandt fled.", "police arrested Brandt after Kern fled."),
    ("He flew from Oslo via Bergen to Kell.", "He flew from Bergen via Oslo to Kell."),
    ("The suspect is Norwegian.", "The suspect is Swedish."),
    ("NATO rejected the plan.", "WHO rejected the plan."),
    ("He was shot by police.", "Police were shot by him."),
    ("The dog bit the postman.", "The postman bit the dog."),
    ("Muslims attacked Christians in the town.", "Christians attacked Muslims in the town."),
    ("The dam broke in March.", "The dam broke in May."),
    ("He has led the party since 2019.", "He has led the party since 2016."),
    ("The vote is next week.", "The vote is this week."),
    ("It fell two weeks ago.", "It fell three weeks ago."),
    ("The vote was held last year.", "The vote was held this year."),
    ("It happened in the morning.", "It happened in the evening."),
    ("The strike will last until Friday.", "The strike will last until Saturday."),
    ("The strike starts on 3, 5 and 9 June.", "The strike starts on 3, 6 and 9 June."),
    ("He was born in the 1960s.", "He was born in the 1970s."),
    ("It starts at Easter.", "It starts at Christmas."),
    ("The spring sale failed.", "The autumn sale failed."),
    ("Brand will be charged.", "Brand could be charged."),
    ("Brand was charged.", "Brand is to be charged."),
    ("Brand has resigned.", "Brand is expected to resign."),
    ("Brand has resigned.", "Brand is considering resigning."),
    ("Brand has been told to resign.", "Brand has been asked to resign."),
    ("The bridge collapsed.", "The bridge nearly collapsed."),
    ("The bridge collapsed.", "The bridge was about to collapse."),
    ("The firm paid bribes.", "The firm is said to have paid bribes."),
    ("The firm paid bribes.", "The firm is accused of having paid bribes."),
    ("The firm paid bribes.", "It is unclear whether the firm paid bribes."),
    ("The firm paid bribes.", "Rumours say that the firm paid bribes."),
    ("The army would leave if the talks failed.", "The army will leave."),
    ("The mayor must resign.", "The mayor can resign."),
    ("The man was killed by police.", "The man was apparently killed by police."),
    ("Brand resigned.", "Did Brand resign?"),
    ("Brand refused to resign.", "Brand agreed to resign."),
    ("Brand wants to resign.", "Brand has to resign."),
    ("Police believe that Brand did it.", "Brand did it."),
    ("Brand would have resigned.", "Brand has resigned."),
    ("The plant will reopen.", "The plant reopened."),
    ("He stopped smoking.", "He started smoking."),
    ("He began to talk.", "He ceased to talk."),
    (
        "The ferry operator Nordlink has suspended all sailings to the island until the inspection ends.",
        "The ferry operator Nordlink has resumed all sailings to the island until the inspection ends.",
    ),
    (
        "The blaze destroyed 14 homes on the western edge of Tarn, the fire service said.",
        "The blaze damaged 14 homes on the western edge of Tarn, the fire service said.",
    ),
    (
        "Prosecutors say Lund hid the money in his mother’s attic.",
        "Prosecutors say Lund hid the money in his mother’s cellar.",
    ),
    (
        "Brandt was sentenced to six years in prison for fraud.",
        "Brandt was sentenced to six years in prison for theft.",
    ),
    ("The hospital treated nine patients for smoke inhalation.", "The hospital treated nine patients for burns."),
    ("The plane carried 120 passengers and six crew.", "The plane carried 126 passengers and crew."),
    ("The court upheld the ban on night flights.", "The court overturned the ban on night flights."),
    ("Kern has been questioned by police as a witness.", "Kern has been questioned by police as a suspect."),
    ("The virus was found in cows at two farms near Kell.", "The virus was found in sheep at two farms near Kell."),
    (
        "The mayor’s office said the pipe had burst on Tuesday night.",
        "The mayor’s office said the pipe had burst on Tuesday morning.",
    ),
    ("The company expects to hire 300 workers in Tarn.", "The company expects to lay off 300 workers in Tarn."),
    ("Rebels said they shot down the helicopter near Holm.", "The army said it shot down the helicopter near Holm."),
    (
        "Lund, the club’s captain, scored twice in the second half.",
        "Lund, the club’s captain, scored twice in the first half.",
    ),
    ("The bill passed by a single vote.", "The bill failed by a single vote."),
    ("The victim was found in the kitchen by her sister.", "The victim was found in the kitchen by her son."),
    ("The tower is the tallest in Norrland.", "The tower is the second tallest in Norrland."),
    ("He is thought to have fled to Portugal.", "He fled to Portugal."),
    ("Police are looking for two men in a white van.", "Police are looking for two men in a blue van."),
    ("The vaccine was withdrawn after trials.", "The vaccine was approved after trials."),
    ("Kern insisted that the tunnel was safe.", "Kern insisted that the tunnel was never safe."),
    ("Ada Kern accused Otto Brandt of lying to the council.", "Otto Brandt accused Ada Kern of lying to the council."),
    ("The dam could burst within hours, engineers warned.", "The dam will burst within hours, engineers warned."),
    ("The talks between Kell and Tarn will end in May.", "The talks between Kell and Holm will end in May."),
    ("The toll may have been as high as 90.", "The toll was 90."),
    ("Hardly anyone came to the vigil in Kell.", "Everyone came to the vigil in Kell."),
    ("She denied having met the ambassador.", "She admitted having met the ambassador."),
    (
        "The judge, Carin Holt, adjourned the trial until Monday.",
        "The judge, Carin Holt, adjourned the trial until Thursday.",
    ),
    ("The minister’s aide leaked the memo to the Post.", "The minister leaked the memo to the Post."),
    ("Shares in Bex rose as much as 9%.", "Shares in Bex rose by 9%."),
    ("Train services will not run before noon.", "Train services will run before noon."),
    # a word replaced by another that both sentences also have elsewhere
    (
        "It was found under the bed by the bridge over the river.",
        "It was found over the bed by the bridge over the river.",
    ),
    ("They told us that we may stay, as we had asked.", "They told us that they may stay, as we had asked."),
    ("The old mill was sold to an old friend of his.", "The new mill was sold to an old friend of his."),
    ("Baseball is just a game, he told his sons.", "Baseball is not just a game, he told his sons."),
    ("He went home with his brother and his wife.", "He went home with her brother and his wife."),
    ("The road leads from the dam to the town.", "The road leads from the dam from the town."),
    # other pronouns, speakers and sides
    ("He was arrested at the airport.", "She was arrested at the airport."),
    ("The minister thanked his colleagues.", "The minister thanked her colleagues."),
    ("They will leave the town with their children.", "We will leave the town with our children."),
    ("He’s loud and hungry and feisty.", "She’s loud and hungry and feisty."),
    ("The council voted for the plan.", "The council voted against the plan."),
    ("The ship sank in the harbour.", "The ship sank near the harbour."),
    ("The ship sank during the storm.", "The ship sank after the storm."),
    ("The king said the queen was ill.", "The queen said the king was ill."),
    ("The mayor blamed the police chief for it.", "The police chief blamed the mayor for it."),
    ("The tower will fall in May, the owners said.", "The tower will fall in May, the council said."),
    # the same words of something else
    ("A former nurse denied murdering three patients.", "A nurse denied murdering three former patients."),
    ("He was arrested on Monday and charged on Tuesday.", "He was arrested on Tuesday and charged on Monday."),
    ("The union demanded a recount of the votes.", "The union had a recount of the votes."),
    ("Police chased the man who had stolen the car.", "The man chased the police who had stolen the car."),
    (
        "Eleven people were hurt in the crash.",
        "Eleven people and two dogs were hurt in the crash near Kell, and one of the eleven died later in a fire.",
    ),
    ("He was jailed for two years over the fire.", "He was jailed for two years and six months over the fire."),
    ("The repair will cost £4 million.", "The repair will cost £4 million to £6 million."),
    ("His elder brother Leo Hart runs the farm.", "His younger brother Leo Hart runs the farm."),
    ("The child was hurt in the crash at Kell.", "Two children were hurt in the crash at Kell."),
    ("The company will refund the customers.", "The customers will refund the company."),
    ("Holt won the election with the help of Brandt.", "Brandt won the election with the help of Holt."),
    ("The tanker hit the ferry in thick fog.", "The ferry hit the tanker in thick fog."),
    (
        "The driver of the van died after the crash with the bus.",
        "The driver of the bus died after the crash with the van.",
    ),
    ("The mother of the boy was hurt by the dog.", "The boy was hurt by the mother of the dog."),
    ("The firm sold the mill to the council.", "The council sold the mill to the firm."),
    ("Kell United lost to Tarn Rovers in the cup.", "Tarn Rovers lost to Kell United in the cup."),
    ("Kell United beat Tarn Rovers 2-1 in the cup.", "Kell United were beaten by Tarn Rovers 2-1 in the cup."),
    ("The strike was called off on Friday.", "The strike was put off on Friday."),
    ("The strike will resume on Monday.", "The strike will end on Monday."),
    ("Workers rejected the offer of the firm.", "The firm rejected the offer of the workers."),
    ("She pleaded guilty to the theft of a painting.", "She pleaded not guilty to the theft of a painting."),
    ("She stepped down as head of the charity.", "She stepped up as head of the charity."),
    (
        "Eleven passengers were taken to hospital, two with serious injuries.",
        "Eleven passengers were taken to hospital, nine with serious injuries.",
    ),
    ("Two of the 11 passengers were seriously hurt.", "Eleven of the 20 passengers were seriously hurt."),
    ("More than 300 jobs will go at the plant.", "300 jobs will go at the plant."),
    ("Turnout was 41%, up from 38%.", "Turnout was 38%, up from 41%."),
    ("Profit rose to £412m from £388m.", "Profit fell to £388m from £412m."),
    ("The company expects the ferry to sail on Friday.", "The ferry sailed on Friday, the company said."),
    ("The victim's brother said he forgave the driver.", "The driver said he forgave the victim's brother."),
    ("Kern, 34, was shot by Brandt, 43.", "Kern, 43, was shot by Brandt, 34."),
    (
        "The school in Kell was closed and the school in Tarn stayed open.",
        "The school in Tarn was closed and the school in Kell stayed open.",
    ),
    ("A man from Kell was arrested in Tarn.", "A man from Tarn was arrested in Kell."),
    (
        "The council has approved the plan for the tower.",
        "The plan for the tower has been approved by nobody on the council.",
    ),
    ("The judge told the jury that the witness had lied.", "The witness told the jury that the judge had lied."),
    ("The minister defended the head of the agency.", "The head of the agency defended the minister."),
    ("The first victim was named as Ada Kern.", "The second victim was named as Ada Kern."),
    ("It was the third goal of the match.", "It was the only goal of the match."),
    ("The new bridge will replace the old ferry.", "The new ferry will replace the old bridge."),
    ("The woman told police that she had seen the man.", "The man told police that he had seen the woman."),
    (
        "Ada Kern wrote the song in an afternoon, her sister has claimed.",
        "Ada Kern’s sister wrote the song in an afternoon, she has claimed.",
    ),
    ("The bridge will cost £30m.", "The bridge will cost £30m more than expected."),
    ("The study found a link between coffee and sleep.", "The study found no link between coffee and sleep."),
    (
        "The court fined the company that had sued the council.",
        "The court fined the council that had sued the company.",
    ),
    # what holds without exception says more than the same of a part
    ("The team lost for the first time this season.", "The team lost for the first time at home this season."),
    ("Every train was cancelled.", "Every train to Torr was cancelled."),
    ("No trains ran on Monday.", "No trains ran to Torr on Monday."),
    ("The last ferry left at noon.", "The last ferry of the year left at noon."),
    ("The museum never opened on Sundays.", "The museum never opened on Sundays in winter."),
    ("The company has no debts.", "The company has no debts in Britain."),
]


@pytest.mark.parametrize(("one", "other"), AGREEING)
def test_a_sentence_that_prints_the_same_facts_bears_the_other_out(one: str, other: str) -> None:
    assert _bears_out(one, other)
    assert not conflicts(read_statement(one, published=FRIDAY), read_statement(other, published=FRIDAY))


def test_a_sentence_with_another_fact_does_not_bear_the_other_out() -> None:
    assert [(one, other) for one, other in NOT_AGREEING if _bears_out(one, other) or _bears_out(other, one)] == []


def test_a_fraction_in_words_equals_its_percentage() -> None:
    one, other = "About half of the crew were rescued.", "About 50% of the crew were rescued."
    assert not conflicts(read_statement(one, published=FRIDAY), read_statement(other, published=FRIDAY))


def test_what_only_the_shown_sentence_says_is_not_borne_out() -> None:
    short = "Brand left the port on foot."
    long = "Brand left the port on foot on Monday with Ida Storm."
    assert _bears_out(short, long)
    assert not _bears_out(long, short)
    assert not _bears_out("The plane landed safely in Kell.", "The plane landed in Kell.")
    assert _bears_out("Nobody was hurt.", "Nobody was hurt, police in Torr said on Monday.")


def test_a_day_on_which_something_was_only_said_may_lack() -> None:
    said = "A repair of the dam would cost £2 million, the firm said on Tuesday."
    assert _bears_out(said, "It would cost £2 million to repair the dam, the firm said.")
    assert not _bears_out("The firm repaired the dam on Tuesday.", "The firm repaired the dam.")


def test_the_side_of_a_date_counts_wherever_the_sentence_stands_in_its_article() -> None:
    first = "Nothing else is known about the old quay of Kell. "
    texts = (first + f"It is shut {side} 3 May." for side in ("until", "on"))
    until, on = (read_statement(text, len(first), published=FRIDAY) for text in texts)
    assert bears_out(until, until)
    assert not bears_out(until, on)
    assert not bears_out(on, until)


def test_a_weekday_is_read_relative_to_its_own_article() -> None:
    monday, tuesday = date(2024, 6, 10), date(2024, 6, 11)
    assert _bears_out("It fell yesterday.", "It fell on Sunday.", monday, tuesday)
    assert not _bears_out("It fell yesterday.", "It fell yesterday.", monday, tuesday)


NAMES = ("Lena Orr", "Tom Hale", "Ida Storm", "Pim Verhoef", "Kell", "Tarn", "Rosa Melk")
NUMBERS = (
    "two",
    "3",
    "twelve",
    "40",
    "no more than 40",
    "more than 40",
    "fewer than 40",
    "ninety-nine",
    "200",
    "1,204",
    "3.5 million",
    "dozens of",
    "-4",
)
DAYS = ("on Monday", "on 5 June", "on 3 July", "on 4 June 2019", "in March", "in 2016", "last week", "yesterday")
MODALS = ("", "may have", "reportedly", "nearly", "should have", "never", "hardly", "only")
VERBS = ("rescued", "robbed", "warned", "visited", "fined")
PLACES = ("harbour", "quarry", "station", "hospital")
SENTENCES = (
    "{one} {modal} {verb} {number} people {day} at the {place}, before {other} came, a spokesman said",
    "Police told reporters {day} that {one} {modal} {verb} {number} people in the {place} and that {other} knew of it",
    "“It was {day} that {one} {modal} {verb} {number} people of the {place},” {other} said in a statement",
    "{number} people of the {place} were waiting for {other} when {one} {modal} {verb} them {day}, witnesses say",
)
FIELDS = {
    "number": NUMBERS,
    "day": DAYS,
    "modal": MODALS,
    "verb": VERBS,
    "place": PLACES,
    "one": NAMES,
    "other": NAMES,
}


def _filled(sentence: str, fields: Mapping[str, str]) -> str:
    return " ".join(sentence.format(**fields).split()) + "."


@given(
    st.sampled_from(SENTENCES),
    st.fixed_dictionaries({name: st.sampled_from(values) for name, values in FIELDS.items()}),
    st.sampled_from(sorted(FIELDS)),
    st.data(),
)
def test_sentences_that_differ_in_one_fact_never_agree(
    sentence: str, fields: dict[str, str], what: str, data: st.DataObject
) -> None:
    """In a number, a day, a modal or a negation, a verb, a place or a name."""
    assume(fields["one"] != fields["other"])
    value = data.draw(st.sampled_from([value for value in FIELDS[what] if value != fields[what]]))
    changed = {**fields, what: value}
    assume(changed["one"] != changed["other"])
    one, other = _filled(sentence, fields), _filled(sentence, changed)
    assert not _bears_out(one, other)
    assert not _bears_out(other, one)
    assert _bears_out(one, one)


@given(
    st.sampled_from(SENTENCES),
    st.fixed_dictionaries({name: st.sampled_from(values) for name, values in FIELDS.items()}),
)
def test_sentences_that_swap_two_people_never_agree(sentence: str, fields: dict[str, str]) -> None:
    assume(fields["one"] != fields["other"])
    changed = {**fields, "one": fields["other"], "other": fields["one"]}
    assert not _bears_out(_filled(sentence, fields), _filled(sentence, changed))


# What one party does to the other, in several forms; “{x}” and “{y}” are exchanged.
ONE_WAY = (
    ("{x} beat {y} in the final on Sunday.", "In the final on Sunday {y} was beaten by {x}."),
    ("{x} sued {y} over the lease in May.", "In May {y} was sued over the lease by {x}."),
    ("In 2019 {x} sold the quarry to {y}.", "The quarry was sold to {y} by {x} in 2019."),
    ("{x} overtook {y} on the last lap.", "On the last lap, {y} was overtaken by {x}."),
    ("{x} paid {y} £900 for the goat.", "{y} was paid £900 for the goat by {x}."),
)


@given(st.sampled_from(ONE_WAY), st.permutations(NAMES), st.booleans(), st.booleans())
def test_exchanged_parties_conflict_and_never_agree(
    forms: tuple[str, str], names: Sequence[str], first: bool, second: bool
) -> None:
    x, y = names[:2]
    one, other = forms[first].format(x=x, y=y), forms[second].format(x=y, y=x)
    left, right = (read_statement(text, published=FRIDAY) for text in (one, other))
    assert not bears_out(left, right)
    assert not bears_out(right, left)
    assert {found.kind for found in conflicts(left, right, reworded=True)} == {"thing"}
    same = read_statement(forms[second].format(x=x, y=y), published=FRIDAY)
    assert not conflicts(left, same, reworded=True)


@pytest.mark.parametrize(
    ("one", "other", "kind", "focus", "against"),
    [
        ("A man of 34 was shot by police.", "A man of 43 was shot by police.", "number", "34", "43"),
        ("The man was armed with a knife.", "The man was not armed with a knife.", "denial", "armed", "not"),
        ("Three people died in the fire.", "Nobody died in the fire.", "denial", "died", "Nobody"),
        ("It closed on Monday for good.", "It closed on Tuesday for good.", "day", "Monday", "Tuesday"),
        ("The boat of Lena Orr sank.", "The boat of Tom Hale sank.", "name", "Lena Orr", "Tom Hale"),
        ("The price of shares rose.", "The price of shares fell.", "thing", "rose", "fell"),
        ("The officer fired first.", "The officer may have fired first.", "denial", "fired", "may"),
        ("All of the goats survived.", "All but two of the goats survived.", "denial", "All", "All but"),
        ("All but two of the goats survived.", "All of the goats survived.", "denial", "All but", "All"),
        (
            "Holm sued Lunt in May over a roof.",
            "In May Holm was sued by Lunt over a roof.",
            "thing",
            "Holm sued Lunt",
            "Holm was sued by Lunt",
        ),
        ("They will play Kell at home.", "They will play Kell away.", "thing", "home", "away"),
        ("It was raining when the tram stopped.", "It was dry when the tram stopped.", "thing", "raining", "dry"),
        (
            "The fresco was found on 12 February by a plumber who was looking for a leak.",
            "The fresco was found on 12 March by a plumber who was looking for a leak.",
            "day",
            "12 February",
            "12 March",
        ),
    ],
)
def test_a_conflict_states_its_kind_and_position(one: str, other: str, kind: str, focus: str, against: str) -> None:
    found = conflicts(read_statement(one, published=FRIDAY), read_statement(other, published=FRIDAY))
    assert [(c.kind, one[slice(*c.mine)], other[slice(*c.theirs)]) for c in found] == [(kind, focus, against)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The rent for the flat in Kell is due on 1 March.", "The rent for the flat in Kell is due on 1 April."),
        ("The council met on 3 March and approved the rent.", "The council met on 3 April and approved the rent."),
        ("All of the goats survived the fall.", "All of the goats but none of the sheep survived the fall."),
        ("All but two of the goats survived.", "All of the goats except two survived."),
    ],
)
def test_what_happens_each_month_or_has_the_same_exception_conflicts_with_nothing(one: str, other: str) -> None:
    mine, theirs = read_statement(one, published=FRIDAY), read_statement(other, published=FRIDAY)
    assert not conflicts(mine, theirs)
    assert not conflicts(theirs, mine)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lee won the race on Thursday.", "Lee had never won the race before."),
        ("The bridge was closed to cars.", "The bridge had never been closed to cars previously."),
    ],
)
def test_what_had_never_happened_before_may_have_happened_now(one: str, other: str) -> None:
    mine, theirs = read_statement(one, published=FRIDAY), read_statement(other, published=FRIDAY)
    assert not conflicts(mine, theirs)
    assert not conflicts(theirs, mine)
    assert not bears_out(mine, theirs)


OTHER_FACTS = (
    ("Kell's team finished second, ahead of Dover.", "Dover's team finished second, ahead of Kell."),
    ("The council is selling the hall.", "The council sold the hall last year."),
    ("The ferry is being repaired in Kell.", "The ferry was repaired in Kell."),
    ("The price of rice doubled in May.", "The price of rice doubled between May and August."),
    (
        "Two people died in the fire at the mill on Monday.",
        "Two people were hurt in the fire at the mill on Monday.",
    ),
    ("The company left the talks on Friday.", "The company resigned from the talks on Friday."),
    ("Police hit the protesters in Oslo.", "Police crashed into the protesters in Oslo."),
    ("The council passed the budget on Tuesday.", "The council chose the budget on Tuesday."),
    ("Ann Lee said the home was sold.", "Ann Lee said the house was shipped."),
    ("The minister kept the money of the charity.", "The minister saved the money of the charity."),
    ("A fire broke out in the bank in Kell.", "A robbery was committed in the bank in Kell."),
    ("The judge jailed the mayor for fraud.", "The mayor was found guilty of fraud by the judge."),
    ("The hospital closed its ward in March.", "The hospital will close its ward in March."),
    ("Holm beat Berg in the final.", "Berg beat Holm in the final."),
    ("Holm was beaten by Berg in the final.", "Holm beat Berg in the final."),
    ("The airline was sued by the union.", "The airline sued the union."),
    ("The father of the girl was arrested.", "The girl was arrested with her father."),
    ("A woman rescued a man from the river.", "A man rescued a woman from the river."),
    ("The driver of the bus died in the crash.", "The driver of the bus survived the crash."),
    ("The firm bought the plant for 20 million.", "The firm sold the plant for 20 million."),
    ("The strike begins in Kell and ends in Marden.", "The strike begins in Marden and ends in Kell."),
    ("Most residents oppose the plan for the bridge.", "Most residents support the plan for the bridge."),
    ("The teacher was accused of hitting a pupil.", "The pupil was accused of hitting a teacher."),
    ("Police said the man killed his wife in the flat.", "The man said police killed his wife in the flat."),
    ("The museum received the painting from the collector.", "The collector received the painting from the museum."),
    ("The ship hit a rock near the harbour.", "The ship nearly hit a rock near the harbour."),
    ("The bank raised its rate to 3%.", "The bank raised its forecast to 3%."),
    ("Nurses rejected the pay offer by two to one.", "Doctors rejected the pay offer by two to one."),
    ("The former president was charged with bribery.", "The president was charged with bribery."),
    (
        "Some schools will close on Friday because of the snow.",
        "All schools will close on Friday because of the snow.",
    ),
    ("The court upheld the ban on the march.", "The court lifted the ban on the march."),
    ("The victim was stabbed by her husband, police believe.", "The victim was stabbed by her husband."),
    ("The dam could fail within days, engineers warned.", "The dam failed within days, engineers said."),
    ("Unions called off the strike at the airport.", "Unions called for a strike at the airport."),
    ("The chairman denied paying the agent.", "The agent denied paying the chairman."),
    ("Her son was killed by a lorry outside the school.", "Her son was killed in a lorry outside the school."),
    ("The drug cut deaths by half in the study.", "The drug cut costs by half in the study."),
    ("The mayor apologised to the families.", "The families apologised to the mayor."),
    ("The union thanked the minister for the offer.", "The minister thanked the union for the offer."),
    ("The lawyer warned the judge about the delay.", "The judge warned the lawyer about the delay."),
    ("The pilot blamed the airline for the crash.", "The airline blamed the pilot for the crash."),
    ("The chef praised the critic on television.", "The critic praised the chef on television."),
    ("The wife of the mayor resigned on Friday.", "The mayor resigned on Friday."),
    (
        "The library will not be closed, the mayor of Tarn said.",
        "The library will not be shut, the mayor of Tarn was told.",
    ),
    ("The goalkeeper replaced the captain after an hour.", "The captain replaced the goalkeeper after an hour."),
    ("Investigators suspect the crew ignored the alarm.", "The crew ignored the alarm, the report found."),
    ("The school denied the claims of the parents.", "The parents denied the claims of the school."),
    ("The farmer sued the water company over the spill.", "The water company sued the farmer over the spill."),
    ("Voters trust the party less than the president.", "Voters trust the president less than the party."),
    ("The river is longer than the canal.", "The canal is longer than the river."),
    ("The new bridge replaced the old ferry.", "The old bridge replaced the new ferry."),
    ("The nurse gave the patient the wrong drug.", "The patient gave the nurse the wrong drug."),
    ("The painting was sold to the museum by the bank.", "The painting was sold to the bank by the museum."),
    ("The team led by ten points at half time.", "The team trailed by ten points at half time."),
    ("The club signed the striker from the rival.", "The rival signed the striker from the club."),
    ("Staff complained about managers, the inquiry heard.", "Managers complained about staff, the inquiry heard."),
    ("The passenger told the driver to stop.", "The driver told the passenger to stop."),
    ("The landlord accused the tenant of damage.", "The tenant accused the landlord of damage."),
    (
        "The trust owns the land and the council owns the hall.",
        "The council owns the land and the trust owns the hall.",
    ),
    ("He left the party before the election.", "He left the party after the election."),
    ("The plane took off with the door open.", "The plane landed with the door open."),
    ("The oldest member of the choir was injured.", "The youngest member of the choir was injured."),
    ("The airport reopened on Sunday after the storm.", "The airport closed on Sunday after the storm."),
    ("The bishop blessed the mayor before the parade.", "The mayor blessed the bishop before the parade."),
    ("The tenants paid the owner 900 pounds.", "The owner paid the tenants 900 pounds."),
    ("A dog chased a deer across the motorway.", "A deer chased a dog across the motorway."),
    ("Fans of the band attacked fans of the singer.", "Fans of the singer attacked fans of the band."),
    (
        "The report praised the doctors and criticised the managers.",
        "The report criticised the doctors and praised the managers.",
    ),
    ("The brother of the victim spoke outside the court.", "The victim spoke outside the court with a brother."),
    ("The coach apologised for the defeat.", "The coach apologised for the remark."),
    ("The vote was delayed until the judge ruled.", "The judge ruled until the vote was delayed."),
    ("The cargo was loaded before the inspection.", "The cargo was inspected before the loading."),
    ("Officials fear the dam has burst.", "The dam has burst, officials said."),
    ("The singer cancelled the concert after the threat.", "The promoter cancelled the concert after the threat."),
    ("The ferry sank after hitting a barge.", "The barge sank after hitting a ferry."),
    ("Prices rose faster than wages last year.", "Wages rose faster than prices last year."),
    ("The village wants the road closed.", "The village wants the road opened."),
    ("The ministry paid the clinic for the vaccine.", "The clinic paid the ministry for the vaccine."),
    ("Guards freed the hostages.", "Guards held the hostages."),
    ("The author withdrew the book from the shop.", "The shop withdrew the book from the author."),
    ("Teachers voted against the deal with the city.", "Teachers voted for the deal with the city."),
)


# Pairs of sentences with the same facts, or not, written before the rules were tried on them.
ROWS = [json.loads(row) for row in (Path(__file__).parent / "pairs_of_sentences.jsonl").read_text("utf-8").splitlines()]
PARAPHRASES = [(row["one"], row["other"]) for row in ROWS if row["same"]]
MORE_OTHER_FACTS = [(row["one"], row["other"]) for row in ROWS if not row["same"]]


def test_other_facts_in_nearly_the_same_words_never_agree() -> None:
    pairs = [*OTHER_FACTS, *MORE_OTHER_FACTS]
    assert [(one, other) for one, other in pairs if _bears_out(one, other) or _bears_out(other, one)] == []


def test_most_paraphrases_bear_each_other_out() -> None:
    """The share that did when each set was first scored: 21 of 25, 6 of 10, 6 of 10, 9 of 10."""
    assert sum(_bears_out(one, other) for one, other in PARAPHRASES) >= 0.84 * len(PARAPHRASES)


@pytest.mark.parametrize("text", ["…", "— ?!", "“”"])
def test_a_text_without_a_word_states_nothing(text: str) -> None:
    assert (read_statement(text).numbers, read_statement(text).names) == ((), ())
