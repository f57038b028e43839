story: Warhol's photo legacy spread by university exhibits
--- Wikinews | Warhol's photo legacy spread by university exhibits | | 2014-01-28
1.1 Evansville, Indiana, United States - This past week marked the opening night of an Andy Warhol exhibit at the University of Southern Indiana.
1.2 USI's art gallery, like 189 other educational galleries and museums around the country, is a recipient of a major Warhol donor program, and this program is cultivating new interest in Warhol's photographic legacy.
1.3 Wikinews reporters attended the opening and spoke to donors, exhibit organizers and patrons.

1.4 The USI art gallery celebrated the Thursday opening with its display of Warhol's Polaroids, gelatin silver prints and several colored screen prints.
1.5 USI's exhibit, which is located in Evansville, Indiana, is to run from January 23 through March 9.

1.6 The McCutchan Art Center / Pace Galleries at USI bases its exhibit around roughly 100 Polaroids selected from its collection.
1.7 The Polaroids were all donated by the Andy Warhol Photographic Legacy Program, according to Kristen Wilkins, assistant professor of photography and curator of the exhibit.
1.8 The Andy Warhol Foundation for the Visual Arts made two donations to USI Art Collections, in 2007 and a second recently.

1.9 Kathryn Waters, director of the gallery, expressed interest in further donations from the foundation in the future.

1.10 Since 2007 the Andy Warhol Photographic Legacy Program has seeded university art galleries throughout the United States with over 28,000 Andy Warhol photographs and other artifacts.
1.11 The program takes a decentralized approach to Warhol's photography collection and encourages university art galleries to regularly disseminate and educate audiences about Warhol's artistic vision, especially in the area of photography.

1.12 Wilkins observed that the 2007 starting date of the donation program, which is part of the Andy Warhol Foundation for the Visual Arts, coincided with the 20th anniversary of Andy Warhol's death in 1987.
1.13 USI was not alone in receiving a donation.

1.14 K.C. Maurer, chief financial officer and treasurer at the Andy Warhol Foundation, said 500 institutions received the initial invitation and currently 190 universities have accepted one or more donations.
1.15 Institutional recipients, said Mauer, are required to exhibit their donated Warhol photographs every ten years as one stipulation.

1.16 While USI is holding its exhibit, there are also Warhol Polaroid exhibits at the Tang Teaching Museum and Art Gallery at Skidmore College in Saratoga Springs, New York and an Edward Steichen and Andy Warhol exhibit at the Mary & Leigh Block Museum of Art at Northwestern University in Evanston, Illinois.
1.17 All have received Polaroids from the foundation.

1.18 University exhibits can reach out and attract large audiences.
1.19 For example, the Weatherspoon Art Museum at the University of North Carolina at Greensboro saw attendance levels reach 11,000 visitors when it exhibited its Warhol collection in 2010, according to curator Elaine Gustafon.
1.20 That exhibit was part of a collaboration combining the collections from Duke University, located in Durham, North Carolina, and University of North Carolina at Chapel Hill, which also were recipients of donated items from the Andy Warhol Photographic Legacy Program.

1.21 Each collection donated by the Andy Warhol Photographic Legacy Program holds Polaroids of well-known celebrities.
1.22 The successful UNC Greensboro exhibit included Polaroids of author Truman Capote and singer-songwriter Carly Simon.

1.23 "I think America's obsession with celebrity culture is as strong today as it was when Warhol was living", said Gustafon.
1.24 "People are still intrigued by how stars live, dress and socialize, since it is so different from most people's every day lives."

1.25 Wilkins explained Warhol's obsession with celebrities began when he first collected head shots as a kid and continued as a passion throughout his life.
1.26 "He's hanging out with the celebrities, and has kind of become the same sort of celebrity he was interested in documenting earlier in his career", Wilkins said.

1.27 The exhibit at USI includes Polaroids of actor Dennis Hopper; musician Nick Rhodes of Duran Duran; publishers Jann Wenner of Rolling Stone Magazine and Carlo De Benedetti of Italy's la Repubblica; disco club owner Steve Rubell of Studio 54; photographers Nat Finkelstein, Christopher Makos and Felice Quinto; and athletes Vitas Gerulaitis (tennis) and Jack Nicklaus (golf).

1.28 Wikinews observed the USI exhibit identifies and features Polaroids of fashion designer Halston, a former resident of Evansville.

