story: Jack Herrick, wikiHow founder interviewed by Wikinews
--- Wikinews | Jack Herrick, wikiHow founder interviewed by Wikinews | | 2009-01-31
1.1 wikiHow is a wiki-based site which aims to "build the world's largest, highest quality how-to manual."
1.2 It recently published its 50,000th article, and to discuss what the site has achieved since its creation, Wikinews interviewed the site's founder, Jack Herrick.

1.3 In the interview, Herrick explains what wikiHow is, why he decided to create it, how he grew it in size, and why he chose to use a Creative Commons license (HyperLink) for his site.
1.4 Read below for more of the interview in full.

1.5 For our readers who are unaware of your site, could you briefly explain what wikiHow is?

1.6 Sure. wikiHow is a collaborative effort to build the world's largest, highest quality how-to manual.
1.7 Our long term goal is to produce practical instructions on almost every topic in every language.
1.8 We're quite far from our goals currently, but we take comfort in the fact that every month wikiHow gets noticeably better and larger We currently have just under 50000 articles and over 1000 featured articles.
1.9 We hope that in time, we will have millions of articles with many of them having featured status.
1.10 That said, we are realistic enough to realize that this goal will take decades to achieve.
1.11 However, in terms of readership, we are probably the most popular single subject wiki after Wikipedia.
1.12 We get over 14 million unique visitors per month (source: Google Analytics), which makes us the 135th most popular site according to Quantcast.
1.13 [Note: The interview took place just before the 50000 milestone was met]

1.14 Like Wikipedia, wikiHow is a wiki that runs on Mediawiki software.
1.15 Our community is full of volunteers from all over the world.
1.16 That said, we are quite different from Wikipedia in several respects:

1.17 We are much smaller.
1.18 The English wikiHow has only 60 admins, compared to the 1000 + on English Wikipedia.
1.19 As a result, wikiHow is still at the size that every editor eventually gets to know other editors.

1.20 We are run as a Hybrid Organization - a for-profit company focused on achieving a social good.
1.21 This has several advantages and disadvantages when compared to the non-profit structure at the Wikimedia Foundation.
1.22 We show opt-out advertising to anonymous visitors rather than ask for donations.
1.23 Our advertising revenue funds community meetups and has even allowed us to donate over $ 60,000 to charities such as the Wikimedia Foundation and Creative Commons. (http://www.wikihow.com/wikiHow:Contributions-to-Charity).
1.24 In addition, we've used our revenue on things like buying carbon offsets to become carbon neutral. (http://www.wikihow.com/wikiHow:Carbon-Neutral)

1.25 Our community culture is focused on wikiLove and civility.
1.26 As a result some folks believe wikiHow is a more humane and enjoyable place to work than other places online.

1.27 Why did you decide to create wikiHow?

1.28 I think that providing people with a practical education is one of the most empowering things you can offer a person.
1.29 Imagine having detailed step-by-step instructions on how to do any activity you could imagine.
1.30 How much more could you accomplish as an individual if you could learn any activity?
1.31 I think that building a universal how-to manual would be a tremendous gift for the world.
1.32 Knowledge is power and wikiHow has the potential to make all of us a bit more powerful.

1.33 I've been interested in building a comprehensive how-to manual long before I first envisioned wikiHow.
1.34 My first attempt at building this resource was a website I used to run called eHow. eHow was and continues to be the largest and how to website in the world. eHow contains copyrighted content run on proprietary software.
1.35 When I ran eHow, the content was professionally produced and edited.
1.36 This business model worked for producing content on topics that appeal to advertisers in languages like English that have large advertising markets.
1.37 However, paying people to write and edit articles ultimately means that you have to make one of two sacrifices.
1.38 You either 1) sacrifice on breadth and don't produce the topics that won't interest advertisers, or 2) you sacrifice on quality and produce content that doesn't cost much to write.
1.39 I wasn't interested in making either of these sacrifices, as I think the world's how to manual needs to be high quality AND comprehensive.
1.40 So ultimately I decided that eHow's model would not build the resource I envisioned.
1.41 When I discovered Wikipedia, I recognized that the wiki model had the potential to build the how-to resource the world really needs.
1.42 So I decided to sell eHow and use the proceeds to build wikiHow.

1.43 Why did you decide to use a Creative Commons license?

