story: Fashion designer apologises for a runway show
--- Hemline Weekly | Anger at Cassar's 'night shift' collection | Odile Prentice | 2023-02-27
1.1 The designer Leandro Cassar sent models down a Milan runway on Saturday in torn nurses' uniforms, with bruises painted under their eyes, and drew boos from part of the audience.

1.2 The show, called Night Shift, was staged in the empty wards of a hospital, San Celso, that closed two years ago.
1.3 Three of the 38 looks had name badges of real wards pinned to them.

1.4 "It is a love letter to people who do not sleep," Cassar, 39, said backstage, in tears.

1.5 Nurses did not take it so.
1.6 Ornella Fabbri, who worked at San Celso for 22 years, was outside with a placard.
1.7 "He has made a dress out of the worst night of my life and it costs four thousand euros," she said.

1.8 The buyer for the Paris store Maison Aubert, Claude Thibault, left after the ninth look.
1.9 He said he had felt "like a visitor at the wrong bed".

1.10 The label, which Cassar founded in Malta in 2014, is owned by the group Verity & Low.
1.11 A model, Ajok Deng, said the cast were told only an hour before what the clothes were.
--- La Voce del Naviglio | Stilista chiede scusa: Cassar meets nurses | Renzo Galli | 2023-03-02
2.1 Leandro Cassar has apologised for his Milan show and has withdrawn the three outfits that carried hospital badges.

2.2 "I thought that admiration was enough, and it is not, if you do not ask," the designer said in a video on Wednesday.
2.3 He wore a plain black shirt and read from a sheet of paper.

2.4 He said the badges were found in a drawer by an assistant and that he ought to have known whose they were.
2.5 One had belonged to Pia Moretti, a nurse who died in the spring of 2020.

2.6 Her sister, Giulia Moretti, said the family learned of it from a photograph in a newspaper.
2.7 "I recognised the crack across the P," she told La Voce.
2.8 Mr Cassar wrote to her by hand on Monday, and she has not decided whether to answer.

2.9 The hospital's owner, the Lombard health agency, said it had let the building for €30,000 and had asked for no details of the show.
2.10 It has now asked for the badges to be returned.

2.11 Ornella Fabbri watched the video in a bar with six former colleagues.
2.12 "It was a good apology, and I have heard many from surgeons," she said.
--- Business of Cloth | Verity & Low keeps Cassar as orders fall | Mina Sethi | 2023-03-16
3.1 Verity & Low said it would keep Leandro Cassar at the head of his label despite losing about a fifth of its wholesale orders since the show in Milan.

3.2 Chief executive Joan Halloran said that she had considered suspending the designer and had decided against it.
3.3 "He made a mistake in public, and he's mending it in public," she told investors on a call.

3.4 Maison Aubert has cancelled its order for the autumn.
3.5 Two other stores, which the company did not name, have cut theirs by half.

3.6 The group will set up an ethics board of four for its six labels, and one seat will go to a nurse.
3.7 Ornella Fabbri has been offered the seat and has said she will think about it "after my grandson's baptism".

3.8 Cassar has spent the past ten days at a care home near Bergamo, where, Halloran said, he is "folding sheets, not sketching".
3.9 He will not show in Paris in June.

3.10 Profits from what remains of the collection are to go to a fund for nurses' families.
3.11 Giulia Moretti, who met the designer last Friday, will be one of its trustees.
3.12 "He gave me the badge himself, and he could not speak, which I preferred," she said.
=== questions
Q what did the models wear that upset everyone
A 1.1
Q what was the show called
A 1.2
F where'd they hold it
A 1.2
Q how many outfits were there
A 1.3
Q what did leandro say it was meant to be
A 1.4
Q how old is cassar
A 1.4
Q who was protesting outside
A 1.6
Q how long did ornella work there
A 1.6
C How much did one of the dresses cost, according to Ms Fabbri?
A 1.7
Q did any buyers leave
A 1.8
Q who felt like he was at the wrong bed
A 1.9
Q did the models know what they'd be wearing
A 1.11
Q where was his label started
A 1.10
F who owns it
A 1.10
Q did he apologise
A 2.1 2.2
Q what was he wearing in the video
A 2.3
Q where did the name tags come from
A 2.4
Q whose badge was it
A 2.5
C When did Pia Moretti die?
A 2.5
Q how did her family find out
A 2.6
Q how did giulia know it was her sisters
A 2.7
Q did giulia reply to the letter at first
A 2.8
C What did the health agency charge for the building?
A 2.9
Q do they want the badges back
A 2.10
Q what did ornella make of his apology
A 2.12
Q has he been fired
A 3.1 3.2
F did they think of it
A 3.2
Q who's the ceo
A 3.2
Q how badly did sales get hit
A 3.1 3.4 3.5
Q which shop cancelled
A 3.4
Q who said "mending it in public"
A 3.3
Q what's ornella been offered
A 3.7
F is she taking it
A 3.7
C Where has the designer been working since the scandal?
A 3.8
Q is he doing paris this summer
A 3.9
Q where will the profits go
A 3.10
Q has giulia met him since
A 3.11 3.12
C What did Ms Moretti say about the way the designer returned the badge?
A 3.12
Q how old is ornella fabbri
A - name
Q what did the designer bruna salis say about night shift
A - stranger
Q which two stores halved their orders
A - who
Q how much did the show cost to put on
A - number
Q why did the hospital shut
A - reason
Q did the nurses apologise to the designer
A - roles
Q when was joan halloran hired
A - time
Q why did ornella turn down the seat
A - premise
Q where is ajok deng from
A - place
C What illness did Pia Moretti die of?
A - detail
Q did giulia forgive him
A - detail
Q who will replace him in paris
A - event
