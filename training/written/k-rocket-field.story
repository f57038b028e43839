story: Test rocket comes down in a turnip field
--- Tarn Valley Post | Rocket lands in turnips, six miles from its pad | Olwen Sharrow | 2022-05-12
1.1 A test rocket built by the start-up Larkspur Launch came down in a turnip field near Brackwell on Wednesday afternoon, almost six miles from the concrete pad where it was meant to land.
1.2 Nobody was hurt, but a tractor was crushed and two sheep died.

1.3 The farmer, Gethin Prosser, 61, had climbed out of the tractor ten minutes earlier to eat his lunch.
1.4 "I'd be jam if I'd forgotten my sandwiches," he said.
1.5 He said the noise was "like a train falling down the stairs".

1.6 The rocket, named Wagtail 3, lifted off from Carn Head at 1.05pm.
1.7 It climbed to about 4,000 metres and turned over as planned, but then drifted east instead of steering home.

1.8 Larkspur's chief executive, Dana Whitlock, drove to the farm that evening with a box of cakes.
1.9 "We owe Mr Prosser a tractor, and we owe the village an apology," she told reporters at the gate.
1.10 She promised that nothing would fly until the cause was known.

1.11 Police closed the lane to Brackwell for five hours and told residents to keep their windows shut.
1.12 Sergeant Amal Rafiq said there had been a fear of poisonous fuel, which turned out to be unfounded.
1.13 The rocket burns methane and oxygen, and the tanks were nearly empty.

1.14 Mr Prosser said he had not decided whether to sue.
1.15 "My daughter wants to keep the nose cone for the chickens," he added.
--- Orbit Weekly | Wagtail 3 miss blamed on swapped sensors | Felix Grady | 2022-05-19
2.1 Two sensors plugged into each other's sockets sent Larkspur Launch's Wagtail 3 nearly 10 kilometres off course last week, the company's first findings suggest.
2.2 The pair measure the wind on the left and right of the vehicle, and with the cables crossed it steered into every gust the wrong way.

2.3 “It is the dullest possible mistake and that makes it worse,” said Ravi Sundaram, the chief engineer.
2.4 He said that the plugs were the same shape and the same colour.
2.5 New ones will be made so that they cannot fit the wrong hole.

2.6 A technician had reported an odd reading on the night before the flight, according to two people who have seen the log.
2.7 The reading was put down to a gull sitting on the fin.
2.8 Sundaram confirmed that the note existed but declined to name its author.

2.9 The vehicle was also carrying a device that should have cut its engine once it left the safety zone.
2.10 It did not fire, because the zone had been entered in miles and read as kilometres, one of those people said.
2.11 Larkspur disputes that account and says the device worked as designed.

2.12 The Flight Safety Board has suspended the company's licence for 90 days.
2.13 Board chair Ingrid Moll said a village was "not a margin of error".

2.14 Wagtail 3 cost £2.3m to build and was to have flown four more times.
2.15 Larkspur has raised £40m from investors since Whitlock founded it in 2017.
--- The Daily Comet | 'THEY SENT ME CAKES': Farmer's fury at rocket firm | | 2022-05-14
3.1 Furious farmer Gethin Prosser has told bungling rocket bosses where to stick their lemon drizzle.
3.2 The 62-year-old was munching a cheese sandwich behind a hedge when the 14-metre monster flattened his beloved tractor on Wednesday.

3.3 "Forty years I've had that tractor, it was my dad's," he stormed.
3.4 "And they sent me cakes!"

3.5 Three of his prize ewes were killed by flying metal and a fourth has refused to leave the barn.
3.6 Wife Megan, 58, saw the rocket coming from the kitchen window and thought it was a plane.
3.7 "I just screamed his name," said Megan, who rang 999.

3.8 Neighbour Colin Tibbs, a retired pilot, is getting up a petition to move the launch site from Carn Head.
3.9 "First it's turnips, next it's the primary school," he warned.
3.10 More than 900 people have signed it.

3.11 Larkspur boss Dana Whitlock has offered the couple £85,000, the Comet understands.
3.12 A spokesman for the firm would not discuss money.

3.13 Not everyone is cross: landlady Bev Orton at the Plough says takings have doubled.
3.14 "We've a new cocktail, the Off Course," she giggled.
=== questions
Q where did the rocket end up
A 1.1
Q how far off target was it
A 1.1 2.1
Q did anyone get injured
A 1.2
Q why wasnt the farmer sat in the tractor
A 1.3 3.2
Q what did he say it sounded like
A 1.5
Q how high did wagtail go
A 1.7
Q did the ceo say sorry
A 1.9
F what did she bring w her
A 1.8
Q how long was the road shut for
A 1.11
Q was the fuel toxic or what
A 1.12
Q so what actually made it go the wrong way
A 2.1 2.2
Q who said it's the dullest possible mistake
A 2.3
Q how are they gonna stop the plugs being mixed up again
A 2.5
Q is it true someone noticed smth weird before launch
A 2.6
F and what did they think it was
A 2.7
Q how many ewes died according to the comet
A 3.5
Q how much $ did they offer gethin and his wife
A 3.11
Q what's the neighbour doing about it
A 3.8
Q whats on the menu at the pub now lol
A 3.14
C How old is Gethin Prosser?
A 1.3 3.2
C At what time was the launch?
A 1.6
C What did Dana Whitlock promise about further flights?
A 1.10
C What does the rocket use as fuel?
A 1.13
C Does the farmer intend to take legal action?
A 1.14
C Why did the engine cut-off device fail to fire, according to one of those who had seen the log?
A 2.10
F Does the company accept that?
A 2.11
C What action did the regulator take against Larkspur?
A 2.12
C What did Ingrid Moll say about the village?
A 2.13
C How much was spent on building Wagtail 3?
A 2.14
C When was the company set up?
A 2.15
C Who telephoned the emergency services?
A 3.7
C How many signatures has the petition gathered?
A 3.10
F Who started it?
A 3.8
C To whom had the tractor once belonged?
A 3.3
Q who's insuring the tractor
A - detail
Q what did megan say about the cakes
A - name
Q what did sundaram bring the farmer
A - name
Q how much did colin tibbs get offered
A - name
Q what did ravi say about the petition
A - detail
Q how many times did wagtail 2 fly
A - number
Q how old is the technician that logged the reading
A - number
Q why did bev orton sign the petition
A - premise
Q did gethin send the boss a cake
A - roles
C When did Larkspur fly its first rocket?
A - time
F And from where?
A - place
C What did Sergeant Rafiq say about the suspended licence?
A - detail
C Where was Dana Whitlock when the rocket came down?
A - place
C Why did Helen Drury resign from the Flight Safety Board?
A - stranger
C How much does the launch site pay in rent each year?
A - number
