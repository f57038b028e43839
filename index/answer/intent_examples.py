"""What no wording rule decides is compared with examples of each intent, by the encoder that is loaded anyway.

The examples are of no story. A message wants what the examples nearest to it want; a question needs least to be one,
since a question that is taken for small talk is worse than small talk that is searched for and declined.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from index.models.encoder import Encoder

Wants = Literal["question", "overview", "about_bot", "small_talk", "story"]

EXAMPLES: Mapping[Wants, tuple[str, ...]] = {
    "small_talk": (
        "you are a good bot", "i love this bot so much", "this is really boring", "have a nice day", "my day was awful",
        "my cat is so cute", "lovely weather today", "i am going to bed now", "let us be friends", "you are so funny",
        "i just had lunch", "what a stupid answer", "nobody likes you", "i want a pizza", "let's play a game",
        "this bot is garbage", "i missed you", "stop talking to me", "tell me a joke", "i can't sleep tonight",
        "this bot sucks", "useless", "you did not answer me", "that is not what i wanted to know", "you got it wrong",
        "you misunderstood me", "no that's wrong", "what a dumb reply", "how very clever of you", "great job genius",
        "that was really helpful", "just what i wanted", "thanks for the help everybody", "thanks a bunch pal",
        "appreciate you", "you rock", "well done", "good evening to you all", "good night everybody", "long day today",
        "what's up my friend", "how are you feeling", "how is it going", "howdy partner", "yikes", "bruh", "oof",
        "lmao", "smh", "no way", "omg", "i can't even", "dead", "crying", "big if true", "facts bro", "so true", "mood",
        "relatable", "sheesh", "cringe", "epic", "iconic", "rip", "meh", "idk", "gg", "oops wrong window",
        "sorry wrong chat", "just a typo", "forget what i said", "i meant something else", "hold on", "one second",
        "let me think", "i will be right back", "i have to go", "whatever you say", "if you say so", "who cares",
        "so what", "i don't care", "are you serious", "you must be joking", "do you like music", "are you alive",
        "are you single", "can you cook", "what is your favourite food", "what do you look like",
        "do you have feelings", "where do you live", "what time is it now", "what day is today",
        "what is the weather tomorrow", "how do i boil an egg", "what is the capital of france", "who won the game",
        "write me an essay", "sing a song", "play some music", "set an alarm", "roll the dice", "translate this",
        "can we talk", "can i ask something", "i have a question for you", "just a quick question",
        "let us change the subject", "is anybody here", "is this working", "are you listening", "anyone want to play",
        "who wants to join voice chat", "check out my channel", "look at this meme", "lol look at this guy",
        "someone please ban him", "mods please", "we should ask the bot", "the bot is down again", "stop spamming",
        "happy birthday", "congratulations", "good luck tomorrow", "welcome to the server", "guess who", "go on then",
        "yeah right", "as if", "nice try", "touch some grass", "get a life", "skill issue", "ratio", "your mom",
        "says the robot", "beep boop", "i'm so hungry", "i'm back home", "that's hilarious", "that is so sad",
        "how rude", "what the heck", "i'm confused", "i don't follow", "what do you mean", "what's cooking",
        "what's popping", "over to you", "i'm out", "later guys", "may the force be with you", "winter is coming",
        "who is the best player of all time", "does pineapple belong on pizza", "what is happiness",
        "where is everybody", "who is online", "what would i do without you", "thanks for sharing", "thanks i suppose",
        "many thanks friend", "what a mess you are", "what a surprise", "such wisdom", "learn to read", "try harder",
        "get the message", "are you even listening", "do something useful", "someone is in a bad mood", "he is so done",
        "they are clueless lol", "i give up", "bro what", "say whaaat", "lol what", "same lol",
        "how is everybody doing", "how was your weekend", "any plans for the weekend", "food is ready", "running late",
        "i need a nap", "my wifi is down", "pc crashed again", "first", "bump", "nice avatar", "dm me", "read your dms",
        "who has nitro", "dead chat", "the server is so quiet", "can a mod help", "that was meant for my friend",
        "delete that please", "do a trick", "make me a compliment", "tell me i'm pretty", "insult me please",
        "how old is the universe", "what is the meaning of life", "ten divided by two", "who painted the mona lisa",
        "is it cold outside", "do you believe in ghosts", "who is your favourite singer", "what should i wear",
        "i won the lottery", "i failed my test", "my phone died", "why are you so mean", "what is your problem",
        "you did not read what i wrote", "even my dog gives better answers", "pathetic", "hilarious", "nice", "lame",
        "weird flex but ok", "cool story bro", "just kidding", "i was only joking", "don't mind me", "carry on",
        "never mind me", "it's the weekend", "come again", "pardon", "what now", "say again please", "life is hard",
        "monday again",
    ),
    "question": (
        "who is the president", "who is the chairman of the company", "what did the minister say",
        "what did the police find", "why did he resign", "why was the factory shut", "how many people were injured",
        "how much did it cost", "when did the trial begin", "when does the strike end", "where was the car found",
        "where does she live now", "was anyone arrested", "did they reach an agreement", "is the road open",
        "are the talks over", "has he apologised", "have the workers been paid", "can passengers get a refund",
        "will there be an election", "does the school stay closed", "how did the fire start", "how long will it take",
        "how old is the suspect", "how is the driver doing", "which team won the cup", "which country sent help",
        "whose idea was the plan", "what caused the crash", "what happened to the ship", "what happened on friday",
        "what is wrong with the engine", "what's the matter with the water", "anyone know when the shop reopens",
        "does anybody know who the lawyer is", "i wonder what the judge thinks", "i want to know why they left",
        "explain what the report says", "tell me about the singer", "tell me what the witness saw",
        "is it true that he lied", "true or false the plane was late", "someone told me the dam broke",
        "so the mayor quit right", "and the children", "what about the owner", "and how much", "why not", "really",
        "is that so", "says who", "where", "when", "who else", "for how long", "any news about the strike",
        "any update on the missing boy", "chief executive", "cause of the fire", "number of victims", "release date",
        "ticket prices", "court ruling", "opening hours", "hospital statement", "train delays", "profit forecast",
        "weather damage", "the crew", "the contract", "the lawyer", "refugees", "vaccine", "inflation", "earthquake",
        "senator smith", "maria lopez interview", "dr chen", "north korea", "budget vote result",
        "five million dollars", "in 1985", "the left wing of the building", "police chief quote",
        "why is everyone angry at the director", "who is to blame for the flood", "what are the chances of a deal",
        "how bad is the damage", "how did the neighbours react", "what the hell did the coach do",
        "who the hell is this guy", "what's the deal with the tunnel", "what's up with the airline", "did somebody die",
        "was it an accident", "is the water safe", "did he really say that", "he said he would leave",
        "they have no money left", "what is damaged", "what was stolen", "when can we go home again",
        "when can people return", "who is it about", "what else was lost", "who did it", "who won", "who lost",
        "is it over", "is it safe now", "how did it end", "what do they want", "what does he do", "where did it happen",
        "why did it take so long", "who are they", "what is he charged with", "how do people get to work",
        "is anybody missing", "what day was it", "did anybody say sorry", "have you got anything about the wages",
        "please find out who the owner is", "not sure i get it what broke", "i forgot what was the name of the doctor",
        "i heard the shop is closed", "need the date of the hearing", "looking for the number of victims",
        "help me understand why he quit", "she was fired after the show", "the dam broke in march",
        "how come nobody noticed", "who pays for it",
    ),
    "overview": (
        "what's the tea", "spill the tea", "what did i miss", "what is everyone talking about", "what's the drama",
        "what is going on", "wtf is happening here", "i just got here what is this", "give me a quick rundown",
        "summarise the story", "sum it all up", "catch me up", "fill me in", "bring me up to date",
        "explain the whole story to me", "what is this story about", "what's the latest", "what happened so far",
        "tell me everything", "in short please", "the main points", "explain it like i'm five", "walk me through it",
        "i'm out of the loop", "i know nothing about this", "start at the beginning", "what do we know so far",
        "give me an update", "what should i know about this", "what is the background", "lay it out for me",
    ),
    "about_bot": (
        "what are you", "who made you", "what can you do", "how do you work", "are you a robot", "are you human",
        "is this chatgpt", "how do i use this bot", "what commands do you have", "what can i ask you",
        "where do your answers come from", "do you store what i write", "can you read my messages",
        "how do i delete my data", "which languages do you speak", "is this bot free", "how do i switch you off",
        "how do i get rid of this bot", "what is your name", "help me", "i need help with the bot", "show the manual",
        "which articles do you know", "how many articles have you read", "is your code public",
    ),
}  # fmt: skip
_NEAREST = 3  # examples of an intent that count


@dataclass(frozen=True, slots=True)
class NearestExamples:
    """How near a message is to the examples of each intent; `nearest_passage` says how near the story's text comes."""

    encoder: Encoder
    nearest_passage: Callable[[NDArray[np.float32]], float]

    def __call__(self, core: str) -> Mapping[Wants, float]:
        """Intent → how near its nearest examples are; "story" → the nearest passage. 0 is as near as any two examples
        are to each other, 1 is the same text, so the figures of one encoder mean the same with another.
        """
        vector = self.encoder.encode([core], "query")[0]
        examples, usual = _encoded(self.encoder)  # type: ignore[arg-type]  # hashed by its identity
        near: dict[Wants, float] = {"story": self.nearest_passage(vector)}
        for wants, known in examples.items():
            near[wants] = float(np.sort(known @ vector)[-_NEAREST:].mean())
        return {wants: (cosine - usual) / (1.0 - usual) for wants, cosine in near.items()}


@lru_cache(maxsize=2)
def _encoded(encoder: Encoder) -> tuple[Mapping[Wants, NDArray[np.float32]], float]:
    """Intent → (examples, dimension); and the mean cosine of any two examples."""
    texts = [text for examples in EXAMPLES.values() for text in examples]
    vectors = encoder.encode(texts, "query")
    ends = np.cumsum([len(examples) for examples in EXAMPLES.values()])
    mean = vectors.mean(axis=0)
    return dict(zip(EXAMPLES, np.split(vectors, ends[:-1]), strict=True)), float(mean @ mean)
