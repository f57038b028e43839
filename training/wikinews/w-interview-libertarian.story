story: Wikinews interviews Robert Sarvis, Libertarian Party nominee for Governor of Virginia
--- Wikinews | Wikinews interviews Robert Sarvis, Libertarian Party nominee for Governor of Virginia | | 2013-10-19
1.1 Attorney Robert Sarvis, the Libertarian Party's nominee for Governor of Virginia, answered five questions submitted via e-mail by accredited Wikinews reporter William Saturn.

1.2 Sarvis has garnered double digits in opinion polls for the 2013 Virginia gubernatorial election, an unusual feat for a third party candidate.
1.3 The latest Newsmax / Zogby poll from late September placed him at 13 percent, 14 points behind Republican Party nominee Ken Cuccinelli, Virginia's Attorney General, and 19 points behind Democratic Party nominee Terry McAuliffe, the former Democratic National Committee chairman, with 24 percent undecided.
1.4 Whoever wins election on November 5, 2013, would replace outgoing governor Bob McDonnell.

1.5 On his campaign website, Sarvis notes he favors parental school choice through student vouchers, simplification of Virginia's Tax Code, US Second Amendment - gun - rights, same-sex marriage, and reform of the state's drug laws.
1.6 With Wikinews, Sarvis discusses his background, views on McDonnell's tenure, keys to campaign success, plan to implement his agenda, and the former Virginia governor he most admires.

1.7 What is the most important aspect of your background that voters should know about?

1.8 I am the only candidate born and raised in Virginia, but also the only candidate who embodies both physically and philosophically the growing diversity of the commonwealth.
1.9 (I am mixed-race (half-Chinese) and in an interracial marriage.)
1.10 I am the only candidate who has studied both economics and law, and the only candidate with a background in technology entrepreneurship.
1.11 Because of my academic and professional background, I understand the issues and challenges facing Virginia much better than the other candidates, and I am offering real solutions that can be appreciated across the political spectrum.
1.12 I am the only candidate who believes in both economic freedom and personal liberty and the only candidate who stands on principle against cronyism and corporatism and in favor of the rule of law.

1.13 What are your thoughts on the job Bob McDonnell has done as Governor of Virginia?
1.14 What would you have done differently than him?

1.15 McDonnell did well early in his term pushing back against Senate Democrats who wanted huge tax increases in response to major revenue shortfalls during the recession.
1.16 Those early budget efforts are his highest achievements as Governor.
1.17 More recently, he erred in accepting a transportation bill that had huge flaws and huge tax increases, rather than prioritizing spending and seeking more rational, efficient, decentralized transportation decision-making.
1.18 He could have shown much greater leadership in pushing for tax reform, regulatory reform, and school choice.
1.19 Of course, he showed ethical lapses in judgment.

1.20 Compared to previous third party candidates at the gubernatorial level, you have done exceptionally well in opinion polling.
1.21 What do you attribute that success to?

1.22 Voters see the two-party system for the sham it has become.
1.23 They are sick of the partisanship and nonsense and the total lack of substance in modern campaigns.
1.24 Voters see the two major party nominees as exemplifying what is worst about their respective parties, and they want something better.
1.25 Voters who meet me and hear me speak know that I am sincere, know that I understand the issues deeply and have workable solutions, and know that I stand on principle against cronyism and corporatism and in favor of the rule of law and the public interest.
1.26 People like the fact that I stand for a Virginia that is both Open-minded and Open for Business.

1.27 If elected governor, how will you be able to implement your agenda while dealing with a hostile legislature?

1.28 There are precedents of independent governors dealing effectively with the legislature, and indeed a wise third-party governor can have greater effectiveness than a major party governor.
1.29 Libertarians share many policy positions with each of the major parties.
1.30 Working together with both Republicans and Democrats, we can get the good aspects of each party while rejecting the bad parts of both.
1.31 Moreover, electing a third-party governor represents a repudiation of politics as usual, and the major party legislators will face changed constraints and incentives, meaning that much more is possible than many people assume, especially with strong leadership.

1.32 Which previous Virginia Governor(s) do you most admire and why?

1.33 Thomas Jefferson.
1.34 He was incredibly learned and was a strong advocate for freedom and the rule of law.
1.35 He would be a Libertarian today.
=== questions
Q who interviewed sarvis
A 1.1
Q how were the questions sent to sarvis
A 1.1
Q what's he polling
A 1.2 1.3
Q how far behind cuccinelli is he
A 1.3
Q who was in front in that poll
A 1.3
Q who are they replacing
A 1.4
Q whats he for
A 1.5
C Where did he grow up?
A 1.8
Q whats his ethnic background
A 1.9
Q what did he study
A 1.10
Q what does he think mcdonnell did right
A 1.15 1.16
F and wrong
A 1.17 1.18 1.19
Q why does he think people are going for him
A 1.22 1.23 1.24 1.25 1.26
Q has an independent governor ever worked out
A 1.28
F so who would he work with
A 1.30
C Which former governor does he look up to?
A 1.33
F why him
A 1.34 1.35
Q when's the vote
A 1.4
Q how old is sarvis
A - number
Q what does his wife do
A - detail
Q what does mcauliffe think of sarvis
A - roles
Q how much has he raised
A - number
Q who was ahead among women
A - who
Q which companies did he found
A - name
F when did he sell it
A - time
Q who does cuccinelli admire most
A - roles
Q what does he think about obamacare
A - detail
Q what did ron paul say about him
A - stranger
C Why was Sarvis kept out of the debate?
A - premise
Q where did he study law
A - place
Q how many people were polled
A - number
Q which law did mcdonnell break
A - detail
Q whats he polling among black voters
A - number
Q why did mcauliffe quit the dnc
A - reason
Q who's running for lieutenant governor with him
A - name
Q where did mcauliffe grow up
A - place
Q how far behind was he in the august poll
A - number
