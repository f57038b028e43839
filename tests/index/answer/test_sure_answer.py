from __future__ import annotations

from datetime import date

import pytest

from index.answer.sure_answer import (
    AnswerType,
    answer_type_of,
    is_withheld,
    lacks_answer_type,
    lacks_detail,
    shows_answer_type,
)
from index.facts.statement import Statement, read_statement


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("when did the vote happen?", "when"),
        ("they voted when", "when"),
        ("what day was the vote", "when"),
        ("how many people came", "how_many"),
        ("how old is the mayor", "how_old"),
        ("how long will it stay shut", "how_long"),
        ("how much does a ticket cost", "how_much"),
        ("whos the captain", "who"),
        ("where was it held", "where"),
        ("how come he left", "why"),
        ("did she answer?", "other"),
    ],
)
def test_the_asking_words_determine_the_answer_type_wherever_they_are(question: str, kind: AnswerType) -> None:
    assert answer_type_of(question) == kind


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("when did they vote", "The council voted on Tuesday evening."),
        ("when did they vote", "The council voted three weeks ago."),
        ("when was it built", "Parts of it are of the 1870s."),
        ("when will they vote", "The council will have voted by the end of May."),
        ("how many piers", "Cracks were found in two piers."),
        ("how old is he", "The 40-year-old baker left."),
        ("how long", "It stayed shut for almost six months."),
        ("who closed it", "The bridge was closed by Mayor Crane."),
        ("where", "They met at the town hall."),
        ("why", "It was shut because the pier cracked."),
    ],
)
def test_a_sentence_with_the_answer_type_lacks_nothing(question: str, sentence: str) -> None:
    assert lacks_answer_type(answer_type_of(question), question, sentence) == 0.0


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("when did they vote", "The council voted to close the bridge."),
        ("how many piers", "Cracks were found in the piers."),
        ("how long did the meeting last", "The meeting was held at the town hall."),
        ("what did the hat cost, how much", "The hat was red."),
    ],
)
def test_a_sentence_on_the_topic_without_the_answer_type_lacks_it(question: str, sentence: str) -> None:
    assert lacks_answer_type(answer_type_of(question), question, sentence) == 1.0


def test_who_asks_for_a_person_that_the_question_does_not_name() -> None:
    assert lacks_answer_type("who", "who did crane answer", "Then Crane answered at once.") == 1.0
    assert lacks_answer_type("who", "who did crane answer", "Then Crane answered Lind at once.") == 0.0
    assert lacks_answer_type("who", "who did crane answer", "Then Crane answered him at once.") == 0.5


def stated(sentence: str) -> Statement:
    return read_statement(sentence, 0, len(sentence), published=date(2024, 5, 20))


