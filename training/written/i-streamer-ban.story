story: Popular streamer banned after a 30-hour broadcast
--- PixelWatch | Loopz bans Moxi after the 'microwave stream' |  | 2024-02-19
1.1 Streaming site Loopz has banned Moxi, its third-biggest channel, for 90 days.
1.2 The ban landed on Sunday at 3am, 30 hours into a charity marathon watched by 212,000 people.

1.3 Moxi, real name Talia Brandt, had just microwaved a rival's merch figurine live on air.
1.4 It caught fire.

1.5 “Is that meant to be blue?” she asked, as flames filled the door, before her roommate ran in with a wet towel.
1.6 No one was hurt, but the kitchen curtain is no more.

1.7 The figurine was of Grubb, aka Dennis Oyelaran, with whom Moxi has been feuding since he called her "a ring light with opinions".
1.8 Grubb posted a single melting-face emoji.

1.9 Loopz cited its rule against "dangerous acts" in an email that Brandt, 26, put up on her socials.
1.10 It does not mention the figurine.

1.11 The stream had raised $148,000 for a children's burns unit, yes, really.
1.12 Loopz says that the money will still reach the hospital.

1.13 Moxi's mods think the platform was looking for an excuse, since her exclusive deal runs out in April.
1.14 "She asked for a raise on Thursday and got a ban on Sunday," said her lead mod, who goes by Tofu.
--- Metro Standard | Games streamer barred after fire in flat | Edward Pym | 2024-02-20
2.1 A popular internet broadcaster has been suspended by the site Loopz after starting a fire in her kitchen in front of more than 200,000 viewers.

2.2 Talia Brandt, who broadcasts as Moxi from a flat in Leith, put a plastic toy in a microwave oven shortly before three o'clock on Sunday morning.
2.3 Two fire engines attended, having been called by a viewer in Brazil.

2.4 "We don't as a rule get calls from São Paulo," said the watch commander, Isla Geddes.
2.5 She urged young people not to copy the stunt.

2.6 At least four children have tried it since, according to the burns charity Second Skin.
2.7 One, a boy of nine from Dundee, was treated for the effects of smoke.

2.8 Second Skin said it would not accept Ms Brandt's money.
2.9 Its director, Fraser Munn, said that the charity was grateful but "could hardly bank it".

2.10 Ms Brandt, whose landlord is seeking £3,200 for repairs, apologised in a video on Monday.
2.11 "I'd been awake for 30 hours and I thought it was hilarious, and it wasn't," she said.

2.12 She offered to visit the boy's school.
2.13 The head teacher has declined.
2.14 A spokeswoman for Loopz, Hedda Lund, said the suspension would be reviewed after 30 days.
--- Creator Economy Brief | Moxi quits Loopz for Vantage in $4m deal | Amit Sol | 2024-03-21
3.1 Moxi will leave Loopz for its smaller competitor Vantage under a two-year deal that people close to it put at $4 million.

3.2 She will begin on 8 April, a day after her contract with Loopz ends.
3.3 Loopz had refused on Monday to shorten her 90-day suspension.

3.4 "They had five weeks to talk to me and sent me a form," Brandt told the Brief.
3.5 Her agent, Corey Vance, said that Loopz's last offer had been 30 per cent below her old terms.

3.6 Hedda Lund, for Loopz, disputed that.
3.7 She said the ban had nothing to do with money and that any channel would have had the same.

3.8 That is open to doubt: Grubb set off fireworks in a garage in 2022 and was barred for a week.
3.9 Oyelaran acknowledged as much to the Brief.
3.10 “Mine was worse, honestly,” he said. “I think she got stitched up.”

3.11 The two have patched up their quarrel and will host a show together on Vantage in May.
3.12 He remains under contract to Loopz until September, and it is not clear that it would let him take part.

3.13 The $148,000 refused by Second Skin has gone to a fund for firefighters' families.
3.14 Vantage's shares rose 6 per cent on the news.
3.15 The signing was first reported by Tofu, her former moderator, who was dismissed for it.
=== questions
Q how long is moxi banned for
A 1.1 3.3
Q what did she do to get banned
A 1.3 2.1 2.2
Q when exactly did they ban her
A 1.2
C How many people were watching at the time?
A 1.2 2.1
Q whats her real name
A 1.3 2.2
F how old
A 1.9
Q who put the fire out
A 1.5
Q anyone get hurt at the flat
A 1.6
Q whose toy was it
A 1.7
Q why were her and grubb beefing
A 1.7
F how'd he react
A 1.8
C Which rule did Loopz cite?
A 1.9
Q how much had the stream made for charity
A 1.11 3.13
C What cause was the broadcast raising money for?
A 1.11
Q why do her mods think loopz really did it
A 1.13 1.14
Q who said she asked for a raise n got a ban
A 1.14
Q where does she stream from
A 2.2
Q who called the fire brigade
A 2.3
F how many trucks came
A 2.3
C What did Isla Geddes ask of young people?
A 2.5
Q have kids been copying it
A 2.6
C How old was the boy treated for smoke?
A 2.7
Q is second skin taking the cash
A 2.8 2.9 3.13
C What reason did Fraser Munn give for turning the donation down?
A 2.9
Q how much does the landlord want off her
A 2.10
Q did moxi say sorry
A 2.10
Q what excuse did she give
A 2.11
Q is she going to that kids school
A 2.13
C When was the suspension to be reviewed?
A 2.14
Q where is she going now
A 3.1
Q how much is the new deal worth
A 3.1
C How long does the agreement with Vantage last?
A 3.1
Q when does she start
A 3.2
Q did loopz cut the ban in the end
A 3.3
Q what did her agent say abt loopz's last offer
A 3.5
C What did Hedda Lund say about the reason for the ban?
A 3.7
Q what did grubb get for his fireworks thing
A 3.8
Q does grubb think it was fair on her
A 3.10
Q r they still enemies
A 3.11
C When does Oyelaran's contract with Loopz expire?
A 3.12
Q so where did the 148k end up
A 3.13
Q who leaked the vantage news
A 3.15
F what happened to them
A 3.15
Q how much is grubb's contract worth
A - name
Q did grubb burn a moxi doll
A - roles
Q whats tofu's real name
A - who
Q why did vantage ban her
A - premise
Q what did her roommate say afterwards
A - detail
Q where does dennis live
A - place
Q when did grubb and moxi first meet
A - time
Q how many subs has she lost
A - number
Q did the police charge her
A - event
F what was the charge
A - event
C What did Fraser Munn say about the fireworks in the garage?
A - name
C How much did the fire brigade bill Ms Brandt?
A - number
C Why did Corey Vance stop representing her?
A - premise
C Who is the streamer Pixie Harlow's agent?
A - stranger
C What did the boy's parents say about the stunt?
A - detail
