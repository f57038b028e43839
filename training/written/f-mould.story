story: Parents keep children home over mouldy classrooms
--- Thornley Gazette | Parents boycott school over black mould | Sam Ridding | 2023-01-24
1.1 Parents kept 112 children away from Beck Lane Primary on Monday in a protest over black mould in four classrooms.
1.2 The school, in Thornley, has 205 pupils.

1.3 Mothers and fathers stood at the gate with photographs of walls, coats and, in one case, a loaf of bread that had been left in a tray.
1.4 The protest was organised by Stacey Bell, whose daughter Mia, eight, has used an inhaler since October.
1.5 "She never coughed in her life till she sat under that window," said Miss Bell.

1.6 Head teacher Robert Ingle said he understood the anger and had first reported the damp in 2019.
1.7 He has moved two classes into the dining hall, where lunch is now eaten in shifts.

1.8 The building is leased from a private company, Civic Roofs, until 2034.
1.9 Mr Ingle said that he was not allowed to so much as drill a hole without its consent.

1.10 Civic Roofs said it had carried out "a deep clean and repaint" in August at a cost of £18,000.
1.11 Grandfather Eric Dobbs, a retired plasterer, said they had painted over it.
1.12 "You can put lipstick on it, it's still wet behind," he said.

1.13 Parents say the boycott will go on until an independent survey is made.
--- School Run Diaries | What I saw in the Year 3 cupboard | Fi Lomax | 2023-01-30
2.1 I'm not a troublemaker, I bake for the summer fair.
2.2 But on Thursday a teaching assistant let me look in the Year 3 art cupboard, and I have not stopped scratching since.

2.3 There was fur on the sugar paper.
2.4 The back wall was soft, and when I pressed it my thumb went in up to the nail.

2.5 My twins are five and go back tomorrow, since I've run out of leave and my manager has run out of patience.
2.6 Lots of us are in that boat: of the 112 who stayed off in the first week, about 40 are still at home.

2.7 The council has written to say that fines of £60 per parent may follow.
2.8 Stacey Bell has framed hers.

2.9 She is suing, by the way, with a lawyer from Leeds called Imran Shah who works for nothing unless he wins.
2.10 Mr Ingle looked dreadful at the meeting.
2.11 He told us he had sent 23 emails to Civic Roofs and had answers to four.
2.12 “I should have shouted, and I wrote,” he said, and half the room forgave him.

2.13 Not Eric Dobbs, who asked why the head's own office had a new dehumidifier.
2.14 Mr Ingle said that he had bought it with his own money and that it now stands in Reception.
--- Northern Post | Mould school to close until Easter after survey | Laurel Hines | 2023-02-17
3.1 A primary school at the centre of a protest over mould is to shut until Easter after surveyors found its walls were wet through.
3.2 Pupils at Beck Lane in Thornley will be taught from 27 February at a disused college two miles away, with buses laid on.

3.3 Surveyor Helen Marsh found levels of spores 14 times those outdoors in the worst room.
3.4 She traced the damp to a gutter that had been fitted the wrong way round when the school was built in 2009.

3.5 "Every time it rained, the building drank," she told a meeting of parents.

3.6 Civic Roofs said it would pay for repairs, put at £1.4 million, "without admission of liability".
3.7 Its managing director, Giles Pember, declined to meet the parents.

3.8 The council has dropped all fines.
3.9 Its head of education, Moira Teal, said that sending the letters had been "tone-deaf".

3.10 Six families, led by Stacey Bell, are going ahead with a claim for damages.
3.11 Their solicitor, Imran Shah, said that nine children had been found to have asthma since the autumn.
3.12 Doctors have not said that the mould caused it.

3.13 Headmaster Robert Ingle, 59, will retire in July.
3.14 He said he had planned to go anyway, "though perhaps not this tired".
3.15 Mia Bell has been using her inhaler less since she stayed at home, her mother said.
=== questions
Q how many kids stayed home monday
A 1.1
Q why are parents mad
A 1.1
Q how big is the school
A 1.2
Q what pics did they bring to the gate
A 1.3
Q who started the boycott
A 1.4
F whats wrong with her kid
A 1.4
Q how old is mia
A 1.4
Q since when did the head know
A 1.6
Q where are the kids being taught in the meantime, january
A 1.7
Q why cant the school just fix it
A 1.9
Q who owns the building
A 1.8
Q did the company do anything last summer
A 1.10
Q what does old eric think of that
A 1.11 1.12
Q when will they stop the boycott
A 1.13
Q what was in the cupboard
A 2.3 2.4
F who let her in
A 2.2
Q why is fi sending hers back
A 2.5
Q how many were still off by end of jan
A 2.6
Q can u get fined for this
A 2.7 3.8
Q what did stacey do with her letter
A 2.8
Q who pays shah
A 2.9
Q how many times did ingle write to them
A 2.11
Q who said i should have shouted and i wrote
A 2.12
Q whats the thing about the dehumidifier
A 2.13 2.14
F who paid for it
A 2.14
Q is the school closing
A 3.1
Q where will they have lessons then
A 3.2
Q how bad were the spores
A 3.3
Q what was the actual cause of the damp
A 3.4
Q who said the building drank
A 3.5
Q whats the repair bill
A 3.6
Q did pember talk to the mums n dads
A 3.7
Q do i still have to pay the 60 quid
A 3.8
Q what does the council say about its letters now
A 3.9
Q is ingle leaving
A 3.13
F bc of all this?
A 3.14
Q is mia any better
A 3.15
C How many children have been diagnosed with asthma, according to the solicitor?
A 3.11
C Has the mould been shown to have caused the children's asthma?
A 3.12
C How many families are seeking damages?
A 3.10
C When was the school built?
A 3.4
Q how old is stacey bell
A - number
Q what did giles pember say about eric
A - name
Q how much damages are they claiming
A - number
Q which builder fitted the gutter
A - who
Q did moira teal resign
A - event
Q did ingle fine the parents
A - roles
Q which teaching assistant has asthma
A - premise
Q did ofsted inspect it
A - stranger
Q why did civic roofs ignore his emails
A - reason
Q what time do the buses leave
A - time
Q who will be the new head
A - who
Q what did helen marsh say about mr ingle
A - name
C What did the survey cost the council?
A - number
C On what day will the court hear the families' claim?
A - time
F and in which court
A - place
