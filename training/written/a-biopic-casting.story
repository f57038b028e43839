story: Row over casting in biopic of singer Odalys Ferrant
--- The Capital Reporter | Family objects to actress chosen for Ferrant biopic | Sylvie Drummond | 2024-01-23
1.1 The family of the late singer Odalys Ferrant has asked a film company to think again about the actress chosen to play her.
1.2 Meridian Films said last week that Clara Whitlow, 30, would star in Blue Hour, which tells of Ferrant's rise from the docks of Marseille to the concert halls of New York.

1.3 Ferrant, who died in 1994 aged 68, was the daughter of a fisherman from Martinique and a Corsican laundress.
1.4 Whitlow is English and white.

1.5 "My grandmother was refused rooms in eleven hotels because of her face," said Thierry Ferrant, 44, who looks after the singer's estate.
1.6 "You cannot play that with a suntan."
1.7 He said the family had sold the rights in 2018 on the understanding that it would be asked about the lead.

1.8 Meridian's co-founder, Rex Abelson, said that the contract contained no such clause.
1.9 “We looked at more than three hundred women on four continents, and Clara was the one who made us cry,” Abelson said.

1.10 Whitlow will sing the songs herself.
1.11 Filming is to begin in Marseille on April 8.
1.12 A petition against the choice had drawn 56,000 signatures by Monday evening.
1.13 Whitlow has not commented.
--- Filmgoss | Clara: 'I said no twice' | | 2024-01-30
2.1 Clara Whitlow has FINALLY spoken about the biopic row, and it isn't what you'd expect.
2.2 The Harbour Lane actress told fans on Sunday that she had turned down the part of Odalys Ferrant twice before saying yes.

2.3 "I said, surely there is someone who should be doing this and isn't me," she wrote.
2.4 Director Amadou Keïta talked her round over a dinner in Paris that lasted until two in the morning.
2.5 He told her that the film was about a voice and not about a skin, she said.

2.6 Now she isn't so sure.
2.7 "I've had letters from girls in Fort-de-France that I can't answer," the star added.

2.8 Others in the business are piling in.
2.9 Singer-turned-actress Noémie Valcourt, 27, who sent in a tape for the part, says that she never got a reply.
2.10 “They told my agent I had too little following,” she said.
2.11 Oscar hopeful Barrett Lyle, who is to play Ferrant's American husband, stuck up for his co-star: "Leave her alone and shout at the men with the cheque book."

2.12 We hear that Clara's fee is $3m.
2.13 A pal says she'd give it all back for one good night's sleep.
--- Cinema Quarterly | How 'Blue Hour' found its voice | Ottilie Brandt | 2024-06-01
3.1 On February 12 Clara Whitlow walked away from Blue Hour, and on March 5 Noémie Valcourt walked into it.
3.2 Between the two lay three weeks in which the film almost died.

3.3 Amadou Keïta says that he was wrong.
3.4 "I had told myself a story about voices because the money liked Clara," the director said when we met in Marseille.
3.5 He is the son of a Senegalese sailor and ought, he said, to have known better.

3.6 When Whitlow left, a bank withdrew $9m, nearly a third of the budget.
3.7 Whitlow herself put back a million of it and is now a producer.
3.8 "She rang me and said, find the tape you didn't watch," Keïta recalled.
3.9 The tape was Valcourt's: four minutes, filmed in a stairwell in Lyon.

3.10 Valcourt was born in Martinique and came to France at nine.
3.11 She does not resent the delay.
3.12 "I'd have been afraid of the part in January," she said. "By March I was only angry, which was what it needed."

3.13 Thierry Ferrant has visited the set twice, and lent the wardrobe department his grandmother's green coat.
3.14 He and Rex Abelson do not speak.
3.15 Shooting began eight weeks late, on June 3, and the release has been moved to the spring of 2026.
=== questions
Q who was first picked to play odalys
A 1.2
Q why's the family angry
A 1.6 1.7 1.5
Q where did ferrant's parents come from
A 1.3
Q when did the real singer die
A 1.3
F how old was she
A 1.3
Q who said u cant play it with a suntan
A 1.6
Q how's thierry related to her
A 1.5
Q did the family get a say in the lead under the contract
A 1.7 1.8
Q how many did they audition
A 1.9
C What reason did Rex Abelson give for choosing Whitlow?
A 1.9
Q is clara miming or singing
A 1.10
Q how many signed against it
A 1.12
Q did clara want the role straight away
A 2.2 2.3
F who changed her mind
A 2.4
Q what argument did the director use on her
A 2.5
Q what letters did she get
A 2.7
Q what did they tell valcourt's agent
A 2.10
Q who else tried for it and got ignored
A 2.9
Q who's playing the husband
A 2.11
F whose side's he on
A 2.11
Q whats clara's paycheck
A 2.12
C What did Barrett Lyle ask the critics to do?
A 2.11
Q when did whitlow quit
A 3.1
Q who's the lead now
A 3.1
Q does keita regret it
A 3.3 3.4 3.5
Q why'd he go w clara to begin with
A 3.4
C How much money did the film lose when Whitlow left?
A 3.6
Q is clara still involved somehow
A 3.7
Q who told him to watch the tape
A 3.8
Q where was noemie's audition filmed
A 3.9
Q where's valcourt from
A 3.10
F is she bitter about it?
A 3.11 3.12
Q what did thierry lend them
A 3.13
Q are thierry and rex friends now
A 3.14
C When is the film now to be released?
A 3.15
Q when did shooting really start
A 3.15
Q what does filmgoss say about the dinner
A 2.4
Q how old is amadou keita
A - number
Q what did odalys ferrant's husband do for a living
A - detail
Q how much is noemie paid
A - number
Q did keita turn down the film twice
A - roles
Q which bank pulled the money
A - name
Q why did barrett lyle leave the film
A - premise
Q how much did meridian pay for the rights in 2018
A - number
Q what did thierry say about noemie
A - detail
Q where in paris did clara and keita have dinner
A - place
Q what did juno castellan tweet about it
A - stranger
C Who wrote the screenplay of Blue Hour?
A - who
Q when did thierry sue meridian
A - premise
Q what songs will be in it
A - detail
F and who is arranging them
A - who
