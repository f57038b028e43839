story: Housing minister resigns over leaked memo on evictions
--- Morning Standard-Bearer | Lindqvist quits as housing minister after eviction memo | Petra Vance | 2021-02-09
1.1 The housing minister, Astrid Lindqvist, resigned last night after a leaked memo showed she had told officials to hold back figures on evictions until after the regional vote.
1.2 In a two-line letter to the prime minister, she said she had "become the story" and could no longer do her job.

1.3 The memo, dated 11 January, told civil servants that 23,000 evictions in a single quarter would be "a gift to our enemies".
1.4 It was signed with her initials and sent to four people.

1.5 The prime minister, Jonas Brandt, accepted her resignation "with sadness" at 10.15pm.
1.6 Only on Sunday he had told a television interviewer that she had his full confidence.

1.7 "She has done the decent thing, about five days late," said Miriam Osei, who speaks for the opposition on housing.
1.8 Ms Osei wants the full figures published by Friday.

1.9 Ms Lindqvist, 46, a former tenants' lawyer, had been in the post for only seven months.
1.10 She will stay on as the member for Halm East.

1.11 Friends said she had been in tears on Monday after tenants jeered her at a community hall in her own district.
1.12 Her successor is expected to be named before Thursday's cabinet meeting.
--- Node News | Leaked eviction memo: what it said and who's out | Kai Renner | 2021-02-09
2.1 Astrid Lindqvist is out as housing minister.
2.2 The memo that sank her was published last Thursday by the tenants' group Roof First on its website.

2.3 Roof First's director, Bela Tomic, said it had come in the post in a plain envelope with no name.
2.4 “We checked it with two people in the ministry before we printed a word,” Tomic said.
2.5 He would not say who they were.

2.6 The ministry at first called the paper a forgery.
2.7 Two days later a spokesman, Erik Saul, admitted it was genuine and apologised to Tomic.

2.8 The statistics office said the number of households put out of their homes between October and December was 23,400, the highest since 1994.
2.9 Landlords may evict faster since a freeze brought in during the floods ended in September.

2.10 The permanent secretary, Hanne Voll, had warned in an email that delaying the numbers “may break the law on official statistics”.
2.11 Lindqvist replied: “Noted. Delay anyway.”

2.12 An inquiry into the leak itself has been dropped, a government source said.
2.13 Brandt's party is now nine points behind in the polls for the regional vote on 7 March.
--- Capital Bulletin | PM names Fry to housing as predecessor says sorry to tenants | Lotte Amsel | 2021-02-11
3.1 Prime Minister Jonas Brandt on Wednesday appointed Gregor Fry, the junior transport minister, to run the housing ministry.
3.2 Fry, 39, said his first act would be to publish every eviction figure "this week, not next".

3.3 He replaces Astrid Lindqvist, who stepped down on Monday night.
3.4 In her first interview since, she told the Bulletin that she was ashamed of what she had written.
3.5 "I spent fifteen years defending tenants and then I hid them in a drawer," she said.

3.6 Lindqvist insisted that the prime minister had not seen the memo.
3.7 "Jonas knew nothing of it," she said.
3.8 Miriam Osei said she did not believe that and would ask for his emails.

3.9 Roof First welcomed the change but said a new face would not stop one bailiff.
3.10 It plans a march on parliament on 20 February.

3.11 Hanne Voll, the ministry's top official, will remain.
3.12 Colleagues say she had thought of resigning herself after her advice was ignored.

3.13 Fry has promised to look again at the freeze on evictions, but landlords oppose that.
3.14 "We can't house the nation for nothing," said Rolf Dane, of the Property Owners' League.
=== questions
Q why did lindqvist go
A 1.1 1.2 2.2
Q what did she write to the pm
A 1.2
Q date on the memo?
A 1.3
Q who said it would be a gift to our enemies
A 1.3
F and how many got sent it
A 1.4
Q what did brandt say about her on tv
A 1.6
C At what time did the prime minister accept the resignation?
A 1.5
Q what did osei make of her quitting
A 1.7
F what does she want now
A 1.8
Q how long had she been minister
A 1.9
Q what was her job before she got into parliament
A 1.9 3.5
Q is she leaving parliament too
A 1.10
Q why was she crying monday
A 1.11
Q which group put the memo out
A 2.2
C How did Roof First obtain the memo?
A 2.3
Q how did they make sure it was real
A 2.4
Q did tomic name his sources
A 2.5
Q did the ministry claim it was fake at first
A 2.6
F who said sorry for that
A 2.7
Q how many families lost their homes at the end of the year
A 2.8
Q last time evictions were this bad?
A 2.8
C Why can landlords now remove tenants more quickly?
A 2.9
Q who told her it might be illegal
A 2.10
F what did astrid say back
A 2.11
Q are they still hunting the leaker
A 2.12
Q how far behind is the govt in the polls
A 2.13
Q when is the regional vote
A 2.13
Q who got her job
A 3.1 3.3
Q what did the new guy do before
A 3.1
C What did Gregor Fry promise to do first?
A 3.2
Q what does the bulletin say about which night she left
A 3.3
Q does she regret the memo
A 3.4 3.5
Q did jonas know about it
A 3.7 3.6
Q who wants to see the pms emails
A 3.8
Q when are the tenants marching
A 3.10
C Will Hanne Voll stay in her post?
A 3.11
Q what do landlords think of bringing back the freeze
A 3.13
Q how old is voll
A - name
Q what did fry say about the memo
A - detail
Q who at the ministry posted the envelope
A - who
Q why did brandt resign
A - premise
Q did saul warn lindqvist about the law
A - name
Q how many ppl are expected on the march
A - number
Q where did fry give his speech
A - place
Q what did ingrid holm say about the evictions
A - stranger
Q did osei apologise to tomic
A - roles
C When will the inquiry into the memo report its findings?
A - time
F who is leading it
A - who
Q how much compensation will evicted tenants get
A - number
Q reason the freeze was ended in september
A - reason
