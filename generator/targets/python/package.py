"""An API -> the package's root: its versions, and its public names."""

from __future__ import annotations

from collections.abc import Collection

from ...ir import Api
from ...render import Page
from ...text import PyDocstring, PyIdentifier, PySource, PyString
from . import names, prose
from .modules import member_order
from .options import PythonOptions
from .views import ExportView, PackageView

REQUIREMENTS = ("httpx2>=2.16,<3", "msgspec>=0.22,<1")


def package(api: Api, options: PythonOptions, runtime: Collection[str]) -> Page:
    """`runtime` are the modules of the runtime that the package has."""
    exports = {
        module: members
        for module, members in names.EXPORTS.items()
        if module.removeprefix("_runtime.") in runtime
    }
    exports["_client"] = (options.client,)
    exports["_async_client"] = (options.async_client,)
    if api.errors:
        exports["error_body"] = (names.class_(api.errors.body.id.name),)
    pairs = [
        (name, module)
        for module, members in sorted(exports.items())
        for name in sorted(members, key=member_order)
    ]
    public = ["__api_version__", "__requires__", "__version__", *(name for name, _ in pairs)]
    view = PackageView(
        source=PySource(api.source),
        docstring=PyDocstring(
            [f"The Python SDK of {api.title}.", "", *prose.markdown(api.description, 0)]
        ),
        version=PyString(options.version),
        api_version=PyString(api.version),
        requirements=tuple(PyString(requirement) for requirement in REQUIREMENTS),
        modules=tuple(
            PyString(module) for module in sorted({r.split(">=")[0] for r in REQUIREMENTS})
        ),
        exports=tuple(_export(name, module) for name, module in pairs),
        names=tuple(PyString(name) for name in sorted(public, key=member_order)),
    )
    return Page("__init__.py", "__init__.py.jinja", view)


def _export(name: str, module: str) -> ExportView:
    return ExportView(
        PyIdentifier(name), PyString(name), PyIdentifier(module), PyString(f".{module}")
    )
