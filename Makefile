python := .venv/bin/python
lock := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-annotate --no-config
beautify := $(python) .venv/bin/css-beautify --indent-size 2 --end-with-newline \
	--space-around-combinator

.PHONY: run desk test bench faults lint css format lock mutants words sbom licences environment tools

run: environment
	@exec $(python) -m gunicorn --config python:assessor.server assessor.wsgi

desk: export DJANGO_SETTINGS_MODULE := assessor.desk.settings
desk: export PORT ?= 8001
desk: environment
	@exec $(python) -m gunicorn --config python:assessor.desk.server assessor.wsgi

# Each of the many processes would compile all of it again.
test bench faults: export PYTHONDONTWRITEBYTECODE :=

test: lint
	$(python) -m pytest --numprocesses auto
	$(python) -m pytest --numprocesses auto --ds=assessor.desk.settings tests/desk

bench: tools
	$(python) -m tests.bench

faults: tools
	$(python) -m tests.faults

mutants: tools
	$(python) -m tests.mutants
	$(python) -m tests.mutants.functions

words: tools
	$(python) manage.py words

lint: tools
	$(python) -m ruff format --check
	$(python) -m ruff check
	$(python) .venv/bin/lint-imports --no-cache
	$(python) -m mypy
	$(python) -m bandit --configfile pyproject.toml --quiet --recursive --severity-level medium assessor rules manage.py
	.venv/bin/ast-grep test --config .ci/checks/sgconfig.yml --skip-snapshot-tests
	.venv/bin/ast-grep scan --config .ci/checks/sgconfig.yml assessor rules
	$(python) -m djlint templates assessor/desk/templates --lint --check
	$(MAKE) --no-print-directory css

css:
	@for file in static/css/*.css assessor/desk/static/desk/*.css; do $(beautify) $$file | diff -u $$file - || exit; done

format: tools
	$(python) -m ruff format
	$(python) -m djlint templates assessor/desk/templates --reformat --quiet
	$(beautify) --replace static/css/*.css assessor/desk/static/desk/*.css

lock: environment
	$(lock) --group install --output-file .ci/lock/install.txt
	$(lock) pyproject.toml --group test --output-file .ci/lock/test.txt
	$(lock) pyproject.toml --constraint .ci/lock/test.txt --output-file .ci/lock/run.txt

sbom: tools
	$(python) -W ignore -m cyclonedx_py requirements .ci/lock/run.txt \
		--pyproject pyproject.toml --output-reproducible --output-file .var/sbom.json

licences: environment
	@$(python) .ci/licences

environment:
	@python3 .ci/setup run

tools:
	@python3 .ci/setup test
	@$(python) manage.py prepare
