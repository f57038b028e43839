story: Pop star and actor fight over their twins
--- Showbiz Wire | Singer Liv Marlowe and actor Dane Rourke in court over custody of twins | | 2022-09-13
1.1 The singer Liv Marlowe asked a judge in Los Angeles on Tuesday to let her move to Dublin with her five-year-old twins, a step opposed by their father, the actor Dane Rourke, who says that it would reduce him to "a face on a tablet".
1.2 The pair, who were never married, separated in November after seven years together.
1.3 Marlowe, 36, arrived by a rear entrance with her mother, Geraldine.
1.4 Rourke, 41, who stars in the "Iron Harbor" films, came with his brother and manager, Shane Rourke.

1.5 Under an interim order made in January, the children spend alternate weeks with each parent.
1.6 Marlowe's lawyer, Patricia Kell, told Judge Yolanda Ibarra that the arrangement had broken down because Rourke had been away filming for 94 of the past 180 days and had left the children with nannies.
1.7 "Mr. Rourke does not want custody, he wants a veto," she said.

1.8 His lawyer, Patrick Kehoe, replied that she had toured for 71 days in the same period.
1.9 He said that his client had turned down a role worth $8 million so as to be at home until the spring.
1.10 Kehoe also produced a message in which Marlowe appeared to tell a friend that "he can have Christmas if he behaves".
1.11 Kell said that it was a joke and had been obtained without consent.

1.12 Ibarra, who has sat in the family division for 19 years, said that she was not interested in jokes, films or songs.
1.13 She appointed a child psychologist, Dr. Miriam Osei, to interview the twins and to report within a month.
1.14 Until then neither parent may take them out of California.
1.15 She also forbade both sides to discuss the matter on social media, where Marlowe has 48 million followers and Rourke 31 million.

1.16 The names of the children, a boy and a girl, have never been made public.
1.17 Marlowe, born in Cork, has said in the past that she felt "like a plant in the wrong pot" in California.
1.18 Her last album, "Salt Letters," which was widely taken to be about the end of the relationship, has sold four million copies.
1.19 Rourke has said that he has not listened to it.

1.20 A publicist for Marlowe, Tamsin Bray, asked for privacy on behalf of the family.
1.21 A representative of Rourke, Tom Brady-Shaw, said that his client was "a father first, second and third".
1.22 Neither would answer questions about a report that Rourke is seeing a co-star, Elena Duarte.
1.23 Duarte's agent denied it.
1.24 Around 60 fans of the singer stood outside in green, the colour of her album cover, and one of the actor's supporters was pushed into a hedge.
1.25 The next hearing is set for Oct. 18.
--- The Daily Flash | LIV AND LET FLY! Granny Ger's broadside at 'part-time pirate' Dane | Suki Barrow | 2022-09-22
2.1 Feisty gran Geraldine Marlowe has driven a bulldozer through the judge's gagging order with a blistering attack on the movie hunk who broke her daughter's heart.
2.2 The retired dinner lady, 67, told the Flash that Dane Rourke was "a part-time pirate and a no-time daddy".
2.3 "He missed the first tooth, he missed the first day of school and he'd miss his own funeral if there was a premiere on," she stormed.

2.4 Is she worried about being hauled before Judge Ibarra?
2.5 "I'm not a party to anything, pet, and she can't send a granny to the tower," she said.
2.6 Legal eagles say she's right, since the ban covers the two stars and anyone acting for them.
2.7 But Liv was said to be "mortified" and rang her mum from the studio in floods.

2.8 Shane Rourke, 44, hit back within the hour.
2.9 Dane's big brother said he had been on the sidelines with the camera on the first day of school, and that the actor was "three feet away, crying like a baby".
2.10 He produced a snap to prove it, with the kiddies' faces blurred.
2.11 Geraldine says it was taken on the second day.

2.12 A former nanny, who worked at both houses until June and who is owed nothing by either, told us it was six of one and half a dozen of the other.
2.13 "He's fun and he's late, and she's on time and she's tired," said the woman, who asked not to be named.
2.14 The kids call the nanny rota "the weather", she added, because you never know.

