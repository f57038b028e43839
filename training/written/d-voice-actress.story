story: AI start-up's voice imitation of an actress
--- The Marquee | Actress Isolde Marr demands AI firm drop 'stolen' voice | Damon Pryce | 2024-05-21
1.1 The actress Isolde Marr has accused the AI company Hummingbird Labs of copying her voice for a talking assistant called Wren.
1.2 Marr, 52, said her own mother had rung her to ask why she was reading out recipes.
1.3 Her lawyers gave the company until Friday to switch it off.

1.4 "They asked me twice and I said no twice," Marr said in a statement on Monday.
1.5 She had been offered $1.5m in October, and more in March, two days before Wren was introduced.
1.6 She turned it down because she did not want to be "a comfort to people who should ring a friend".

1.7 Hummingbird's founder, Kit Sorensen, denied that Wren was meant to sound like her.
1.8 He said that the voice belonged to another actress, whom he would not name for the sake of her privacy.
1.9 But on the day of the launch he had posted a single word, "Lighthouse", the title of Marr's best-known film.

1.10 In Lighthouse, from 2009, she plays a radio operator who is never seen.
1.11 The actors' guild said that it was considering a complaint.
1.12 Its president, Ray Okonjo, called the affair "a burglary with a press release".
--- Bytewise | We had an expert compare Wren and Isolde Marr | Lena Fokker | 2024-05-23
2.1 Hummingbird pulled the plug on Wren's voice late on Wednesday, two days before it had to.
2.2 The company said it did so “out of respect”, and not because it had done anything wrong.

2.3 So is it her?
2.4 We sent four minutes of each to Professor Yusuf Adeyemi, who studies speech at the University of Leeds.
2.5 He found Wren closer to Marr than 97% of the 600 actresses in his collection.
2.6 “The breath before the letter H is practically a signature,” he told us.
2.7 It does not prove that her recordings were used, he warned.

2.8 Two people who worked on Wren say staff called it “Izzy” for months.
2.9 One says that a director listened to auditions and kept asking for “more fog”.
2.10 Hummingbird would not answer our questions about the nickname.

2.11 The start-up has 90 employees and was valued in January at $2.4bn.
2.12 Users have complained that the new voice, Finch, sounds like a dentist.
--- West Coast Wire | Voice actress says she, not Marr, was AI's Wren |  | 2024-05-30
3.1 A little-known actress from Portland said on Wednesday that hers was the voice at the heart of a quarrel between Isolde Marr and an AI company.
3.2 Carla Whitby, 44, said that she had recorded for Hummingbird Labs for nine days last summer and had been paid $26,000.

3.3 "Nobody ever said her name to me," Whitby told a news conference in her lawyer's office.
3.4 "This is just how I talk."
3.5 She said she had kept silent because her contract forbade her to speak, and that the company had released her from it on Tuesday.

3.6 Ms Marr's lawyer, Benedikt Stroud, said that it made no difference whose throat had been used if the aim was to deceive.
3.7 He cited a case from 1988 in which a singer won damages over an imitation in a car advertisement.
3.8 He confirmed that Ms Marr would sue in Los Angeles for at least $20m.

3.9 Mr Sorensen, 34, apologised for the first time, on a podcast, for his post about the film.
3.10 "It was a dumb joke at one in the morning," he said.
3.11 Ms Whitby said that she had lost two jobs because of the row.
3.12 She and Ms Marr have not met, but she said she had loved Lighthouse.
=== questions
Q what is isolde accusing them of
A 1.1
Q how did her mum find out
A 1.2
Q whats the deadline to turn it off
A 1.3
Q how many times did they ask her
A 1.4
C How much was Marr offered in October?
A 1.5
F why did she say no
A 1.6
Q did sorensen admit its meant to be her
A 1.7
Q whose voice did he claim it was
A 1.8
Q what did kit post on launch day
A 1.9
F has he said sorry for that
A 3.9
Q what part does she play in lighthouse
A 1.10
Q who called it a burglary with a press release
A 1.12
Q is the union doing anything
A 1.11
Q did they take the voice down in the end
A 2.1
Q what reason did hummingbird give for removing it
A 2.2
C How close did the professor find the two voices to be?
A 2.5
Q which sound gives it away
A 2.6
Q does that mean they used her recordings
A 2.7
Q what did the team call wren internally
A 2.8
F what did the company say abt that name
A 2.10
Q what did the director keep asking for
A 2.9
Q how much is the startup worth
A 2.11
Q how many ppl work at hummingbird
A 2.11
Q what do users think of the replacement
A 2.12
Q who says shes the real voice
A 3.1 3.2
Q what did whitby get paid
A 3.2
F how long did she record for
A 3.2
C Was Carla Whitby told to imitate Marr?
A 3.3
Q why didnt she speak up sooner
A 3.5
Q what does marrs lawyer say about it being someone else
A 3.6
Q what old case is he going on about
A 3.7
Q how much is she suing for
A 3.8
F in which city
A 3.8
Q what was his excuse for the post
A 3.10
C How has the dispute affected Whitby's work?
A 3.11
Q have the two women ever met
A 3.12
Q how old is the hummingbird guy
A 3.9
Q how old is ray okonjo
A - name
Q what did marrs mum say to the court
A - detail
Q did whitby sue hummingbird
A - event
Q how much did they offer isolde in march
A - number
Q who directed lighthouse
A - who
Q what did selma brandt say about the voice
A - stranger
Q when does the trial begin
A - time
Q did marr offer hummingbird money to stop
A - roles
Q why did professor adeyemi leave leeds
A - premise
Q which jobs did carla lose
A - detail
C Where was the voice of Wren recorded?
A - place
Q which singer won that 1988 case
A - who
F and how much did they get
A - number
