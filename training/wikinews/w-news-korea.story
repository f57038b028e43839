story: North Korea puts military in 'quasi-state of war'
--- Wikinews | North Korea puts military in 'quasi-state of war' | | 2015-08-21
1.1 According to Yonhap news agency, quoting North Korea's main news agency Korean Central News Agency (KCNA), the country's military has been placed on high alert and has been told to prepare a "quasi-state of war".
1.2 The report comes after North and South Korea exchanged artillery fire yesterday.

1.3 "War maniacs of the South Korean puppet military made another grave provocation to the DPRK in the central western sector of the front on Thursday afternoon.
1.4 They perpetrated such reckless action as firing 36 shells at KPA civil police posts under the absurd pretext that the KPA fired one shell at the south side.
1.5 Six shells of them hit the area near KPA civil police posts 542 and 543 and other 15 shells fell near KPA civil police posts 250 and 251", said KCNA.
1.6 "Foolhardy provocation deserves harsh punishment", it added; and, later, "Kim Jong-un issued an order of the supreme commander of the Korean People's Army [KPA] that the front-line large combined units of the KPA should enter a wartime state to be fully battle ready to launch surprise operations".

1.7 Yesterday, North Korea fired artillery rounds aimed at a loudspeaker in South Korea that broadcasts anti-Pyongyang propaganda into the North.
1.8 "Commanders of the Korean People's Army were hastily dispatched to the front-line troops to command military operations to destroy psychological warfare tools if the enemy does not stop the propaganda broadcast within 48 hours and prepare against the enemy's possible counteractions", added KCNA.

1.9 No injuries or deaths were reported in the attacks from either side, but South Korea evacuated about 80 people in the town of Yeoncheon after at least one shell landed near the area.
1.10 The South retaliated by firing dozens of rounds of artillery into the north.

1.11 South Korea had recently started to broadcast propaganda from loudspeakers after an 11-year lull.
1.12 The broadcasts began on August 10 and South Korea says the broadcasts will continue.
1.13 After the exchange of fire, North Korea stated it would attack any loudspeakers broadcasting propaganda and would respond, militarily, within 48 hours if the broadcasts do not stop.

1.14 Both countries have put their militaries on high levels of alert.
=== questions
Q whats the north told its army
A 1.1 1.6
Q when did they trade fire
A 1.2 1.3 1.7
Q what was the north shooting at
A 1.7
F did they hit anyone
A 1.9
Q how many shells does kcna say the south fired
A 1.4
F where'd they land
A 1.5
Q did the north admit it shot first
A 1.4
C What did Kim order his front line to do?
A 1.6
Q how many had to be evacuated
A 1.9
Q how did seoul hit back
A 1.10
Q when did the loudspeakers start up
A 1.11 1.12
Q will the south turn the speakers off
A 1.12
Q how long had the speakers been silent
A 1.11
C How long has the South been given to stop?
A 1.8 1.13
Q are both armies on alert
A 1.14
Q what does park geun-hye say about it
A - stranger
Q how many soldiers does the south have at the border
A - number
Q who reads out the loudspeaker broadcasts
A - who
Q why did the south stop the broadcasts 11 years ago
A - reason
Q how many northerners were evacuated
A - number
Q what did china say
A - stranger
C Which general was sent to the front?
A - name
Q how many loudspeakers are there
A - number
F what do they cost
A - number
Q did the shell destroy the loudspeaker
A - event
Q why did seoul apologise
A - premise
Q what type of artillery did the north use
A - detail
Q when are the two sides gonna meet for talks
A - time
Q how many died in yeoncheon's last attack
A - number
C Where were the residents of Yeoncheon taken?
A - place
Q what did obama tell kim
A - stranger
Q how many shells does seoul say the north fired
A - number
Q when did the norths own loudspeakers start up
A - time
Q why did the south fire first on its own loudspeaker
A - premise
C Was anybody hurt?
A 1.9
Q when did seoul switch the loudspeakers off
A - premise
C Why does KCNA say that all 36 shells hit police post 542?
A - premise
Q how come those 80 had to leave yeoncheon
A 1.9
C Who gave the order to go on a war footing, and to which troops?
A 1.6
Q what broke the 48 hours truce they had signed
A - premise
Q had they been blaring that stuff non stop or was there a break
A 1.11
F when'd it start up again
A 1.12
Q did they hit back
A 1.10
F how many troops they got up there now
A - number
Q why does only the south have its army on alert
A - premise