1.44 We use a Creative Commons license to give our community the right to fork (http://www.wikihow.com/wikiHow:Right-to-Fork).
1.45 In my opinion, people should be hesitant to contribute to websites where you only have the "right to leave."
1.46 If wikiHow volunteers think our site is going in the wrong direction, they can take all the content and all the software and move the project elsewhere.
1.47 This is possible because we release all of our software under the Open Source GPL license and release our content under a Creative Commons license.
1.48 This right to fork guarantees that wikiHow, the company, will always serve the goal of the mission and our volunteer community.
1.49 I believe that offering this right to fork has been a key element of our success thus far.
1.50 My hope is that over time, internet users will demand this of any site where they invest their time in a way that creates value for others.
1.51 That said, when we started out I didn't know the difference between the GNU Free Document License and my California Driver's license.
1.52 As a result, we made some mistakes along the path.
1.53 In retrospect, I think we probably should have selected the CC BY-SA license instead of CC-BY-SA-NC.
1.54 At a minimum this would provide a helpful compatibility with other wikis and free culture projects.

1.55 wikiHow now has millions of visitors per month.
1.56 How did you grow the site to the size it is today?

1.57 In December 2008, wikiHow had over 14 million unique visitors according to Google Analytics (Full data: http://www.wikihow.com/wikiHow:Statistics).
1.58 Quantcast ranks wikiHow as the 135th most popular site in the US. (http://www.quantcast.com/wikihow.com). wikiHow achieved this popularity for a few reasons.
1.59 First, people around the world are desperate for high quality how-to information.
1.60 People want to learn more practical skills, and for the most part the internet doesn't provide enough quality information yet.
1.61 Second, we attracted millions of readers via the virtuous circle of wiki editing: We had some articles of mixed quality, and editors joined to improve those articles, which in turn attracted more readers.
1.62 We continue to depend on this same virtuous cycle: More readers, means more editors, which creates better instructions, leading again to more readers.
1.63 It is the same virtuous circle that Wikipedia has enjoyed.
=== questions
Q what's wikihow trying to do
A 1.1 1.6 1.7
Q how many articles do they have
A 1.2 1.8
F how many do they want in the end
A 1.9
Q how long will that take them
A 1.10
Q how many people visit a month
A 1.12 1.57
Q how does it rank among us sites
A 1.12 1.58
Q what software does it run on
A 1.14
Q how many admins
A 1.18
F so does everyone know each other
A 1.19
C Is wikiHow a charity?
A 1.20
Q do they ask for donations like wikipedia
A 1.22
Q where does the ad money go
A 1.23 1.24
Q how much has wikihow given to charity
A 1.23
Q are people nice there
A 1.25 1.26
Q why did he make wikihow
A 1.28 1.31 1.32 1.40 1.41 1.42
Q what site did he have before
A 1.34
F who wrote the stuff on it
A 1.35
C What must you give up if you pay your writers?
A 1.37 1.38
Q what made him see the light
A 1.41
F how'd he pay for the new site
A 1.42
Q why creative commons
A 1.44 1.48
Q what can the volunteers do if they hate where its going
A 1.46
Q did he know much about licences back then
A 1.51
F what would he pick now
A 1.53
Q whats the point of that license
A 1.54
Q why did it get so big
A 1.59 1.60 1.61 1.62
Q how much did he sell ehow for
A - number
F who bought it
A - who
Q how many admins did ehow have
A - number
Q what does jimmy wales think of wikihow
A - stranger
Q how many staff does wikihow employ
A - number
Q whats the 50000th article about
A - detail
C Who wrote the 50,000th article?
A - who
Q how much do they make from ads
A - number
Q why did wikihow switch to the gnu licence
A - premise
Q how old is herrick
A - number
Q how many visitors does ehow get
A - number
Q when did he sell ehow
A - time
Q where do the meetups happen
A - place
Q how much have the volunteers been paid
A - premise
Q what did wikimedia say about the donation
A - detail
Q which languages does wikihow come in
A - name
Q who designed the wikihow logo
A - who
Q what's the most read article
A - name
Q why did he shut ehow down
A - premise
Q when did the volunteers fork it
A - premise
Q how does wikipedia rank in the us
A - number
C Which companies advertise on the site?
A - name
Q did google give them money
A - detail
Q what did he do before ehow
A - detail
Q who founded ehow with him
A - who
Q what did ehows readers think of wikihow
A - detail
Q why did herrick buy ehow back
A - premise
Q is wikihow a charity or a company
A 1.20
C The donations that visitors are asked for, what does wikiHow use them for?
A - premise
Q how come it has more admins than wikipedia
A - number
Q does he regret the licence they picked
A 1.53
C What did Wikimedia give wikiHow out of its 60,000 dollars?
A - roles
Q since the volunteers left with all the content, what's he do now
A - premise
Q whats wrong with paying people to write it
A 1.36 1.37 1.38
F so hows he feel about that
A 1.39 1.40
Q do lots of folks read it
A 1.11 1.12 1.55 1.57
F how come
A 1.59 1.60 1.61 1.62
Q is it nicer there than elsewhere
A 1.26 1.25
Q which step of its plan made it bigger than wikipedia
A - premise
Q did he get all the legal stuff when they began
A 1.51
F did it bite him
A 1.52 1.53
C When does he expect to be there?
A 1.10
