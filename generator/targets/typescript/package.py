"""An API -> the package's root, and the files that npm and compilers read."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ...ir import Api
from ...render import Page
from ...slices import SHARED
from ...text import Json, TsDocComment, TsIdentifier, TsSource, TsString
from . import names, prose
from .modules import COMMON, ENVELOPES, ERROR_BODY, PARAMETERS, WEBHOOKS
from .options import TypescriptOptions
from .views import DocumentView, ExportView, IndexView

NODE = ">=20"
TYPESCRIPT = "^6.0.3"
# Folders whose modules are imported one by one.
_FOLDERS = ("types", "resources")


def index_view(api: Api, options: TypescriptOptions, runtime: Collection[str]) -> IndexView:
    """`runtime` are the modules of the runtime that the package has."""
    exports = [
        _export(members, f"runtime/{module}", is_type=is_type)
        for module, sides in sorted(names.EXPORTS.items())
        if module in runtime
        for members, is_type in zip(sides, (False, True), strict=True)
        if members
    ]
    return IndexView(
        source=TsSource(api.source),
        comment=TsDocComment(
            [
                *prose.markdown(f"The TypeScript SDK of {api.title}.", 0),
                "",
                *prose.markdown(api.description, 0),
            ]
        ),
        client=TsIdentifier(options.client),
        exports=tuple(exports),
    )


def _export(members: Iterable[str], module: str, *, is_type: bool) -> ExportView:
    return ExportView(tuple(map(TsIdentifier, members)), TsString(f"./{module}.js"), is_type)


def package_json(api: Api, options: TypescriptOptions, modules: Collection[str]) -> Page:
    """Its keys in the order that tools sort them in. `modules` are the package's own."""
    exports: dict[str, object] = {".": _entry("index")}
    exports |= {f"./{folder}/*": _entry(f"{folder}/*") for folder in _FOLDERS}
    beside = (
        home
        for home in (ENVELOPES, ERROR_BODY, PARAMETERS, COMMON, WEBHOOKS)
        if home.types in modules
    )
    names_of = (home.types.removesuffix(".ts") for home in beside)
    exports |= {f"./{name}": _entry(name) for name in names_of}
    return _document(
        "package.json",
        {
            "name": options.package,
            "version": options.version,
            "description": f"The TypeScript SDK of {' '.join(api.title.split())}.",
            "files": ["dist", "src"],
            "type": "module",
            "sideEffects": False,
            "types": "./dist/index.d.ts",
            "exports": {**exports, "./package.json": "./package.json"},
            "scripts": {"build": "tsc", "prepack": "npm run build"},
            "devDependencies": {"typescript": TYPESCRIPT},
            "engines": {"node": NODE},
        },
    )


def _document(path: str, content: dict[str, object]) -> Page:
    return Page(path, "document.json.jinja", DocumentView(Json(content)), SHARED)


def _entry(path: str) -> dict[str, str]:
    return {"types": f"./dist/{path}.d.ts", "default": f"./dist/{path}.js"}


def tsconfig_json() -> Page:
    strict = (
        "strict",
        "exactOptionalPropertyTypes",
        "noUncheckedIndexedAccess",
        "noImplicitOverride",
        "noPropertyAccessFromIndexSignature",
        "erasableSyntaxOnly",
        "isolatedModules",
        "verbatimModuleSyntax",
    )
    options: dict[str, object] = {
        "target": "ES2022",
        "lib": ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
        "module": "NodeNext",
        "types": [],
        **dict.fromkeys(strict, True),
        "rootDir": "src",
        "outDir": "dist",
        "declaration": True,
        "declarationMap": True,
        "sourceMap": True,
    }
    return _document("tsconfig.json", {"compilerOptions": options, "include": ["src"]})
