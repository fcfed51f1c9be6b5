/** Links to the next page: which are read, and which are followed. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { PaginationError } from "../../../templates/typescript/runtime/errors.js";
import { linked } from "../../../templates/typescript/runtime/link-pagination.js";
import { Asked, inTurn, rows, CHAINED, list, ids } from "./lists.js";

const REFUSED: Record<string, string> = {
  "another host": "https://other.example/api/visits?secret=1",
  "another scheme": "http://zoo.example/api/visits?secret=1",
  "another port": "https://zoo.example:8443/api/visits?secret=1",
  "no scheme": "//other.example/api?secret=1",
  "a user": "https://ann@zoo.example/api/visits?secret=1",
  "a password": "https://ann:secret@zoo.example/api/visits",
  "a script": "javascript:alert(1)?secret",
  "a file": "file:///etc/passwd?secret",
  "no URL": "https://[x?secret",
  "a control character": "/api/x?\tsecret",
  "half a surrogate pair": "/api/x?secret\ud800",
  "a backslash": "https://zoo.example\\@other.example/api?secret=1",
  "too long": `/api/?secret=${"x".repeat(70_000)}`,
};

describe("a link is refused that leads to", () => {
  for (const [name, link] of Object.entries(REFUSED)) {
    test(name, async () => {
      const source = new Asked(inTurn(rows(["1"], { next: link })));
      const page = await list(source, CHAINED);
      await assert.rejects(page.nextPage(), (error) => {
        assert.ok(error instanceof PaginationError);
        assert.ok(!inspect(error).includes("secret"));
        assert.equal(error.cause, undefined);
        return true;
      });
      const cursor = page.nextCursor ?? "";
      const started = list(source, CHAINED, {}, { cursor });
      await assert.rejects(started, PaginationError);
      assert.equal(source.calls.length, 1);
    });
  }
});

test("a link out of the base URL is followed on the same server", async () => {
  const source = new Asked(
    inTurn(rows(["1"], { next: "/other?a=1" }), rows(["2"])),
  );
  assert.deepEqual(await ids(list(source, CHAINED)), ["1", "2"]);
  const asked = new URL(source.baseUrl + (source.calls[1]?.path ?? ""));
  assert.equal(asked.href, "https://zoo.example/other");
});

const HEADERS: Record<string, string | undefined> = {
  "": undefined,
  "<?a>; rel=more": "?a",
  '<?a>; rel="more"': "?a",
  '<?a>; rel="last More"': "?a",
  "<?a>; REL = more": "?a",
  '<?a>; rel="prev", <?b>; rel="more"': "?b",
  '<?a>;title="x, <?c>; rel=\\"more\\"";rel=prev,<?b>;title="a;b";rel=more':
    "?b",
  "<?a>; rel=more; rel=prev": "?a",
  "<?a>; rel=prev; rel=more": undefined,
  "<?a>; rel=moreover": undefined,
  '<?a>; rel="more"; anchor="#part"': undefined,
  "<?a>": undefined,
  "?a; rel=more": undefined,
  '<?a>; rel="more': undefined,
  "<<?a>; rel=more": "?a",
};

describe("a Link header", () => {
  for (const [header, link] of Object.entries(HEADERS)) {
    test(header === "" ? "empty" : header, () => {
      assert.equal(linked(header, "more"), link);
    });
  }

  test("is read in no time, however hostile", () => {
    for (const piece of ["<", "<a>;", '<a>;b="', "<a>;b=c;", "<a> ; \t"]) {
      assert.equal(linked(piece.repeat(20_000), "more"), undefined);
    }
  });
});
