story: Interview with US political activist and philosopher Noam Chomsky
--- Wikinews | Interview with US political activist and philosopher Noam Chomsky | | 2009-04-04
1.1 Noam Chomsky is a professor emeritus at Massachusetts Institute of Technology in Linguistics and Philosophy.
1.2 At the age of 40 he was credited with revolutionizing the field of modern linguistics.
1.3 He was one of the first opponents of the Vietnam War, and is a self-described Libertarian Socialist.
1.4 At age 80 he continues to write books; his latest book, Hegemony or Survival, was a bestseller in non-fiction.
1.5 According to the Arts and Humanities Citation Index Professor Chomsky is the eighth most cited scholar of all time.

1.6 On March 13, Professor Chomsky sat down with Michael Dranove for an interview in his MIT office in Cambridge, Massachusetts.

1.7 I just wanted to know if you had any thoughts on recent NATO actions and the protests coming up at the 60th NATO conference, I know you’re speaking at the counter-conference.

1.8 Could be I give so many talks I can’t remember.
1.9 On the NATO conference, well I mean the obvious question is why should NATO exist?
1.10 In fact you can ask questions about why it should ever have existed, but now why should it exist.
1.11 I mean the theory was, whether you believe it or not, that it would be a defensive alliance against potential Soviet aggression, that’s the basic doctrine.
1.12 Well there’s no defense against Soviet aggression, so whether you believe that doctrine or not that’s gone.
1.13 When the Soviet Union collapsed there had been an agreement, a recent agreement, between Gorbachev and the U.S government and the first Bush administration.
1.14 The agreement was that Gorbachev agreed to a quite remarkable concession: he agreed to let a united Germany join the NATO military alliance.
1.15 Now it is remarkable in the light of history, the history of the past century, Germany alone had virtually destroyed Russia, twice, and Germany backed by a hostile military alliance, centered in the most phenomenal military power in history, that’s a real threat.
1.16 Nevertheless he agreed, but there was a quid pro quo, namely that NATO should not expand to the east, so Russia would at least have a kind of security zone.
1.17 And George Bush and James Baker, secretary of state, agreed that NATO would not expand one inch to the east.
1.18 Gorbachev also proposed a nuclear free weapons zone in the region, but the U.S wouldn’t consider that.
1.19 Okay, so that was the basis on which then shortly after the Soviet Union collapsed.
1.20 Well, Clinton came into office what did he do?
1.21 Well one of the first things he did was to back down on the promise of not expanding NATO to the east.
1.22 Well that’s a significant threat to the Soviet Union, to Russia now that there was no longer any Soviet Union, it was a significant threat to Russia and not surprisingly they responded by beefing up their offensive capacity, not much but some.
1.23 So they rescinded their pledge not to use nuclear weapons on first strike, NATO had never rescinded it, but they had and started some remilitarization.
1.24 With Bush, the aggressive militarism of the Bush administration, as predicted, induced Russia to extend further its offensive military capacity; it’s still going on right now.
1.25 When Bush proposed the missile defense systems in Eastern Europe, Poland and Czechoslovakia, it was a real provocation to the Soviet Union.
1.26 I mean that was discussed in U.S arms control journals, that they would have to regard as a potential threat to their strategic deterrent, meaning as a first strike weapon.
1.27 And the claim was that it had to do with Iranian missiles, but forget about that.
1.28 Take say on Obama, Obama’s national security advisor James Jones former Marine commandant is on record of favoring expansion of NATO to the south and the east, further expansion of NATO, and also making it an intervention force.
1.29 And the head of NATO, Hoop Scheffer, he has explained that NATO must take on responsibility for ensuring the security of pipelines and sea lanes, that is NATO must be a guarantor of energy supplies for the West.
1.30 Well that’s kind of an unending war, so do we want NATO to exist, do we want there to be a Western military alliance that carries out these activities, with no pretense of defense?
1.31 Well I think that’s a pretty good question; I don’t see why it should, I mean there happens to be no other military alliance remotely comparable — if there happened to be one I’d be opposed to that too.
1.32 So I think the first question is, what is this all about, why should we even be debating NATO, is there any reason why it should exist?

1.33 We’ve seen mass strikes all around the world, in countries that we wouldn’t expect it.
1.34 Do you think this is a revival of the Left in the West?
1.35 Or do you think it’s nothing?

1.36 It’s really hard to tell.
1.37 I mean there’s certainly signs of it, and in the United States too, in fact we had a sit down strike in the United States not long ago, which is a very militant labor action.
1.38 Sit down strikes which began at a significant level in the 1930’s were very threatening to management and ownership, because the sit down strike is one step before workers taking over the factory and running it and kicking out the management, and probably doing a better job.
1.39 So that’s a frightening idea, and police were called in and so on.
1.40 Well we just had one in the United States at the Republic Windows and Doors Factory, it’s hard to know, I mean these things are just hard to predict, they may take off, and they may take on a broader scope, they may fizzle away or be diverted.
=== questions
Q where does chomsky teach
A 1.1
Q how old was he when he got famous in linguistics
A 1.2
Q what does he call himself politically
A 1.3
Q whats his latest book
A 1.4
Q how often cited is he
A 1.5
Q who interviewed him
A 1.6
C Is he speaking at the counter-conference?
A 1.8
Q what was nato meant to be for
A 1.11
F does he think that still holds
A 1.12
Q what did gorbachev give up
A 1.14
F what was he promised back
A 1.16 1.17
Q who promised not to move nato east
A 1.17
Q which idea of gorbachevs did the us turn down
A 1.18
Q what did clinton do
A 1.21
F how'd moscow react
A 1.22 1.23
Q what was russia's response to bush's militarism
A 1.24
Q what did the missile shield look like to russia
A 1.25 1.26
F what was the official reason for it
A 1.27
Q what does james jones want for nato
A 1.28
Q who wants nato guarding pipelines
A 1.29
C Would he accept a rival military bloc?
A 1.31
Q does he think the left is coming back
A 1.36 1.37 1.40
Q why are sit down strikes so scary for bosses
A 1.38
F so what did they do about them
A 1.39
Q where was the recent one in the us
A 1.40
Q where did michael dranove study
A - place
Q what does he think of obama as a person
A - detail
Q how many books has he written
A - number
Q what did yeltsin say about nato growing
A - stranger
Q how many workers went on strike at the window factory
A - number
F did they win
A - event
Q who's the most cited scholar ever
A - who
Q what did james baker promise the poles
A - roles
C Why did Chomsky cancel his speech?
A - premise
Q which idea of bush's did gorbachev turn down
A - roles
Q where's the counter-conference being held
A - place
Q what did putin promise in return
A - stranger
Q how many nukes does russia have
A - number
Q how old was chomsky when he joined the vietnam protests
A - number
Q what does scheffer think about strikes
A - detail
Q why did germany leave nato
A - premise
Q when did james jones become a marine
A - time
Q who owns republic windows
A - who
C How long did the interview last?
A - time
Q which country does he say will join nato next
A - name
Q what did he say about israel
A - far
Q how many copies did the book sell
A - number
Q why did clinton drop the missile shield
A - premise
Q what did the police chief say after the strike
A - stranger
Q which idea of clintons did yeltsin turn down
A - stranger