1.29 University collections across the United States also include Polaroids of "unknowns" who have not yet had their fifteen minutes of fame.
1.30 Cynthia Thompson, curator and director of exhibits at the University of Arkansas, Fayetteville, said, "These images serve as documentation of people in his every day life and art - one which many of us enjoy a glimpse into."

1.31 Warhol was close to important touchstones of the 1960s, including art, music, consumer culture, fashion, and celebrity worship, which were all buzzwords and images Wikinews observed at USI's opening exhibit.

1.32 He was also an influential figure in the pop art movement.
1.33 "Pop art was about what popular American culture really thought was important", Kathryn Waters said.
1.34 "That's why he did the Campbell Soup cans or the Marilyn pictures, these iconic products of American culture whether they be in film, video or actually products we consumed.
1.35 So even back in the sixties, he was very aware of this part of our culture.
1.36 Which as we all know in 2014, has only increased probably a thousand fold."

1.37 "I think everybody knows Andy Warhol's name, even non-art people, that's a name they might know because he was such a personality", Water said.

1.38 Hilary Braysmith, USI associate professor of art history, said, "I think his photography is equally influential as his graphic works, his more famous pictures of Marilyn.
1.39 In terms of the evolution of photography and experimentation, like painting on them or the celebrity fascination, I think he was really ground-breaking in that regard."

1.40 The Polaroid format is not what made Warhol famous, however, he is in the company of other well-known photographers who used the camera, such as Ansel Adams, Chuck Close, Walker Evans, Robert Mapplethorpe, and Helmut Newton.

1.41 Wilkins said," [Warhol] liked the way photo booths and the Polaroid's front flash looked".
1.42 She explained how Warhol's adoption of the Polaroid camera revealed his process.
1.43 According to Wilkins, Warhol was able to reproduce the Polaroid photograph and create an enlargement of it, which he then could use to commit the image to the silk screen medium by applying paint or manipulating them further.
1.44 One of the silk screens exhibited at USI this time was the Annie Oakley screen print called "Cowboys and Indians" from 1987.

1.45 Wilkins also said Warhol was both an artist and a businessperson.
1.46 "As a way to commercialize his work, he would make a blue Marilyn and a pink Marilyn and a yellow Marilyn, and then you could pick your favorite color and buy that.
1.47 It was a very practical salesman approach to his work.
1.48 He was very prolific but very business minded about that."

1.49 "He wanted to be rich and famous and he made lots of choices to go that way", Wilkins said.

1.50 Kiara Perkins, a second year USI art major, admitted she was willing to skip class Thursday night to attend the opening exhibit but then circumstances allowed for her to attend the exhibit.
1.51 Why did she so badly want to attend?
1.52 "It's Warhol.
1.53 He is a legend."

1.54 For Kevin Allton, a USI instructor in English, Warhol was also a legend.
1.55 He said, "Andy Warhol was the center of the Zeitgeist for the 20th century and everything since.
1.56 He is a post-modern diety."

1.57 Allton said he had only seen the Silver Clouds installation before in film.
1.58 The Silver Clouds installation were silver balloons blown up with helium, and those balloons filled one of the smaller rooms in the gallery.
1.59 "I thought that in real life it was really kind of magical," Allton said.
1.60 "I smacked them around."

1.61 Elements of the Zeitgeist were also playfully recreated on USI's opening night.
1.62 In her opening remarks for attendees, Waters pointed out those features to attendees, noting the touches of the Warhol Factory, or the studio where he worked, that were present around them.
1.63 She pointed to the refreshment table with Campbell's Soup served with "electric" Kool Aid and tables adorned with colorful gumball "pills".
1.64 The music in the background was from such bands as The Velvet Underground.

