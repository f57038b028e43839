"""The training mixture of the reader: answers, near misses, follow-ups, quotations and clozes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from random import Random

from training import cloze, nearmiss, rule_questions
from training.examples import Example, WindowMaker
from training.more_sources import share_of
from training.sources import Item, Sources
from training.wording import FAR

ELSEWHERE = {"qamr": 0.4, "reddit": 0.4, "reviews": 0.4}  # how often a question also gets its most similar paragraph


class Maker(WindowMaker):
    """Makes every kind of example from items and texts."""

    def swapped(self, item: Item) -> str | None:
        rng = self.rng
        window = [item.paragraph[number] for number in item.gold] or list(item.paragraph)
        makers: list[Callable[[], str | None]] = [
            lambda: nearmiss.swap_name(item.question, window, self.names[item.source, item.topic], rng),
            lambda: nearmiss.swap_number(item.question, rng),
            lambda: nearmiss.swap_roles(item.question),
            lambda: nearmiss.ask_other_kind(item.question, item.paragraph, rng),
            lambda: nearmiss.ask_other_kind(item.question, window, rng),
        ]
        rng.shuffle(makers)
        for make in makers:
            question = make()
            if question and question != item.question:
                return question
        return None

    def around_item(self, item: Item) -> Iterator[Example]:
        """Yields the examples of one question."""
        rng = self.rng
        if not item.gold:
            yield self.over("unanswerable", item, item.question)
            return
        yield self.over("answer", item, item.question)
        if item.span and item.source != "selqa" and rng.random() < 0.12:
            number, start, end = item.span
            asked = nearmiss.as_yes_no(item.question, item.paragraph[number][start:end])
            if asked:
                yield self.over("yes or no", item, self.compared(asked, item))
        named = rule_questions.name_for_pronoun(item)
        if named:
            yield self.over("pronoun", item, named, back=1)
        if rng.random() < ELSEWHERE.get(item.source, 0.8):
            paragraph = self.nearest[item.source, item.topic].best(item.question, item.paragraph, rng)
            if paragraph:
                yield self.miss("elsewhere", item, item.question, paragraph)
        if rng.random() < 0.45:
            question = self.swapped(item)
            if question:
                yield self.miss("swapped", item, question, item.paragraph, rng.choice(item.gold))
        if rng.random() < (0.15 if item.source == "qamr" else 0.3):
            bare = rule_questions.without_sentences(item, item.gold)
            if bare.paragraph:
                yield self.miss("removed", item, item.question, bare.paragraph)
        if rng.random() < 0.02:
            yield self.miss("far", item, rng.choice(FAR), item.paragraph)

    def compared(self, asked: str, item: Item) -> str:
        """Sometimes turns the question into a choice, or asks whether all sources say so."""
        rng = self.rng
        kind = rng.random()
        if kind < 0.3:
            other = rng.choice(self.names[item.source, item.topic] or ["not"])
            return f"{asked.rstrip('?')} or {other}?"
        if kind < 0.5:
            start = rng.choice(
                ["do the articles agree on whether", "do they all say", "does everyone agree", "is it true"]
            )
            return f"{start} {asked}"
        return asked

    def clozes(self, share: float) -> Iterator[Example]:
        """Yields questions for a name, date or number of a sentence, from every paragraph of these topics."""
        rng = self.rng
        for source, topic in self.text_keys:
            seen: set[str] = set()
            for paragraph in self.paragraphs[source, topic]:
                for number, sentence in enumerate(paragraph):
                    if sentence in seen or not 40 < len(sentence) < 330 or rng.random() > share:
                        continue
                    seen.add(sentence)
                    made_up = cloze.ask(sentence, rng)
                    if made_up is None:
                        continue
                    title = topic.replace("_", " ") if source != "qamr" else ""
                    span = (number, made_up.start, made_up.end)
                    item = Item(source, topic, title, made_up.question, paragraph, (number,), span)
                    yield self.over("cloze", item, made_up.question)
                    if rng.random() < 0.3:
                        near = self.nearest[source, topic].best(made_up.question, paragraph, rng)
                        if near:
                            yield self.miss("cloze elsewhere", item, made_up.question, near)
                    if rng.random() < 0.3:
                        bare = rule_questions.without_sentences(item, item.gold)
                        if bare.paragraph:
                            yield self.miss("cloze removed", item, made_up.question, bare.paragraph)

    def follow_ups(self, share: float) -> Iterator[Example]:
        """Yields follow-ups; the answer to the previous question is among the sentences that do not answer."""
        rng = self.rng
        together: dict[tuple[str, ...], list[Item]] = defaultdict(list)
        for item in share_of(self.items, rng):
            if item.gold:
                together[item.paragraph].append(item)
        for items in together.values():
            for item in items:
                if rng.random() < share and len(items) > 1:
                    earlier = rng.choice(items)
                    pair = rule_questions.follow_up(earlier, item, rng)
                    if pair:
                        yield self.over("follow-up", item, pair[1], follows=pair[0])
                        shown = rule_questions.without_sentences(item, item.gold)
                        left = [text for text in shown.paragraph if text in {item.paragraph[at] for at in earlier.gold}]
                        if left and rng.random() < 0.5:
                            around = shown.paragraph.index(left[0])
                            bare = self.miss("follow-up, shown", item, pair[1], shown.paragraph, around)
                            yield Example(bare.kind, bare.question, bare.window, bare.labels, None, pair[0])
                        if rng.random() < 0.3:
                            other = self.nearest[item.source, item.topic].best(item.question, item.paragraph, rng)
                            if other:
                                far = self.miss("follow-up elsewhere", item, pair[1], other)
                                yield Example(far.kind, far.question, far.window, far.labels, None, pair[0])

    def from_texts(self) -> Iterator[Example]:
        """Yields who said it and what was said, from every paragraph of these topics."""
        for source, topic in self.text_keys:
            seen: set[str] = set()
            for paragraph in self.paragraphs[source, topic]:
                for number, sentence in enumerate(paragraph):
                    if sentence in seen:
                        continue
                    seen.add(sentence)
                    yield from self._quoted(
                        Item(source, topic, topic if source != "qamr" else "", "", paragraph, (number,))
                    )

    def _quoted(self, item: Item) -> Iterator[Example]:
        rng, sentence = self.rng, item.paragraph[item.gold[0]]
        quotes = rule_questions.quotes_in(sentence)
        if quotes and rng.random() < 0.8:
            asked = rule_questions.ask_who_said(rng.choice(quotes), rng)
            yield self.over("who said", item, asked)
            if rng.random() < 0.4:
                other = self.rng.choice(self.some_keys)
                yield self.miss("who said, elsewhere", item, asked, rng.choice(self.paragraphs[other]))
        speaker = rule_questions.speaker_in(sentence)
        back = 0
        if not speaker and item.gold[0] and rule_questions.PRONOUN_SPEAKS.search(sentence):
            speaker, back = rule_questions.person_in(item.paragraph[item.gold[0] - 1]), 1
        if not speaker or rng.random() > 0.9:
            return
        subject = rule_questions.subject_of(sentence, speaker, rng)
        if not subject:
            return
        yield self.over("said what", item, rule_questions.ask_what_said(speaker, subject, rng), back=back)
        text = " ".join(item.paragraph).lower()
        others = [
            name
            for name in self.names[item.source, item.topic]
            if not set(name.lower().split()) & set(speaker.lower().split())
        ]
        if others and rng.random() < 0.45:
            yield self.miss(
                "said by another",
                item,
                rule_questions.ask_what_said(rng.choice(others), subject, rng),
                item.paragraph,
                item.gold[0],
            )
        else:
            for _ in range(6):
                elsewhere = rng.choice(self.paragraphs[rng.choice(self.some_keys)])
                other_subject = rule_questions.subject_of(rng.choice(elsewhere), speaker, rng)
                if other_subject and not set(other_subject.lower().split()) & set(text.split()):
                    asked = rule_questions.ask_what_said(speaker, other_subject, rng)
                    yield self.miss("said of another matter", item, asked, item.paragraph, item.gold[0])
                    break


def sample(items: Iterable[Item], rng: Random, max_per_sentence: int) -> list[Item]:
    """Returns one pass over the questions; from QAMR at most `max_per_sentence` each, with varied asking words."""
    kept: list[Item] = []
    crowded: dict[str, list[Item]] = defaultdict(list)
    for item in share_of(items, rng):
        if item.source == "qamr":
            crowded[item.paragraph[item.gold[0]]].append(item)
        else:
            kept.append(item)
    for group in crowded.values():
        rng.shuffle(group)
        seen: Counter[str] = Counter()
        ranked = []
        for item in group:
            kind = rule_questions.asking_word(item.question)
            ranked.append((seen[kind] + (len(item.question.split()) < 4) * 3, item))
            seen[kind] += 1
        ranked.sort(key=lambda pair: pair[0])
        kept += [item for _, item in ranked[:max_per_sentence]]
    return kept


def make_examples(
    sources: Sources,
    seed: int,
    *,
    held_out: bool = False,
    passes: int = 2,
    max_per_sentence: int = 6,
    clozes: float = 0.0,
) -> list[Example]:
    """Makes all examples, shuffled. SQuAD and SelQA are used `passes` times, worded differently each time."""
    rng = Random(seed)
    maker = Maker(sources, rng, held_out=held_out)
    examples: list[Example] = []
    for number in range(passes):
        for item in sample(maker.items, rng, max_per_sentence):
            examples += maker.around_item(item)
        examples += maker.follow_ups(0.12)
        if number < 2:
            examples += maker.from_texts()
    examples += maker.clozes(clozes)
    examples = [one for one in examples if any(text.strip() for text in one.window.sentences)]
    rng.shuffle(examples)
    return examples
