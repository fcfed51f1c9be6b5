/** Bodies: exact bytes on the wire, and what cannot be sent. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileBody } from "../../../templates/typescript/runtime/file-body.js";
import { FORM } from "../../../templates/typescript/runtime/form.js";
import {
  JSON_BODY,
  jsonBody,
} from "../../../templates/typescript/runtime/json-body.js";
import { MULTIPART } from "../../../templates/typescript/runtime/multipart.js";
import type {
  BodyFormat,
  Payload,
} from "../../../templates/typescript/runtime/payload.js";
import {
  bytesBody,
  textBody,
} from "../../../templates/typescript/runtime/raw-body.js";

/** What fetch makes of a payload, as text. */
async function sent(payload: Payload): Promise<string> {
  return new Response(payload.content ?? null).text();
}

function refused(format: BodyFormat, body: unknown, expected: object): void {
  assert.throws(() => format.encode(body), expected);
}

function streamOf(...pieces: string[]): ReadableStream<Uint8Array> {
  return new Blob(pieces).stream();
}

describe("JSON", () => {
  test("is said to be that", async () => {
    const payload = JSON_BODY.encode({ a: undefined, b: [2n ** 64n], c: "é" });
    assert.equal(await sent(payload), '{"b":[18446744073709551616],"c":"é"}');
    assert.equal(payload.contentType, "application/json");
    assert.equal(payload.isReplayable, true);
    const patch = jsonBody("application/merge-patch+json").encode({});
    assert.equal(patch.contentType, "application/merge-patch+json");
  });
});

describe("a form", () => {
  const forms: [object, string][] = [
    [{ a: "x y", b: [1, null, 2], c: null, d: undefined }, "a=x%20y&b=1&b=2"],
    [{ a: { b: { c: true } } }, "a[b][c]=true"],
    [{ a: { b: ["x", "y"] } }, "a[b][]=x&a[b][]=y"],
    [{ a: [{ b: 1 }] }, "a[][b]=1"],
    [{ "a&=": "é" }, "a%26%3D=%C3%A9"],
    [{ a: [], b: {} }, ""],
    [{}, ""],
  ];
  for (const [body, expected] of forms) {
    test(`is ${JSON.stringify(expected)}`, async () => {
      const payload = FORM.encode(body);
      assert.equal(await sent(payload), expected);
      assert.equal(payload.contentType, "application/x-www-form-urlencoded");
    });
  }

  test("is made of an object", () => {
    for (const body of [null, "a", ["a"], new Map()]) {
      refused(FORM, body, {
        name: "TypeError",
        message: /^the form takes an object/,
      });
    }
    refused(FORM, { a: [["b"]] }, { name: "TypeError", message: /^a takes/ });
  });
});

describe("text and bytes", () => {
  test("text says how it is encoded", async () => {
    const payload = textBody("text/csv").encode("é,1");
    assert.equal(await sent(payload), "é,1");
    assert.equal(payload.contentType, "text/csv; charset=utf-8");
    const said = textBody("text/csv; Charset=UTF-8").encode("");
    assert.equal(said.contentType, "text/csv; Charset=UTF-8");
  });

  test("bytes are as they were when they were given", async () => {
    const given = new TextEncoder().encode("-abc-");
    const payload = bytesBody("image/png").encode(given.subarray(1, 4));
    const whole = bytesBody("image/png").encode(given.buffer);
    given.fill(0);
    assert.equal(await sent(payload), "abc");
    assert.equal(await sent(whole), "-abc-");
    assert.equal(payload.contentType, "image/png");
  });

  test("of another kind are refused", () => {
    refused(textBody("text/plain"), 1, {
      name: "TypeError",
      message: "the body is a string, not number",
    });
    refused(textBody("text/plain"), "canary\ud800", {
      name: "RangeError",
      message: "the body has text that is not Unicode",
    });
    refused(bytesBody("image/png"), "canary", {
      name: "TypeError",
      message: "the body is bytes, not string",
    });
  });
});

describe("a file", () => {
  const png = fileBody("image/png");

  test("is sent as it is", async () => {
    const bytes = new TextEncoder().encode("abc");
    const files = [new Blob(["abc"]), bytes, bytes.buffer, streamOf("a", "bc")];
    for (const file of files) {
      const payload = png.encode(file);
      assert.equal(await sent(payload), "abc");
      assert.equal(payload.contentType, "image/png");
      assert.equal(payload.isReplayable, !(file instanceof ReadableStream));
    }
  });

  test("has the content type that its caller says", () => {
    const content = new Blob(["a"], { type: "image/webp" });
    const said = png.encode({ content, contentType: "image/gif; q=1" });
    assert.equal(said.contentType, "image/gif; q=1");
    assert.equal(png.encode(content).contentType, "image/png");
    for (const contentType of ["image", "a/b\r\nX-Evil: 1", "é/a", 1]) {
      refused(
        png,
        { content, contentType },
        {
          name: "RangeError",
          message: "contentType is not a media type, as image/png",
        },
      );
    }
  });

  test("of another kind is refused", () => {
    for (const body of ["canary", null, 1, {}, { content: "canary" }, []]) {
      refused(png, body, { name: "TypeError", message: /^a file is a Blob/ });
    }
    const stream = streamOf("a");
    stream.getReader();
    refused(png, stream, { name: "TypeError", message: /somebody else$/ });
    refused(
      png,
      { content: new Blob(), name: 1 },
      {
        name: "TypeError",
        message: "a file's name is a string, not number",
      },
    );
  });
});

