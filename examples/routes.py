"""A target of your own: a table of the routes of an API.

Run it on folders of APIs: `python examples/routes.py specs/truto`.
"""

import sys
from dataclasses import dataclass

from generator import pipeline
from generator.diagnostics import Location, SpecError
from generator.report import render
from generator.spec import key
from generator.targets.base import File, Output, Request, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutesOptions:
    """The keys below `targets: {routes: ...}` in api.yaml, where it has them."""

    at: Location
    deprecated: bool = key("Whether deprecated operations are listed.", default=True)


def print_routes(request: Request) -> Output:
    rows = [
        (operation.method, operation.path, f"{operation.resource}.{operation.name}")
        for resource in request.api.resources
        for operation in resource.operations
        if request.options.deprecated or not operation.deprecated
    ]
    width = max((len(path) for _, path, _ in rows), default=0)
    text = "".join(f"{method:7} {path:{width}}  {name}\n" for method, path, name in rows)
    return Output(f"routes/{request.api.name}", (File("routes.txt", text),))


ROUTES = Target(
    name="routes",
    options=RoutesOptions,
    check=lambda api, options, report: None,  # a table can say whatever an API has
    generate=print_routes,
    names=lambda api, options: {},
)

if __name__ == "__main__":
    try:
        for output in pipeline.generate(sys.argv[1:], ROUTES):
            sys.stdout.writelines(file.text for file in output.files)
    except SpecError as error:
        sys.exit(render(error.diagnostics, error.sources))
