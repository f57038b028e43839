story: Wikinews interviews Mario J. Lucero and Isabel Ruiz of Heaven Sent Gaming
--- Wikinews | Wikinews interviews Mario J. Lucero and Isabel Ruiz of Heaven Sent Gaming | | 2014-11-07
1.1 What is Heaven Sent Gaming?

1.2 Heaven Sent Gaming is basically me and Isabel, I'm Mario J. Lucero.

1.3 And, I'm Isabel Ruiz.

1.4 And, together we formed this thing, it's sort of like an entertainment team.
1.5 We started it basically, because I wanted to - I wanted to work with Isabel on a lot of projects that we had going on together.
1.6 We were coming with comics, like, left and right, we were coming up with things like Karis, in high school she came up with that one, I came up with an individual story called Thad's World Destruction and, she wanted to illustrate it, and so, that's the way we ended up doing it.

1.7 Yep, we like to just make our own original content, and, yep, that's what we wanted to do.

1.8 How did you two meet?

1.9 We met back in high school.
1.10 In this private, tiny-tiny private school of 50 students.
1.11 But, before hand in middle school, I kept on hearing about this guy named Mario, and he kept on hearing about me, this girl named Isabel.
1.12 And, everyone, all of our friends and all of our acquaintances would say, "Hey, you'd get along with him really well."
1.13 So before hand I kinda knew about him, but I never met him.
1.14 And one of our friends, our common friends, he introduced us during study hall, and we just kind of hit it off from there.

1.15 It's true.

1.16 Who else is involved in this project?

1.17 Currently, we're in talks with people.
1.18 There's Jeff [Drake], who is behind the camera.

1.19 Right now, yeah, he's helping us right now.
1.20 We're talking about doing some individual web series, video series.
1.21 Josh Kindig, he's coming on board, he has some ideas for that too, he wants to take over "aywv" and do more gaming news.

1.22 There's of course Jason, who is our editor and he's the one who writes dD.

1.23 What is your purpose behind this venture?

1.24 Well, back in college, back in Collins College, Isabel and I, we had met like she said at Sandia View Academy, and we went off to college together in Arizona; and ... (how do I best explain this?)
1.25 Basically, she came up with a few class projects, and I came up with a few class projects; we started working with a few of our friends, and colleagues and whatnot.
1.26 Those included Drew Cass, Devin Thurlow, people like that.
1.27 She had several ideas, and she used to draw a lot in the sketchbook, she used to have this thick sketchbook that she used to carry around with her everywhere, where she'd draw these different characters and whatnot; and she was always really shy to show that off to people, and I wanted to help her show that stuff, and I wanted to bring it out to the world.
1.28 I was a writer, and she always liked my writings, so I was like, let's just get both of our things together, and let's get this done.

1.29 And for me, what I want the purpose to be, is to inspire people.
1.30 To bring a little more light to the world is what I want, out of all of this.

1.31 And what was the verse that we have?
1.32 First Corinthians 9:25?

1.33 Yes.

1.34 Yeah, exactly.
1.35 We just want to be able to bring, like she said, bring light into the entertainment and into the media industry, specifically is what we do.

1.36 Yeah.
=== questions
Q what even is heaven sent gaming
A 1.2 1.4 1.7
Q why'd they start it
A 1.5 1.7 1.27 1.28
Q who came up w karis
A 1.6
Q what was mario's story called
A 1.6
Q where'd they meet
A 1.9 1.10 1.24
Q how big was their school
A 1.10
Q had they heard of each other before
A 1.11 1.13
F what did everyone tell her
A 1.12
Q who introduced them
A 1.14
C Who operates the camera?
A 1.18
Q what does josh want to do
A 1.21
Q who's the editor
A 1.22
Q where'd they go to college
A 1.24
F who'd they work with there
A 1.25 1.26
Q was isabel shy about her drawings
A 1.27
C Which of the two is the writer?
A 1.28
Q whats isabel hoping for w all this
A 1.29 1.30
Q what does mario want to bring to the media
A 1.35
Q whats jason's surname
A - name
Q what did devin thurlow draw
A - detail
Q how much money does it make
A - number
Q how old is isabel
A - number
Q are they married
A - detail
Q how many students were at their college
A - number
Q whats the name of the friend who introduced them
A - name
F do they still see him
A - detail
Q who came up w digital domain's name
A - who
Q why did jeff drake leave
A - premise
C When will the first web series be released?
A - time
Q what did mario draw in his sketchbook
A - roles
Q which games do they like best
A - detail
Q what does josh kindig do on camera
A - detail
Q what did pewdiepie say about them
A - stranger
Q why did they pick that verse
A - reason
Q how many comics have they sold
A - number
Q was mario shy about his writing
A - roles
Q how big was collins college
A - number
