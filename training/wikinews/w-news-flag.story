story: New Zealand begins process to consider changing national flag design
--- Wikinews | New Zealand begins process to consider changing national flag design | | 2015-05-07
1.1 On Tuesday, the New Zealand government announced the start of a public process to suggest designs for a new national flag, and determine whether their citizens would prefer a different national flag over the current one.

1.2 The current New Zealand flag is partially based on the United Kingdom's flag; the new one would be unique to New Zealand.
1.3 The government's Flag Consideration Project has planned a number of conferences and roadshows as part of this process, with the first meeting set to take place in Christchurch on May 16.
1.4 According to the New Zealand Herald, Emeritus Professor John Burrows, the chairman of the project's panel of twelve, said New Zealand's flag has never before been open to public choice.
1.5 Professor Burrows also said resources and kits would be accessible for schools and communities," For example, schools can run their own flag discussions and referendums to mirror the formal process as part of their own learning exercise".
1.6 People were encouraged to submit their designs online at www.flag.govt.nz and suggest what the flag should mean on www.standfor.co.nz.
1.7 Names of participants would be engraved, at their option, on a flag pole monument to be built in the nation's capital, Wellington.
1.8 New Zealand's Prime Minister John Key said he believes redesigning the flag now has a "strong rationale".
1.9 Mr Key promoted the campaign for a unique New Zealand flag on Waitangi Day - February 6 - this year.
1.10 Of the public process, he said, "In the end I'll have one vote in each referendum just like every other New Zealander on the electoral roll".
1.11 The New Zealand government intends to hold two referendums to reach a verdict on the flag, at an estimated cost of NZ $ 26 million, although a recent poll found only a quarter of citizens favoured changing the flag.
1.12 This is a decrease from the year before, when it was forty percent.
1.13 The first referendum is to be held from November 20 to December 11, selecting a single new flag design out of about four finalists.
1.14 Voters would then choose between the new flag and their current flag early in 2016.
=== questions
Q whats nz up to with its flag
A 1.1
F whats it look like now
A 1.2
Q where's the first meeting
A 1.3
Q when do they start the meetings
A 1.3
Q who's running the panel
A 1.4
Q how many people sit on it
A 1.4
C Have New Zealanders ever been asked about their flag before?
A 1.4
Q what can schools do to join in
A 1.5
Q where do you send your design
A 1.6
Q where can i say what the flag should stand for
A 1.6
Q where will peoples names be engraved
A 1.7
Q is the pm for it
A 1.8 1.9
F does he get the final say
A 1.10
Q how much is all this gonna cost
A 1.11
Q do kiwis even want a new flag
A 1.11 1.12
C By how much has support fallen in a year?
A 1.11 1.12
Q when do they vote first
A 1.13
F and after that
A 1.14
Q how many designs make the final
A 1.13
Q which design is the favourite
A - name
Q how many designs got sent in
A - number
Q what does burrows think the flag should look like
A - detail
Q who designed the current flag
A - who
Q what did the leader of the opposition say
A - stranger
Q how much will the monument cost
A - number
F who's building it
A - who
Q where's the last meeting
A - place
C What does Burrows think of the cost?
A - detail
Q how old is john key
A - number
Q which flag did key say he'd vote for
A - detail
Q what did australia say about it
A - stranger
Q why did the uk object to the new flag
A - premise
Q when will the new flag first be flown
A - time
C Who carried out the poll?
A - who
Q how many ppl came to the christchurch meeting
A - number
Q when will the four finalists be announced
A - time
Q where's the second meeting
A - place
