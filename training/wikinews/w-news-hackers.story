story: Hackers attack Church of Scientology website
--- Wikinews | Hackers attack Church of Scientology website | | 2008-01-20
1.1 Wikinews has learned that according to an Internet posting made just over 24 hours ago, the Church of Scientology's website is being attacked by hackers, causing the site to shut down.

1.2 The attack was launched on Wednesday by a user labelled "Anonymous", on the website "Insurgency Wiki", a spinoff of 4chan.
1.3 The "History" section of the site explains, in a satirical fashion, that the incident was prompted by the Church of Scientology's attempts to remove a promotional video featuring Scientologist Tom Cruise from YouTube.
1.4 Though YouTube is complying with the Church of Scientology's requests to take down the video, other sites such as Gawker.com have stated that they will keep hosting the video.

1.5 "So far, it's the Internet: 1, Scientology: 0.
1.6 But it's a long game." - Matthew Ingram

1.7 Writing in a blog post, Matthew Ingram of The Globe and Mail dubbed the ongoing conflict involving the Church of Scientology's attempts to remove the Cruise video from the Internet: "Scientology vs. the Internet, part XVII".
1.8 He characterized the conflict between the Church of Scientology and anonymous posters of the Cruise video as "another small skirmish in a war that Scientology has been waging for almost 15 years, since the early days of newsgroups such as alt.religion.scientology, which posted internal church documents in 1994.
1.9 Lawsuits have been filed, mailing lists have been shut down, homes of discussion group participants have been raided and their computers seized -- an all-out war."

1.10 One poster admitted to being a part of the effort, writing in a blog post "I have myself, as per instructions, loaded up Gigaloader and started bombarding the Scientology homepage.
1.11 Theres [sic] something in the hilarious anarchy of the net that produces these 'events' every now and again."
1.12 The poster wrote that "Prompted I think by the Tom Cruise video, a new obsession is taking hold on the internet.
1.13 An insurgency against The Church of Scientology."

1.14 "Someone emailed me earlier today talking about a tool a group’s been using to attack the scientology website.
1.15 It’s an interesting tool, created to overload/create malformed strings and crash a website’s database," said the post by an unknown author on pigmy.

1.16 The Church's website is currently unreachable.
1.17 Some individuals reported that when they are able to reach the site, all they get is a message stating, "The word scientology means search for truth ...".
1.18 As of 15:11 GMT the site was accessible again, but only loads at relatively slow speeds, and by the end of the day Saturday the site was not loading at all.

1.19 Posts on the message board for the Scientology-critic site Operation Clambake from Friday theorized that a denial-of-service attack had occurred, and wrote that as of Friday the Scientology.org site was either not loading at all, or loading very slowly.
1.20 Critics of Scientology at the Internet newsgroup alt.religion.scientology were critical of the attacks to the Church of Scientology website, with one poster writing "How can people look at both sides if one side is gone?"

1.21 Traffic to the Scientology website had already increased 18-fold prior to the attack, following increased attention after the Tom Cruise video appeared on the Internet.
1.22 At that time, one in three visits to the site came from BBC News, and the website increased to number 3 in the company Hitwise UK's Lifestyle-Religion category.
=== questions
Q what happened to the scientology site
A 1.1
F when did that kick off
A 1.2
Q who launched it
A 1.2
Q what set them off
A 1.3 1.12
Q did youtube pull the tom cruise clip
A 1.4
Q whos still hosting the cruise vid
A 1.4
C What did Ingram name the quarrel?
A 1.7
F how long has that been going on
A 1.8
Q what has the church done to its critics over the years
A 1.9
Q did anyone own up to taking part
A 1.10
F why'd he think ppl do this kinda thing
A 1.11
Q what does the tool actually do
A 1.15
Q is the site up right now
A 1.16 1.18
F so what do you see if you do get on
A 1.17
C What did people on Operation Clambake suspect had happened?
A 1.19
Q did all the church's critics like the attack
A 1.20
Q how much had the traffic gone up even before
A 1.21
F where were they all coming from
A 1.22
Q who wrote the tool
A - who
Q what did tom cruise say about the attack
A - detail
Q how many hackers were in on it
A - number
Q how much money did the church lose
A - number
Q did gawker take the vid down
A 1.4
Q what did the fbi say
A - stranger
C Who leaked the video in the first place?
A - who
Q what did ingram say when gigaloader was used on his paper
A - premise
Q where does the poster live
A - place
Q how long's the cruise video
A - number
Q when was the site finally fixed
A - time
Q how much had gawker's traffic gone up
A - number
F which ads were on it
A - detail
Q why did youtube refuse to take down the video
A - premise
Q who runs operation clambake
A - name
C What did the Church's spokesman say about the attack?
A - stranger
Q did bbc news get hacked too
A - event
Q whats the real name of the pigmy author
A - name
Q how long was the site down for in 1994
A - premise
Q what did ingram think of the cruise video
A - detail
Q why did gawker take the cruise video down
A - premise
Q who kicked it off and what set them off
A 1.2 1.3
C When did Ingram join the attack on the site?
A - premise
Q what did youtube want scientology to remove
A - roles
C The critics on alt.religion.scientology, what do they have against the attack?
A 1.20
Q so traffic only went up after the attack, by how much
A - premise
Q was it back up on saturday and did it last
A 1.18
Q why is the score 1 to 0 for scientology
A - number
C Since when, in Ingram's account, has this war gone on and what began it?
A 1.8
Q what does that nasty program do
A 1.15
F who coded it
A - name
Q what do you see when you do get through
A 1.17
C Is it right that Operation Clambake took credit for it?
A - premise
Q what all have the church done to people in that fight
A 1.9
F how many got raided
A - number
Q where did all the clicks come from back then
A 1.22
F hm and why were they coming
A 1.22 1.21
