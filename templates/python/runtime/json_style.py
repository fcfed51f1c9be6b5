# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A parameter that is JSON."""

import json
import re
from urllib.parse import quote

from .json_body import json_content

_NOT_PLAIN = re.compile(r"[^ -~]")


class JSONStyle:
    """Percent-encoded, for a URL or a cookie."""

    def text(self, value: object, name: str) -> str | None:
        return quote(json_content(value, name), safe="")


class JSONHeader:
    """In ASCII, as JSON itself escapes what is not."""

    def text(self, value: object, name: str) -> str | None:
        return _NOT_PLAIN.sub(
            lambda found: json.dumps(found[0])[1:-1], json_content(value, name).decode()
        )


JSON = JSONStyle()
HEADER_JSON = JSONHeader()
