story: Cold as ice: Wikinews interviews Marymegan Daly on unusual new sea anemone
--- Wikinews | Cold as ice: Wikinews interviews Marymegan Daly on unusual new sea anemone | | 2014-01-21
1.1 How did you come to be involved with this discovery

1.2 Frank Rack got in touch after they returned from Antarctica in hopes that I could help with an identification on the anemone.

1.3 What was your first reaction upon learning there was an undiscovered ecosystem under the ice in the Ross Sea?

1.4 I was amazed and really excited.
1.5 I think to say it was unexpected is inaccurate, because it implies that there was a well-founded expectation of something.
1.6 The technology that Frank and his colleagues are using to explore the ice is so important because, given our lack of data, we have no reasonable expectation of what it should be like, or what it shouldn't be like.

1.7 There's a return trip planned hopefully for 2015, with both biologists and ANDRILL geologists.
1.8 Are you intending to go there yourself?

1.9 I would love to.
1.10 But I am also happy to not go, as long as someone collects more animals on my behalf!
1.11 What I want to do with the animals requires new material preserved in diverse ways, but it doesn't require me to be there.
1.12 Although I am sure that being there would enhance my understanding of the animals and the system in which they live, and would help me formulate more and better questions about the anemones, ship time is expensive, especially in Antarctica, and if there are biologists whose contribution is predicated on being there, they should have priority to be there.

1.13 These animals are shrouded in mystery.
1.14 Some of the most intriguing questions are chemical; do they produce some kind of antifreeze, and is that orange glow in the ROV lights their own?
1.15 Talk us through the difficulties encountered when trying to find answers with the specimens on hand.

1.16 The samples we have are small in terms of numbers and they are all preserved in formalin (a kind of formaldehyde solution).
1.17 The formalin is great for preserving structures, but for anemones, it prevents study of DNA or of the chemistry of the body.
1.18 This means we can't look at the issue you raise with these animals.
1.19 What we could do, however, was to study anatomy and figure out what it is, so that when we have samples preserved for studying e.g., the genome, transcriptome, or metabolome, or conduct tests of the fluid in the burrows or in the animals themselves, we can make precise comparisons, and figure out what these animals have or do (metabolically or chemically) that lets them live where they live.

1.20 Just knowing a whole lot about a single species isn't very useful, even if that animal is as special as these clearly are - we need to know what about them is different and thus related to living in this strange way.
1.21 The only way to get at what's different is to make comparisons with close relatives.
1.22 We can start that side of the work now, anticipating having more beasts in the future.

1.23 In terms of their glow, I suspect that it's not theirs - although luminescence is common in anemone relatives, they don't usually make light themselves.
1.24 They do make a host of florescent proteins, and these may interact with the light of the ROV to give that gorgeous glow.

1.25 What analysis did you perform on the specimens and what equipment was used?

1.26 I used a dissecting scope to look at the animal's external anatomy and overall body organization (magnification of 60 X).
1.27 I embedded a few of the animals in wax and then cut them into very thin slices using a microtome, mounted the slices on microscope slides, stained the slices to enhance contrast, and then looked at those slides under a compound microscope (that's how I got the pictures of the muscles etc in the paper).
1.28 I used that same compound scope to look at squashed bits of tissue to see the stinging capsules (= nematocysts).

1.29 I compared the things I saw under the 'scopes to what had been published on other species in this group.
1.30 This step seems trivial, but it is really the most important part!
1.31 By comparing my observations to what my colleagues and predecessors had found, I figured out what group it belongs to, and was able to determine that within that group, it was a new species.

1.32 It was three years between recovery of specimens and final publication, why did it take so long?

1.33 You mean, how did we manage to make it all happen so quickly, right? :) It was about two years from when Frank sent me specimens to when we got the paper out.
1.34 Some of that time was just lost time - I had other projects in the queue that I needed to finish.
1.35 Once we figured out what it was, we played a lot of manuscript email tag, which can be challenging and time consuming given the differing schedules that folks keep in terms of travel, field work, etc. Manuscript review and processing took about four months.

1.36 What sort of difficulties were posed by the unorthodox preservatives used, and what additional work might be possible on a specimen with intact DNA?

1.37 The preservation was not unorthodox - they followed best practices for anatomical preservation.
1.38 Having DNA-suitable material will let us see whether there are new genes, or genes turned on in different ways and at different times that help explain how these animals burrow into hard ice and then survive in the cold.
1.39 I am curious about the population structure of the "fields" of anemones - the group to which Edwardsiella andrillae belongs includes many species that reproduce asexually, and it's possible that the fields are "clones" produced asexually rather than the result of sexual reproduction.
1.40 DNA is the only way to test this.
=== questions
Q how'd she get roped in
A 1.2
Q how did she feel when she heard
A 1.4
F so was it unexpected
A 1.5
Q is she going on the next trip
A 1.9 1.10 1.12
Q why doesnt she need to be there herself
A 1.11 1.12
Q what are the samples kept in
A 1.16
F whats the trouble with that
A 1.17 1.18
C What could they still investigate despite the preservative?
A 1.19
Q is it enough to study just the one animal
A 1.20 1.21
Q does the orange light come from the anemones
A 1.23
F so where's it from then
A 1.24
Q what did she use to see the outside of the animals
A 1.26
Q how'd she get the pictures of the muscles
A 1.27
Q how did she look at the stingers
A 1.28
Q how'd she work out it was a new species
A 1.29 1.31
C Which part of the work matters most to her?
A 1.30
Q how long did it take from her getting them to the paper
A 1.33
Q what held it up
A 1.34 1.35
Q how long was the review
A 1.35
Q did they mess up the preservation
A 1.37
Q what could dna tell them
A 1.38 1.39 1.40
Q could they all be clones
A 1.39
Q how many anemones did they bring back
A - number
Q how did frank rack feel when he saw them
A - roles
Q how deep's the ice there
A - number
Q what do the anemones eat
A - detail
Q who's paying for the 2015 trip
A - who
F how long will they be there
A - time
Q what did david attenborough say about it
A - stranger
Q how much does ship time cost a day
A - number
C Which fish live beside the anemones?
A - name
Q why did rack refuse to send her more
A - premise
Q what did the geologists find under the ice
A - detail
Q who came up w the species name
A - who
Q how old was the anemone
A - number
Q where does daly work
A - place
Q which microscope brand is it
A - name
Q how many genes does it have
A - number
Q how long did the review of rack's paper take
A - roles
Q what camera was on the rov
A - detail
C When were the specimens collected?
A - time
Q why did they use alcohol instead of formalin
A - premise
Q which journal rejected the paper
A - name
Q what did her husband say about her going to antarctica
A - stranger
Q how long did rack spend in antarctica
A - time
Q when daly went down to antarctica what did she collect
A - premise
C Is the glow their own?
A 1.23
Q why did rack use the wrong preservative
A - premise
Q what can't you look at coz of the formalin
A 1.17 1.18
Q why did the peer review drag on for three years
A - number
C What did Daly send to Rack to be identified?
A - roles
Q she says it was unexpected, what made it so
A - premise
Q may they all be copies of one another
A 1.39
F how would you find out
A 1.40
Q which bit mattered most of all of that
A 1.30 1.29
F what did that tell her
A 1.31
Q hows she get the pics of the muscles
A 1.27
Q do the critters light up
A 1.23 1.24
C When will the geologists go there without any biologists?
A - premise
