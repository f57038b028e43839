"""Reporting that sounds like boilerplate. Each sentence was once dropped by a careless rule."""

SOUNDS_LIKE_BOILERPLATE = """
Subscribe to the theory that money talks and you will have trouble explaining this election.
Sign language interpreters were not provided at the hearing.
Register offices across the county will close on Friday.
Watch the first ten minutes and you will know who did it.
Get this: the mayor had not read the report.
Follow the money, she told the committee.
Photographs of the scene show a blue van.
Video from the scene shows officers running towards the pier.
A photo posted by the minister on Wednesday shows the two men shaking hands.
Getty Images sued the company in a London court in January.
The photographs were licensed by Getty Images.
The British Broadcasting Corporation (BBC) apologised on Monday.
He is on loan to the Associated Press (AP).
Copyright law has not kept pace, the judges said.
The company says all rights reserved to fans will be honoured.
Comments by the minister drew laughter.
Comments are welcome until 5 May, the council said.
One response to the crisis was to ration water.
Two replies to the letter were published in March.
The commission may receive a report on fees by June, and members will vote on it.
Amazon may earn a commission on each sale under the deal.
Smith is a reporter for the Gazette who was detained in Minsk on Tuesday.
Ada Lune is a freelance journalist who was arrested in June.
Updated figures show that 41 people were hurt.
Published in 2004, the novel sold two million copies.
Posted on Wednesday, the video has been viewed 3 million times.
By Monday, the water had reached the church.
By Mary's account, nobody saw the car.
In May 2018 the two met again.
May 12, 2017 was the day everything changed.
It was 5 p.m.
Two hours ago, the line was clear.
Read the report and weep, one councillor said.
See the pattern?
More from the budget came in the afternoon, when the chancellor spoke of tax.
Related charges against two officers were dropped.
Trending topics fell by half last year.
Recommended daily doses vary by country.
Most popular among voters was the plan to fix roads.
Top news executives met in Davos.
Latest news from the front is that nothing has moved.
Click here is not a consent form, the judge wrote.
Join us or leave, the chairman told staff.
Contact with the aircraft was lost at 02:14.
Email records show that she knew.
Support for the plan fell to 31%.
Donate blood, doctors urged on Monday.
Buy now, pay later firms will be regulated from July.
Please come home, she said in a statement.
Thank you for reading, he told the class.
Terms of use changed overnight, and 400,000 people left.
Privacy policy experts disagree.
Cookie sales rose 12%.
Sponsored by three senators, the bill passed on Tuesday.
Advertising revenue fell for the fifth year.
Advertisement spending rose.
Tags on the animals' ears showed where they had been.
Topics included trade and fish.
Source: a man in a hat, the report says.
Error rates climbed to 4 percent.
Loading bays were empty on Sunday.
Correction officers walked out on Monday.
Share prices fell.
Share this and you share the blame, said Ms. Ortiz.
Print sales halved.
12 people died.
1,200 shares were sold.
5 comments were removed by the moderators.
Above all, he wanted to be liked.
Left alone, the wound heals in a week.
File sharing is legal there.
Pictured here for the first time, the ship lies at 400 metres.
Caption contests are popular in Ghent.
This story was first told to me by my aunt.
This article of the treaty was amended in 1998 to allow fishing.
This report was published by the United Nations on Monday and found no fault.
You can reach the island by boat.
You can follow the trail for miles.
She can be found on most mornings at the market.
The letter can be found on page 113.
He can be reached only by radio.
What readers want is anyone's guess.
Leave a comment out of it, he begged.
Join the debate, the president told students, or lose it.
Keep up with the pace of change, or go under.
Stay tuned in to your children, the doctor says.
Download speeds doubled.
If you enjoyed the trial, you will love the appeal.
Do you have a story? That is what the publisher asked.
Already a member of the club, he bought it.
Become a nurse and you will never be rich.
Never miss a chance to sit down, soldiers say.
For more than a decade, visitors follow the same road to the app store.
To see the damage, visit the harbour at low tide.
Our readers will know better.
We are not asking for the cup.
Would you buy a car from this man?
Why?
Nobody came.
"Yes."
“Reply,” he said.
Like many others, she stayed.
Report after report has said so.
Reporting by the Gazette led to the inquiry.
Editing by algorithm is the future, he claimed.
With files from the archive, the team rebuilt the organ.
Reuters reported that the talks had failed.
Associated Press reporters saw three bodies.
NBC declined to comment.
Instagram removed the post.
She wrote about it on Instagram.
He apologised on Twitter.
The clip was shared on Facebook/Instagram.
Kim (@kim) wrote that she was fine.
The account, @foobar, has been deleted.
According to a post on https://example.org/x the sale is off.
Visit www.example.org/help if you lost money, the ministry said.
The hashtag #bread was everywhere.
Quiz: that is what they call a test in Ohio.
Video: the forgotten medium, she calls it.
Opinion polls put her ahead.
Analysis of the samples took nine days.
Live music returns in June.
Exclusive schools were the first to close.
About the author nothing is known.
About 400 people were in the hall.
Trusted by all, he stole from all.
Featured in the show are nine works by women.
Next up was the mayor.
Don't miss the point, he said.
Must-read lists are for people who do not read, he says.
Up next for the team is Denver.
Continue reading after dark and your eyes suffer, a study says.
Scroll down the list and you find her name.
Skip to 2019 and the picture changes.
Image: that is all she cared about.
We may earn less, but we sleep.
The site may receive protection as a monument.
Products on this page of history are few.
Gamble responsibly, the minister said; he did not.
Please report any comments to the police, officers said.
Newsletter subscriptions doubled.
Sign up rates fell.
Subscribers left in droves.
4 Likely voters were asked.
Discussion of the bill begins on Monday.
Replies were slow.
""".strip().splitlines()
