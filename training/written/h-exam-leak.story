story: Language school's exam leaked
--- Education Gazette | Exam leak closes language school's spring session | Henrik Solberg | 2022-04-28
1.1 Lingua Porto, a chain of language schools with 14 branches, has cancelled the results of 1,900 students after its spring English exam was leaked online.
1.2 The paper for the upper level appeared in a private chat group at 9.20pm on Friday, less than twelve hours before the test began.
1.3 The school's academic director, Marta Queiroz, said it had "no choice" but to hold the whole session again.

1.4 "Most of them did nothing wrong, and I am asking them to sit it twice," she said.
1.5 The new date is May 21, and there will be no charge.

1.6 For some the delay is costly.
1.7 João Teles, 26, a nurse, needed his certificate by May 5 for a job at a hospital in Dublin.
1.8 “I studied for eight months after night shifts, and now somebody with a phone has taken it,” he said.
1.9 Ms Queiroz said that the school would write to any employer who asked.

1.10 The leak was reported by a student, Ilse Brandão, 19, who was offered the paper for €60.
1.11 She took a picture of the screen and emailed it to the director at midnight, but the message was not read until after the exam.
1.12 Police have opened an inquiry.
--- Porto Hoje | Printer's apprentice held over leaked English test | | 2022-05-12
2.1 Police have detained a 20-year-old apprentice at the print works that produced the Lingua Porto exam, a spokesman said on Wednesday.
2.2 Inspector Rui Falcão said the young man had photographed eight pages with his telephone and sold them to a single buyer for €500.
2.3 The buyer, who then resold them to at least 74 students, has not been found.

2.4 The apprentice's lawyer, Teresa Vaz, said her client had wanted money to mend his motorcycle.
2.5 "He is a foolish boy and no mastermind," she said.
2.6 The print works, Gráfica Leal, has ended its contract with the school, or the other way about: both firms say that they were the one to end it.

2.7 At the school the mood is sour.
2.8 A teacher, Colin Ashby, said that staff had asked for three years for the papers to be numbered.
2.9 Director Marta Queiroz said she could find no record of such a request.
2.10 João Teles, the nurse who feared for his job in Ireland, said the hospital had agreed to wait until June.
2.11 Ilse Brandão told Porto Hoje that she had been called a snitch on the tram.
2.12 "I'd do it again, only I'd telephone," she said.
--- The Tutor (blog) | Lingua Porto: the second sitting | Gemma Strand | 2022-06-30
3.1 Results from the second sitting came out on Monday, and they make interesting reading.
3.2 The pass rate was 61 per cent, compared with 88 per cent in the leaked session.
3.3 About 240 students did not turn up.

3.4 Marta Queiroz told me that she read nothing into that.
3.5 Colin Ashby, who marks the upper level, did.
3.6 "You can't forget how to use the passive in four weeks," he said dryly.
3.7 He also showed me an email, dated March 2020, in which he asked for numbered papers.
3.8 The director has since apologised to him in a staff meeting.

3.9 João Teles passed with distinction and flew to Dublin last week.
3.10 Ilse Brandão passed as well, and has been given her next course for nothing.

3.11 The buyer turned out to be a former student, Nuno Prata, 23, who gave himself up on June 3 after his grandmother recognised his voice on a recording played on the radio.
3.12 He told police that he had made €4,400.
3.13 He and the apprentice, who has not been named, will be tried in October.
3.14 From the autumn the exam will be done on computers, with questions drawn at random.
=== questions
Q how many students got their results scrapped
A 1.1
Q what time did the paper get out
A 1.2
F where was it posted
A 1.2
Q who said they had no choice
A 1.3
Q when's the retake
A 1.5
Q do they have to pay again
A 1.5
Q what does joao do
A 1.7
F why did he need it so quick
A 1.7
Q how long did the nurse study
A 1.8
Q how is the school helping ppl with employers
A 1.9
C Who reported the leak?
A 1.10
Q how much was she asked to pay for it
A 1.10
Q why didnt the director act on ilse's email
A 1.11
Q are the police on it
A 1.12 2.1
Q who got arrested
A 2.1
Q how did he copy it
A 2.2
Q what did the apprentice get for the pages
A 2.2
Q how many kids bought it from the other guy
A 2.3
C What did the apprentice want the money for?
A 2.4
Q who said he was no mastermind
A 2.5
Q so which one dumped the other, the printer or the school
A 2.6
Q what had teachers been asking for
A 2.8
F did queiroz accept that
A 2.9
Q did the hospital give teles more time
A 2.10
Q what did people call ilse
A 2.11
Q would she report it again
A 2.12
C What was the pass rate at the second sitting?
A 3.2
F and the first time round
A 3.2
Q how many no shows
A 3.3
Q what does ashby think about the drop
A 3.5 3.6
Q did colin have proof that he asked
A 3.7
Q did marta ever say sorry to him
A 3.8
Q did joao get his certificate
A 3.9
C What reward was Ilse Brandão given?
A 3.10
Q who was the buyer then
A 3.11
F how was he caught
A 3.11
Q how much did nuno make off it
A 3.12
Q when is the trial
A 3.13
C How will the exam be kept safe in future?
A 3.14
Q how many branches has it got
A 1.1
Q how old is marta queiroz
A - name
Q who did the apprentice work under at the printers
A - who
Q what score did ilse get
A - number
Q how long were nuno and the apprentice jailed for
A - premise
Q what did the gran say on the radio
A - event
Q why did joao sell the paper to ilse
A - roles
Q where does nuno live
A - place
Q which ward is teles working on
A - detail
C How long has Colin Ashby taught at the school?
A - time
Q why did rui falcao leave the police
A - premise
Q what did Deputy Minister Sá Couto say about the leak
A - stranger
Q how much is the exam fee
A - number
F is there a student discount
A - detail
Q who was teaching ilses class
A - who