@pytest.mark.parametrize(
    ("question", "sentence", "shows"),
    [
        (
            "why did the mayor resign?",
            "Mayor Holt resigned as chairman of the board and will be replaced by Ann Lee.",
            False,
        ),
        ("why did the mayor resign?", "Holt stepped down after 12 years in office.", False),
        ("why did the mayor resign?", "Holt stepped down after he was caught taking bribes.", True),
        ("why did the mayor resign?", "Mayor Holt resigned over the collapse of the roof.", False),
        ("why was the bridge closed?", "The bridge is closed for six weeks.", False),
        ("why was the bridge closed?", "The bridge was closed to let engineers weld the cracks.", False),
        ("why was the bridge closed?", "The bridge was closed because of cracks.", True),
        ("why was the bridge closed?", "Cracks were found, so the bridge was closed.", True),
        ("why was the bridge closed?", "The bridge was due to open on 3 May.", False),
        ("why was the bridge closed?", "The bridge was closed due to a storm.", True),
        ("which bridges are unsafe", "The Marl Bridges Trust says that four bridges are unsafe.", False),
        ("which bridge is unsafe", "The Marl Bridge is unsafe.", True),
        ("how old is the clerk", "There are 64 of them, the clerk said.", False),
        ("how many people were hurt?", "On 3 May people were hurt when the 2019 stand fell.", False),
        ("how many people were hurt?", "Nobody was hurt.", True),
        ("how many people died in fire 7?", "Fire 7 was put out at dawn.", False),
        ("who started the fire?", "The fire started in a store, fire officer Dana Orr said.", False),
        ("who started the fire?", "A boy of 12 started the fire, Dana Orr said.", True),
        ("who is the fire officer?", "The fire started in a store, fire officer Dana Orr said.", True),
        ("who said it started in a store?", "The fire started in a store, fire officer Dana Orr said.", True),
        ("who gave the money?", "The choir will sing in Vienna, thanks to an unnamed donor.", False),
        ("what did Holt say when he left?", "Holt thanked his wife.", True),
        ("when did Holt resign?", "Holt resigned at a meeting.", False),
        ("how old was the driver", "The driver, who left three years ago, had no licence.", False),
        ("how old is her brother", "Her brother, 34, is a plumber.", True),
        ("how old was the girl", "The girl was nine when the fire broke out.", True),
        ("how old is the organ", "The 130-year-old organ was played on Sunday.", True),
        ("how old is the organ", "The organ was built in 1894.", True),
        ("how old was the goalkeeper", "The club, aged by debts, lost 3-0.", False),
        ("how old was the coach when he quit", "The coach quit 12 days after the final.", False),
        ("how old are the twins", "The twins are in their early forties.", True),
        ("how old was he", "He died at 71.", True),
        ("wie alt ist die Ministerin", "Ministerin Ruth Abel sprach von einem Rückschlag.", False),
        ("wie alt ist die Ministerin", "Ministerin Ruth Abel, 58, sprach von einem Rückschlag.", True),
        ("quel âge avait le pilote", "Le pilote a quitté le club en colère.", False),
        ("Und warum?", "Der Kapitän kam am Montag nach Kell.", False),
        ("warum sank die Fähre", "Die Fähre sank, weil ein Ventil offen stand.", True),
        ("pourquoi le maire est-il parti ?", "Le maire est parti lundi.", False),
        ("pourquoi le maire est-il parti ?", "Le maire est parti lundi, car il était malade.", True),
        ("¿Por qué cerró el puerto?", "El puerto cerró el lunes.", False),
        ("¿Por qué cerró el puerto?", "El puerto cerró debido a la tormenta.", True),
        ("qué edad tiene la alcaldesa", "La alcaldesa, de 47 años, no respondió.", True),
        ("who opened the sluice", "The sluice had been opened during the night.", False),
        ("who opened the sluice", "The sluice had been opened by a night watchman.", True),
        ("who cut the cable", "The cable was deliberately cut with a saw.", False),
        ("who fined the board", "Chairwoman Lena Ward said she had heard of it from a letter.", False),
        ("who paid for the roof", "The parish will pay for the roof.", True),
        ("who won the race", "Ida Holm won the race by a length.", True),
        ("who found the ring", "A schoolboy found the ring in a ditch.", True),
        ("who found the ring", "The ring was found in a ditch, Ann Lee said.", False),
        ("who hit the referee", "He hit the referee with a bottle.", False),
        (
            "whos the builder that did the wall",
            "The wall was put up, Lee said, by a builder who has since left.",
            False,
        ),
        (
            "who was the other bidder",
            "A rival bidder, which asked not to be named, said it had warned the council.",
            False,
        ),
        ("who is the mayor", "The mayor, Ann Lee, said the bridge would close.", True),
        ("who is the mayor", "The mayor, Ann Lee, would not say when.", True),
        ("who is the mayor", "Mayor Ann Lee would not say when.", True),
        ("who is the citys new harbour engineer", "The city's new harbour engineer, Ann Lee, said it was safe.", True),
        ("who is coles agent", "Cole's agent, Ann Lee, said he was ill.", True),
        ("who is Cole's agent", "Ann Lee, an agent, said Cole was ill.", True),
        ("who is Cole's agent", "Ann Lee said Cole had met an agent.", False),
        ("which barn was burned", "Some of it was in Lee's barn, which was burned.", True),
        ("who is the buyer", "The company, Marl, would not name the buyer.", False),
        ("what did the house cost which burned", "The house, which cost £900, was of a friend.", True),
        ("who is Ann Lee", "Ann Lee has been mayor of Elmouth since 2019.", True),
        ("who were the two men in the van", "Two men in the van drove off at noon.", False),
        ("who is the new coach", "Tom Reed has been named as the new coach.", True),
        ("who is the chief executive", "Chief executive Tom Reed said sales had fallen.", True),
        ("how many birds died", "About 20 tonnes of birds were burnt.", False),
        ("how many birds died", "Some 4,000 birds died.", True),
        ("how many people were hurt", "Twelve were hurt, two badly.", True),
        ("how many pupils left", "The school spent £4,000 on pupils.", False),
        ("how many shares did he sell", "He sold a third of his shares.", True),
        ("how many miles is the detour", "The detour is 14 miles long.", True),
        ("how many jobs will go", "Profits fell by 12 per cent because of the jobs.", False),
        ("how many percent voted for it", "Some 61 per cent voted for it.", True),
        ("how much did the roof cost", "The roof cost £90,000.", True),
        ("who told the board", "Chairwoman Lena Ward said she had heard of it from a letter.", True),
        ("who warned Ward", "Ward said she had been warned in March.", False),
        ("who warned Ward", "Ward was warned by Tom Reed in March.", True),
        ("who said that", "“It is a disgrace,” she said.", True),
        ("who promised the captain a new deal", "Captain Ruth Adeyemi said she had been promised a new deal.", False),
        ("who urged people to stay in", "Police chief Ida Holm urged people to stay in.", True),
        ("how old is the chapel", "The chapel is being repaired.", False),
        ("how old is the pilot", "The pilot, 41, survived.", True),
        ("how many goals did he score", "He scored twice.", True),
        ("how many seats has the hall", "The hall seats 1,200.", True),
        ("how many votes did she win by", "She won by 11 votes.", True),
        ("how many kilos of fish were dumped", "About 300 kg of fish were dumped.", True),
        ("who broke the window", "The window was broken on Friday night.", False),
        ("who broke the window", "Vandals broke the window on Friday night.", True),
        ("who was arrested", "A man of 30 was arrested.", True),
        ("who was arrested", "Three people were arrested.", True),
        ("who is in charge of the inquiry", "Judge Ann Lee is in charge of the inquiry.", True),
        ("whose car was it", "The car belonged to Tom Reed.", True),
        ("who owns the mill", "The mill is owned by a Danish fund.", True),
        ("who was hurt", "Tom Reed was hurt.", True),
        ("who was blamed", "The driver was blamed.", True),
        ("who saw it first", "A cyclist was the first to see it.", True),
        ("who paid the fine", "Somebody paid the fine in coins.", False),
        ("who paid the fine", "Somebody paid the fine, and it was not Ann Lee.", False),
        ("who paid the fine", "Whoever paid the fine did so in coins.", False),
        ("who was stung", "One of them was stung.", False),
        ("who was stung", "One of them, Ann Lee, was stung.", True),
        ("who stole the mask", "Among the losses is a mask that was stolen in 1970.", False),
        ("which school did she go to", "She went to a school in Leeds.", False),
        ("which school did she go to", "She went to Ashdown School in Leeds.", True),
        ("which school did she go to", "She went to a school in Leeds called Ashdown.", True),
        ("which other towns were flooded", "The river flooded 11 other towns.", False),
        ("which of the guards let him in", "Two guards let him in.", False),
        ("which bank lent the money", "The money was lent by a bank, which they would not name.", False),
        ("which judge called her a liar", "A judge who was there on Monday called Lee a liar.", False),
        ("who sent the text that told them to come", "Members of a Leeds club were told to come.", False),
        ("which month is it", "It is planned for June.", True),
        ("who is the buyer that pulled out", "A buyer pulled out on Friday, according to Tom Reed.", False),
        ("who was the other buyer", "Another buyer, the grocer Tom Reed, offered less.", True),
        ("who was the other buyer", "Tom Reed was another buyer.", True),
        ("whats the pilots name", "A pilot from Leeds was hurt.", False),
        ("whats the name of the pilot", "The pilot was Ann Lee.", True),
        (
            "whats the name of the plumber they fined",
            "One such plumber was fined on Friday, Judge Ann Lee said.",
            False,
        ),
        ("what is the name of the boat", "The boat ran aground in Leeds on Sunday, Tom Reed told the court.", False),
        ("what was the name of the boat", "The boat, the Ida Holm, ran aground in Leeds.", True),
        ("name of the ship please", "The Ida Holm ran aground with its crew of nine.", True),
        ("who left the goose in the church", "The goose was left by someone after Christmas.", False),
        ("who hid the eggs in the organ", "Somebody had hidden eggs in the organ before Easter.", False),
        ("who hid the eggs in the organ", "The verger had hidden eggs in the organ before Easter.", True),
        ("who won on monday", "April Jones won on Monday.", True),
        ("how old was leonards daughter", "It was 72-year-old Ben Cole, whose daughter wept.", False),
        ("how old is the drivers sister", "The driver, Ann Lee, 34, called her sister first.", False),
        ("how old is the drivers sister", "The driver's sister, Ann Lee, is 34.", True),
        ("how old was the mayors son", "The son, Tom Reed, 19, was fined.", True),
        ("how old is the dog of ann lee", "Ann Lee, 34, took the dog to the vet.", False),
        ("how old is the dog of ann lee", "Ann Lee's dog is nine years old.", True),
        ("how old is ann lee", "The baker's sister, Ann Lee, is 34.", True),
        ("how old is the pilot", "Ann Lee, 41, survived.", True),
        ("how many boats sank", "Boats drifted 40 miles.", False),
        ("whats the name of the winner", "Holm won by a length.", True),
        ("which of the guards let him in", "One of the guards let him in.", False),
        ("how old was the man who fell", "A man aged 51 fell from the wall, Ann Lee said.", True),
        ("whats her first name", "She has a first name at last, Ann.", True),
        ("what is the bakers grandson called", "It was not her grandson who fell.", False),
        ("what is the bakers grandson called", "Her grandson, Tom Reed, fell.", True),
        ("which country has offered help", "Denmark has offered help as well.", True),
        ("which country has offered help", "Ann Lee has offered help as well.", False),
        ("who will give the bird a new name", "The children will choose a new name for the bird.", True),
        ("how many mills burned", "Only one mill burned in the end.", True),
        ("how many mills burned", "One of the men saw the mills burn.", False),
        ("how often do they meet", "They usually meet at the inn.", True),
        ("how often do they meet", "They meet at the inn.", False),
        ("how many lbs did he lose", "He lost 19 pounds in May.", True),
        ("how many quid is a ticket", "A ticket is £2.10.", True),
        ("how old was the motor", "The motor was fitted in 1962.", True),
        ("whats the disease called", "The sheep have a disease known as the sways.", True),
        ("how many boats sank", "Boats sank in three ports.", False),
        ("how many boats sank", "Boats were hit, and three sank.", True),
        ("how much does he owe for wages", "He owes unpaid wages.", False),
    ],
)
def test_a_sure_answer_states_what_is_asked_for(question: str, sentence: str, shows: bool) -> None:
    assert shows_answer_type(question, stated(sentence)) is shows