2.15 Meanwhile Elena Duarte, 29, was spotted leaving Dane's Malibu pad with wet hair on Sunday.
2.16 Her rep says she'd been using the pool because hers was being fixed.
2.17 The pool man, Hector, confirmed it.

2.18 Liv's own new squeeze, Dublin chef Fionn Daly, 33, kept schtum outside his bistro.
2.19 The pair met in March when she sent back the turbot.
2.20 Dane's camp have made hay with that, claiming that the move to Ireland is all about a man.
2.21 Her lawyer pointed out last night that she first looked at schools there two years ago.

2.22 One school, St Fidelma's in Dalkey, is said to be holding two places until Halloween.
2.23 Fees are £7,800 a year per tot.
2.24 Dane pays £29,000 a month in support at present, and has never missed one, his people say.
2.25 "Money's the only thing of his that turns up," sniffed Granny Ger.
--- The Coast Courier | 'They would like one house': psychologist's report is read in Marlowe custody case | Aaron Pikeman | 2022-10-19
3.1 What do two five-year-olds want?
3.2 According to the psychologist who spent eleven hours with them, it is neither Dublin nor Malibu but a single front door, a dog and "no more suitcases", and on Tuesday the reading of her report silenced a courtroom in which nearly everybody else had been talking for a year.

3.3 Dr. Miriam Osei, who gave evidence from notes and took off her glasses to answer, said that both parents were loving and that both, in her word, were "elsewhere".
3.4 She found no sign of neglect.
3.5 She recommended that the children stay in California until they are seven, that they live in one house, and that the parents should be the ones to come and go.
3.6 It is an arrangement known as nesting, and it's rarer among the rich than one might suppose, since they can afford two houses.

3.7 Patricia Kell, for Ms. Marlowe, asked whether the doctor had considered the mother's isolation.
3.8 "I considered it for two of the eleven hours," Osei said, "and I am sorry for it, but it isn't the children's to cure."
3.9 Patrick Kehoe, for Mr. Rourke, declared that his client embraced every line of the report.
3.10 He was then asked by the judge whether Mr. Rourke would give up the fifth "Iron Harbor" picture, which is to be shot for six months in Croatia, and requested a recess.
3.11 It lasted 40 minutes.
3.12 When the two brothers came back it was Shane, and not Dane, who looked as if he'd been crying.
3.13 Mr. Rourke would withdraw, Kehoe said.

3.14 Judge Ibarra said that she would rule in writing by the end of the month.
3.15 She had some words, too, about interviews.
3.16 Without naming Geraldine Marlowe, who was sitting in the third row in a lime-colored hat, she said that "children can read before we think they can".
3.17 Mrs. Marlowe was seen to nod.
3.18 The singer, who had flown in overnight from a festival in Oslo, stared straight in front of her and declined to comment as she left.

3.19 The studio, Paragon Gate, said in the evening that it respected Mr. Rourke's decision and would begin the search for a new captain.
3.20 A person close to the production, who was not authorized to speak, put the cost of the delay at $20 million.
3.21 Mr. Rourke's spokesman, Tom Brady-Shaw, said that no price could be set on bedtime.
3.22 Tamsin Bray, who speaks for Ms. Marlowe, said in reply that she was glad to hear that he had found out when it was.
3.23 Both were rebuked by the judge on Wednesday morning and have apologized.
3.24 An earlier version of this article gave Dr. Osei's time with the twins as seven hours; it was eleven.
3.25 The next hearing, should one be needed, will be held behind closed doors.
--- Showbiz Wire | Marlowe and Rourke settle custody dispute | | 2022-11-02
4.1 Liv Marlowe and Dane Rourke have reached an agreement over their twins that made a ruling unnecessary, their lawyers said on Wednesday.
4.2 The children will remain in Los Angeles until the summer of 2024 in a house bought jointly for the purpose, in which the parents will take turns to stay.
4.3 After that the family is to move to Ireland, Rourke included.
4.4 The proposal came from him, according to Kell, who described it as the most surprising letter of her career.
4.5 "I can be unemployed anywhere," he was quoted as having written.

