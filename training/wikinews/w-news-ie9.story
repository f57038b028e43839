story: Microsoft waits for death of Internet Explorer 6
--- Wikinews | Microsoft waits for death of Internet Explorer 6 | | 2011-03-08
1.1 With development of Microsoft's Internet Explorer 9 (IE9) browser almost complete, Microsoft announced on Friday that it is time for IE6 users to move away from the antiquated 10-year-old browser.
1.2 Microsoft has replaced it with three newer versions.
1.3 On a new website, "The Internet Explorer 6 Countdown", Microsoft has launched an aggressive campaign to persuade users to stop using IE6 and update to a newer IE.
1.4 Its goal is to decrease IE6 users to less than one percent.

1.5 "[Ten] years ago, a browser was born.
1.6 Its name was Internet Explorer 6.
1.7 Now that we’re in 2011, in an era of modern web standards, it’s time to say goodbye," Microsoft says on "The Internet Explorer 6 Countdown".

1.8 Internet Explorer's market share is slipping.
1.9 IE's various versions accounted for 70 percent of the market in 2009; this has dropped to approximately 56 percent today.
1.10 Mozilla Firefox, its main rival, has been actively increasing its market share while the recently released Google Chrome is also quickly gaining users.
1.11 PC World's recent analysis of its own web traffic statistics concluded, "Usually, Internet Explorer is the #2 browser after Firefox, but over the past 30 days it's been #3, a couple of points behind Safari - and nearly tied with Chrome.
1.12 It might be a statistical blip.
1.13 But if it isn't, and Chrome continues to surge, IE could fall to fourth place."

1.14 Web developers face big problems with IE6.
1.15 As they design their web pages for the newer browsers with advanced web technology and geared to the newest web core markup language HTML 5, they are forced to accommodate older out-of-date technology to support IE6 users.
1.16 Also, not mentioned on Microsoft's "The Internet Explorer 6 Countdown" site, are the numerous security vulnerabilities putting the browser at risk of being hacked.
1.17 The Internet security firm Secunia.com, has said that as of March 4, 2011, IE6 has 277 vulnerabilities; 39 percent of these are rated "highly critical".
1.18 Microsoft says that the latest versions of Internet Explorer provide the user with enhanced protection from these attacks and threats.

1.19 Microsoft's Internet Explorer 6 is one of the most successful software products ever as measured by its durability and the massive numbers of people who have used it.
1.20 IE6 shipped with Windows XP, nearly a decade ago.
1.21 But it has outlived its usefulness, and Microsoft no longer wants to support it.
=== questions
Q what does microsoft want ppl to stop using
A 1.1 1.3 1.7
Q how old is ie6
A 1.1 1.5 1.20
Q how many newer versions have come out since ie6
A 1.2
Q how low do they want ie6 to go
A 1.4
Q how much of the market does ie have
A 1.9
Q how much of the market did ie have in 2009
A 1.9
Q who's ie's biggest rival
A 1.10
Q which browsers are gaining
A 1.10
C Where might Explorer end up on PC World's list?
A 1.13
F could it all be a fluke
A 1.12
Q why do devs hate ie6
A 1.14 1.15
Q what's missing from the countdown site
A 1.16
F how many holes are there
A 1.17
Q how many of ie6's holes are really bad
A 1.17
Q are the newer ies any safer
A 1.18
C With which operating system did the old browser arrive?
A 1.20
Q was ie6 a flop
A 1.19
Q how many holes does chrome have
A - number
Q when's ie9 coming out
A - time
Q who designed ie6
A - who
Q what did mozilla say about the countdown
A - detail
Q how many people still use ie6
A - number
F which country has the most
A - place
Q what did bill gates say
A - stranger
Q how much of the market does safari have
A - number
Q what did pc world say about the security holes
A - roles
C Why did Google stop supporting Internet Explorer 6?
A - premise
Q who found all those vulnerabilities at secunia
A - name
Q how much did the campaign cost
A - number
Q why is firefox losing users
A - premise
Q does ie9 run on xp
A - detail
Q when will windows xp support end
A - time
F and what about vista
A - detail
Q which sites got hacked because of ie6
A - name
Q how much of the market does firefox have
A - number
Q how many holes does ie7 have
A - number
Q why did microsoft decide to keep supporting ie6
A - premise
C What share of users is it aiming at?
A 1.4
Q since when has explorer been gaining market share again
A - premise
Q how far is firefox behind explorer at pc world
A - roles
C How many holes had the security firm counted up to March?
A 1.17
Q the warning about hackers on the countdown site, how does it go
A - premise
Q what happens to ie if chrome keeps it up
A 1.13
Q which windows came out together with ie9
A - detail
Q whats so bad about it for folks who build sites
A 1.14 1.15
F has it even been replaced
A 1.2
Q was the thing ever any good
A 1.19
F how many used it at its peak
A - number
C Why has Secunia declared version 6 to be safe?
A - premise
Q what is supposed to be better about the new ones
A 1.18
