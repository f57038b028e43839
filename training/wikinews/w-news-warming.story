story: Scientists analyse effects of global warming, atmospheric ozone on crops
--- Wikinews | Scientists analyse effects of global warming, atmospheric ozone on crops | | 2014-07-28
1.1 A research team from the Massachusetts Institute of Technology and Colorado State University of the US and the University of Sheffield of the UK has analysed effects of global warming and ozone pollution over 2000 - 2050 on the worldwide production of wheat, rice, maize and soybean.
1.2 The study was published in journal Nature Climate Change yesterday.

1.3 The scientists found reduction of crop yields by 2050 exceeded 10% of 2000 levels, substantially decreasing food security, in all cases examined.
1.4 Several scenarios were considered because of uncertainty of future levels of ozone pollution.
1.5 They estimated by 2050, increasing population and changing diet would increase world food needs by 50 percent.
1.6 As coauthor Colette Heald told The Huffington Post, "The climate projections are quite consistent [...] the future of ozone pollution is very different [...] leading to either offsetting or reinforcing effects [of climate change] on crops".
1.7 By 2050, undernourishment would increase by either 49 percent or by 27 percent, depending on the scenario.

1.8 The study focuses on ozone-temperature covariation: ground-level ozone increases with temperatures.
1.9 Heald said although temperature and ozone are separately known to impact crop yields, "nobody has looked at these together".
1.10 Depending on region and crops, the yields may be primarily sensitive to ozone - in the case of wheat - or heat - in the case of maize - alone, providing a local estimation of relative benefits of climate change adaptation versus ozone regulation.

1.11 The U.S. Department of Agriculture notes, "Ground-level ozone causes more damage to plants than all other air pollutants combined", highlighting the importance of air quality for agriculture.
1.12 Results of NCLAN studies, published in a paper by AS Heagle in 1989, show dicot species, such as soybean, cotton, and peanut, lose more yield from ozone than do monocot species such as sorghum, field corn, and winter wheat.
1.13 The researchers found that ozone pollution caused 46 percent of previously heat-attributed damage to soybean crops.

1.14 The model does not include the effect of rising carbon dioxide concentration, which has complex and potentially offsetting impacts on global food supply.
1.15 The U.S. Environmental Protection Agency says some crops may have higher yields with increased levels of carbon dioxide.
1.16 However, global warming also increases probability of extreme crops-damaging weather events such as floods, droughts, and extreme temperatures.
1.17 Climate change affects distribution of weeds, pests, and diseases.
1.18 Heald noted the findings show pollution reduction is also important.
1.19 "An air-quality cleanup would improve crop yields [...]
1.20 Ozone is something that we understand the causes of, and the steps that need to be taken to improve air quality."

1.21 As Heald told The Huffington Post, US surface ozone has dropped partly due to the Clean Air Act.
1.22 "Despite an increase in vehicle miles driven and energy consumption, surface ozone has declined by 25 percent on average across the U.S. from 1980 to 2012 [...]
1.23 However, the future of ozone air quality in the U.S. and around the world will depend on local emissions, the use of pollution control technology, regulations, and air quality policy."

1.24 The study was supported by the Croucher Foundation, US National Science Foundation, and US National Park Service.
=== questions
Q which crops did they look at
A 1.1
Q which unis were in on it
A 1.1
Q where was it published
A 1.2
Q how bad will yields get by 2050
A 1.3
F and how much more food will we need by then
A 1.5
Q why'd they look at more than one scenario
A 1.4 1.6
Q how many more people will be undernourished
A 1.7
C How is ozone affected when it gets warmer?
A 1.8
Q had anyone studied the two together before
A 1.9
Q which crop is mostly sensitive to ozone
A 1.10
Q and which one mostly to heat
A 1.10
Q what's worse for plants than any other pollutant
A 1.11
Q how much of the soy damage was really ozone
A 1.13
Q what did they leave out of the model
A 1.14
Q what could more co2 do for crops
A 1.14 1.15
C What other dangers does a hotter climate bring for farmers?
A 1.16 1.17
Q would cleaning the air help
A 1.18 1.19
Q how much has us ozone fallen
A 1.22
F whats the reason
A 1.21
Q what will future ozone levels depend on
A 1.23
Q who paid for the study
A 1.24
Q how much did the study cost
A - number
Q how much has chinas ozone fallen
A - number
Q which uni does colette heald work at
A - detail
Q who was the lead author
A - who
F how old are they
A - number
Q which country will be hit worst
A - place
Q what did heald say about the clean air act repeal
A - premise
Q how many people go hungry now
A - number
C What did the Sheffield researchers say about the result?
A - detail
Q what did al gore say about it
A - stranger
Q how much will wheat prices rise
A - number
Q how much of the rice damage was down to ozone
A - number
Q how long did they work on it
A - time
Q why did the epa reject the study
A - premise
Q which crop gets the biggest boost from co2
A - name
Q what did heagle tell the huffington post
A - roles
C By how much will the sea rise by 2050?
A - far
Q how much did yields drop between 1980 and 2012
A - number
Q why did they leave coffee out
A - premise
Q what'll yields be in 2100
A - number
Q how much has uk ozone fallen
A - number
Q how much of the maize damage was down to heat
A - number
Q why did sheffield pull out of the study before it came out
A - premise
Q by how much do harvests drop in every case
A 1.3
C When Heald admits that nobody checked the ozone figures, what excuse does she give?
A - premise
Q since when has us surface ozone been going up again
A - premise
C What did the model leave aside?
A 1.14
C Which crop suffers from heat and which one from ozone?
A 1.10
C In Heagle's paper, how come sorghum loses more than soybean?
A - roles
Q so soybeans lost 46 percent of their yield, in which year was that
A - number
Q is there anything good in it for the plants
A 1.15
Q how many more folks go hungry
A 1.7
F and how many of those in africa
A - number
Q who footed the bill
A 1.24
F how much did they chip in
A - number
Q why's she so sure we could fix the smog part
A 1.20
F so whats it hang on
A 1.23
Q why shld farmers care bout ground ozone at all
A 1.11
Q why'd the clean air act make it worse
A - premise
