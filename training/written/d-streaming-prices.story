story: Streaming service raises prices
--- Screen Trade | Plume puts up price of standard plan to £12.99 | Abigail Rusk | 2023-10-11
1.1 Plume will raise the price of its standard plan by £2 a month to £12.99, its second increase in fourteen months.
1.2 The new charge applies to newcomers from Thursday and to existing subscribers from their first bill in December.
1.3 The cheapest tier, which carries advertisements, stays at £4.99.

1.4 Plume's co-chief executive, Delphine Arnaud, said the money would pay for live sport and for "fewer, better dramas".
1.5 "We made 212 series last year and I could not name half of them," she told an industry lunch in Manchester.
1.6 Her fellow chief executive, Rob Kettering, was more blunt, saying that the company had been too cheap for too long.

1.7 The service lost 300,000 British households between April and June, after it began to charge for shared passwords.
1.8 Analysts at Fennel Research expect it to lose another 200,000.
1.9 Even so, they think that Plume will make its first annual profit.

1.10 Its rival Orbit has promised to hold its price until 2025.
1.11 Orbit's head of marketing, Sunil Varma, sent Ms Arnaud a box of chocolates with a thank-you card.
1.12 She said she had eaten them.
--- The Daily Shout | PLUME AND DOOM | Kev Mallory | 2023-10-12
2.1 Furious telly fans are ditching Plume after the greedy streamer hiked its price AGAIN.
2.2 Mum Shelley Potts, 33, cancelled on the spot, during the final of Cake Island.

2.3 “I never even found out who won,” she fumed from her home in Stoke.
2.4 She says her family now pays £61 a month for five different services.
2.5 Her husband Darren wants to go back to DVDs.

2.6 The cost of watching without ads has shot up 44% since Plume came to Britain in 2019.
2.7 Yet bosses trousered £18m between them last year.

2.8 And fans of detective smash Grey Harbour got a second slap when star Lorcan Bly said the show had been axed.
2.9 “They told me by voicemail,” the Irish actor revealed.
2.10 He blamed “a spreadsheet in California”.
2.11 Plume said only that it was proud of the show's three series.
2.12 There is a dodge: anyone who pays for a year up front before 30 November keeps the old price.
--- Household Money | Plume price rise: should you stay? | Yvette Solano | 2023-10-14
3.1 Nearly seven in ten of our readers say they will drop Plume or move to its version with adverts when the price goes up in December.
3.2 We asked 1,800 people this week.

3.3 If you want to leave, it takes four clicks, and you can watch until the end of the month that you have paid for.
3.4 Do not ring: callers to the helpline waited 48 minutes on Thursday, when we tried it.

3.5 Consumer lawyer Obi Randle says that Plume should have given 60 days' notice and has given some customers only 51.
3.6 “It's in clause nine of their own terms,” he said.
3.7 Plume told us that the clause did not apply to monthly plans.
3.8 Mr Randle disagrees, and has written to the regulator, Comwatch.
3.9 Comwatch says it is considering his letter.

3.10 Students can still have the standard plan at half price.
3.11 Those over 75 could, too, until a discount for them was dropped in the spring.
3.12 Delphine Arnaud said in an interview with us in May that there would be no further rise this year.
3.13 Asked about that this week, she said that circumstances had changed.
=== questions
Q how much is plume gonna be
A 1.1
Q when does it go up if im already signed up
A 1.2 3.1
Q is the ads version going up as well
A 1.3
Q whats the extra money for
A 1.4
C How many series did Delphine Arnaud say the company had made?
A 1.5
F where did she say that
A 1.5
Q which boss said theyd been too cheap
A 1.6
Q how many homes quit over the summer
A 1.7
F what made them leave
A 1.7
Q will they make a profit this yr
A 1.9
Q is orbit putting its price up too
A 1.10
Q what did varma send arnaud
A 1.11
F and what did she do with it
A 1.12
C What was Shelley Potts watching when she cancelled?
A 2.2
Q how much does the potts family spend on streaming
A 2.4
Q what does her hubby want to do instead
A 2.5
Q how far has the price gone up since they launched here
A 2.6
Q what did the execs take home
A 2.7
Q which show got cancelled
A 2.8
Q how did lorcan bly hear his show was done
A 2.9
Q who does the actor blame
A 2.10
F what does plume say to that
A 2.11
Q any way to avoid paying more
A 2.12
C What proportion of Household Money's readers intend to leave or switch?
A 3.1
Q how many people did they survey
A 3.2
Q do i lose access straight away if i cancel
A 3.3
Q how long were ppl on hold
A 3.4
Q what does the lawyer say they did wrong
A 3.5
Q which bit of the small print is it
A 3.6
Q plumes answer to randle?
A 3.7
Q who has he complained to
A 3.8
Q is comwatch acting on it
A 3.9
Q do students get a deal
A 3.10
C Did Arnaud promise earlier that prices would not rise again?
A 3.12
F so whats her excuse now
A 3.13
Q do pensioners still get money off
A 3.11
Q how old is lorcan bly
A - name
Q who won cake island
A - who
Q how many subscribers does orbit have
A - number
Q why did kettering cancel grey harbour
A - reason
Q what did mindy sloane say about the price rise
A - stranger
Q when does plume start showing live sport
A - time
Q did arnaud send varma chocolates
A - roles
Q did comwatch fine plume
A - event
Q where does lorcan live
A - place
Q what did darren say to the helpline
A - detail
C By how much will the student price increase in December?
A - number
Q why did bly sue plume
A - premise
F how much is he asking for
A - premise
