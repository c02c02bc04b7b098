# Each target does its own set-up in .venv. ARGS go to the program (make demo) or to pytest (make test, make slow).

PYTHON ?=
ARGS ?=
export PYTHON

BIN := .venv/bin
# What pytest compiles of the tests is kept, whatever the surroundings say: each of its processes reads all of them.
PYTEST := env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest
# Four at a time on two processors: many tests wait for a terminal or for another process.
# What failed beside other work is run once more, alone: a whole terminal may only have been too slow on a busy machine.
AGAIN = (echo "Once more, alone, what failed:" && $(PYTEST) -m "slow or not slow" --last-failed --last-failed-no-failures none)

# What must hold wherever the records are kept.
ON_SERVER := tests/desk tests/records/test_keystone.py

.PHONY: help demo test lint slow bench wheel lock clean setup

help: ## what there is
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 14

demo: setup ## open a made-up site on throw-away records: make demo ARGS="--patients 500"
	@$(BIN)/frontdesk demo $(ARGS)

test: lint ## look the code over, then run the tests
	@$(PYTEST) -n 4 --dist worksteal $(ARGS) || $(AGAIN)

lint: setup ## style, types, and which layer may see which
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

slow: setup ## the tests that take long: the wheel, the contracts, whole terminals; the desk's on a PostgreSQL of their own
	@$(PYTEST) -n 3 --dist worksteal -m slow $(ARGS) || $(AGAIN)
	@$(PYTEST) -n 4 --dist worksteal --records server $(ON_SERVER) $(ARGS)

bench: setup ## measure this checkout beside commit 865cfa6: make bench ARGS="--beside REV" (docs/performance.md)
	@$(BIN)/python -m benchmarks $(ARGS)

wheel: setup ## build dist/frontdesk-*.whl
	@$(BIN)/python -m hatchling build -t wheel

lock: ## pin anew what pyproject.toml asks for, in requirements.lock (needs uv; ARGS=--upgrade for newer ones)
	@uv pip compile --quiet --universal --python-version 3.11 --group dev --extra seal --extra postgres --generate-hashes --no-annotate \
		--no-emit-index-url --custom-compile-command "make lock" --output-file requirements.lock pyproject.toml $(ARGS)

clean: ## remove what the targets made
	@rm -rf .venv .setup-lock dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

setup:
	@tools/setup
