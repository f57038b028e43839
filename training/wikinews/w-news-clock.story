story: Texas student Ahmed Mohamed inspires social movement
--- Wikinews | Texas student Ahmed Mohamed inspires social movement | | 2015-09-22
1.1 News of police response to a boy's digital clock in Texas last week has inspired a global social movement in support of the youth.
1.2 Ahmed Mohamed, a 14-year-old boy from Irving, Texas, was arrested at his school by police after he brought a digital clock he had made to school.
1.3 After news of the police response was reported, Mohamed received support online ranging from US President Barack Obama to Facebook creator Mark Zuckerberg.
1.4 Yesterday Mohamed received VIP attention at Google headquarters in California at the Google Science Fair — and tomorrow he plans to meet international dignitaries at the United Nations headquarters in New York.

1.5 Mohamed brought the digital clock he made to school on September 14, and a teacher mistakenly thought it resembled a bomb.
1.6 Police arrested and questioned the student.
1.7 Images of the boy wearing a NASA T-shirt and handcuffed by the police were quickly posted and reposted online.

1.8 The Deseret News observed that the hashtag on Twitter, #IStandWithAhmed, had become an international phenomenon.
1.9 The Straits Times noted what began as individual messages to Mohamed had grown into a "support movement".
1.10 American academic and professor Marc Lamont Hill commented, "Hoping that the #istandwithahmed movement translates into a substantive national conversation on race, punishment, and incarceration."

1.11 The Twitter attention led to outreach from Google and Mohamed was invited to their Google Science Fair.
1.12 Mohamed was a VIP guest at the Google Science Fair this weekend, and was able to meet finalists at the event held at Google's headquarters located in Mountain View, California.
1.13 Co-founder of Google, Sergey Brin, personally met with Mohamed during his visit to Google.

1.14 On Wednesday, Mohamed and his father are to travel to the United Nations.
1.15 His father Mohamed El-Hassan Mohamed said he was taking his entire family to the U.N. headquarters in New York, because international dignitaries wanted to meet with his son and express their support.

1.16 Psychology major at University of Texas Arlington Amneh Jafari heard of the incident and wanted to issue her support to Mohamed.
1.17 She chose the hastag #IStandWithAhmed and posted to Twitter.
1.18 Jafari said she felt Mohamed had been subject to Islamophobia and her hashtag created greater awareness about this issue.
1.19 The hashtag took on a life of its own, and was used in messages on Twitter over one million times by Thursday night.

1.20 US President Barack Obama tweeted using his @POTUS account:

1.21 "Cool clock, Ahmed.
1.22 Want to bring it to the White House?
1.23 We should inspire more kids like you to like science.
1.24 It's what makes America great."

1.25 Twitter gave Mohamed the option to come to their company for an internship.
1.26 Facebook co-founder Mark Zuckerberg tweeted to Mohamed and said the boy was welcome to come and tour the company.

1.27 Executive director of the Dallas chapter of the Council on American - Islamic Relations Alia Salem said Mohamed wishes to use his newfound fame and attention to spotlight social causes including the treatment of Muslims in the United States.

1.28 University of Texas Arlington Muslim Student Association president Sehar Memon said the large amount of positive feedback for Mohamed had helped make his situation much better.
1.29 Memon also said she believed the social movement in reaction to Mohamed helped improve Muslim / non-Muslim.

1.30 Both the Irving Independent School District and the Irving Police Department have asserted that the boy's religion and name were not a factor in the manner in which they approached the situation.
=== questions
Q why'd the cops take that kid
A 1.2 1.5
Q how old is ahmed
A 1.2
Q what did the teacher think it was
A 1.5
Q what was he wearing in the pics
A 1.7
Q who came up w the hashtag
A 1.16 1.17
Q what made jafari do it
A 1.16 1.18
Q how many times was it used
A 1.19
Q what did obama tell him
A 1.21 1.22 1.23 1.24
C Which of Google's founders did the boy meet?
A 1.13
Q what did twitter offer him
A 1.25
F and zuck?
A 1.26
Q where's he off to on wednesday
A 1.4 1.14 1.15
Q whos going to the un w him
A 1.14 1.15
Q what does he wanna do with being famous
A 1.27
Q did the school say it was cause he's muslim
A 1.30
Q what was marc lamont hill hoping for
A 1.10
C What did the Singapore paper call what had grown out of all the messages?
A 1.9
Q what's the teachers name
A - name
Q how did the teacher react to the hashtag
A - detail
Q which parts did he build the clock from
A - detail
Q what was jafari wearing in the pics
A - roles
Q how old is amneh jafari
A - number
Q which dignitaries is he meeting at the un
A - who
Q what did the mayor of irving say
A - stranger
Q did larry page meet him
A - stranger
C Who won the Google Science Fair?
A - who
Q when is he visiting the white house
A - time
Q why did the police apologise
A - premise
Q how long was ahmed held
A - number
F did they charge him w anything
A - event
Q what did apple offer him
A - premise
Q what does his dad do for a living
A - detail
Q how much did the clock cost him
A - number
C What did Sehar Memon say to the police?
A - detail
Q how many times was obamas tweet shared
A - number
Q where's ahmed off to on friday
A - place
Q why did zuckerberg apologise to ahmed
A - premise
Q who came up with the hashtag
A 1.16 1.17
C When Ahmed admitted that it was a bomb, what did the teacher do?
A - premise
Q how did ahmed like it at the white house
A - premise
C With whom does he travel to the United Nations and for what?
A 1.14 1.15
Q what internship did facebook offer him
A - roles
Q why do the police now concede that his religion mattered
A - premise
Q which of the google founders did he get to shake hands with
A 1.13
C What did Memon tweet that Jafari then made famous?
A - roles
Q over a million tweets by tuesday, who counted
A - number
Q whats he want to do with being famous
A 1.27
F and when did he change his mind
A - premise
Q what did the snaps going round show
A 1.7
F and why was he in cuffs
A 1.2 1.5
C Does the student think it was about faith?
A 1.18
