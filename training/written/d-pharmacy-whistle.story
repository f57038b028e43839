story: Whistle-blower at a pharmacy chain
--- The Boston Examiner | Pharmacist says chain told her to fill prescriptions she doubted | Carter Neill | 2022-06-14
1.1 A pharmacist at the Goodwell chain has told federal investigators that managers pressed her to fill hundreds of prescriptions for painkillers that she believed were false.
1.2 Rosalind Achterberg, 46, kept copies of 1,300 prescriptions in a cake tin in her garage in Worcester.
1.3 Her lawsuit, filed in secret two years ago, was opened by a judge on Monday.

1.4 It says that Goodwell set its pharmacists a target of 15 prescriptions an hour and paid bonuses to those who passed it.
1.5 "If you asked a question, you were slow, and if you were slow, you were gone," Ms. Achterberg said in an interview.
1.6 She was dismissed in March 2020, three days after she refused to serve a man who had come from Maine with five prescriptions in five names.

1.7 Goodwell said that she had been let go for "repeated lateness".
1.8 A spokeswoman, Dana Prewitt, said the company had strict rules and trusted its pharmacists to use their judgment.

1.9 Many of the prescriptions came from a single doctor, Leland Moss, who lost his license last year.
1.10 Dr. Moss could not be reached.
1.11 Goodwell has 940 stores in eleven states.
1.12 Under the law, Ms. Achterberg could receive up to 30% of any money recovered.
--- Rx Insider | Goodwell staff back Achterberg's account |  | 2022-06-20
2.1 Six current and former Goodwell employees have told Rx Insider that they recognise the picture painted by Roz Achterberg.
2.2 All but one asked that their names be withheld.

2.3 The exception is Terrence Boyd, a technician who worked beside her for four years.
2.4 “She'd hold a script up to the light like a banknote,” he said.
2.5 He remembers the district manager, Scott Ullman, standing behind her with a stopwatch.

2.6 Mr Ullman told us that it was his phone, and that he had been looking at the weather.
2.7 He was promoted to vice-president a month after she left.

2.8 The bonus for beating the hourly goal of 18 was $40 a week, three of the six told us.
2.9 One said she had seen a colleague faint at the counter during a flu clinic and come to with a queue in front of her.
2.10 Goodwell dropped the bonus last year, though not, it says, because of the lawsuit.
2.11 The pharmacists' association has asked Congress to ban such targets.
2.12 Boyd has since left the trade and drives a school bus.
--- Northeast News Agency | Goodwell to pay $86m to settle painkiller claims | M. Halloran | 2023-02-02
3.1 Goodwell Pharmacies has agreed to pay $86m to settle claims that it ignored signs of abuse when it sold opioid painkillers, prosecutors said on Wednesday.
3.2 The company did not admit wrongdoing.

3.3 Rosalind Achterberg, the former employee who brought the case, will get $17.2m.
3.4 She said outside the courthouse in Boston that she would use part of it to open a clinic named after her brother, Pieter, who died of an overdose in 2011.
3.5 "He is the reason I looked twice," she said.

3.6 U.S. Attorney Joan Castellano said that Ms. Achterberg had "done her job when it was easier not to".
3.7 The investigation had found 41,000 suspect prescriptions between 2014 and 2020, she said.

3.8 Under the deal, an outside monitor will watch Goodwell's pharmacies for five years.
3.9 Its chief executive, Warren Teague, said that he was glad to put the matter behind the company.
3.10 He left by a side door and took no questions.
3.11 Mr. Ullman was dismissed in December.
3.12 Leland Moss, 70, pleaded guilty in January to selling prescriptions for cash and will be sentenced in May.
=== questions
Q what did the pharmacist say they made her do
A 1.1
Q where did she hide the evidence
A 1.2
F how many scripts did she keep
A 1.2
Q why are we only hearing about the lawsuit now
A 1.3
Q whats the target per hour
A 1.4 2.8
C Who said that slow employees were soon gone?
A 1.5
Q when was roz fired
A 1.6
F what had she done right before that
A 1.6
Q why does goodwell say she was let go
A 1.7
Q what did dana prewitt say
A 1.8
Q which doc wrote most of the dodgy ones
A 1.9
Q where is the chain, how many states
A 1.11
Q what cut could she get by law
A 1.12
C How many Goodwell employees supported Achterberg's account?
A 2.1
Q who was brave enough to give his name
A 2.3
Q what did boyd say she did with the scripts
A 2.4
Q what was the manager doing stood behind her
A 2.5
F how does ullman explain that
A 2.6
Q did her boss get promoted??
A 2.7
Q how much extra did u get for being fast
A 2.8
Q did someone pass out at work
A 2.9
Q do they still pay the bonus
A 2.10
C What has the pharmacists' association asked of Congress?
A 2.11
Q whats terrence doing nowadays
A 2.12
Q how much is goodwell paying to settle
A 3.1
F did they say they were guilty
A 3.2
Q how much does rosalind walk away with
A 3.3
Q whats she gonna do with the money
A 3.4
Q how did her brother die
A 3.4
Q why was she so careful in the first place
A 3.5
C How did Joan Castellano describe Achterberg?
A 3.6
Q how many fishy prescriptions did they find altogether
A 3.7
Q who will keep an eye on them now and for how long
A 3.8
Q is the ceo happy w the deal
A 3.9
F did reporters get to ask him stuff
A 3.10
Q did the stopwatch guy keep his job in the end
A 3.11
Q what did the doctor plead to
A 3.12
Q when does moss find out his sentence
A 3.12
C What does Rx Insider say the hourly goal was?
A 2.8
Q how old is scott ullman
A - name
Q how many stores is goodwell closing
A - premise
Q what did warren teague say to rosalind
A - detail
Q how many patients died
A - number
Q did achterberg sack ullman
A - roles
Q who is the outside monitor
A - who
Q what did estelle corrigan tell investigators
A - stranger
Q when will the clinic open
A - time
Q where is the new clinic going to be
A - place
Q why did boyd quit pharmacy
A - reason
Q did congress ban the targets
A - event
Q how much was dr moss paid per script
A - number
C When was Achterberg hired by Goodwell?
A - time
F and who hired her
A - who
