"""Discord's rate limits, and faults that a test schedules."""

from __future__ import annotations

import hashlib
import re
import time
from dataclasses import dataclass, field

from tests.discord_server.world import Json

# (method, end of the route) → requests, seconds. As observed on Discord; other routes get DEFAULT.
ROUTE_LIMITS: dict[tuple[str, str], tuple[int, float]] = {
    ("POST", "/channels/{channel}/messages"): (5, 5.0),
    ("PATCH", "/channels/{channel}/messages/{message}"): (5, 5.0),
    ("POST", "/channels/{channel}/typing"): (5, 5.0),
    ("POST", "/webhooks/{application}/{token}"): (5, 2.0),
    ("PATCH", "/webhooks/{application}/{token}/messages/{message}"): (5, 2.0),
    ("PUT", "/channels/{channel}/messages/{message}/reactions/{emoji}/@me"): (1, 0.25),
}
DEFAULT_LIMIT = (50, 1.0)
GLOBAL_LIMIT = (50, 1.0)
MAJOR = ("channel", "guild", "token")


class ApiError(Exception):
    """A response other than 2xx, in Discord's form."""

    def __init__(self, status: int, code: int, message: str, **extra: object) -> None:
        super().__init__(message)
        self.status = status
        self.body: Json = {"message": message, "code": code, **extra}
        self.headers: dict[str, str] = {}


@dataclass(slots=True)
class Window:
    """A fixed window of requests: `used` of `limit` since `began`."""

    limit: int
    per: float
    began: float = -1e9
    used: int = 0

    def take(self, now: float) -> bool:
        if now - self.began >= self.per:
            self.began, self.used = now, 0
        if self.used >= self.limit:
            return False
        self.used += 1
        return True

    def reset_after(self, now: float) -> float:
        return max(0.0, self.began + self.per - now)


@dataclass(slots=True)
class RateLimits:
    """All windows. Without `enforced` there are neither limits nor headers."""

    enforced: bool = True
    everything: Window = field(default_factory=lambda: Window(*GLOBAL_LIMIT))
    windows: dict[str, Window] = field(default_factory=dict)
    hit: int = 0

    def admit(self, method: str, route: str, majors: dict[str, str], *, counted: bool) -> dict[str, str]:
        """Returns the headers to send. `counted` requests count towards the global limit too.

        Raises:
            ApiError: 429, with the headers and the body that discord.py uses.
        """
        if not self.enforced:
            return {}
        now = time.monotonic()
        if counted and not self.everything.take(now):
            self.hit += 1
            raise too_many(self.everything.reset_after(now), everywhere=True, scope="global")
        major = "+".join(majors[name] for name in MAJOR if name in majors)
        bucket = hashlib.md5(f"{method} {route}".encode(), usedforsecurity=False).hexdigest()
        window = self.windows.setdefault(f"{bucket}:{major}", Window(*ROUTE_LIMITS.get((method, route), DEFAULT_LIMIT)))
        admitted = window.take(now)
        after = window.reset_after(now)
        headers = {
            "X-RateLimit-Limit": str(window.limit),
            "X-RateLimit-Remaining": str(window.limit - window.used),
            "X-RateLimit-Reset": f"{time.time() + after:.3f}",
            "X-RateLimit-Reset-After": f"{after:.3f}",
            "X-RateLimit-Bucket": bucket,
        }
        if not admitted:
            self.hit += 1
            error = too_many(after, everywhere=False, scope="user")
            error.headers |= headers
            raise error
        return headers


def too_many(retry_after: float, *, everywhere: bool, scope: str) -> ApiError:
    error = ApiError(429, 0, "You are being rate limited.", retry_after=round(retry_after, 3))
    error.body["global"] = everywhere
    error.headers = {"Retry-After": str(int(retry_after) + 1), "X-RateLimit-Scope": scope}
    if everywhere:
        error.headers["X-RateLimit-Global"] = "true"
    return error


@dataclass(slots=True)
class Fault:
    """For the next `times` matching requests: wait `delay`, then respond with `status` (0: as usual).

    `after` performs the request first and then responds wrongly, like a proxy that loses a response; `cut` closes the
    socket instead of responding. `path` is a regular expression for the path after the API's base.
    """

    path: str
    method: str = ""
    status: int = 0
    times: int = 1
    delay: float = 0.0
    retry_after: float = 1.0
    everywhere: bool = False
    code: int = 0
    message: str = "injected"
    after: bool = False
    cut: bool = False
    struck: int = 0

    def matches(self, method: str, path: str) -> bool:
        if self.struck >= self.times or (self.method and self.method != method):
            return False
        return re.search(self.path, path) is not None

    def error(self) -> ApiError:
        if self.status == 429:
            return too_many(self.retry_after, everywhere=self.everywhere, scope="user")
        return ApiError(self.status, self.code, self.message)
