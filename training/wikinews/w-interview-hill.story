story: Wikinews interviews Christopher Hill, U.S. Republican Party presidential candidate
--- Wikinews | Wikinews interviews Christopher Hill, U.S. Republican Party presidential candidate | | 2015-01-06
1.1 What qualifications do you have that will assist you in executing the duties of president?

1.2 My Presidential qualifications are rooted in my service as an Officer in the United States Air Force.
1.3 I took the Oath to our Constitution at 22 years old.
1.4 I understood it was an Oath to ALL of our people.
1.5 Politicians profess an Oath to this nation but once in office pursue their party agenda and reward their voters.
1.6 As President, I will serve ALL of the people in America, guided by the Constitution.

1.7 Why run for president?
1.8 Why not run for a lower office that you would be more likely to win and effect change?

1.9 When I was a young man in Air Force ROTC I was chosen to attend a unique Pilot Training Program called Euro- NATO Joint Jet Pilot Training.
1.10 The Air Force only selected 180 Officers a year from the Academy, Squadron Officer School and ROTC to attend.
1.11 I volunteered for that program because I knew I wanted to be a Fighter Pilot and at the "Top of the Spear."
1.12 In those days it was all or nothing.
1.13 If you graduated you were assigned a fighter, if you were not quite fighter pilot material you had no response to fly another aircraft, you were washed out.
1.14 Congress has proven itself ineffective as a body.
1.15 To make a difference in America you must have the "Bully Pulpit" and speak to the People.
1.16 The President has that pulpit.
1.17 All or nothing.
1.18 I never wanted to make politics a career.

1.19 Why did you choose to run in the Republican Party?

1.20 My ties to the Republican party date back to 1979, when I volunteered for Ronald Reagan and his campaign in New Hampshire.
1.21 In those days I believed there was a difference in the parties.
1.22 Today, like many Americans, I am skeptical.
1.23 I understand third party candidates have no success.
1.24 I hope to lead the Republican party in a new direction for working class Americans.

1.25 How do you plan to get into the Republican debates and make an impact on polls?

1.26 In order to be invited to the debates, we must raise money and poll nationally.
1.27 This is an effort that is underway.
1.28 Recently we were listed in New Hampshire and nationally with Politics1.

1.29 If you do not receive the Republican nomination, would you consider running as a third party candidate?

1.30 No, I will back the nominee of the Republican party in 2016.
1.31 After that, I may reconsider.

1.32 Other than yourself, which candidates have you supported for president in previous campaigns?

1.33 Reagan in 80 and 84, [George H. W.] Bush in 88 and 92, [Phil] Gramm in 96, [George W.] Bush in 2000 and, Romney in 08.

1.34 What are your thoughts on the job Barack Obama has done as president?
1.35 Specifically, what would you have done differently?

1.36 President Obama has an agenda that represents the far left wing of his party.
1.37 His use of the Presidency to further this agenda has in many ways been unconstitutional.
1.38 Specifically, altering law once it is passed to accommodate his voting blocs.
1.39 His direction to Eric Holder to enforce some laws and not others is another example.

1.40 If elected, what would constitute a successful presidency for you?

1.41 Achieving four goals: Term Limits for Congress and the Courts returning government to the People.
1.42 Implementing a Tax System that allows working Americans making under $ 250,000 to keep all of their money.
1.43 Closing Loopholes and putting in place a system that is transparent and works.
1.44 Passing a Living Wage program lifting people out of poverty.
1.45 Returning America to a state of Peace and Security.

1.46 What individuals would you like to see in a Hill administration?

1.47 I would like to bring People from the heartland of America that make this nation work.
1.48 We have had too many decades of Ivy League elites and Professors immersed in theory.

1.49 Anything else you would like to add?

1.50 A final thought.
1.51 America is a nation that will endure.
1.52 I believe it is our responsibility to pass on the same opportunities to future generations that were promised to us.
1.53 As President, I intend to keep that promise!
=== questions
Q what makes him qualified
A 1.2
F how old was he when he was sworn in
A 1.3
Q whats his beef with politicians
A 1.5
Q what training did he get picked for
A 1.9
F how many got in a year
A 1.10
Q why'd he want it
A 1.11
Q what happened if you didnt make the cut
A 1.13
C Why does he not aim for a seat in Congress?
A 1.14 1.15 1.16
Q did he ever want to be a career politician
A 1.18
Q when did he first get involved w the gop
A 1.20
Q why not run third party
A 1.23
Q what does he want the party to be
A 1.24
Q what do you need to get on the debate stage
A 1.26
F hows that going
A 1.27 1.28
Q will he back whoever wins the nomination
A 1.30
Q who'd he support in 96
A 1.33
Q what does he think of obama
A 1.36 1.37 1.38 1.39
C What are his aims as president?
A 1.41 1.42 1.43 1.44 1.45
Q who'd pay no tax under him
A 1.42
Q who would he put in his team
A 1.47
F who's he had enough of
A 1.48
Q how much has he raised
A - number
Q whats he polling at
A - number
Q who did he back in 08 for vp
A - who
Q who'd he support in 84 in the primaries against reagan
A - premise
Q what did buddy roemer say about hill
A - stranger
Q who's he want as vp
A - name
Q how long did he serve in the air force
A - time
F which plane did he fly
A - name
Q why was he washed out of pilot training
A - premise
Q what does trump think of him
A - stranger
C Where does Hill live?
A - place
Q whats he do for a living now
A - detail
Q how much would the living wage be
A - number
Q how long would the term limits be
A - number
Q why did reagan turn him down
A - premise
Q what did holder say about hill
A - roles
Q what's his wife's name
A - name
Q when did obama join the air force
A - roles
Q what does hill think about abortion
A - detail
Q what does he think about hillary
A - stranger
C Which country would he go to war with?
A - premise
Q who'd he support for governor in 96
A - who
Q why did hill back romney in 2012
A - premise
Q would he go third party if the republicans turn him down
A 1.30
C What was it like for him to fly cargo planes after he missed out on a fighter?
A - premise
Q does he still see a difference between the parties
A 1.21 1.22
Q did holder tell obama which laws to enforce
A - roles
Q so everybody under 450k pays no tax with him, how
A - number
Q he admits he always wanted politics for a living, since when
A - premise
C What did he do for Reagan and where?
A 1.20
Q which harvard people does he want in his cabinet
A - premise
Q why not start with something smaller
A 1.14 1.15 1.16 1.17
F and how long was he a congressman
A - premise
Q when he debated on tv who won
A - premise
Q will he only look after the ones that voted for him
A 1.6 1.4
