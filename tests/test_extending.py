"""Every class of a package that can be extended is, whatever it is called: the API that uses every
key, with a class of the user's for each of its classes."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.diagnostics import Location, Report
from generator.nodes import Text
from generator.pipeline import generate, load_apis
from generator.targets import extending, target_named
from generator.targets.python import extensions as of_python
from generator.targets.python.types import Types as PythonTypes
from generator.targets.typescript import extensions as of_typescript
from generator.targets.typescript.types import Types as TypescriptTypes
from tests.functional.printed import ZOO, python

AT = Location("api.yaml", 1, 1)
CLASSES = {
    "Acme": "",
    "resources.contacts.Contacts": "",
    "types.crm.contacts.Contact": "",
    "types.contacts.Contact": "",
    "types.contacts.Contacts": "a name for a type",
    "models.Money": "",
    "types.money.Money": "",
    "types.acme.Acme": "",
}


def named(key: str) -> list[str]:
    """The class that a key means, or what is wrong with it."""
    report = Report()
    found = extending.extended({Text(key, AT): Text("Extras", AT)}, CLASSES, report)
    return [*found, *(f"{one.code}: {one.message}" for one in report.diagnostics)]


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("Acme", "Acme"),
        ("acme.Acme", "types.acme.Acme"),
        ("Contacts", "resources.contacts.Contacts"),
        ("contacts.Contacts", "resources.contacts.Contacts"),
        ("contacts.Contact", "types.contacts.Contact"),
        ("crm.contacts.Contact", "types.crm.contacts.Contact"),
        ("types.contacts.Contact", "types.contacts.Contact"),
        ("money.Money", "types.money.Money"),
        ("models.Money", "models.Money"),
    ],
)
def test_a_key_means_one_class(key: str, meant: str) -> None:
    assert named(key) == [meant]


@pytest.mark.parametrize(
    ("key", "fault"),
    [
        ("Contact", "write `crm.contacts.Contact` or `contacts.Contact`"),
        ("Money", "write `models.Money` or `money.Money`"),
        ("types.contacts.Contacts", "not-extendable: a name for a type"),
        ("Contcat", "did you mean `Contact`?"),
        ("crm.contact.Contact", "the package has no class `crm.contact.Contact`"),
    ],
)
def test_a_key_that_means_none_or_several(key: str, fault: str) -> None:
    (told,) = named(key)
    assert fault in told


def print_all_extended(target: str, names: Mapping[str, str], folder: Path) -> Path:
    """The package of a target alone, each of its classes extended by the class beside it."""
    spec = folder / "spec"
    shutil.copytree(ZOO, spec)
    entries = ", ".join(f"{full}: {own}" for full, own in names.items())
    api = spec / "api.yaml"
    pattern = rf"(?m)^(  {target}: \{{.*)\}}$"
    text, changes = re.subn(pattern, rf"\1, extend: {{{entries}}}}}", api.read_text())
    assert changes == 1
    api.write_text(text)
    (output,) = generate([spec], target)
    for file in output.files:
        path = folder / output.root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    return folder / output.root


def test_every_class_of_python(tmp_path: Path) -> None:
    (loaded,) = load_apis([ZOO])
    (options,) = (one.options for one in loaded.choices if one.target is target_named("python"))
    classes = of_python.classes(loaded.api, options, PythonTypes.of(loaded.api))
    able = [full for full, fault in classes.items() if not fault]
    names = {full: f"Extras{number}" for number, full in enumerate(able)}
    package = print_all_extended("python", names, tmp_path)
    lines = [
        f"class {own}:\n    __slots__ = ()\n    full = {full!r}\n" for full, own in names.items()
    ]
    (package / "extensions.py").write_text("\n".join(lines))
    code = (
        "import pkgutil, sys\n"
        "from importlib import import_module\n"
        "package = import_module('city_zoo')\n"
        "for module in pkgutil.walk_packages(package.__path__, 'city_zoo.'):\n"
        "    import_module(module.name)\n"
        "for own in vars(sys.modules['city_zoo.extensions']).values():\n"
        "    if isinstance(own, type):\n"
        "        (heir,) = own.__subclasses__()\n"
        "        print(own.full, heir.__module__, heir.__name__)\n"
    )
    printed = [line.split() for line in python("-c", code, path=package.parent).splitlines()]
    assert [full for full, _, _ in printed] == able
    assert {full.rpartition(".")[2] for full in able} == {name for _, _, name in printed}
    rooms = {full.partition(".")[0] for full, _, _ in printed}
    assert {"envelopes", "error_body", "models", "resources", "types", "webhooks"} <= rooms
    for full, module, name in printed:
        where = module.removeprefix("city_zoo.")
        assert full in (f"{where}.{name}", name), (full, module)


def test_every_class_of_typescript(tmp_path: Path) -> None:
    (loaded,) = load_apis([ZOO])
    (options,) = (one.options for one in loaded.choices if one.target is target_named("typescript"))
    classes = of_typescript.classes(loaded.api, options, TypescriptTypes.of(loaded.api))
    able = [full for full, fault in classes.items() if not fault]
    names = {full: f"Extras{number}" for number, full in enumerate(able)}
    package = print_all_extended("typescript", names, tmp_path)
    sources = [file.read_text("utf-8") for file in (package / "src").rglob("*.ts")]
    heads = [
        one for text in sources for one in re.findall(r"class (\w+) extends (Extras\w+)", text)
    ]
    expected = [(full.rpartition(".")[2], own) for full, own in names.items()]
    assert sorted(heads) == sorted(expected)
    # What the user's classes inherit from is there, though no printed class names it any more.
    assert (package / "src/runtime/resource.ts").is_file()
