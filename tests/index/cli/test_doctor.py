from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from index import doctor
from index.corpus.types import Finding
from index.doctor import examine, free_memory, worst
from index.settings import Settings
from tests.index.cli.conftest import Storybot
from tests.index.conftest import MANIFEST

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.a-secret-that-nobody-may-see"


def found(findings: tuple[Finding, ...], severity: str, part: str) -> Finding:
    """Returns the only finding of that severity whose message contains the text."""
    hits = [one for one in findings if one.severity == severity and part in one.message]
    assert len(hits) == 1, [f"{one.severity} {one.subject}: {one.message}" for one in findings]
    return hits[0]


def test_a_healthy_story_has_nothing_but_notes(storybot: Storybot, bridge: Settings) -> None:
    (bridge.story / "articles.toml").write_text(f"{MANIFEST}published = 2024-03-08\n")
    storybot("rebuild")
    findings = examine()
    assert worst(findings) == "note", findings
    found(findings, "note", "is live and intact")


def test_a_story_without_an_index_says_what_to_run(bridge: Settings) -> None:
    assert "storybot rebuild" in found(examine(), "error", "not been indexed").remedy


def test_a_story_of_one_article_has_one_article_not_articles(storybot: Storybot, bridge: Settings) -> None:
    for article in sorted(bridge.story.glob("00[!1]_*.txt")):
        storybot("remove", article.name)
    storybot("rebuild")
    counted = [one.message for one in examine() if one.severity == "note" and "article" in one.message]
    assert len(counted) == 2
    assert all(": 1 article, " in message for message in counted), counted


def test_articles_changed_since_the_build_make_the_index_stale(storybot: Storybot, bridge: Settings) -> None:
    storybot("rebuild")
    with (bridge.story / "002_post.txt").open("a") as file:
        file.write("\nThe last boat leaves at four in the morning, the company said.\n")
    assert "storybot rebuild" in found(examine(), "warning", "1 changed").remedy


def test_articles_without_a_day_are_named_in_one_warning(bridge: Settings) -> None:
    (bridge.story / "004_post.txt").write_text("Boats stopped on Monday, the company said. Nobody was hurt.\n")
    finding = found(examine(), "warning", "No day of publication")
    assert "003_post.txt, 004_post.txt," in finding.message
    assert "published = " in finding.remedy


