"""What stands on a page runs as soon as its placeholders are filled, whatever things are called."""

from __future__ import annotations

import shlex
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from generator.pipeline import load_apis
from generator.samples.example import Rendering
from generator.targets.base import Request
from generator.targets.samples.writers import samples_of

API = """\
api: desk
version: "1"
base_url: https://desk.example
auth:
  basic: {username: user, password: word}
  stamp: {kind: api_key, argument: stamp, cookie: stamp}
targets:
  typescript: {package: desk, client: Console, version: 0.1.0}
  samples: {}
  python: {package: desk, client: Print, async_client: Main, version: 0.1.0}
"""
RESOURCE = """\
resource: papers
path: /papers
operations:
  find:
    http: GET /
    query:
      mode: {const: "a b&c", required: true}
      tags: {type: "list[string]", style: brackets, required: true}
      near: {style: deep_object, required: true, fields: {lat: {type: number, required: true}}}
    response: any
  take:
    http: GET /{shelf}
    path: {shelf: {type: number, example: 2.0}}
    query:
      console: {type: string, required: true}
      btoa: {type: string, required: true}
      near: {type: map, example: {lat: 3.0}}
    cookie:
      session: {type: string, required: true}
      place: {type: number, example: 1.0}
    security: [stamp]
    response: any
"""


def samples(folder: Path, key: str, rendering: Rendering) -> dict[str, str]:
    """The text of each sample, in their order."""
    spec = folder / "desk"
    spec.mkdir()
    (spec / "api.yaml").write_text(API)
    (spec / "papers.yaml").write_text(RESOURCE)
    (loaded,) = load_apis(spec)
    (operation,) = [one for one in loaded.api.resources[0].operations if one.key == key]
    request = Request(loaded.api, None, loaded.choices)
    return {sample.file: sample.text for sample in samples_of(request, operation, rendering)}


def test_a_page_of_curl_sends_what_it_shows(tmp_path: Path) -> None:
    """curl takes brackets for patterns; what is no placeholder is escaped."""
    text = samples(tmp_path, "find", Rendering.PLACEHOLDERS)["curl.sh"]
    curl, globoff, _, _, url, *_ = shlex.split(text.replace("\\\n", ""))
    assert (curl, globoff) == ("curl", "--globoff")
    sent = {"tags[]": "<tags>", "near[lat]": "<lat>", "mode": "a b&c"}
    assert dict(parse_qsl(urlsplit(url).query)) == sent
    assert " " not in url


def test_a_constant_takes_no_name_that_the_sample_needs(tmp_path: Path) -> None:
    text = samples(tmp_path, "take", Rendering.PLACEHOLDERS)["javascript_fetch.mjs"]
    assert "['console', '<console>']," in text
    assert "const console" not in text


def test_a_client_takes_no_name_that_the_sample_needs(tmp_path: Path) -> None:
    found = samples(tmp_path, "find", Rendering.VALUES)
    assert "print_client = Print(" in found["python_sdk.py"]
    assert "const consoleClient = new Console(" in found["typescript_sdk.ts"]


def test_texts_beside_each_other_are_one(tmp_path: Path) -> None:
    text = samples(tmp_path, "take", Rendering.VALUES)["python_requests.py"]
    assert '"Cookie": "session=session; place=1; stamp=" + os.environ["DESK_STAMP"],' in text


def test_all_languages_write_a_whole_number_alike(tmp_path: Path) -> None:
    found = samples(tmp_path, "take", Rendering.VALUES)
    assert "/papers/2?" in found["curl.sh"]
    assert "near={" + '"lat": 3}' in found["python_sdk.py"]
    assert "near: { lat: 3 }" in found["typescript_sdk.ts"]
    assert not any(".0" in text for text in found.values())


def test_clients_stand_in_the_order_of_the_targets(tmp_path: Path) -> None:
    assert list(samples(tmp_path, "find", Rendering.PLACEHOLDERS)) == [
        "curl.sh",
        "javascript_fetch.mjs",
        "python_requests.py",
        "typescript_sdk.ts",
        "python_sdk.py",
    ]