@pytest.mark.parametrize(
    ("question", "sentence", "lacks"),
    [
        ("how old is Ben Cole", "Ben Cole lives in Leeds.", True),
        ("how old is Ben Cole", "Ben Cole, 34, lives in Leeds.", False),
        ("how many sheep drowned", "The sheep spent two hours in the river, where some drowned.", True),
        ("how much will the company pay", "The company will pay for the roof.", True),
        ("which three barns were burned", "Three of the seven barns were burned.", True),
        ("who is the leader of the league", "Leeds remain a leader of the league.", False),
        ("why did Cole leave", "Cole left on Monday.", False),
        ("who left", "The door was left open.", True),
        ("who set the alarm off", "Someone set off the alarm, she said.", True),
        ("who set the alarm off", "A caretaker set off the alarm.", False),
        ("who set the alarm off", "She said that she had set it off by leaning on it.", False),
        ("who did the union blame", "The union blamed the weather.", False),
        ("did the man who cut the rope get away", "The rope had been cut in the night.", False),
        ("does anyone know who cut the rope", "The rope had been cut in the night.", True),
        ("why did Cole leave", "Cole left in May and has never said why.", True),
        ("why did Cole leave", "Cole left because nobody told him when to come.", False),
        ("why did Cole leave", "Cole gave no reason for leaving.", True),
        ("when did the fire start", "The fire started at six, but nobody knew the hall was full.", False),
        ("when did the fire start", "“I never saw it,” said Cole, who says when he was there.", False),
        ("where is the ship now", "The ship's whereabouts are still unknown.", True),
        ("where does Cole live", "Cole, 63, has sung since 1994.", True),
        ("when did Cole leave", "Cole left in silence.", False),
        ("why does the dog have no name", "The dog limps and for now has no name.", False),
        ("how many members want to keep the name", "Some 140 members want to keep the name.", False),
        ("who treated the baker", "The baker, Ben Cole, was ill and was treated on Friday.", True),
        ("who treated the baker", "The baker was treated the next day by the vet Ann Vale.", False),
        ("who found the law", "It was not found until the work of Ann Vale.", False),
        ("who will follow Ann Vale", "Her successor has not been named.", True),
        ("who bought the mill", "It went to a large shareholder, who asked not to be named.", False),
        ("who will follow Ann Vale", "The club did not say who it had chosen, but Ben Cole will coach.", False),
        ("how did the baker die", "The baker died in May aged 80.", True),
        ("how did her husband die", "She came to Leeds after the death of her husband, a baker.", True),
        ("how did the baker die", "The baker drowned after he fell from a bridge.", False),
        ("how many people work at the mill", "More than 400 people wrote to the mill.", True),
        ("how many people work at the mill", "The mill has a staff of 400.", False),
        ("how many people live in Torr", "In Torr he employs seven people.", True),
        ("how many people live in Torr", "Torr has a population of 400.", False),
        ("how many people worked there", "About 400 people toiled at the mill.", False),
        ("what is the name of the Cole baby", "It was the case of Mr Cole, of Leeds, whose baby was alone.", True),
        ("what is the name of the Cole baby", "The baby, Ida Cole, was alone in Leeds.", False),
        ("what are the names of the bakers", "Two bakers were ill.", True),
        ("who read out the names of the bakers", "The mayor read out the names.", False),
        ("what are the names of the bakers", "The bakers, Tom Reed and Ida Holm, were ill.", False),
        ("wie alt ist Ruth Abel", "Ruth Abel sprach von einem Rückschlag.", True),
        ("wie alt ist Ruth Abel", "Ruth Abel, 58, sprach von einem Rückschlag.", False),
    ],
)
def test_there_is_no_answer_without_the_name_number_or_person_asked_for_or_if_it_is_kept_back(
    question: str, sentence: str, lacks: bool
) -> None:
    assert lacks_detail(question, stated(sentence)) is lacks


