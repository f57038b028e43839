"""The load model: more load never needs fewer groups, and each resource is the bottleneck somewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bench.load_model import Costs, Load, Machine, message_and_server, open_stories, plan, simulate

COSTS, SMALL, MACHINE = Costs(), Load(servers=50, stories=1, questions=0.1, messages=1), Machine()


def test_a_small_bot_is_one_group() -> None:
    assert plan(SMALL, COSTS, MACHINE).groups == 1


def test_questions_need_cores_and_stories_need_memory() -> None:
    busy = plan(replace(SMALL, questions=30.0), COSTS, MACHINE)
    assert busy.groups == busy.by_processor > busy.by_memory
    wide = plan(replace(SMALL, stories=100_000, questions=2.0), replace(COSTS, story_megabytes=4.0), MACHINE)
    assert wide.groups == wide.by_memory > wide.by_processor


@pytest.mark.parametrize("field", ["servers", "stories", "questions", "messages"])
def test_more_load_never_needs_fewer_groups(field: str) -> None:
    load = Load()
    groups = [
        plan(replace(load, **{field: getattr(load, field) * factor}), COSTS, MACHINE).groups for factor in (1, 4, 16)
    ]
    assert groups == sorted(groups)
    assert plan(load, COSTS, MACHINE).shards >= plan(load, COSTS, MACHINE).groups


def test_open_stories_never_exceed_the_existing_or_the_asked_ones() -> None:
    assert open_stories(5000, 20.0, 900.0) < 5000
    assert open_stories(5000, 0.01, 900.0) < 0.01 * 900
    assert open_stories(1, 100.0, 900.0) == pytest.approx(1.0)


def test_the_simulation_agrees_with_the_model() -> None:
    load = Load(servers=2000, stories=500, questions=8.0, messages=0, idle_seconds=300.0)
    planned = plan(load, COSTS, MACHINE)
    played = simulate(load, COSTS, MACHINE, planned.groups, seconds=900)
    assert played.questions == pytest.approx(8.0 * 900, rel=0.1)
    assert played.utilised < 0.75, "the busiest group has more than its share of servers"
    assert played.open_stories <= 1.2 * planned.open_stories
    assert played.waited[0] < COSTS.question_seconds
    overloaded = simulate(load, COSTS, MACHINE, planned.groups // 2, seconds=900)
    assert overloaded.waited[0] > 10 * max(played.waited[0], 0.1)


def test_a_process_that_exceeds_the_memory_is_an_error() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        plan(SMALL, COSTS, Machine(megabytes=100.0))


def test_measurements_of_discord_are_positive() -> None:
    found = message_and_server(servers=300, messages=50)
    assert found["message_seconds"] > 0
    assert found["server_megabytes"] > 0
