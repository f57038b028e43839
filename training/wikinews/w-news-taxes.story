story: Local municipalities in Italy ask taxes from religious schools
--- Wikinews | Local municipalities in Italy ask taxes from religious schools | | 2015-08-02
1.1 In the past few days in Italy, several municipalities have started asking religious schools to pay taxes for property and local services, despite the resistance of the Catholic Church.

1.2 The request of the municipalities results from the sentence of the Italian Supreme Court of Cassation on July 8, recognising as legitimate the request of the Municipality of Livorno asking religious schools to pay property taxes.

1.3 Requests have come from the Municipality of Bogliasco, next to Genova, and from the deputies of Movimento 5 Stelle (M5S) of the regional counsel of Lombardy.
1.4 The first case is of the mayor Luca Pastorino that in last years received several refusals of his requests for payment because of the religious nursery school and retirement home.
1.5 In the second case, the M5S party asks to the regional government to assure the local administrations of the region regularly apply the sentence of the Supreme Court.

1.6 The case on which the Court has ruled was of the religious schools Santo Spirito and Immacolata in Livorno, Tuscany, to pay over 422,000 euros in arrears for the period from 2004 to 2009.
1.7 The request was advanced by the Municipality of Livorno in 2010.

1.8 The city reasoned, "because the users of the private schools pay a frequency fee, this kind of activity is considered as a commercial one" ((it)).

1.9 In 2014 the Italian municipal tax discipline has changed from the ICI system to the IMU system by the Monti government.
1.10 A mean cost per student criterion is used to tax only the schools that receive a fee higher than the mean cost per student fixed by the State.
1.11 The new law is not retroactive, so the taxes requested in arrears from 2006 to 2009 are under the ICI system.

1.12 Minister of Education Stefania Giannini said a "more general reflection" ((it)) is needed.
1.13 Claudio De Vincenti, undersecretary to the prime minister, said "a discussion table will be opened with the non-profit associations, religious association included" ((it)).

1.14 Undersecretary for Education Mr. Toccafondi says "many schools will increase their fees or they will quit.
1.15 Then the State will have to find new resources to build new structures and manage them" ((it)).

1.16 Also the president of the Lombardy region, Roberto Maroni, has reacted by proposing some regional counter-measures to finance private schools.

1.17 The secretary general of CEI (Italian Episcopal Conference), Nunzio Galantino, has called the sentence "dangerous" ((it)) and "ideological" ((it)):

1.18 "We face a dangerous sentence.
1.19 Who takes the decisions, do it with less ideology.
1.20 Because I have the clear sensation that with this way of thinking, they wait the praise of some ideologized supporters.
1.21 Indeed, they don't understand what kind of good service private schools held" ((it)).

1.22 Italian secularist associations are concerned the Government will modify the law in order to maintain an exception for religious schools.
1.23 The secularist magazine MicroMega describe the court's judgement as historic.

1.24 The Union of Rationalist Atheists and Agnostics (UAAR) has launched a petition which now has more than 11,000 signatures, asking the government to respect and execute the sentence of the Supreme Court.
1.25 It is also encouraging citizens to ask for application of the law in their local municipalities.
=== questions
Q what are italian towns asking for
A 1.1
Q who's against the taxes
A 1.1 1.17
Q what kicked this off
A 1.2
Q when did the top court rule
A 1.2
Q who's the mayor of bogliasco
A 1.4
Q which party wants the lombardy govt to enforce the ruling
A 1.3 1.5
Q how much do the livorno schools owe
A 1.6
F when did the town first ask for it
A 1.7
Q why does livorno count them as businesses
A 1.8
C Who replaced the old tax system with the new?
A 1.9
Q which schools does the new law tax
A 1.10
Q does the new law count for the old debts
A 1.11
Q what does giannini reckon is needed
A 1.12
Q who's promising talks with the charities
A 1.13
Q what does toccafondi think will happen
A 1.14 1.15
Q how did maroni react
A 1.16
Q what does galantino think of the judgment
A 1.17 1.18 1.19 1.20 1.21
C What do the secularists fear?
A 1.22
Q which mag called it historic
A 1.23
Q how many signed the petition
A 1.24
F what else are they up to
A 1.25
Q what did the pope say
A - stranger
Q how much do the bogliasco schools owe
A - number
Q how many pupils does santo spirito have
A - number
Q which judge wrote the ruling
A - who
Q what did renzi say
A - stranger
Q why did galantino pay up
A - premise
Q when will the livorno schools have to pay by
A - time
Q who started the petition at micromega
A - premise
Q what's the mean cost per student
A - number
Q who's the mayor of livorno
A - who
F which party's he in
A - detail
Q how many schools have closed so far
A - number
Q how much money is maroni giving private schools
A - number
C What fee does the Immacolata charge?
A - number
Q what did toccafondi say about the petition
A - detail
Q when's the discussion table going to meet
A - time
Q what does giannini think of the catholic schools
A - detail
Q how many schools does the church run in lombardy
A - number
Q how did pastorino vote on the imu
A - detail
Q why did the m5s sue the church
A - premise
Q did de vincenti call it dangerous
A - roles
Q how much do the lombardy schools owe
A - number
Q when did bogliasco first ask for it
A - time
Q why did the court side with the schools in livorno
A - premise
C How much do the two schools owe, and for which years?
A 1.6
C Since the new law is retroactive, from what year does one have to pay?
A - premise
Q why did monti's people change from imu to ici
A - roles
Q what did galantino call the ruling
A 1.17 1.18
Q which schools has toccafondi closed so far
A - premise
C By what logic is a school with fees a business?
A 1.8
Q is it right that micromega regrets the judgment
A - premise
Q when the petition fell short of 11,000, what did uaar do next
A - number
Q what did the man who runs lombardy come up with
A 1.16
C Of what are the secularists afraid?
A 1.22
Q did the mayor have any luck when he tried to collect
A 1.4
F and what's the other lot in the north after
A 1.5
Q any talks coming
A 1.13
F which day
A - time
Q how does the education boss feel bout it
A 1.12
F and why did she take that back
A - premise
