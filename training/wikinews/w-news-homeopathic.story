story: Parents prosecuted after homeopathic treatment leads to daughter's death
--- Wikinews | Parents prosecuted after homeopathic treatment leads to daughter's death | | 2009-05-08
1.1 Thomas Sam, 42, and his wife Manju Sam, 36, from Sydney, Australia, are undergoing trial for manslaughter by gross negligence for the death of their nine-month-old child, Gloria.
1.2 She died from infection caused by severe eczema after they shunned effective conventional medical treatments for homeopathy, a form of alternative medicine that has been described as pseudoscience.
1.3 Articles in peer-reviewed academic journals including Social Science & Medicine have characterized homeopathy as a form of quackery.

1.4 Gloria developed severe eczema at the age of four months and the parents were advised to send the child to a skin specialist.
1.5 Thomas Sam, a practising homeopath, instead decided to treat his daughter himself.
1.6 His daughter's condition deteriorated, to the point that the baby spent all her energy battling the infections caused by the constant breaking of the skin, leading to severe malnutrition and, eventually, her death.
1.7 By the end, Gloria's eczema was so severe that her skin broke every time her parents changed her clothes or nappy, and in the words of the Crown prosecutor, Mark Tedeschi, QC, "Gloria spent a lot of the last five months of her life crying, irritable, scratching and the only thing that gave her solace was to suck on her mother's breast."
1.8 Gloria also became unable to move her legs.

1.9 Mr. Tedeschi also told the court that, over the last five months of her life, "Gloria's eczema played a devastating role in her overall health and it is asserted by the Crown that both her parents knew this and discussed it with each other."
1.10 However, despite their child's severe illness, and her lack of improvement, the Sams continued to shun conventional medical treatment, instead seeking help from other homeopaths and naturopaths.
1.11 Gloria temporarily improved during the rare times they used conventional treatments, but they soon dropped them in favour of homeopathy, and she consistently worsened.

1.12 Allegedly, Thomas' sister pleaded with him to send Gloria to a conventional medical doctor, but he replied "I am not able to do that".
1.13 The parents are also accused of putting their social life ahead of their child, taking her on a trip to India and leaving her to servants while embarking on a busy social schedule, and giving her homeopathic drops instead of using the prescription creams they had been given.

1.14 Gloria was finally taken to the emergency department shortly before her death.
1.15 By this time, "her skin was weeping, her body malnourished and her corneas melting", according to the Sydney Morning Herald.

1.16 Speaking in the parents' defense, Tom Molomby, SC, said that, as the parents came from India, where homeopathy is in common use, they should be declared not guilty due to cultural differences.

1.17 Homeopathy is a form of alternative medicine which treats patients with massively diluted forms of substances that, if given to a healthy person undiluted, would cause symptoms similar to the disease.
1.18 Typical treatments take the dilutions, with ritualised shaking between each step of the dilution, past the level where any molecules of the original substance are likely to remain; for homeopathic treatments to work, basic well-understood concepts in chemistry and physics would have to be wrong.
1.19 There is no evidence that homeopathy is more effective than placebo for any condition.
=== questions
Q what are the sams on trial for
A 1.1
Q how old was the baby
A 1.1
Q what did she die of
A 1.2 1.6
F when did the skin thing start
A 1.4
Q what were the parents advised to do
A 1.4
F what'd the dad do instead
A 1.5
Q what did the prosecutor say comforted her
A 1.7
Q could the baby kick or crawl
A 1.8
C Did the parents know how ill she was, according to the Crown?
A 1.9
Q who did they go to for help instead of drs
A 1.10
Q did anything ever help her
A 1.11
Q why'd gloria get bad again after getting better
A 1.11
Q who begged the dad to get a proper doctor
A 1.12
Q where did they take her on holiday
A 1.13
Q what did gloria look like when she got to hospital
A 1.15
C What is the argument of the defence?
A 1.16
Q how's homeopathy meant to work
A 1.17 1.18
F does it tho
A 1.19
Q what did the journals call homeopathy
A 1.3
Q what does manju do for a living
A - detail
Q which hospital was she taken to
A - name
Q who's the judge
A - who
Q whats the sister's name
A - name
F what did she say in court
A - detail
Q how long could they go to jail for
A - number
Q what did the skin specialist tell them
A - premise
Q whose sister pleaded with manju
A - roles
C When will the verdict be given?
A - time
Q do they have other kids
A - detail
Q how old is mark tedeschi
A - number
Q how much did the homeopaths charge
A - number
Q how long were they in india
A - time
Q why did the prosecutor say they should be let off
A - roles
Q what did the grandparents say
A - stranger
Q did the parents plead guilty
A - event
C Which cream had been prescribed?
A - name
Q how old's the aunt
A - number
Q how much did gloria weigh
A - number
Q why did the judge let the sams off
A - premise
Q did anyone in the family beg thomas to go to a real doctor
A 1.12
Q what made gloria get eczema after the trip to india
A - premise
C Whom did the father choose to treat her?
A 1.5
C After the skin specialist sent them home, where did the parents go?
A - premise
Q did normal medicine ever help her
A 1.11
C So the drops were prescribed by a hospital - which one?
A - premise
Q what cultural difference did tedeschi bring up
A - roles
C How does one die of a rash?
A 1.2 1.6
Q who looked after gloria at home while they went to india without her
A - premise
Q what state was she in when they brought her in
A 1.15
F when was that
A 1.14
Q why do scientists say it cant work
A 1.18
F and does it
A 1.19
Q was there anything that calmed her down
A 1.7
F did she lose the use of anything
A 1.8