4.6 Support payments will cease.
4.7 School holidays will be divided equally, with Christmas spent together.
4.8 Judge Ibarra approved the terms in a hearing of six minutes and wished the parties a dull life.

4.9 Marlowe has postponed 14 concerts, which will be made up next year at a theatre within walking distance of the house.
4.10 Ticket holders who cannot travel are to be reimbursed.
4.11 The actor's brother, Shane, will no longer manage him, a decision that both men said was friendly.
4.12 The role of the captain in the next "Iron Harbor" has gone to Cole Hanlon.

4.13 Geraldine Marlowe told Irish radio that she had always liked Dane.
4.14 Reminded by the presenter, Una Feeney, of her earlier remarks, she said that a woman was allowed to be wrong in a newspaper.
4.15 The twins have been given a dog, a spaniel.

4.16 Marlowe and Rourke met in 2014 at a charity auction in London, where each was bidding for the same motorcycle.
4.17 Their separation, made public last November in two statements that did not agree about the date, led to one of the most closely watched custody cases of recent years.
4.18 A court-appointed psychologist had advised that the children should not be moved for two years.
4.19 That advice was "the hinge on which everything turned," said a professor of family law, Gwen Ostrander, who was not involved in the proceedings.
4.20 She said that fewer than one in twenty such disputes between wealthy parents were settled as late as this one.
4.21 Legal costs on the two sides are thought to have exceeded $3 million.
4.22 Kehoe, for Rourke, declined to discuss fees and said that he was taking his own children to the beach.
4.23 Bray said that Marlowe was writing again.
4.24 Asked whether the new songs were about her former partner, she said that they were mostly about the dog.
4.25 Brady-Shaw, her opposite number, had no comment on the songs.
=== questions
Q what does liv want the judge to let her do
A 1.1
C How is custody currently shared under the interim order?
A 1.5
F why does her side say it isnt working
A 1.6
F what did his lawyer come back with
A 1.8 1.9
Q can they take the kids on a trip abroad in the meantime
A 1.14
Q what did they say about that xmas text
A 1.11
C Who was appointed to interview the twins?
A 1.13
Q whats her mum called dane
A 2.2
F isnt she scared of getting into trouble
A 2.5
Q how did liv feel about her mum mouthing off
A 2.7
Q was he really absent on day one at school
A 2.3 2.9 2.11
C Why was Elena Duarte's hair wet, according to her representative?
A 2.16
Q how did the singer meet her new fella
A 2.19
F is he gonna move in with her
A - event
Q is the ireland thing just about the boyfriend
A 2.20 2.21
Q what would the little ones like best
A 3.2
F and what did the shrink recommend
A 3.5 4.18
C What did Rourke agree to give up?
A 3.10 3.13
Q how much is that gonna cost the studio
A 3.20
Q who gets to be the captain now
A 4.12
C Who first proposed the terms of the settlement?
A 4.4
Q do fans get refunds
A 4.10
F whats the theatre called
A - detail
C What did Geraldine Marlowe say when reminded of her earlier remarks?
A 4.14
Q wat are the twins called
A - who
Q when did dane marry liv
A - premise
Q who was the nanny
A - who
C Which lawyer was rebuked by Judge Ibarra for speaking to the press?
A - roles
Q how much is livs house in malibu worth
A - number
Q what did elena say about the custody thing
A - detail
F and did she go to court with him
A - event
Q why did fionn daly move to la
A - premise
Q did shane turn down 8 million
A - roles
Q what does geraldine say about fionn
A - name
C How much does Marlowe pay Dr. Osei?
A - number
Q whats the dogs name
A - detail
Q what did dr osei say about the granny
A - detail
C What was the title of the film that Rourke turned down for $8 million?
A - detail
C Where in Los Angeles is the jointly bought house?
A - place
Q why did shane get the sack as manager
A - reason