@pytest.mark.parametrize(
    ("question", "sentence", "beside", "withheld"),
    [
        ("how much was the reward", "His pay was £900.", "Lee would not say how high the reward was.", True),
        ("how much was the reward", "His pay was £900.", "The reward has not been disclosed.", True),
        ("how much was the reward", "The reward was £900.", "Lee would not say who got the reward.", False),
        ("when was the reward paid", "It was paid in May.", "He held the reward and did not tell me.", False),
        ("did he get the reward", "He got £900.", "Lee would not say how high the reward was.", False),
        (
            "who got the reward",
            "The police thanked Tom Reed.",
            "Nobody at the bank could say who got the reward.",
            True,
        ),
    ],
)
def test_an_answer_is_not_sure_beside_a_sentence_that_keeps_it_back(
    question: str, sentence: str, beside: str, withheld: bool
) -> None:
    assert is_withheld(question, stated(sentence), [stated(beside)]) is withheld


@pytest.mark.parametrize(
    ("question", "sentence", "shows"),
    [
        ("how many lorries were damaged?", "Nine people were injured, four of them seriously.", False),
        ("how many lorries were damaged?", "Nine lorries were damaged, and four people hurt.", True),
        ("how many cyclists were injured?", "Nine people were injured, four of them seriously.", True),
        ("how many homeless people were injured?", "Nine people were injured, four of them seriously.", True),
        ("how many casualties were there?", "Nine people were injured, four of them seriously.", True),
        ("how old is the driver?", "The driver of the lorry, Peter Lang, 41, was charged.", True),
        ("how old is the driver?", "The owner of the lorry, Peter Lang, 41, blames the driver.", False),
        ("who charged the driver?", "The driver was charged with causing death by dangerous driving.", False),
        ("who charged the driver?", "The driver was charged by county police.", True),
        ("who closed the road?", "The road was closed by 3 May.", False),
    ],
)
def test_an_answer_shows_the_count_the_age_or_the_doer_asked_for(question: str, sentence: str, shows: bool) -> None:
    assert shows_answer_type(question, stated(sentence)) is shows


