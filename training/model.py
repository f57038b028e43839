"""The reader in torch: a BERT encoder with three outputs per token.

The mean of output 0 over a sentence is its relevance; the log-sum-exp of output 1 says whether it contains the answer
(token supervision as in span extraction: Devlin et al. 2019 for SQuAD 2.0); output 2 at [CLS] is the logit of "nothing
here answers". `index/answer/rerank.py` combines them in the same way.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel

OUTPUTS = 3
_NONE = -1e4


class ReaderModel(nn.Module):
    """Maps ids, mask and segments, each (batch, tokens), to token outputs (batch, tokens, 3)."""

    def __init__(self, folder: Path, dropout: float = 0.1) -> None:
        super().__init__()
        self.body = AutoModel.from_pretrained(
            folder,
            dtype=torch.float32,
            hidden_dropout_prob=dropout,
            attention_probs_dropout_prob=0.05,
            add_pooling_layer=False,
        )
        self.head = nn.Linear(self.body.config.hidden_size, OUTPUTS)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.constant_(self.head.bias, 0.0)
        with torch.no_grad():
            self.head.bias[1] = -3.0  # gives a sentence of twenty tokens an initial logit near zero

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        hidden = self.body(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        tokens: Tensor = self.head(hidden)
        return tokens


def pool(tokens: Tensor, owner: Tensor, count: int) -> Tensor:
    """Pools token outputs (batch, tokens, 3) by `owner` (batch, tokens; -1 for none) to logits (batch, count)."""
    mine = owner.unsqueeze(1) == torch.arange(count).view(1, count, 1)
    share = mine.float()
    about = (tokens[..., 0].unsqueeze(1) * share).sum(-1) / share.sum(-1).clamp(min=1)
    answer = tokens[..., 1].unsqueeze(1).masked_fill(~mine, _NONE).logsumexp(-1)
    return about + answer


def twin_loss(
    tokens: Tensor, owner: Tensor, labels: Tensor, question: Tensor, cluster: Tensor, margin: float = 1.0
) -> Tensor:
    """Ranks minimally different questions: the best score for an answered one must exceed the best for an unanswered
    one by `margin`; softplus of the shortfall, averaged over the pairs.
    """
    scores = pool(tokens, owner, labels.shape[1])
    every = scores.masked_fill(labels < 0, _NONE).amax(1)
    right = scores.masked_fill(labels != 1, _NONE).amax(1)
    losses = []
    for number in range(int(cluster.max()) + 1):
        answered, missed = [], []
        for asked in sorted(set(question[cluster == number].tolist())):
            mine = question == asked
            if bool((labels[mine] == 1).any()):
                answered.append(right[mine].max())
            else:
                missed.append(every[mine].max())
        losses += [nn.functional.softplus(miss - hit + margin) for hit in answered for miss in missed]
    return torch.stack(losses).mean() if losses else scores.sum() * 0.0


def listwise_loss(tokens: Tensor, owner: Tensor, labels: Tensor, group: Tensor) -> Tensor:
    """Returns the mean over answered groups of the negative log of the right sentences' softmax share in their group.

    `group` (batch,) is the number of each window's question, from 0.
    """
    scores = pool(tokens, owner, labels.shape[1])
    every = scores.masked_fill(labels < 0, _NONE)
    right = scores.masked_fill(labels != 1, _NONE)
    losses = []
    for number in range(int(group.max()) + 1):
        mine = group == number
        if int(mine.sum()) > 1 and bool((labels[mine] == 1).any()):
            losses.append(every[mine].logsumexp((0, 1)) - right[mine].logsumexp((0, 1)))
    return torch.stack(losses).mean() if losses else scores.sum() * 0.0


def loss_of(
    tokens: Tensor, owner: Tensor, labels: Tensor, answer: Tensor, located: Tensor, positive_weight: float = 2.0
) -> Tensor:
    """Returns the sum of three losses, averaged over the batch.

    `labels` (batch, sentences) is 1, 0 or -1 (padding or unknown); `answer` (batch, tokens) marks the answer's tokens;
    `located` (batch,) tells whether the position of the answer, or its absence, is known.
    """
    count = labels.shape[1]
    scores = pool(tokens, owner, count)
    known = labels >= 0
    gold = (labels == 1).float()
    weight = torch.where(labels == 1, positive_weight, 1.0) * known
    each = nn.functional.binary_cross_entropy_with_logits(scores, gold, weight=weight, reduction="sum")
    each = each / labels.shape[0]
    none = tokens[:, :1, 2]
    listed = torch.cat([none, scores.masked_fill(~known, _NONE)], 1).log_softmax(1)
    answered = gold.sum(1) > 0
    target = torch.cat([(~answered).float().unsqueeze(1), gold], 1)
    chosen = listed.masked_fill(target == 0, _NONE).logsumexp(1)
    listwise = -chosen.mean()
    places = tokens[..., 1].masked_fill(owner < 0, _NONE)
    places = torch.cat([none, places], 1).log_softmax(1)
    right = torch.cat([(~answered).unsqueeze(1), answer], 1)
    found = places.masked_fill(~right, _NONE).logsumexp(1)
    span = -(found * located).sum() / located.sum().clamp(min=1)
    return each + listwise + 0.5 * span
