story: Interview with LibriVox founder Hugh McGuire
--- Wikinews | Interview with LibriVox founder Hugh McGuire | | 2006-05-28
1.1 The LibriVox website features a catalog of about a hundred completed books, including books in other languages like German, Hebrew, and Japanese.

1.2 Why did you decide to take the acoustic fate of public domain works into your own hands, and how did you go about it?

1.3 I think that a vibrant public domain is very important to a healthy world, and so I thought: here's a way to help the cause.
1.4 I launched LibriVox, emailed some friends and some podcasters who where doing literary stuff, and invited them to record a chapter of Joseph Conrad's Secret Agent.
1.5 Things have grown steadily since.
1.6 By the way, AKMA was the first guy I know of to do something like this, with Lawrence Lessig's Free Culture.
1.7 That, I think, started my thinking about this, but it took a while for the idea to crystallize.

1.8 Do you personally record audiobooks, and did you already do so before LibriVox?

1.9 LibriVox was my first experience recording audiobooks.
1.10 I still do the odd chapter, but i am a bit delinquent in finishing some of them these days!

1.11 Is there a particular LibriVox book which you think stands out because of the quality, the overall effort involved, its popularity, or for some other reason?

1.12 My personal favourite is Notes from the Underground (Dostoyevsky).
1.13 Other random good ones:

1.14 Austen, Jane. Pride and Prejudice

1.15 Christie, Agatha. The Mysterious Affair at Styles

1.16 London, Jack. White Fang

1.17 Macaulay, Thomas Babington. History of England (Volume 1, Chapter 1)

1.18 Marx, Karl and Engels, Friedrich. The Communist Manifesto (solo)

1.19 Twain, Mark. A Connecticut Yankee in King Arthur's Court (solo)

1.20 Ed.: See the LibriVox catalog for a full index.

1.21 Browsing the catalog, I find that the quality of the spoken audio varies greatly from text to text or even from chapter to chapter.
1.22 If someone wanted to re-record a chapter because they didn't like the speaker, would you then offer two versions?

1.23 Yes.
1.24 We take the Wikipedia approach: if you think it should be better, please help it be so.
1.25 You'll note we offer a couple of versions of some books.
1.26 Indeed our weekly poetry project celebrates this diversity of voice: each week a new short poem is chosen and as many readers as wish to record a version, so you get 20 + versions of the same poem, a very interesting audio experience.

1.27 Besides works whose copyright has expired, there is an increasing number of modern books available under Creative Commons and similar licenses.
1.28 You mentioned Larry Lessig's Free Culture, but it also includes some out of print titles by publishers who are open to the concept, such as O'Reilly.
1.29 Do you want to limit the scope of LibriVox strictly to old public domain works, or do you have plans to include recent works under reasonably permissive licenses as well?

1.30 We are only doing public domain works, for a number of reasons, partly to keep simplicity in our copyright situation -- public domain means its as simple as can be.
1.31 CC makes things more complex.
1.32 Also, there are other sites, notably podiobooks.com, which are better suited to CC works than LibriVox. we find it makes things clear and easy to say: published works, public domain, and leave it at that.

1.33 As far as I can tell, podiobooks.com features "free as in beer" content — material which you can download, but which isn't under a free content license.
1.34 Instead of "public domain", wouldn't "free content" work just as well, using something like the Free Content Definition to limit the scope?

1.35 This needs more discussion obviously: we chose public domain because the texts we use are public domain and we didn't want to add new restrictions, especially not non-commercial, since already our recordings are being used for a number of commercialish projects (I can't recall any specific project names, but some pay-education sites use LV stuff).
1.36 That's good and well and fine with us.
1.37 We don't want to have to give anyone permission to use our recordings, we want anyone to use them for whatever they want.

1.38 Also, for the thing to work you need to have many dedicated volunteers willing to do the management (onerous) and many willing to do the reading.
1.39 While Pride and Prejudice will attract many readers, I don't know about O'Reilly's latest tome on XML ... though I might be wrong.
=== questions
Q how many books are done
A 1.1
Q which languages besides english
A 1.1
Q why did he start librivox
A 1.3
F how'd he get it going
A 1.4
Q which book did they do first
A 1.4
Q who did something like it before him
A 1.6
Q had he recorded stuff before
A 1.9
F does he still
A 1.10
Q whats his fave
A 1.12
Q which jack london book do they have
A 1.16
C Which title by Marx does he recommend?
A 1.18
Q can you redo a chapter if the reader sucks
A 1.23 1.24
F is there a bunch of versions of anything
A 1.25 1.26
Q how do they do the poems
A 1.26
Q will they do creative commons books
A 1.30
Q why stick to public domain
A 1.30 1.31 1.32 1.35
Q where should cc books go instead
A 1.32
C Are companies making use of the recordings?
A 1.35
F is he ok with that
A 1.36 1.37
Q who has to do the hard work
A 1.38
Q would anyone want to read an xml book
A 1.39
Q how many volunteers are there
A - number
Q how much has it cost him
A - number
Q which lessig chapter did hugh read
A - premise
Q what did lessig think of librivox
A - roles
Q how many people listen to it
A - number
Q who read pride and prejudice
A - who
F how long did it take
A - time
Q which pay sites use the recordings
A - name
Q how old is mcguire
A - number
Q why did akma leave librivox
A - premise
Q what does o'reilly say about it
A - stranger
Q how long is the macaulay chapter
A - number
C When was the website launched?
A - time
Q which german books do they have
A - name
Q who runs podiobooks
A - name
Q which dostoyevsky book has he recorded himself
A - detail
Q why was he sued by a publisher
A - premise
Q how much do the readers get paid
A - number
Q which poem got the most versions
A - name
Q whats akmas fave
A - detail
Q which h g wells book do they have
A - name
Q why did he pick white fang as his favourite
A - premise
C If I don't like a voice, may I do it again?
A 1.23 1.24
Q when did librivox start doing creative commons books
A - premise
Q which site's better for CC stuff
A 1.32
Q what did akma record after librivox gave him the idea
A - roles
C When did he stop being against companies using the recordings?
A - premise
Q did he do this sort of thing before
A 1.9
Q how come each week's poem gets just two versions
A - number
Q is he still at it himself
A 1.10
F which one's he not done yet
A - detail
Q what do you need lots of to make it work
A 1.38
F will any old title do
A 1.39
Q the conrad novel he read all by himself, how long is it
A - premise
