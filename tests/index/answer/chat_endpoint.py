"""A loopback server for the chat-completions protocol that misbehaves on demand."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[[dict[str, Any], BaseHTTPRequestHandler], None]


def say(handler: BaseHTTPRequestHandler, content: str, status: int = 200) -> None:
    """Returns a complete response with `content` as the model's message."""
    message = {"role": "assistant", "content": content}
    choices = [{"index": 0, "finish_reason": "stop", "message": message}]
    body = {"id": "x", "object": "chat.completion", "created": 0, "model": "m", "choices": choices}
    send(handler, json.dumps(body).encode(), status)


def send(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200) -> None:
    """Sends a response with this body."""
    handler.send_response(status)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def drip(handler: BaseHTTPRequestHandler, stop: threading.Event) -> None:
    """Sends a response byte by byte, forever."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    while not stop.is_set():
        try:
            handler.wfile.write(b" ")
            handler.wfile.flush()
        except OSError:
            return
        time.sleep(0.02)


class Endpoint:
    """The requests to the server, and its replies."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.paths: list[str] = []
        self.reply: Reply = lambda _, handler: say(handler, '{"answers": [], "contradicted_by": null}')
        self.url = ""
        self.stop = threading.Event()


@contextmanager
def serving() -> Iterator[Endpoint]:
    """Runs an endpoint at a free loopback port until the block ends."""
    endpoint = Endpoint()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            asked = json.loads(self.rfile.read(length))
            endpoint.asked.append(asked)
            endpoint.paths.append(self.path)
            endpoint.reply(asked, self)

        def log_message(self, *_: object) -> None:
            """Logs nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    endpoint.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield endpoint
    finally:
        endpoint.stop.set()
        server.shutdown()
        server.server_close()
