# Needs only Python (3.11 or newer) and make; everything else is installed into .venv.
#   make demo    install, build the index of seeds/, and ask some questions
#   make test    install and run the tests in four processes (PYTEST="-k words" passes options to pytest; PYTEST="-m slow"
#                runs the long tests; WORKERS=0 uses one process)
#   make lint    check style and formatting
#   make types   check the types
#   make coverage  run the tests and report their coverage
#   make bench   measure quality, speed and memory, and write bench/REPORT.md (RUNS=1 is faster; see docs/measuring.md)
#   make audit   check for known vulnerabilities of the locked packages and unsafe code (needs the network)
#   make sbom    write a software bill of materials of what answering needs to dist/
#   make lock    resolve the dependencies again and write locks/ (needs the network)
# On Linux, TORCH_INDEX=https://download.pytorch.org/whl/cpu avoids downloading CUDA (see README.md).

PYTHON ?= python3
PYTEST ?=
WORKERS ?= 3
TORCH_INDEX ?=
RUNS ?= 3
SCALE ?= --sizes 1000,10000,100000 --runs $(RUNS)

TARGETS := help install demo test coverage lint types bench audit sbom lock
.PHONY: $(TARGETS)

# A path with spaces cannot be a target. So every path below is relative, and make called from elsewhere (`make -f`)
# calls itself in this folder.
ROOT := $(shell cd "$$(dirname "$(strip $(MAKEFILE_LIST))")" && pwd -P)

ifneq ($(ROOT),$(shell pwd -P))

$(TARGETS):
	@$(MAKE) --no-print-directory -C "$(ROOT)" $@

else

RUN := .venv/bin/python
STAMP := .venv/.installed
# All tests of a file, or of some related files, run in one process, so that shared fixtures are built once; the longest
# start first (tests/conftest.py).
# Three processes on two cores, because many tests wait for another process; four took a sixth longer. One that ends is
# not replaced: after that, xdist can wait for ever for tests that it has given to none.
RUN_TESTS := $(RUN) -m pytest -n $(WORKERS) --max-worker-restart 0 --dist loadscope --no-loadscope-reorder
PIP := $(RUN) -m pip install -qq --disable-pip-version-check
# Release tools have a separate environment, so that they do not mix with what is released.
RELEASE := var/release-venv
RELEASE_STAMP := $(RELEASE)/.installed

# Reinstalls an environment that was installed in another folder, for example because the clone was moved.
ifneq ($(shell cat $(STAMP) 2>/dev/null),$(ROOT))
$(shell rm -f $(STAMP))
endif

help:
	@sed -n 's/^#   //p' Makefile

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt locks/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "storybot needs Python 3.11 or newer; choose one with: make PYTHON=python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	@test -x $(RUN) || { echo "Creating .venv"; $(PYTHON) -m venv .venv; } \
	  || { rm -rf .venv; echo "Python could not create .venv; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Installing into .venv (minutes the first time, then only when pyproject.toml, constraints.txt or locks/ change)"
	@$(PIP) --require-hashes --no-deps -r locks/dev.txt
	@$(PIP) -c constraints.txt $(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX)) torch
	@$(PIP) --no-deps --no-build-isolation -e .
	@$(RUN) -m compileall -q bot index  # for environments where Python writes no bytecode itself, such as many containers
	@echo "$(ROOT)" > $(STAMP)

# `ask` exits with 3 if it declines, which is a valid result.
define ask
	@echo; echo "$$ storybot ask \"$(1)\""
	@$(RUN) -m index ask "$(1)" || test $$? -eq 3
endef

demo: export STORYBOT_STORY := seeds
demo: $(STAMP)
	@$(RUN) -m index rebuild
	$(call ask,who did kanye share a private text conversation with?)
	$(call ask,what does Enstars say legend pleaded?)
	$(call ask,who wrote the heat article?)
	$(call ask,how much did the hat cost?)

# The tests start the program a hundred times, so bytecode is written even if the shell disables it.
test coverage: export PYTHONDONTWRITEBYTECODE :=
# Other tests use the other cores, so a second thread would only spin.
test coverage: export OMP_NUM_THREADS := 1

test: $(STAMP)
	@$(RUN_TESTS) $(PYTEST)

coverage: $(STAMP)
	@$(RUN_TESTS) --cov --cov-report=term:skip-covered $(PYTEST)

lint: $(STAMP)
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .
	@.venv/bin/lint-imports --no-cache

types: $(STAMP)
	@$(RUN) -m mypy

# bench.speed creates the peers' environment, var/bench/peers-venv, and installs torch there from TORCH_INDEX.
bench: export TORCH_INDEX := $(TORCH_INDEX)
bench: $(STAMP)
	@mkdir -p var/bench
	@$(RUN) -m bench.quality --save var/bench/quality.json
	@$(RUN) -m bench.speed --runs $(RUNS)
	@$(RUN) -m bench.outlets --save var/bench/outlets.json
	@$(RUN) -m bench.scale $(SCALE)
	@$(RUN) -m index rebuild
	@$(RUN) -m bench.trace --save var/bench/trace.json
	@$(RUN) -m bench.report

$(RELEASE_STAMP): locks/release.txt
	@$(PYTHON) -m venv $(RELEASE)
	@$(RELEASE)/bin/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps -r locks/release.txt
	@touch $@

audit: $(RELEASE_STAMP)
	@$(RELEASE)/bin/bandit -q -c pyproject.toml -r bot index
	@for lock in locks/*.txt; do $(RELEASE)/bin/pip-audit --strict --disable-pip --require-hashes -r $$lock \
	  || { echo "$$lock: if no vulnerability is listed above, the vulnerability service could not be reached." >&2; exit 1; }; done

sbom: $(RELEASE_STAMP)
	@mkdir -p dist
	@$(RELEASE)/bin/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible \
	  --of JSON -o dist/storybot.cdx.json locks/answering.txt
	@echo "dist/storybot.cdx.json"

# torch has its own package index, with a build per platform; these packages belong only to its CUDA build.
TORCH_ALONE := torch triton cuda-bindings cuda-pathfinder cuda-toolkit $(addprefix nvidia-,cublas cuda-cupti cuda-nvrtc \
  cuda-runtime cudnn-cu13 cufft cufile curand cusolver cusparse cusparselt-cu13 nccl-cu13 nvjitlink nvshmem-cu13 nvtx)
LOCK = echo 'setuptools>=75' | $(RELEASE)/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes \
  --no-annotate --custom-compile-command 'make lock' -c constraints.txt $(addprefix --no-emit-package=,$(TORCH_ALONE)) \
  $(if $(UPGRADE),--upgrade) pyproject.toml -

lock: $(RELEASE_STAMP)
	@$(LOCK) -o locks/answering.txt
	@$(LOCK) --extra rebuild -o locks/rebuild.txt
	@$(LOCK) --extra chooser -o locks/chooser.txt
	@$(LOCK) --extra milvus -o locks/milvus.txt
	@$(LOCK) --extra postgres -o locks/postgres.txt
	@$(LOCK) --extra rebuild --extra chooser --extra milvus --extra postgres --extra bench --extra dev -o locks/dev.txt
	@sed -n '/^release = \[/,/^\]/s/.*"\(.*\)".*/\1/p' pyproject.toml | $(RELEASE)/bin/uv pip compile -q --universal \
	  --python-version 3.11 --generate-hashes --no-annotate --custom-compile-command 'make lock' -c constraints.txt \
	  $(if $(UPGRADE),--upgrade) - -o locks/release.txt

endif
