story: Wikinews interviews academic Simon Licen about attitudes towards US Paralympics
--- Wikinews | Wikinews interviews academic Simon Licen about attitudes towards US Paralympics | | 2013-11-16
1.1 On Thursday, with 110 days until the start of the 2014 Winter Paralympics in Sochi, Russia, Wikinews interviewed Assistant Professor in Educational Leadership, Sport Studies and Educational / Counseling Psychology at Washington State University Simon Ličen about attitudes in United States towards the Paralympics.

1.2 Ličen has recently joined the Sport Management Program at Washington State University to develop its sport media and communication research and teaching contents.
1.3 Originally from Slovenia, he served as the Director of Media and Communications of a WTA Tour event and was a member of the UNESCO Slovenian National Commission.
1.4 He was also the Team Manager of the Slovenian wheelchair basketball national team.

1.5 Why do you think the Paralympic movement has so little visibility in the US compared to other countries like Australia, the United Kingdom and even Canada?

1.6 Sports in the United States largely reaffirm existing relations of power in society.
1.7 It emphasizes consumerism, the belief that success always goes to people who merit it due to their abilities, dedication and qualifications, and reinforces, rather than changes, existing ideas related to gender, ethnicity and nationality.
1.8 Paralympic sport brings attention to athletes who are typically overlooked in American society because the majority of the population does not want to identify with people who are disabled.
1.9 Although disability is not contagious, interest in disabled sports might put into question the masculinity of the males following it.
1.10 Disabled athletes also challenge existing relations of power by displaying dedication, hard work and perseverance in different contexts than those most sports fans are accustomed to.

1.11 Other countries, including the ones you mention, have stronger social orientations in all aspects of society.
1.12 Even though legislative support may be less strong than the one provided by the Americans with Disabilities Act, many social institutions including the media are more receptive to this form of diversity.

1.13 What do you think the impact will be for the Paralympic movement will be with the Games being televised live in the United States for first time?

1.14 The impact depends on a number of aspects.
1.15 One of them is the channels that NBC as the broadcasting rights owner for the United States will use to air the Paralympic Games on.
1.16 Will they be shown nationally or regionally, on NBC or on any of the company’s multiple cable networks?
1.17 A second aspect is the parts or hours of the day the Paralympics will be shown.
1.18 Remember that there is a nine-hour difference between Sochi and New York, and a 12-hour difference between Sochi and the US West Coast.
1.19 So daytime events will be shown live in the United States in the middle of the night, and evening prime-time events will be shown — indeed live — in the morning U.S. time.
1.20 So showing the Paralympics live on United States television might turn out to be less glamorous than it appears.
1.21 A third important factor is the way the event will be mediated: will NBC have its best sports broadcasters following the event after having worked the Winter Olympics?
1.22 Will they treat and announce the competitions as they do all others — for better and worse?
1.23 Will they take it as an opportunity to educate viewers about disability and diversity while showing superb athletic performances without engaging in a discourse of pity?
1.24 All in all, I think this is a terrific opportunity to improve sports coverage in a multitude of aspects; but we will have to wait until after the event to assess to what extent the broadcasters will meet these expectations.
=== questions
Q what does licen do
A 1.1 1.2
Q where's he from
A 1.3
Q what did he do before washington state
A 1.3 1.4
Q why dont americans care about the paralympics
A 1.6 1.7 1.8 1.9 1.10
Q why might men avoid watching
A 1.9
C Why are other nations more open to it?
A 1.11 1.12
Q who's showing the games in the us
A 1.15
Q whats the time difference with new york
A 1.18
F so when would the evening stuff be on
A 1.19
Q is live coverage as great as it sounds
A 1.20
Q which commentators does he wonder about
A 1.21
C When will we know whether the broadcaster has done well?
A 1.24
Q does he think its a good chance
A 1.24
Q how many days to sochi
A 1.1
Q how much did nbc pay for the rights
A - number
Q how many americans watched the last paralympics
A - number
Q who won the wheelchair basketball in london
A - event
Q whats the time difference with slovenia
A - number
Q which nbc channel will it be on
A - name
F who's presenting
A - who
Q what did nbc say to licens criticism
A - detail
Q how old is he
A - number
Q why did he quit as team manager
A - reason
Q how many us athletes are going
A - number
C How does the British audience compare in size?
A - number
Q what did putin say about the paralympics
A - stranger
Q why did canada refuse to show the games
A - premise
Q which wta event was he at
A - name
Q whats the time difference with london
A - number
Q who's showing the games in slovenia
A - name