@pytest.mark.parametrize(
    ("question", "sentence", "shows"),
    [
        ("how much did the band get paid", "The band was paid and sent home at nine.", False),
        ("how much did the travellers get", "The line settled the claim of its 3,800 travellers.", False),
        ("how much did the lawyers cost", "The two lawyers worked for 14 months.", False),
        ("how much was he fined", "He was fined at a hearing on 4 May.", False),
        ("how much was he fined", "He was fined £400.", True),
        ("how much did they pay for the mill", "They paid 3 million for the mill.", True),
        ("how much did they raise for the roof", "They raised 4,300 in a week.", True),
        ("how much does entry cost", "Entry will be free.", True),
        ("how much does it cost", "There is no charge.", True),
        ("how much did the statue cost", "The statue cost nothing.", True),
        ("how much will the club pay", "The club will pay half of the cost.", True),
        ("how much is a ticket", "A ticket is ten euros.", True),
        ("how much weight did she lose", "She lost 12kg in a year.", True),
        ("how much snow fell", "Eighteen inches of snow fell.", True),
        ("how much does the statue weigh", "The statue weighs 3 tonnes.", True),
        ("how much money was stolen", "Thieves broke through three doors.", False),
        ("how much was taken from the till", "Some 1,200 kroner was taken from the till.", True),
        ("how much did he sell the house for", "He sold the house to two brothers.", False),
    ],
)
def test_an_amount_of_money_is_no_other_number(question: str, sentence: str, shows: bool) -> None:
    assert shows_answer_type(question, stated(sentence)) is shows


