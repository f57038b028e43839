story: Clinic gives children wrong vaccine doses
--- Fenbridge Advertiser | Children given adult doses in clinic blunder | Harriet Moss | 2023-11-14
1.1 Forty-one children were given an adult dose of flu vaccine at a clinic in Fenbridge on Saturday, health chiefs have admitted.
1.2 The boxes for over-65s and those for children look alike except for the colour of a stripe.

1.3 The mistake came to light when a mother, Anjali Rees, read the label on the empty syringe.
1.4 "It said sixty-five plus, and my son is six," said Mrs Rees, a chemist at the sugar works.
1.5 She told the nurse, who went pale and stopped the queue.

1.6 Some 140 children had by then been through the hall.
1.7 Dr Graham Tully, the county's director of public health, said that the stronger dose was not dangerous but could cause a sore arm and a temperature for a day or two.
1.8 Seven of the children have been feverish, he said, and one was kept in hospital overnight as a precaution.

1.9 All the families were telephoned by Sunday lunchtime.
1.10 A second clinic, planned for next Saturday at the Corn Exchange, has been called off.

1.11 The clinic was run by a private firm, Jabwell, under a contract worth £2.3 million.
1.12 A spokeswoman for Jabwell, Nicola Crane, said it was "deeply sorry" and had suspended two members of staff.
--- The Ward Round | Two nurses suspended. Nobody asked who packed the fridge | | 2023-11-17
2.1 When something goes wrong in a clinic, look for the lowest-paid person in the room, because that is who will be blamed.
2.2 At Fenbridge it was Bernadette Quill, a nurse of 33 years' standing, and a healthcare assistant on her second day.

2.3 Quill says the fridge was stocked overnight by a driver and that the boxes were already mixed when she arrived at 7.40.
2.4 “The blue and the green went in together like socks,” she told me.
2.5 She accepts that she did not read each label aloud, as the rules demand.

2.6 She had been given four minutes for each child.
2.7 The national guideline is seven.

2.8 Jabwell's Nicola Crane says that timings are “a guide and not a target”.
2.9 I have seen the rota, and the word printed at the top of the column is “target”.

2.10 Dr Graham Tully has refused to say whether the county will tear up the contract.
2.11 He did tell a parents' meeting on Wednesday that he would bring his own grandchildren to the next clinic.
2.12 “Which company's?” somebody shouted, and Tully sat down.

2.13 Mrs Rees, whose sharp eyes stopped the line, has started a fund for Quill's legal costs.
2.14 “She's the only one who looked me in the face and said sorry,” Rees said.
--- Eastern Counties Press | Firm loses vaccine contract after dose error | Dominic Fell | 2024-01-26
3.1 A company that gave dozens of children the wrong flu vaccine has lost its contract in three counties.
3.2 Jabwell was told on Thursday that its work would pass to local pharmacies from March.

3.3 An inquiry found that 47 children, six more than first thought, had received the adult vaccine at Fenbridge town hall in November.
3.4 The six were discovered when batch numbers were checked against the records.

3.5 The report's author, Professor Lena Osterberg, said nobody in the company had checked the fridge and that the label was "an accident waiting for a Saturday".
3.6 She recommended that the maker print a child's face on the box.

3.7 Nurse Bernadette Quill was cleared of misconduct and given back her job.
3.8 She has taken a post at a hospice instead.
3.9 "I'd like to be somewhere they let me finish a sentence," said Quill, 57.

3.10 Jabwell's founder, Toby Marchbank, said the firm accepted the findings but would fight for payment of £600,000 that it is still owed.
3.11 Public health director Graham Tully said it would get "what the law says and not a penny more".

3.12 None of the children suffered lasting harm.
3.13 Anjali Rees said her son, now seven, tells people he has the flu protection of a pensioner.
=== questions
Q what did the clinic mess up
A 1.1 3.3 3.1
Q how do u mix those up
A 1.2
Q who caught it
A 1.3 2.13
F what does she do for work
A 1.4
Q how old is her boy
A 1.4 3.13
Q what did the nurse do when told
A 1.5
Q how many kids had already gone through
A 1.6
Q is the big dose dangerous
A 1.7
Q did anyone end up in hospital
A 1.8
Q when did they ring the parents
A 1.9
Q is the corn exchange one still on
A 1.10
Q who ran it, nhs or private
A 1.11
F whats their contract worth
A 1.11
Q did jabwell say sorry
A 1.12
Q how long has quill been nursing
A 2.2
Q who got suspended
A 2.2
Q who filled the fridge
A 2.3
Q what did she compare the boxes to
A 2.4
Q did the nurse break any rule herself
A 2.5
Q how long did they get per kid
A 2.6
F how long should it be
A 2.7
Q who claims its not a target
A 2.8
F is that true
A 2.9
Q is tully gonna cancel the contract, what did he say in november
A 2.10
Q what did he promise the parents
A 2.11
Q what did someone yell at him
A 2.12
Q why did anjali raise money for the nurse
A 2.14 2.13
Q did jabwell lose the job
A 3.1 3.2
Q who takes over from them
A 3.2
Q how many kids was it really in the end
A 3.3
Q how did they find the other six
A 3.4
Q who wrote the report
A 3.5
Q what should be printed on the box
A 3.6
Q did bernadette get punished
A 3.7
Q why didnt she go back to her old job
A 3.9
C What sum does the company say it is still owed?
A 3.10
C How did the county's health director answer the firm's demand for money?
A 3.11
C Were any of the children permanently harmed?
A 3.12
C How does Mrs Rees's son describe himself?
A 3.13
C Where has the nurse gone to work?
A 3.8
Q how old is dr tully
A - number
Q what was the driver called
A - who
Q did crane resign
A - event
Q how much has the fund raised
A - number
Q what did marchbank say about the nurse
A - name
Q why was the assistant only on her second day
A - reason
Q did quill point out the label to mrs rees
A - roles
Q which hospital did the feverish kid go to
A - place
Q when was the contract signed
A - time
Q did the health secretary order the inquiry
A - stranger
Q why did tullys grandkids get the wrong shot
A - premise
Q what did the healthcare assistant say
A - detail
C How many pharmacies will take part from March?
A - number
C Did Professor Osterberg apologise to the families?
A - name
F and to the nurse
A - detail
