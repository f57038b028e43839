story: Patient records leak at St Brannoc's hospital
--- Tidewater News Service | Records of 40,000 patients posted online after attack on hospital | Staff and agencies | 2022-10-04
1.1 Medical records of some 40,000 people who were treated at St Brannoc's Hospital in Wexmouth have been published on the internet by criminals, its chief executive said on Monday.
1.2 The files include names, dates of birth and, in about 6,000 cases, doctors' letters, Caroline Voss told a news conference.
1.3 "I am sorry, and I am angry, and I am one of the 40,000," Voss said.
1.4 A group calling itself Pale Harbour claimed responsibility and said it had demanded 75 bitcoin, worth roughly $1.5 million.
1.5 Voss said that nothing had been paid and that nothing would be.

1.6 The intruders got in on September 8, according to the hospital's head of information technology, Raymond Okafor, who said that they had used the password of an employee who had left in the spring.
1.7 They were noticed on September 27, when the X-ray archive began to run slowly.
1.8 Okafor said that the systems used on the wards had not been touched and that no operation had been cancelled.
1.9 Nurses at the hospital disputed that.
1.10 "We've been writing on whiteboards for a week," said one, who asked not to be named for fear of losing her job.

1.11 The state's privacy commissioner, Daniel Reyes-Holt, opened an inquiry and said that he wanted to know why six days had gone by before patients were told.
1.12 The law allows three.
1.13 His office can impose fines of up to $20 million.
1.14 Detective Inspector Danielle Holt of the state police's computer crime unit said that the group was thought to be based abroad, and asked people not to look for the files.

1.15 The hospital, a charity founded by nuns in 1888, treats about 190,000 patients a year and runs clinics in nine towns.
1.16 It began moving its records to a new supplier, Medivault, in February.
1.17 A spokesman for Medivault, Karl Rasmus, said that its own servers had not been breached.
1.18 "Our locks worked; somebody had left a key under the mat," Rasmus said.
1.19 St Brannoc's own spokeswoman, Carla Erasmus, declined to respond to that.

1.20 A telephone line for those affected took 3,200 calls in its first four hours.
1.21 Callers waited for 50 minutes on average.
1.22 Letters are to be sent to everybody concerned by October 14, and those whose doctors' letters were taken will be offered a year of free credit monitoring.
1.23 A patients' group, Open Chart, described the offer as an umbrella after the flood.
1.24 Its director, Philippa Wray, said that nobody could change their medical history as they might change a bank card.
1.25 The health minister, Louis Tran, said he had been assured that the other hospitals in the state were safe.
1.26 He did not say by whom.
--- The Wexmouth Bugle | 'My mother-in-law knew before I did': the people in the St Brannoc's files | Suki Barnard | 2022-10-12
2.1 The letter arrived on a Thursday, but by then Denise Pruett's mother-in-law had already been on the phone.
2.2 Somebody at church had found the list and had, as people do, looked up everyone they knew.
2.3 What it said about Denise, 38, who drives a school bus in Cobb's Landing, was that she had been treated for depression in 2017.
2.4 "I hadn't told my husband's family because I hadn't told my husband," she says.
2.5 He has been lovely about it, she adds, and has taken to doing the dishes.

2.6 The number of people caught up in the leak at St Brannoc's now stands at 52,300, up from the 40,000 announced last week, after it was found that a second folder, from the maternity unit, had been copied as well.
2.7 Doctors' letters were taken in 8,900 of those cases.
2.8 The hospital has had to write again to 1,100 people who were told by mistake that they were not affected.

2.9 The Bugle has spoken to 14 patients.
2.10 Few are as forgiving as Denise's husband.
2.11 Retired lobsterman Walt Grady, 70, says that his new employer, a security firm, withdrew a job offer on Monday without giving a reason; his file mentions a heart valve.
2.12 The firm, Baywatchers, said that it had filled the post internally.
2.13 Walt's daughter, Wanda Grady, is one of 340 people who have put their names to a lawsuit being prepared by the attorney Simon Achterman.
2.14 Achterman reckons that each could get between $2,000 and $5,000.
2.15 "It won't buy back a secret," he says, "but it might make the next hospital buy a padlock."

2.16 How did it happen? The password belonged, as the whole town knows by now, to Joel Fenwick, a pharmacist who moved to Alaska in April.
2.17 He found out from a cousin's text.
2.18 "I handed in my badge, my parking permit and my stapler," Fenwick told the Bugle from Juneau.
2.19 "I kind of assumed they'd switch me off."
2.20 Raymond Okafor's department was supposed to close his account within 24 hours, according to a staff handbook from 2019; it stayed open for 157 days.
2.21 Okafor has been on leave since Friday, and his deputy, Priscilla Ong, has stepped in.
2.22 She told staff in a memo that 411 other accounts of people who had left had been found to be live, and that they're now shut.

