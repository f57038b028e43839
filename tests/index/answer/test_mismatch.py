from __future__ import annotations

from index.answer.mismatch import PRESUPPOSES, is_mismatch
from index.facts.statement import read_statement

# Sentences with the words of the question that state something else.
OTHERWISE = """
    who did Brennick sue? | The union sued Brennick in June.
    why did Brennick sue the union? | The union sued Brennick in June.
    who sued the union? | The union sued Brennick in June.
    has Brennick sued the union? | The union has sued Brennick.
    will Orrin sue the firm? | The firm will sue Orrin.
    did the man bite the dog? | The dog bit the man on Friday.
    what did the tenants offer the owner? | The owner offered the tenants £900.
    how much did Fennet offer for Lactor? | Lactor has offered £9 million for the Fennet creamery.
    when did Orrin sack Poole? | Poole sacked Orrin on Monday.
    when did Orrin beat Poole at Dorrick? | She beat Orrin at Dorrick by eight seconds.
    did Poole's brother hit Orrin? | Orrin hit Poole's brother with a stick.
    did Harkin sue Orrin? | He bears no grudge, but has sued Clay Harkin in Montane.
    who has threatened the mayor? | The mayor has threatened a reporter.
    who did the museum lend the cup to? | The cup had been lent to the museum by the earl.
    did Orrin send Castell a letter? | He spoke of Castell, who had sent him a letter.
    why did the mayor criticise the paper? | The paper criticised the mayor for his trip.
    what did the drivers call Purnell? | He was criticised for calling the drivers “selfish”.
    who rescued the fisherman? | The fisherman rescued two swimmers.
    how many guests did the inn have this year? | The inn had 900 guests last year.
    what will the fair cost next summer? | This summer, the fair cost £9,000.
    what did she earn this month? | She earned £90 in the past month.
    did anyone die in the fire? | Nine people were taken to hospital after the fire.
    how many cows died? | The farmer moved forty cows from her meadow.
    any deaths in the crash? | Two people were hurt in the crash.
    why did the union accept the bonus? | The union rejected it by 512 votes to 38.
    when did the union vote for the bid? | The union voted against the bid in May.
    who denied the theft? | A man of 40 admitted the theft.
    what was illegal about the sale? | The sale was legal under the law of 1907.
    why did the lorry hit the picket? | A picket was hit by a lorry at the east gate.
    why did Torley leave the firm? | Torley left the firm two years later.
    why will the board not open an inquiry? | The board will not open an inquiry, it said.
"""
# Answers, and sentences that may be.
ANSWERS = """
    who sued the union? | The union was sued by Brennick in June.
    what did the union pay? | Members paid union dues.
    who will replace Orrin? | Orrin's replacement, Ann Poole, starts in May.
    who beat Kimber? | Brandal beat Kimber by eight seconds.
    who beat Kimber? | Kimber was beaten by Brandal.
    what did Ann Orrin win? | The prize was won by Ann Orrin.
    what did the storm destroy? | Destroyed in the storm were two barns.
    what did the minister announce? | “We will pay,” announced the minister.
    what did Orrin give the school? | The school was given £900 by Orrin.
    what did the owner offer the tenants? | Tenants were offered £900 by the owner.
    who did the club sign? | Ann Poole signed for the club on Monday.
    when did Orrin join the firm? | The firm took on Orrin in May.
    did Orrin marry Poole? | Poole married Orrin in 2010.
    when will the school open? | The town will open the school in May.
    who wrote the letter? | The letter, written by Ann Orrin, was found.
    who wrote the letter? | The letter Ann Orrin wrote was found.
    which firm built the bridge? | The bridge built by Kern fell.
    who owns the firm? | The firm, which Ann Orrin owns, makes paint.
    who helped the driver? | The driver helped pull others out; a nurse helped him.
    what will the tool track? | It is a weight tracking tool for dogs.
    what was the first bonus? | Workers were paid the bonus offered to the union last year.
    who called the police? | Police were called by a neighbour.
    how many guests did the inn have last year? | The inn had 900 guests last year, and 800 this year.
    how many guests did the inn have this year? | The inn had 900 guests in 2025.
    did anyone die in the fire? | Nobody was hurt in the fire.
    how many people died? | The storm claimed nine lives.
    did the union accept the bonus? | The union rejected it by 512 votes to 38.
    why did the union not accept the bonus? | The union rejected it because it was too low.
    who lost the final? | Kern won the final against Torley.
    who regards the book as useful? | It is a book regarded, it says, by many as useful.
    why did exports rise? | The pound fell, resulting in a rise of exports.
    what did the council import? | The council bought the port.
    why did the lorry hit the picket? | The lorry hit a picket when its brakes failed.
    why did Torley leave the firm? | Torley left the firm to open an inn.
    why did Torley leave the firm? | Torley said that she was tired.
    why will Torley miss the final? | He now misses the final and the tour.
    why did the rent rise? | The rent rose after a pipe burst.
"""


def rows(table: str) -> list[list[str]]:
    return [row.strip().split(" | ") for row in table.strip().splitlines()]


def mismatched(question: str, sentence: str) -> bool:
    return PRESUPPOSES.search(question) is not None and is_mismatch(question, read_statement(sentence))


def test_the_words_of_a_question_in_other_roles_or_of_another_time_do_not_answer_it() -> None:
    assert [row for row in rows(OTHERWISE) if not mismatched(*row)] == []


def test_an_answer_in_other_words_or_another_voice_is_no_mismatch() -> None:
    assert [row for row in rows(ANSWERS) if mismatched(*row)] == []