describe("a multipart form", () => {
  const FIELDS = {
    text: 'a\nb"é',
    number: 2n,
    'a"b\r\nc': true,
    list: ["x", null, "y"],
    object: { a: [1] },
    objects: [{ a: 1 }, { b: 2 }],
    nothing: null,
    left: undefined,
  };
  const PARTS = [
    'Content-Disposition: form-data; name="text"\r\n\r\na\nb"é\r\n',
    'Content-Disposition: form-data; name="number"\r\n\r\n2\r\n',
    'Content-Disposition: form-data; name="a%22b%0D%0Ac"\r\n\r\ntrue\r\n',
    'Content-Disposition: form-data; name="list"\r\n\r\nx\r\n',
    'Content-Disposition: form-data; name="list"\r\n\r\ny\r\n',
    'Content-Disposition: form-data; name="object"\r\n' +
      'Content-Type: application/json\r\n\r\n{"a":[1]}\r\n',
    'Content-Disposition: form-data; name="objects"\r\n' +
      'Content-Type: application/json\r\n\r\n[{"a":1},{"b":2}]\r\n',
  ];

  test("has a part for each field", async () => {
    const payload = MULTIPART.encode(FIELDS);
    assert.equal(await sent(payload), framed(payload, PARTS));
    assert.equal(payload.isReplayable, true);
  });

  test("has files with their names and content types", async () => {
    const photo = new File(["png"], 'a"b.png', { type: "image/png" });
    const payload = MULTIPART.encode({
      file: [photo, new Blob(["x"]), Uint8Array.of(0x79)],
      named: { content: photo, name: "c.gif", contentType: "image/gif" },
    });
    const parts = [
      filePart("file", "a%22b.png", "image/png", "png"),
      filePart("file", "file", "application/octet-stream", "x"),
      filePart("file", "file", "application/octet-stream", "y"),
      filePart("named", "c.gif", "image/gif", "png"),
    ];
    assert.equal(await sent(payload), framed(payload, parts));
  });

  test("is read by others as it was meant", async () => {
    const file = new File(["a\r\n--b"], "a.txt", { type: "text/plain" });
    const payload = MULTIPART.encode({ a: "é", file });
    const headers = { "Content-Type": payload.contentType ?? "" };
    const read = new Response(payload.content ?? null, { headers });
    const form = await read.formData();
    assert.equal(form.get("a"), "é");
    const found = form.get("file");
    assert.ok(found instanceof File);
    assert.equal(await found.text(), "a\r\n--b");
    assert.equal(found.name, "a.txt");
  });

  test("with a stream is a stream, and sent once", async () => {
    const content = streamOf("p", "ng");
    const payload = MULTIPART.encode({
      a: "1",
      file: { content, name: "a.png", contentType: "image/png" },
      z: 2,
    });
    assert.equal(payload.isReplayable, false);
    const parts = [
      'Content-Disposition: form-data; name="a"\r\n\r\n1\r\n',
      filePart("file", "a.png", "image/png", "png"),
      'Content-Disposition: form-data; name="z"\r\n\r\n2\r\n',
    ];
    assert.equal(await sent(payload), framed(payload, parts));
  });

  test("whose stream breaks, breaks", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull() {
        throw new Error("broken");
      },
    });
    const payload = MULTIPART.encode({ file: broken });
    await assert.rejects(sent(payload), { message: "broken" });
  });

  test("that is not sent lets go of its streams", async () => {
    const reasons: Promise<unknown>[] = [];
    const streams = ["one", "two"].map(() => {
      const { stream, reason } = watched();
      reasons.push(reason);
      return stream;
    });
    const { content } = MULTIPART.encode({ files: streams });
    assert.ok(content instanceof ReadableStream);
    await content.cancel("aborted");
    assert.deepEqual(await Promise.all(reasons), ["aborted", "aborted"]);
  });
});

/** A stream that gives nothing, and the reason why it is let go. */
function watched(): {
  stream: ReadableStream<Uint8Array>;
  reason: Promise<unknown>;
} {
  const source: UnderlyingDefaultSource<Uint8Array> = {};
  const reason = new Promise<unknown>((resolve) => {
    source.cancel = resolve;
  });
  return { stream: new ReadableStream(source), reason };
}

function filePart(
  field: string,
  name: string,
  type: string,
  content: string,
): string {
  const disposition = `form-data; name="${field}"; filename="${name}"`;
  return (
    `Content-Disposition: ${disposition}\r\n` +
    `Content-Type: ${type}\r\n\r\n${content}\r\n`
  );
}

/** The parts between the boundaries that a payload says. */
function framed(payload: Payload, parts: readonly string[]): string {
  const [, boundary = ""] = payload.contentType?.split("boundary=") ?? [];
  assert.match(boundary, /^[0-9a-f-]{20,70}$/);
  const mark = `--${boundary}`;
  return [...parts.map((part) => `${mark}\r\n${part}`), `${mark}--\r\n`].join(
    "",
  );
}
