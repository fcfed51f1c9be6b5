# Python 3.11 or newer and Node are all that has to be there; every target does its own set-up.
#
#   make generate   prints generated/ from specs/
#   make test       everything that CI checks
#   make faults     the table of faults that a client meets, a line for each
#   make leaks      100,000 calls that go wrong, and what they leave behind; takes minutes
#   make kills      kills generate before and after every call that writes, thousands of times, and
#                   counts the torn trees; takes minutes
#   make regenerations   runs, edits, kills and upgrades by lot, ten thousand steps of them, and
#                   counts the states; STEPS=100000 for more; takes minutes
#   make check      says where generated/ is not what the specs say; writes nothing
#   make bench      the costs that we promise, as ratios, beside other SDKs; bench-oldest likewise
#   make bench-typescript   what a call costs in TypeScript, and the package in a bundle
#   make bench-docs  how large a reference of 1,000 operations is, and how fast it is searched
#   make openapi    imports, prints and judges every document of OPENAPI; writes what became of them
#                   into docs/openapi-documents.md; takes an hour
#   make openapi-requests   calls every operation of eleven documents, and reads what arrives
#   make bench-openapi   what a large document costs beside other generators; writes that there too
#   make bench-regenerate   what it costs to print again, beside openapi-python-client; writes that
#                   into docs/regeneration-costs.md and the README; takes half an hour
#   make screenshots   the pictures of the reference in docs/images
#   make format     puts our own code in order
#   make clean      removes what these targets set up

SHELL := /bin/bash
.DELETE_ON_ERROR:

# The newest Python found runs everything, the oldest the tests again. `make test PYTHON=...`
# and `OLDEST_PYTHON=...` choose others.
PYTHONS := $(shell .ci/pythons)
PYTHON ?= $(lastword $(PYTHONS))
OLDEST_PYTHON ?= $(firstword $(PYTHONS))
ifeq ($(PYTHON),)
$(error No usable Python from 3.11 to 3.14 was found; name one with PYTHON=/path/to/python)
endif