def test_a_chooser_is_reported_with_the_address_that_receives_questions(
    bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("openai")
    assert not [one for one in examine() if one.subject == "chooser"]
    monkeypatch.setenv("STORYBOT_CHOOSER", "http://user:a-password@localhost:11434/v1")
    monkeypatch.setenv("STORYBOT_CHOOSER_MODEL", "small")
    monkeypatch.setenv("STORYBOT_CHOOSER_KEY", "a-secret")
    findings = examine()
    message = found(findings, "note", "may choose sentences").message
    assert message.startswith("small at localhost:11434 ")
    assert "questions and sentences of the articles are sent there" in message
    assert not any(secret in str(findings) for secret in ("a-secret", "a-password"))


def test_a_model_on_another_machine_is_an_error_until_that_is_allowed(
    bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("openai")
    monkeypatch.setenv("STORYBOT_CHOOSER", "https://llm.example/v1")
    monkeypatch.setenv("STORYBOT_CHOOSER_MODEL", "small")
    assert "STORYBOT_CHOOSER_LOOPBACK_ONLY=false" in found(examine(), "error", "llm.example").remedy
    monkeypatch.setenv("STORYBOT_CHOOSER_LOOPBACK_ONLY", "false")
    assert "small at llm.example" in found(examine(), "note", "may choose sentences").message


def test_an_index_of_another_model_is_reported(
    storybot: Storybot,
    bridge: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    storybot("rebuild")
    monkeypatch.setenv("STORYBOT_MODEL", "another-model")
    assert "storybot rebuild" in found(examine(), "error", "another-model").remedy


def test_a_misspelt_setting_is_reported_with_the_likely_one(
    bridge: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("STORYBOT_EXCERPT", "2")
    assert "STORYBOT_EXCERPTS" in found(examine(), "warning", "STORYBOT_EXCERPT").remedy


def test_an_unusable_setting_is_an_error_not_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORYBOT_CAUTION", "reckless")
    assert found(examine(), "error", "STORYBOT_CAUTION")


def test_a_fault_in_the_manifest_or_an_article_is_reported_and_does_not_stop_the_check(
    storybot: Storybot,
    bridge: Settings,
) -> None:
    broken = MANIFEST.replace("headline =", "headlin =", 1).replace("003_post.txt", "004_gone.txt")
    (bridge.story / "articles.toml").write_text(broken)
    (bridge.story / "005_empty.txt").write_text("")
    findings = examine()
    assert any("headlin" in one.message for one in findings)
    assert any("004_gone.txt" in one.message and one.severity == "error" for one in findings)
    assert any("005_empty.txt" in one.message and one.severity == "error" for one in findings)
    assert storybot("doctor").code == 1


def test_an_index_inside_the_story_is_an_error(bridge: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORYBOT_INDEX_DIR", str(bridge.story / "index"))
    assert found(examine(), "error", "inside the story's folder")


def test_low_disk_space_is_reported(bridge: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda place: SimpleNamespace(free=5_000_000))
    assert [one.severity for one in examine() if "MB are free" in one.message] == ["error", "error"]


def test_a_read_only_folder_is_reported(bridge: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    file = bridge.story.parent / "a-file"
    file.write_text("")
    monkeypatch.setenv("STORYBOT_DATABASE", str(file / "below" / "storybot.sqlite3"))
    assert found(examine(), "error", "cannot be written")


def test_obstacles_to_editing_the_story_from_discord_are_reported(
    storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "free_memory", lambda: 10**8)
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: path != bridge.story and may(path, mode))
    findings = examine()
    assert "memory" in found(findings, "warning", "A rebuild beside the bot takes about 400 MB").remedy
    assert "right to write" in found(findings, "warning", "`/article` cannot change it").remedy


def test_the_memory_limit_of_a_container_counts_if_it_is_lower(tmp_path: Path) -> None:
    assert free_memory(tmp_path) is None
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc/meminfo").write_text("MemTotal: 9000000 kB\nMemAvailable:    1000000 kB\n")
    assert free_memory(tmp_path) == 1_024_000_000
    group = tmp_path / "sys/fs/cgroup"
    group.mkdir(parents=True)
    for limit, free in (("max", 1_024_000_000), ("500000000", 200_000_000), ("100000000", 0)):
        (group / "memory.max").write_text(f"{limit}\n")
        (group / "memory.current").write_text("300000000\n")
        assert free_memory(tmp_path) == free


@pytest.mark.parametrize("token", [TOKEN, "nonsense-but-secret"])
def test_the_token_is_never_printed_whatever_the_doctor_finds(
    storybot: Storybot,
    bridge: Settings,
    monkeypatch: pytest.MonkeyPatch,
    token: str,
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", token)
    for arguments in (["doctor", "--offline"], ["doctor", "--json", "--offline"], ["doctor", "--strict", "--offline"]):
        ran = storybot(*arguments)
        assert "DISCORD_TOKEN" in ran.out
        assert not any(part in ran.out + ran.err for part in token.split("."))
    assert ("warning" in {one.severity for one in examine() if one.subject == "discord"}) is (token != TOKEN)


def test_a_failing_check_is_a_finding_and_the_others_continue(
    storybot: Storybot,
    bridge: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    storybot("rebuild")

    raised: list[Exception] = [RuntimeError("secret words"), OSError("secret words")]

    def fail(folder: Path) -> None:
        raise raised[-1]

    monkeypatch.setattr("index.build.read_story", fail)
    while raised:
        findings = examine()
        assert type(raised.pop()).__name__ in found(findings, "error", "This check failed").message
        assert not any("secret words" in one.message + one.remedy for one in findings)
        assert any("is live and intact" in one.message for one in findings)
    raised.append(PermissionError(errno.EACCES, "Permission denied", "seeds"))
    assert "Change its permissions" in found(examine(), "error", "no permission to use seeds").remedy


def test_findings_as_json_have_their_severity_and_the_worst_sets_the_exit_code(
    storybot: Storybot,
    bridge: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran = storybot("doctor", "--json")
    told = json.loads(ran.out)
    assert (ran.code, told["worst"]) == (1, "error")
    assert {"severity", "subject", "message", "remedy"} == set(told["findings"][0])
    storybot("rebuild")
    assert storybot("doctor").code == 0
    monkeypatch.setenv("STORYBOT_EXCERPT", "2")
    assert storybot("doctor").code == 0
    assert storybot("doctor", "--strict").code == 1


def test_with_a_token_discord_is_asked_and_its_findings_count(
    storybot: Storybot,
    bridge: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    storybot("rebuild")
    asked: list[Settings] = []

    def answers(settings: Settings) -> tuple[tuple[str, str, str], ...]:
        asked.append(settings)
        return (("error", "Discord does not accept the token.", "Copy it anew."),)

    monkeypatch.setattr("index.cli.run_bot.bot_command", lambda name: {"examine": answers}[name])
    assert storybot("doctor").code == 0
    assert not asked
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    assert storybot("doctor", "--offline").code == 0
    assert not asked
    assert storybot("doctor").code == 1
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("STORYBOT_EXCERPT=2", "Did you mean STORYBOT_EXCERPTS?"),
        ("export STORYBOT_QUEUE_SIZ=9", "Did you mean STORYBOT_QUEUE_SIZE?"),
        ("DISCORD_TOKN=", "Did you mean DISCORD_TOKEN?"),
    ],
)
def test_a_mistyped_name_in_the_env_file_is_pointed_out(
    bridge: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, line: str, hint: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text(f"storybot_workers=3\nSTORYBOT_EXCERPTS=3\nPOSTGRES_PASSWORD=x\n{line}\n")
    assert found(examine(), "warning", "There is no setting").remedy == hint
