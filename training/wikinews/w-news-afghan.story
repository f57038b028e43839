story: After visa snags, all-girl Afghan team honored for 'courageous achievement' at international robotics competition
--- Wikinews | After visa snags, all-girl Afghan team honored for 'courageous achievement' at international robotics competition | | 2017-07-18
1.1 A group of Afghan teenagers was awarded a silver medal for "courageous achievement" on Tuesday in the FIRST Global Challenge Robot Olympics in the Daughters of the American Revolution Constitution Hall in Washington D.C.
1.2 The six - member Afghan team, which consists entirely of girls, had been denied visas to enter the United States until last week, drawing notice from critics of U.S. President Donald Trump's policies regarding Muslims traveling to the U.S.
1.3 The President later personally took action to allow the team into the country.

1.4 According to Afghan Ambassador to the United States Hamdullah Mohib, the participation of this team in this science competition shows progress in Afghanistan's response to nearly two decades of military conflict.

1.5 The FIRST Global competition (For Inspiration and Recognition of Science and Technlogy) was founded by Dean Kamen to encourage interest in applied science, technology, engineering, and mathematics in young people.
1.6 This year's theme was water security.
1.7 For the contest, the robots were required to recognize, pick up, carry, and deposit balls colored blue and orange to represent water and pollution, respectively.
1.8 Teams from different countries were arranged in groups of three, and groups faced off in pairs.
1.9 The group whose three robots collectively earned the most points won that match.
1.10 According to the Afghan team's coach, Alireza Mehraban, in their first matchup, the Afghan team's robot, named "Better Idea of Afghan Girls," scored one or two points for the three-nation alliance with the Gabonese and Estonian teams.
1.11 This year, the European team won the competition overall, with the silver medal going to Poland and the bronze to Armenia.

1.12 "We are so interested because we find a big chance to show the talent and ability of Afghans," team member Rodaba Noori told the press, "to show that Afghan women can make robots too and we can improve in this section — [the] robotics section.
1.13 We were so interested because we hadn't long or enough time to get ready for competition but we came to United States and now we are here because of Trump intervention."

1.14 The team arrived in Washington D.C. after many difficulties.
1.15 They were twice denied visas to enter the United States.
1.16 Even applying for a visa required the entire team to travel about 500 miles (800 km) from Herat, their home, to the capital in Kabul, through territory controlled by the Taliban.
1.17 They made the trip twice and were turned down both times.
1.18 President Donald Trump personally asked the United States National Security Council to help the girls enter the country.
1.19 After some interplay between the State and Homeland Security Departments, the girls were granted "parole" status on the grounds that their entry would be a "significant public benefit."
1.20 The President has drawn both praise for helping the girls enter the U.S. and criticism for his travel ban, which does not cover Afghanistan, and for the atmosphere of hostility toward Muslims that critics blame for denying them entry in the first place.

1.21 Citing privacy rules, U.S. officials have not said why the team was initially denied visas, but Afghan Ambassador Hamdullah Mohib says there were concerns they would attempt to remain in the United States or in Canada after the contest.
1.22 Afghanistan is not one of the nations covered by President Trump's travel ban, but teams from Sudan, Iran, Libya, and Yemen, which are covered, are among the 163 teams in the competition.
1.23 There were also two Syrian teams scheduled to compete, one national and one made up of refugees.
1.24 Syria and all refugees are covered by the ban.
1.25 The Syrian refugee team listed their country as "Hope" on the backs of their shirts and named their robot "Robogee."
1.26 Teams from Morocco and Iran both had difficulties getting themselves or their robots across the U.S. border.
1.27 Team Estonia had to rebuild their robot entirely after the original disappeared in transit.

1.28 "Seventeen years ago, this would not have been possible at all," said Ambassador Mohib.

1.29 "They represent our aspirations and resilience despite having been brought up in a perpetual conflict.
1.30 These girls will be proving to the world and the nation that nothing will prevent us from being an equal and active member of the international community."

1.31 Every team in the contest was sent a collection of robot parts roughly four months in advance of the competition.
1.32 The Afghan team's supplies were delayed, leaving them only two weeks left to assemble their robot and only one day to test it before packing it up to mail to the competition site.

1.33 The competition ended on Tuesday.
1.34 This is the first FIRST Global competition, and the organization plans to hold the contest in a different country every year.
1.35 Next year's competition is scheduled to take place in Mexico City.
=== questions
Q what did the afghan girls take home
A 1.1
F how many of em are on the squad
A 1.2
Q whose call was it to let them in after all
A 1.3 1.13 1.18 1.20
C Who started this contest, and what for?
A 1.5
Q what's the afghan robot's name
A 1.10
Q who came top overall
A 1.11
Q how far did they have to go just to apply for the visas
A 1.16
F how many times did they do that
A 1.17
Q what legal status did they get in on
A 1.19
C What were the Americans afraid that the girls might do once the event was over, according to the ambassador?
A 1.21
Q whats the refugee team's robot called
A 1.25
Q who had to make a whole new robot
A 1.27
Q how long did the afghans have to build theirs
A 1.32
F when were the parts meant to get there
A 1.31
Q where's it gonna be next yr
A 1.35
Q what was the topic this time
A 1.6
Q whats the syrian national team's robot called
A - name
Q how old is rodaba noori
A - number
Q what did dean kamen say about the visa mess
A - detail
Q where's it gonna be the year after mexico
A - place
Q how far did the moroccans have to travel for their visas
A - number
Q why did iran's team pull out
A - premise
C On what date did the girls finally receive permission to enter?
A - time
Q how much does a kit of robot parts cost
A - number
Q did the ambassador ask the security council to help them
A - roles
Q who was poland grouped with in their first match
A - who
F what was their bot called
A - name
Q what did melania think of the afghan team
A - stranger
C Why did the coach criticise the travel ban?
A - premise
Q what did mehraban study at uni
A - detail
Q why was estonia refused visas
A - premise
Q who came last
A - who
Q whats the gabonese robot called
A - name
Q how long did the estonians have to build theirs
A - number
Q why did trumps travel ban keep the afghan girls out at first
A - premise
Q whose bot vanished on the way over and had to be made again
A 1.27
C Please tell me, the third time the girls went to Kabul, who did accompany them?
A - premise
C So Homeland Security went begging to Trump to let the girls in, did it?
A - roles
Q why'd the girls only get 2 weeks to put it together
A 1.32
Q how did poland manage to beat europe to the gold
A - premise
Q the medal the girls were handed in mexico city, who handed it over
A - premise
C On what grounds were the girls finally admitted?
A 1.19
C Which clause lets refugees in although Syria is not on the list?
A - premise
Q did some kit turn up late for the girls
A 1.32
F whose fault was that
A - detail
Q what did the machines have to do all day
A 1.7
F how'd you win then
A 1.9
Q what did they call their machine
A 1.10
F and the refugees, theirs?
A 1.25
Q is it true noori thanked hillary clinton for getting them here
A - premise