1.65 The big hit of the evening, Wikinews observed from the long line, was the Polaroid-room where attendees could wear a Warhol-like wig or don crazy glasses and have their own Polaroid taken.
1.66 The Polaroids were ready in an instant and immediately displayed at the entry of the exhibit.
1.67 Exhibit goers then became part of the very exhibit they had wanted to attend.
1.68 In fact, many people Wikinews observed took out their mobiles as they left for the evening and used their own phone cameras to make one further record of the moment - a photo of a photo.
1.69 Perhaps they had learned an important lesson from the Warhol exhibit that cultural events like these were ripe for use and reuse.
1.70 We might even call these exit instant snap shots, the self selfie.
=== questions
Q when did the show open
A 1.1 1.4 1.5
Q when does the show shut
A 1.5
Q how many polaroids are in it
A 1.6
Q who gave usi all the polaroids
A 1.7 1.8
Q how many donations have they had
A 1.8
F does the gallery want more
A 1.9
Q how many photos has the program given away
A 1.10
Q what happened 20 years before the program began
A 1.12
C How many institutions took up the offer?
A 1.2 1.14
Q how often do they have to show them
A 1.15
Q where else can you see his polaroids right now
A 1.16
Q what drew 11,000 ppl
A 1.19
Q why are people still into celebs
A 1.23 1.24
Q when did warhol get obsessed w famous people
A 1.25
Q which sports people did he snap
A 1.27
Q who used to live in evansville
A 1.28
Q what does thompson say about the unknowns
A 1.30
Q what was pop art about
A 1.33
C In what respect was he a pioneer according to Braysmith?
A 1.39
Q which other famous photographers used polaroids
A 1.40
Q what did he like about the polaroid
A 1.41
F how'd he turn it into a print
A 1.43
Q which silk screen was on show
A 1.44
Q why did he do marilyn in different colours
A 1.46
Q did warhol care about money
A 1.45 1.46 1.47 1.48 1.49
Q who nearly bunked off class to come
A 1.50
F whys that
A 1.52 1.53
Q who called warhol a deity
A 1.54 1.55 1.56
Q what were the silver clouds made of
A 1.58
F what did allton do to em
A 1.60
Q what did they have to eat and drink
A 1.63
Q which band was playing in the background
A 1.64
Q what was everyone queuing for
A 1.65
F what happened to the pics after
A 1.66
C What did visitors do on the way out?
A 1.68
Q how old was warhol when he died
A - number
Q how much is the exhibit worth
A - number
Q how many people came on opening night
A - number
Q what did wilkins think of the silver clouds
A - roles
Q who painted the campbells soup wall
A - who
Q how much does it cost to get in
A - number
Q which class was perkins going to skip
A - name
F did her prof mind
A - detail
Q what did halston say about his polaroid
A - detail
Q which university turned the offer down
A - name
Q how many people went to the skidmore show
A - number
Q what did carly simon think of her picture
A - detail
Q why did waters return the first donation
A - premise
C When will the foundation make its next gift to USI?
A - time
Q what did dennis hopper say about warhol
A - detail
Q who took the polaroids in the polaroid room
A - who
Q why did warhol move to evansville
A - premise
Q which camera model did he use
A - name
Q what did lou reed say about the show
A - stranger
Q how much did a blue marilyn cost
A - number
Q what did maurer say about the opening
A - detail
Q who called warhol a fraud
A - premise
Q how many steichens are at northwestern
A - number
Q when did wilkins start collecting headshots
A - roles
Q who gave the usi gallery its silver clouds
A - who
F what do they cost
A - number
Q how old is kiara perkins
A - number
C Which Beatle was photographed by Warhol?
A - stranger
Q when does the greensboro show close
A - time
Q who was the first to try on the wig
A - who
Q how much is the annie oakley print worth
A - number
Q what does allton teach
A 1.54
Q what does gustafon teach
A - detail
Q why does braysmith dislike the marilyns
A - premise
Q why did the foundation ask usi to give the first donation back
A - premise
C What do the places that got pictures have to do every ten years?
A 1.15
Q how come all 500 institutions said yes
A - number
Q the class that kiara perkins skipped, which subject was it
A - premise
Q what were those silver clouds made of
A 1.58
Q what did allton do with the balloons when he saw them
A 1.60
C When Halston came to the opening at USI, whom did he speak to?
A - premise
C According to the curator, since when was Warhol crazy about famous people?
A 1.25
Q so braysmith reckons the photos are worse than the marilyns, why
A - premise
C In what way did the Polaroid camera make Warhol famous?
A - premise
Q how many turned up at the weatherspoon in 2010
A 1.19
Q who at duke put up the collection that greensboro lent them
A - roles
Q what was the bit people queued for
A 1.65
F what happened with the pics after
A 1.66
F could you take it home or nah
A - detail
Q was the man after money
A 1.45 1.48 1.49
F how'd he go about it
A 1.46
Q did they dress the place up like back in the day
A 1.61 1.62 1.63 1.64
Q waters' second husband, was he at the opening
A - premise
Q and when they left, what did folks do with their phones
A 1.68
C Why does Gustafon believe that America no longer cares about celebrities?
A - premise
