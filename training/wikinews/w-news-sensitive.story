story: Sensitive Canadian document found on rainy streets
--- Wikinews | Sensitive Canadian document found on rainy streets | | 2008-08-15
1.1 A sensitive Environment Canada document was found wet on an Ottawa street by someone who gave it to the CBC today.

1.2 The 131-page document was found on Castlefrank Road in Kanata, Ontario in a rain-stained, tire-marked brown envelope by a passerby.

1.3 The document which had the stamp Protected B on every page detailed various security vulnerabilities of the NEMISIS database which is used by officers to track and prosecute environmental law-breakers.
1.4 If someone were able to shut the system down, or hack inside and delete or corrupt the information, it could affect the prosecution of the lawbreakers.

1.5 The database was unveiled in 1999 as the National Enforcement Management Information System and Intelligence System.
1.6 However, on the document, it referred to the database as National Enforcement and Emergency Management Information System and Intelligence System, adding the words "and Emergency" to the name.

1.7 Protection B documents are the second lowest grade of classified government documents.
1.8 Environment Canada spokesperson Julie Hahn said they apply to letters of complaint, criticism or injury, research or scientific notes and findings that don`t have any conclusion, and Treasury Board letters, agendas and minutes that don`t deal with subjects of national interest.

1.9 Environment Minister John Baird has asked government officials how such documents that are supposed to be stored in "approved security cabinets" wound up on the street.

1.10 "I'm told two things: that it's neither classified nor secret and that it's stuff that could be available under access to information," Baird said.

1.11 Environment Canada spokeswoman Sujata Raisinghani told CBC News the department will look into the incident.

1.12 "We take document security seriously," she said, but refused to give any more details about how the papers came to be on a road.

1.13 Paul Dewar, an Ottawa New Democrat MP, said the combined security lapses raise serious questions about the government's ability to secure sensitive documents.

1.14 Dewar says that bureaucrats of the Conservative government have complained to him about document security to the point that they can`t share the information with their own colleagues.
1.15 However, when a government document has been found on the streets, the government then says it wasn't particularly sensitive.

1.16 "This government is so consumed with control of information and secrecy yet they don't seem to be able to get the fundamentals right," Dewar said.

1.17 The incident is a reminiscent of two other incidents.

1.18 In March, a bundle of blueprints for a new headquarters for the military's counterterrorism unit were found stuffed in the trash on a downtown street.

1.19 In May, Maxime Bernier was forced to resign as Foreign Affairs minister after it became known that he left sensitive documents at the apartment of his then-girlfriend Julie Couillard who had ties to the Hells Angels biker gang.
=== questions
Q where'd they find it
A 1.1 1.2
Q how many pages was it
A 1.2
Q who found it
A 1.1 1.2
Q who was the document handed to
A 1.1
Q what's in it
A 1.3
F why would that be bad in the wrong hands
A 1.4
Q what do officers use the database for
A 1.3
Q what does nemisis stand for
A 1.5 1.6
Q how secret is protected b
A 1.7
F what sort of stuff gets that label
A 1.8
C Where are such papers meant to be kept?
A 1.9
Q how serious is it according to baird
A 1.10
Q did the department explain how it got there
A 1.12
F are they gonna check
A 1.11
Q what does dewar think of the govt on secrecy
A 1.13 1.15 1.16
Q who's been moaning to dewar
A 1.14
Q what did they find in the trash in march
A 1.18
C Why did the foreign minister have to step down?
A 1.19
Q who was bernier's girlfriend mixed up with
A 1.19
Q whats the passerbys name
A - name
Q who dropped the envelope
A - who
F did they get fired
A - event
Q why did baird resign
A - roles
Q what did couillard say about it
A - detail
Q what time of day was it found
A - time
Q when did bernier and couillard break up
A - time
Q who found the blueprints
A - who
C Which architect drew the plans for the headquarters?
A - name
Q what did stephen harper say
A - stranger
Q how many people have been prosecuted using the database
A - number
Q how much did nemisis cost
A - number
Q why did the police arrest the passerby
A - premise
Q did dewar say the document could be had under access to information
A - roles
Q how many pages of blueprints were there
A - number
Q how many copies of the document are there
A - number
C Whom does Raisinghani blame for the loss?
A - who
Q how many pages did bernier leave behind
A - number
Q what did they find in the trash in april
A - event
Q why did baird insist the document was secret
A - premise
Q over what did bernier have to go
A 1.19
C When CBC handed the papers back to the minister, what did he reply?
A - premise
Q which thief took it from the security cabinet
A - premise
C What does the name of the database stand for, and what did the papers add to it?
A 1.5 1.6
Q what did hahn refuse to say about how it got on the road
A - roles
Q the blueprints in the trash in may, whose were they
A - time
C How did hackers use the holes in NEMISIS once the file was out?
A - premise
Q is protected b the highest there is
A 1.7
Q what did it look like when it was picked up
A 1.1 1.2
F who was it that picked it up
A - name
Q what gets dewar about them
A 1.13 1.16
F whos been moaning to him
A 1.14
Q has this sort of thing happened before
A 1.17
F like what
A 1.18 1.19
Q raisinghani admits they dont take it seriously, why
A - premise
