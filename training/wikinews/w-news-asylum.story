story: Over 900 asylum seekers rescued off Indonesian coast
--- Wikinews | Over 900 asylum seekers rescued off Indonesian coast | | 2015-05-18
1.1 On Friday, fishermen rescued over 700 asylum seekers whose boat sank, and the Indonesian Navy reportedly saved 200 more after they were found swimming along the coast of Aceh, Indonesia.

1.2 Major general Fuad Basya, spokesman for the Indonesian military, said fisherman first noticed the people and a warship was deployed to retrieve them.
1.3 The rescued members included Bangladeshis and Rohingya, a stateless minority of Muslims from Myanmar.
1.4 Myanmar is mainly Buddhist and the United Nations rates the Rohingya among the world's most persecuted groups.
1.5 According to ABC News, Basya also believes the asylum seekers found in the water may have left the boat on purpose to be rescued to avoid being sent away from Indonesia waters.

1.6 Malaysia and Indonesia have maintained a policy of turning away boats of migrants which, according to AFP, the Untied Nations and United States have both criticised.

1.7 One Rohingya, Muhammad Amin, the first boat rescued on Friday was turned around twice, toward Malaysia by Indonesian navy and then toward Indonesia by Malaysian navy.

1.8 Discussing his concern in a public statement, Malaysia's Prime Minister, Najib Razak said, "We are in contact with all relevant parties, with whom we share the desire to find a solution to this crisis".

1.9 Thailand has recently cracked down on human trafficking, which has affected the routes by which people-smugglers transport migrants.

1.10 The US State Department said John Kerry, the Secretary of State, contacted Thailand's foreign minister over temporary housing for the Rohingya out at sea.
1.11 Jeff Rathke, the State Department Spokesperson, said, "We urge the governments of the region to work together quickly, first and foremost, to save the lives of migrants now at sea who are in need of an immediate rescue effort".
1.12 Rathke also asked the governments of South East Asia not to turn away boats of people seeking asylum.

1.13 Estimates suggest 8000 migrants may be currently at sea in the region.
=== questions
Q how many did the fishermen pull out
A 1.1
Q how many did the navy fish out
A 1.1
Q who spotted them first
A 1.2
Q where were these people from
A 1.3
F which of those groups has it worst
A 1.4
Q why might they have jumped off deliberately
A 1.5
C Who has objected to the practice of sending the boats back?
A 1.6 1.12
Q what happened to amin's boat
A 1.7
Q what's najib saying about it all
A 1.8
Q which country started going after the traffickers
A 1.9
C Whom did Kerry get in touch with, and what about?
A 1.10
Q what did rathke want done first
A 1.11
F anything else he wanted off them
A 1.12
Q how many are still out there on boats
A 1.13
C What did Indonesia's president say about the rescue?
A - stranger
Q how many of them drowned
A - number
Q whats the name of the warship
A - name
Q what did thailands foreign minister tell kerry
A - detail
Q how old is muhammad amin
A - number
Q why did basya say the rohingya had to leave myanmar
A - reason
Q which country has agreed to house them
A - place
Q when will the 700 be sent home
A - time
Q did najib criticise indonesia's navy
A - roles
F what did jokowi answer
A - stranger
Q who owned the boat that sank
A - who
C How many traffickers has Thailand arrested?
A - number
Q why did the us turn away the boats
A - premise
Q how many bangladeshis were there
A - number
Q how many did malaysias navy pull out
A - number
Q when did thailand start its crackdown
A - time
Q why did aceh send the 700 back out to sea
A - premise
Q which navy sent amin's boat away first and which second
A 1.7
C What did the fishermen answer when Basya accused them of smuggling?
A - premise
Q did thailand's foreign minister ring up kerry about housing them
A - roles
C Does Basya think that the ones in the water jumped, and for which reason?
A 1.5
Q so after the un praised malaysia for turning boats away who else joined in
A - premise
Q what did rathke ask of the governments over there when it came to the boats
A 1.12
Q how come Myanmar's Muslim majority picks on the Rohingya
A - premise
Q who made it tougher for the guys who sell the trips
A 1.9
F what sentence do they get there
A - detail
Q Najib's reaction pls
A 1.8
F and thailands prime minister's?
A - who
Q how did these guys get found in the first place
A 1.2
F whereabouts was that
A 1.1