@pytest.mark.parametrize(
    ("question", "sentence", "shows"),
    [
        ("who operated on the father?", "Ivor Dahl, 69, fell ill and was operated on the next day.", False),
        ("who treated the rider", "Kim Vale, who fell at the third, was treated at the scene.", False),
        ("who treated the rider", "Kim Vale was treated by Dr Ann Lee.", True),
        ("who was treated", "Kim Vale was treated at the scene.", True),
        ("who rescued the dog", "The dog was rescued while Ann Lee watched.", False),
        ("who arrested cole", "Ben Cole was arrested on Monday, his sister Ida said.", False),
        ("who designed the tower", "The tower was designed for Ann Lee.", False),
        ("who signed the treaty", "The treaty was signed in Lund by Otto Prinz.", True),
        ("who scored", "Holm scored after Berg was fouled.", True),
        ("who scored twice", "Holm, who was scored against once, scored twice.", True),
        ("who was hired", "Ann Lee was hired in May.", True),
        ("who got fired", "Ann Lee was fired in May.", True),
        ("who painted the sun on the gate?", "On Lime Lane somebody has painted a sun on the gate.", False),
        ("who threw the egg", "Someone in the crowd threw an egg at Mayor Holt.", False),
        ("who rang the bell", "Somebody rang the bell before Kim Vale arrived.", False),
        ("who rang the bell", "Somebody saw that Kim Vale rang the bell.", True),
        ("who stole the van", "An unidentified man stole the van from Harris Motors.", False),
        ("who rang the bell", "Kim Vale rang the bell when someone shouted.", True),
        ("who took command", "In May Paul Marin was given command of the fort.", True),
        ("they were no match for who", "They were no match for Ann Lee, who was elected in May.", True),
        ("who will fill the seat", "Ann Lee will fill the seat until someone is found.", True),
    ],
)
def test_who_did_it_is_not_whom_it_was_done_to_or_somebody(question: str, sentence: str, shows: bool) -> None:
    assert shows_answer_type(question, stated(sentence)) is shows


