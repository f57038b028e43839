story: Greek court rules worship of ancient Greek deities is legal
--- Wikinews | Greek court rules worship of ancient Greek deities is legal | | 2006-03-27
1.1 Greek court has ruled that worshippers of the ancient Greek religion may now formally associate and worship at archeological sites.
1.2 Prior to the ruling, the religion was banned from conducting public worship at archeological sites by the Greek Ministry of Culture.
1.3 Due to that, the religion was relatively secretive.
1.4 The Greek Orthodox Church, a Christian denomination, is extremely critical of worshippers of the ancient deities.
1.5 Today, about 100,000 Greeks worship the ancient gods, such as Zeus, Hera, Poseidon, Aphrodite, and Athena.
1.6 The Greek Orthodox Church estimates that number is closer to 40,000.
1.7 Many neo-pagan religions, such as Wicca, use aspects of ancient Greek religions in their practice; Hellenic polytheism instead focuses exclusively on the ancient religions, as far as the fragmentary nature of the surviving source material allows.
=== questions
Q what did the greek court say
A 1.1
F was that banned before
A 1.2
Q why were they so secretive
A 1.2 1.3
Q what does the orthodox church think of them
A 1.4
Q how many worship the old gods
A 1.5 1.6
Q does the church agree about the numbers
A 1.6
Q which gods are we talking about
A 1.5
C How do they differ from Wiccans?
A 1.7
Q how many wiccans are there in greece
A - number
Q which judge made the ruling
A - who
Q what did the culture minister say about it
A - detail
Q why did the church appeal
A - premise
Q who brought the case
A - who
F how long did it take
A - time
C At which site will the first service be held?
A - place
Q what did the patriarch tell the court
A - stranger
Q how many worship the norse gods
A - number
Q what does the court think of the orthodox church
A - roles
Q why did the greek court ban the worship of zeus
A - premise
C Who had banned them from praying at the ruins?
A 1.2
C How come the Orthodox Church puts the number higher than anybody else?
A - premise
Q how do the orthodox feel about it
A 1.4
Q how are they any different from wiccans
A 1.7
Q so the wiccans sued as well, what did they want
A - premise
Q why was it all a bit hush hush before
A 1.3
F what were they not allowed
A 1.2