VENV := .venv
BENCH_VENV := .venv-bench
OLDEST_VENV := $(if $(filter-out $(PYTHON),$(OLDEST_PYTHON)),.venv-oldest)
READY := $(VENV)/ready $(OLDEST_VENV:%=%/ready)
BIN := $(VENV)/bin
OURS := generator tests benchmarks examples
RUNTIME := templates/python/runtime
PACKAGES := $(wildcard generated/python/*)
NODE_TOOLS := tests/typescript
NODE_READY := $(NODE_TOOLS)/node_modules/ready
NODE_BIN := $(NODE_TOOLS)/node_modules/.bin
ESLINT := $(NODE_BIN)/eslint --config $(NODE_TOOLS)/eslint.config.js
OXFMT := $(BIN)/oxfmt --config $(NODE_TOOLS)/oxfmt.json --disable-nested-config
# Prettier 3.8: oxfmt lays out unions as that does, and 3.9 in another way.
PRETTIER := $(NODE_BIN)/prettier --no-config --no-editorconfig --log-level warn
BROWSER := tests/browser/chromium.sh
OUR_SCRIPTS := templates/docs/assets/*.js
OUR_TYPESCRIPT := templates/typescript/runtime templates/typescript/config.d.ts $(NODE_TOOLS)

export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: generate check test faults leaks kills regenerations bench bench-oldest bench-typescript bench-docs openapi openapi-requests bench-openapi bench-regenerate screenshots format judged lint types mypy pyright typescript-types generated-is-clean oldest clean

generate: $(VENV)/ready
	mkdir -p docs/schema
	$(BIN)/sdkpress schema api > docs/schema/api.json
	$(BIN)/sdkpress schema resource > docs/schema/resource.json
	$(BIN)/sdkpress schema models > docs/schema/models.json
	$(BIN)/sdkpress generate --verbose

check: $(VENV)/ready
	$(BIN)/sdkpress check

# Judges of one processor each go first, two at a time; pytest comes last: its closing line says how
# it went.
test: $(READY) $(NODE_READY)
	$(MAKE) --no-print-directory --jobs=2 --output-sync=target judged
	$(MAKE) --no-print-directory oldest
	$(BROWSER)
	SDKPRESS_PYTHONS="$(OLDEST_VENV:%=%/bin/python)" $(BIN)/python -m pytest -n 2 --dist worksteal -m "not documents"

faults: $(VENV)/ready $(NODE_READY)
	$(BIN)/python -m pytest -q -n 2 --dist worksteal tests/faults

leaks: $(VENV)/ready
	$(BIN)/python -m tests.faults.leaks 100000

kills: $(VENV)/ready
	$(BIN)/python -m tests.kill_sweep --small
	$(BIN)/python -m tests.kill_sweep

STEPS := 10000

regenerations: $(VENV)/ready
	$(BIN)/python -m tests.regeneration --steps $(STEPS)
	$(BIN)/python -m tests.regeneration --steps $$(($(STEPS) / 20)) --python

# The slowest comes first.
judged: pyright typescript-types mypy generated-is-clean lint check

lint: $(VENV)/ready $(NODE_READY)
	$(BIN)/ruff check $(OURS)
	$(BIN)/black --quiet --check $(OURS)
	$(BIN)/ruff check --isolated --target-version py311 $(RUNTIME)
	$(BIN)/black --quiet --check --config /dev/null --target-version py311 $(RUNTIME)
	$(ESLINT) $(OUR_TYPESCRIPT) $(OUR_SCRIPTS)
	$(OXFMT) --list-different $(OUR_TYPESCRIPT) $(OUR_SCRIPTS)

types: mypy pyright typescript-types

mypy: $(VENV)/ready
	$(BIN)/mypy --strict generator examples $(PACKAGES)
	MYPYPATH=templates $(BIN)/mypy --strict --explicit-package-bases $(RUNTIME)

pyright: $(VENV)/ready
	$(BIN)/pyright --pythonpath $(BIN)/python generator examples $(PACKAGES)

typescript-types: $(NODE_READY)
	$(NODE_BIN)/tsc --project $(NODE_TOOLS)/tsconfig.runtime.json
	$(NODE_BIN)/tsc --project $(NODE_TOOLS)/tsconfig.browser.json
	$(NODE_BIN)/tsc --project $(NODE_TOOLS)/tsconfig.json
	$(NODE_BIN)/tsc --project $(NODE_TOOLS)/tsconfig.generated.json

# Output is judged by each tool's own defaults: whoever vendors it has another configuration.
# Samples are written as pages show them, which is not how black writes. `types` has its types.
generated-is-clean: $(VENV)/ready $(NODE_READY)
	$(BIN)/ruff check --isolated --target-version py311 generated
	$(BIN)/black --quiet --check --config /dev/null --target-version py311 generated/python
	$(ESLINT) generated/typescript
	$(OXFMT) --list-different generated/typescript
	$(PRETTIER) --check generated/typescript

# Another Python must print the same bytes, and run what was printed; to TypeScript, to browsers and
# to what judges the output it is all one.
oldest: $(READY)
	$(if $(OLDEST_VENV),$(OLDEST_VENV)/bin/sdkpress check)
	$(if $(OLDEST_VENV),$(OLDEST_VENV)/bin/python -m pytest -n 2 --dist worksteal -m "not typescript and not tools and not browser and not documents")

# The peers that we are measured beside have an environment of their own: no test needs them.
bench: $(BENCH_VENV)/ready
	$(BENCH_VENV)/bin/python -m benchmarks

bench-oldest: $(BENCH_VENV)-oldest/ready
	$(BENCH_VENV)-oldest/bin/python -m benchmarks

bench-typescript: $(VENV)/ready $(NODE_READY)
	$(BIN)/python -m benchmarks.typescript

bench-docs: $(VENV)/ready $(NODE_READY)
	$(BROWSER)
	$(BIN)/python -m benchmarks.docs

# The documents are other people's, so they stand beside the repository.
OPENAPI := ../shared/openapi

openapi: $(VENV)/ready $(NODE_READY)
	$(BIN)/python -m benchmarks.openapi_documents --write $(OPENAPI)

openapi-requests: $(VENV)/ready
	$(BIN)/python -m pytest -n 2 tests/functional/openapi_requests

bench-openapi: $(VENV)/ready $(BENCH_VENV)/ready
	$(BIN)/python -m benchmarks.openapi_generators --write --peers $(BENCH_VENV)/bin \
		$(OPENAPI)/github-octokit.json

bench-regenerate: $(VENV)/ready $(BENCH_VENV)/ready
	$(BIN)/python -m benchmarks.regenerate --write $(REGENERATE) --peers $(BENCH_VENV)/bin \
		$(OPENAPI)/github-octokit.json

screenshots: $(VENV)/ready $(NODE_READY)
	$(BROWSER)
	UPDATE_SCREENSHOTS=1 $(BIN)/python -m pytest -q tests/browser/test_screenshots.py

format: $(VENV)/ready
	$(BIN)/ruff check --fix $(OURS)
	$(BIN)/black $(OURS)
	$(OXFMT) $(OUR_TYPESCRIPT) $(OUR_SCRIPTS)

clean:
	rm -rf .venv .venv-oldest .venv-bench .venv-bench-oldest .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
	rm -rf $(NODE_TOOLS)/node_modules $(NODE_TOOLS)/.built tests/browser/.screenshots

$(BENCH_VENV)/ready: PYTHON_HERE = $(PYTHON)
$(BENCH_VENV)-oldest/ready: PYTHON_HERE = $(OLDEST_PYTHON)
$(BENCH_VENV)/ready $(BENCH_VENV)-oldest/ready: benchmarks/requirements.txt constraints.txt
	$(PYTHON_HERE) -m venv $(@D)
	$(@D)/bin/pip install --quiet --constraint constraints.txt pip
	$(@D)/bin/pip install --quiet --constraint constraints.txt --requirement $<
	touch $@

$(VENV)/ready: PYTHON_HERE = $(PYTHON)
.venv-oldest/ready: PYTHON_HERE = $(OLDEST_PYTHON)
%/ready: pyproject.toml constraints.txt
	$(PYTHON_HERE) -m venv $*
	$*/bin/pip install --quiet --constraint constraints.txt pip
	$*/bin/pip install --quiet --constraint constraints.txt hatchling editables
	$*/bin/pip install --quiet --constraint constraints.txt --no-build-isolation --editable . --group dev
	touch $@

$(NODE_READY): $(NODE_TOOLS)/package.json $(NODE_TOOLS)/package-lock.json $(NODE_TOOLS)/.npmrc $(NODE_TOOLS)/unpack-browser.js
	cd $(NODE_TOOLS) && npm ci --loglevel=error >/dev/null
	node $(NODE_TOOLS)/unpack-browser.js
	touch $@
