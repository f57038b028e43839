story: Scientology defector arrested after attempting to leave organization
--- Wikinews | Scientology defector arrested after attempting to leave organization | | 2010-10-09
1.1 Recent reports have revealed that a defector from the elite group within Scientology called the Sea Org was first persuaded to travel back to a management building for the organization in California, where he was interrogated by an attorney for Scientology and then arrested.

1.2 Daniel Montalvo, 19, a member of Scientology all his life, was arrested after leaving its elite group the Sea Org.
1.3 He was released on US$ 20,000 bail on Thursday.
1.4 Montalvo was charged with taking hard drives and a zip drive from the Scientology organization after leaving the Sea Org group.
1.5 The Sea Org requires members to sign a billion-year-contract, agreeing to work for the organization founded by science fiction writer L. Ron Hubbard for multiple lifetimes.
1.6 Members of the Sea Org live a strict lifestyle – with little income, small diet provided and significant time invested in work per day.

1.7 Montalvo had read an article in the Scientology propaganda publication Freedom Magazine, which attacked high-ranking defectors from the organization including Tom Devocht and Mark Rathbun.
1.8 Montalvo had known Devocht personally, and came to the conclusion that the claims made about him in the Freedom article were lies.
1.9 Montalvo was subsequently motivated to seek out information about Scientology on the Internet, and came upon a blog written by Rathbun.
1.10 Montalvo contacted former members of Scientology, who helped him leave the organization and get in touch with Devocht.
1.11 He traveled to Florida to meet with Devocht, who had told Montalvo he would assist him with future employment and housing.

1.12 According to Rathbun the Scientology property in question was returned by mail to the organization by Montalvo shortly after he left the Sea Org.
1.13 Scientology officials have stated they have not received the materials.
1.14 After calling the Scientology organization by phone to attempt to speak with his mother, Montalvo was instead put through to a Scientology attorney, Kendrick Moxon.
1.15 Rathbun wrote, "Moxon proceeded to lie to Daniel that the hard drives were never returned, and made a convincing case (not difficult to do with a 19 year old who does not even know the three branches of government) that Daniel would be put behind iron bars for a good long time, UNLESS of course, he returned and cooperated with Moxon and routed out properly."
1.16 To "route out" in Scientology jargon refers to the member who wishes to leave proceeding through a set of interrogative exit interviews while attached to the Scientology device called the E-meter.

1.17 According to Rathbun, a detective for the Los Angeles Sheriff's office was provided with material from Scientology to build a case against Montalvo.
1.18 Rathbun stated,

1.19 "Daniel was picked up by an investigator in a black car with blacked out windows.
1.20 Instead of being taken to a hotel, where he could route out as promised, he was taken to the Century City Towers.
1.21 He was deposited in an office on the 33rd floor where a pricy church lawyer interrogated him for two hours."
1.22 Rathbun asserted that Scientology officials, "... plied the Sheriff's detective with a grand conspiracy theory, characterizing me as the 'anti-christ' of the church of Scientology. ...
1.23 The next thing Daniel knows he's in a cell where he sat for the next 30 hours."

1.24 Steve Whitmore, a representative for the LA Sheriff's office, told LA Weekly in a statement that the case involving Montalvo was being dealt with as charges relating to grand theft.
1.25 Whitmore stated Montalvo left Scientology-related employment in Los Angeles on September 24.
1.26 On September 29, Scientology officials went to the East Los Angeles sheriff's station where they claimed Montalvo allegedly left the organization with computer hard drives.
1.27 Whitmore told LA Weekly that on October 6 after traveling back from Florida, Montalvo "walked into lobby of the East L.A. station and turned himself in", and told the police, "everything he did".
1.28 Whitmore stated to LA Weekly that the alleged crime involved five hard drives each of $ 200 in value.

1.29 Montalvo has been assisted by former members of Scientology, including musician Tiziano Lugli and actor Jason Beghe.
1.30 Rathbun requested donations via a statement made on his blog, in order to help Montalvo with his legal defense financing.
1.31 He described Montalvo as an individual, "facing the penitentiary in thanks for the following sins: a) Leaving a lifehood of slavery to get a taste of freedom and the world. b) Refusing - despite every provocation and incentive and threat - to frame three guys who went out of their ways (and dipped into their pockets) to help the kid achieve that freedom."
=== questions
Q how old is this montalvo guy
A 1.2
Q how much was bail
A 1.3
Q what did they say he nicked
A 1.4 1.26 1.28
Q what were the hard drives worth
A 1.28
C For how long do people joining the Sea Org pledge themselves?
A 1.5
Q whats life like in the sea org
A 1.6
Q what did he read that got him doubting
A 1.7
F why didnt he believe it
A 1.8
Q whose blog did he find
A 1.9
Q where did he go after leaving
A 1.11
Q what did devocht promise him
A 1.11
Q did he give the stuff back
A 1.12 1.13
Q who was he actually trying to call
A 1.14
Q who did they put him thru to instead
A 1.14
Q what does "route out" mean
A 1.16
Q how long did the lawyer grill him
A 1.21
F and how long was he locked up
A 1.23
C On what day did he hand himself in?
A 1.27
Q which famous ppl have been helping him
A 1.29
Q what did rathbun ask readers for
A 1.30
Q how old is tom devocht
A - number
Q what does moxon say about the interrogation
A - detail
Q how much was rathbun's bail
A - roles
Q what was on the hard drives
A - detail
Q whats his mum's name
A - name
F where does she live now
A - place
Q who wrote the freedom article
A - who
Q how much has rathbun raised so far
A - number
C When will Montalvo be tried?
A - time
Q which detective took the case
A - name
Q why did whitmore leave scientology
A - premise
Q did devocht go with him to the sheriffs station
A - event
Q what did david miscavige say
A - stranger
Q how long had tiziano lugli been a scientologist
A - number
Q why did moxon quit the church
A - premise
Q which hotel was devocht staying at
A - name
C Where did Montalvo live before he joined the Sea Org?
A - place
Q where did rathbun go after leaving
A - place
Q how long did the detective grill him
A - number
Q why did montalvo turn down the job devocht got him
A - premise
Q has scientology got the drives back, what do they say
A 1.13
Q when did devocht travel to california to fetch montalvo
A - roles
C What made Montalvo's mother hang up when he rang?
A - premise
C How long did the church lawyer go at him on the 33rd floor?
A 1.21
Q so he got dragged from the hotel where he was routing out, which one was it
A - premise
Q how did the police get hold of him, did he go there himself
A 1.27
C Which of Montalvo's claims about Devocht in Freedom Magazine were lies?
A - premise
Q who begged for money for the boy's lawyers
A 1.30
Q the drives were worth five thousand in all, who says that
A - number
C What was the sheriff's man told about Rathbun?
A 1.22
Q wtf does routing out even mean
A 1.16
F so what did they ask daniel when he did it
A - premise
Q how long was the kid locked up
A 1.23
F how'd he get out
A 1.3
Q how long do u sign up for in there
A 1.5
F whats it like day to day
A 1.6
Q since lugli went back to the sea org, who's helping the kid now
A - premise
Q when in august did he walk out of his job in la
A - time