@pytest.mark.parametrize(
    ("question", "sentence", "shows"),
    [
        ("who pushed the cake?", "Otto Prinz was asked whether it had been he who pushed it.", False),
        ("who leaked the letter", "Holt would not say if Lind had leaked the letter.", False),
        ("did holt resign?", "Asked whether Holt had resigned, the clerk shrugged.", False),
        ("who paid the fine", "Reporters asked if the club had paid the fine.", False),
        ("who asked whether it was safe", "Ann Lee asked whether the bridge was safe.", True),
        ("what did lee ask", "Lee asked whether the bridge was safe.", True),
        ("did holt resign", "Holt resigned before he was asked if he would.", True),
        ("did holt resign", "Asked whether Holt would resign, the clerk said that he had resigned.", True),
        ("will the bridge reopen", "The bridge will reopen whether or not it rains.", True),
        ("when will they know if it is safe", "They will know on Friday whether it is safe.", True),
    ],
)
def test_what_somebody_asks_is_not_stated(question: str, sentence: str, shows: bool) -> None:
    assert shows_answer_type(question, stated(sentence)) is shows


@pytest.mark.parametrize(
    ("question", "sentence", "shows"),
    [
        ("did the whole town lose power?", "Two streets in the town lost power.", False),
        ("did the whole town lose power?", "Only two streets lost power.", True),
        ("did the council move all the planters?", "It moved three of the twelve planters.", True),
        ("was everyone paid?", "The captain was paid.", False),
        ("was everyone paid?", "Nobody was paid.", True),
        ("how much did the whole wedding cost?", "The cake of the wedding cost £600.", False),
        ("how much did the whole wedding cost?", "In all, the wedding cost a total of £600.", True),
        ("who bought the whole estate?", "Ben Cole bought the estate.", True),
        ("how did their mum die", "Their mother, Ida, died in 2016.", False),
        ("what did ida die of", "She died in 2008.", False),
        ("what did his wife die from", "His wife died in hospital at the age of 80.", False),
        ("how did the miners die", "Three miners died underground on Friday.", False),
        ("how was he killed", "He was killed on Tuesday in Lund.", False),
        ("what was the cause of her death", "Her death was announced on Friday.", False),
        ("how did he die", "He died of a stroke.", True),
        ("how did he die", "He fell from the roof.", True),
        ("how did she die", "She died when her car left the road.", True),
        ("how was he killed", "He was killed by a falling tree.", True),
        ("how did he die", "He died in a fire.", True),
        ("how did he die", "He died on Monday after a long illness.", True),
        ("how did the divers die", "The divers drowned on Friday.", True),
        ("how did she die", "A fall killed her, the coroner said.", True),
        ("when did he die", "He died on Monday.", True),
        ("how did otto feel about the wages", "Ann Lee promised Otto a month's wages.", False),
        ("how does the mayor feel", "The mayor said that she was devastated.", True),
        ("how did holt feel about it", "“I was over the moon,” Holt added.", True),
        ("how did the captain feel", "The captain felt let down.", True),
    ],
)
def test_how_somebody_died_or_felt_is_more_than_that_they_did(question: str, sentence: str, shows: bool) -> None:
    assert shows_answer_type(question, stated(sentence)) is shows
