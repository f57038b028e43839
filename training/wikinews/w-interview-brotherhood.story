story: Wikinews interviews President of the International Brotherhood of Magicians
--- Wikinews | Wikinews interviews President of the International Brotherhood of Magicians | | 2013-10-09
1.1 October is National Magic Month in the United States.
1.2 Wikinews spoke with William Evans, president of the International Brotherhood of Magicians, about the current state of magic and what its future looks like in the world of entertainment.

1.3 For how long have you been involved in performing / studying magic?

1.4 Over 50 years.
1.5 I am 61 now so I really started when I was about 10 years old even though I had seen and worked with some basic tricks a few years earlier.
1.6 I remember going into Hollywood Magic and wanting that big red box with the dragons on it and I didn't even know what it did.
1.7 The magician behind the counter was wise enough not to sell it to me, but instead sold me two books which I still own today - "Scarne on Card Tricks" and "Scarne on Magic Tricks".
1.8 That started me out on books and I have amassed quite a few since then.
1.9 My major influences on performance are Eugene Burger and Michael Skinner.

1.10 October is National Magic Month in the US.
1.11 Do you think magic is alive as a viable form of entertainment today?

1.12 Absolutely.
1.13 There are more magicians working today than ever before.
1.14 There will always be an audience for good magicians doing good magic.

1.15 Has the internet helped or hurt magic?

1.16 Both.
1.17 I think it has helped draw younger people to magic as a hobby, but I think it has hurt the ability of young magicians to think because so many rely on the internet for everything and they aren't reading the books.
1.18 We have to have knowledge of the history of magic and what has been done before.
1.19 Moreover, seeing someone perform on the internet takes away the use of our senses, originality and imagination that reading and thinking about magic can produce.
1.20 Anyone can become a monkey; it takes serious study to become a magician.

1.21 Do you travel much in your current role?

1.22 Yes, I am traveling quite a bit.
1.23 After I was inducted as International President in Phoenix in July, I have been to the Jeff McBride Experience in Eureka Springs, Arkansas, Magic Live in Las Vegas, The Midwest Magic Jubilee in St. Louis, the TAOM in Dallas, the British Ring Convention in Buxton, England and the Magic Circle in London.
1.24 I am going to Las Vegas and Los Angeles next month, Italy in November, back to Las Vegas in December, Mexico in January, Magi-Fest in February, the Winter Carnival of Magic in Tennessee in March, Eureka Springs Cavalcade of Magic in March, and the FFFF in April.
1.25 That's as of now.
=== questions
Q who is wiliam evans
A 1.2
Q how long has he been doing magic
A 1.4 1.5
Q how old is he now
A 1.5
Q how old was evans when he started
A 1.5
Q what did he want from the shop
A 1.6
F what did the guy sell him instead
A 1.7
Q who influenced him
A 1.9
Q does he think magic's dying
A 1.12 1.13 1.14
Q what's good about the internet for magic
A 1.17
Q whats bad about the internet for magic
A 1.17 1.19
C What should every young magician know about?
A 1.18
Q what does it take to be a proper magician
A 1.20
Q where did he become president
A 1.23
Q where's he been since he took over
A 1.23
F where next
A 1.24
Q when's he going to mexico
A 1.24
C In which month is magic celebrated in America?
A 1.1
Q how many members does the brotherhood have
A - number
Q who was president before him
A - who
Q what was the name of the man behind the counter
A - name
F how much did the books cost
A - number
Q what did eugene burger teach him
A - detail
Q how many books has he got
A - number
Q why does he think card tricks are bad
A - premise
Q what does david copperfield think of the internet
A - stranger
Q when's he going to japan
A - premise
Q where did michael skinner become president
A - roles
Q whats his favourite trick
A - detail
C How did he like the Magic Circle in London?
A - detail
Q what was in the big red box
A - detail
Q how long will he be president for
A - time
Q what's his day job
A - detail
Q when was the brotherhood founded
A - time
Q whos his wife
A - name
Q when's he going to canada
A - premise
Q why did he give up magic at ten
A - premise
Q what did the guy in the shop sell him instead of the red box
A 1.7
C Is it so that fewer magicians work today, and for what reason?
A - premise
C In what way has the internet done harm, in his view?
A 1.17 1.19
Q what did eugene burger say william evans taught him
A - roles
Q where was he made president in october
A - time
Q hes off to italy when
A 1.24
Q since nobody comes to see magic any more, what does he suggest
A - premise
Q is it enough to copy what you see
A 1.20
F what have you gotta learn then
A 1.18