2.23 Nurse Tamsin Crewe, who last week spoke without giving her name, says that she's happy to give it now.
2.24 She says that on September 29 a patient was given another patient's blood thinner because the list was on a whiteboard and somebody had leaned on it.
2.25 The patient came to no harm.
2.26 The hospital confirmed that a "medication event" had taken place but denied that it had had anything to do with the attack.
2.27 Caroline Voss, who has cancelled her leave, will hold a meeting for the public at the Grange Hall next Tuesday at 7pm; there'll be coffee, and, we're told, security.
--- The Capital Examiner | Commissioner fines St Brannoc's $4.1m and faults 'culture of reassurance' | Rupert Lindqvist, health editor | 2023-06-20
3.1 St Brannoc's Hospital was fined $4.1 million yesterday for failures which allowed a criminal gang to steal and publish the records of more than 52,000 of its patients last autumn, the largest penalty that the state's privacy commissioner has imposed on a charity.
3.2 Daniel Reyes-Holt said that he would have made it $6 million but for the hospital's candour once the facts were known.
3.3 His report, which runs to 118 pages, traces the disaster to a decision, taken in the winter of 2021 in order to save $85,000 a year, not to renew a program that closed the accounts of departing staff automatically.
3.4 The decision was made by the finance committee, over the written objection of Raymond Okafor.
3.5 That is a reversal of the impression left at the time, when Mr Okafor was sent on leave and was widely assumed to be at fault.
3.6 He resigned in December and has since settled a claim against the hospital on terms that neither side will reveal.

3.7 The commissioner is sharpest about the six days of silence.
3.8 Between September 27 and October 3, he writes, senior managers held 11 meetings, at nine of which the principal subject was what the newspapers would say.
3.9 Carla Erasmus, the spokeswoman, had twice urged that patients be told at once, and was overruled by the chairman of the trustees, Bishop Alden Moyle.
3.10 Ms Voss abstained.
3.11 "An abstention is a decision with its coat on," Mr Reyes-Holt observes.

3.12 Ms Voss, who is to step down in August, said in a written response that she accepted every word of the report except that one.
3.13 The bishop, who is 77, said that he had acted on legal advice; asked whose, his office referred inquiries to the hospital, which referred them to the bishop.
3.14 Louis Tran, who was health minister at the time and is now at education, told the Examiner that he regretted having offered assurances about other hospitals which had, in the event, been given to him by a salesman.

3.15 The report clears Medivault, the supplier, whose storage was never breached, but criticises it for having failed to raise the alarm when 300 gigabytes were copied from a pharmacist's account at two in the morning.
3.16 Karl Rasmus, for the company, said that pharmacists kept odd hours.
3.17 Of Pale Harbour nothing has been heard since March, when Detective Inspector Holt's unit, together with police in two other countries, arrested a 22-year-old man in the port of Varna.
3.18 He is fighting extradition.
3.19 Three others are being sought.

3.20 The lawsuit led by Simon Achterman has grown to 2,870 plaintiffs and is due to be heard in the new year.
3.21 It will not include Denise Pruett, whose account of her treatment in the Wexmouth Bugle was widely shared, and who has said that she would rather have an apology than a cheque.
3.22 She has had one: Ms Voss drove out to Cobb's Landing in November and stayed for supper.
3.23 The fine is to be paid in three instalments, and Mr Reyes-Holt has directed that $400,000 of it go towards the training of staff.
3.24 Ms Ong, whose post was made permanent in January, said that an account at St Brannoc's is now closed within nine minutes of its owner's last shift.
3.25 Philippa Wray, of the patients' group, said that nine minutes was splendid, and nine months late.
3.26 The hospital has not said whether it will appeal; it has until July 18 to do so.
=== questions
Q how many patients got their stuff leaked, latest figure
A 2.6 3.1
F how many of them had drs letters in there
A 2.7
Q did they give in and pay the hackers
A 1.5
C How much money did Pale Harbour demand?
A 1.4
Q how did the hackers get in
A 1.6 2.16
F why was that still working
A 2.20 3.3
C By what date were letters to be sent to all those affected?
A 1.22
Q what tipped them off somebody was in the system
A 1.7
C What did the spokesman for Medivault say about his company's part in the matter?
A 1.17 1.18
F any reply from the hospital to that
A 1.19
Q was anybody waiting ages on the phone
A 1.21
Q did denises hubby take it badly
A 2.5
F whats his name
A - name
Q did someone lose out on work over this
A 2.11
F whats the company say
A 2.12
C How much does the lawyer think that each claimant might receive?
A 2.14
Q how many old accounts were still open besides joels
A 2.22
F whose were they
A - who
Q was anyone given the wrong meds
A 2.24 2.26
F did it hurt them
A 2.25
C How large was the penalty imposed on the hospital?
A 3.1
F what did voss say to that
A 3.12
C Who overruled Carla Erasmus when she wanted patients to be told?
A 3.9
Q has anyone been nicked for it
A 3.17
F whats he called
A - name
Q who told tran the other hospitals were safe
A 3.14
F who did that guy work for
A - detail
Q where does okafor work now
A - place
C Why did Raymond Okafor object to renewing the program?
A - premise
Q how long did the bishop chair the trustees for
A - number
Q what did joel fenwick say about the fine
A - who
Q did danielle holt fine the hospital
A - roles
C How many people attended the meeting at the Grange Hall?
A - number
Q who leaned on the whiteboard
A - who
Q why was tamsin crewe sacked
A - premise
Q what did caroline voss's own record say
A - detail
C Which order of nuns founded the hospital?
A - detail
Q did priscilla ong quit in december
A - roles
C Who will succeed Caroline Voss as chief executive?
A - name
Q has the hospital appealed yet
A 3.26
Q what did wanda grady say about her dad
A - detail
Q what did Hollis Pembury say about the leak
A - stranger
F when did she join the lawsuit
A - far
