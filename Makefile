# The project's habits. `make` alone lists them; each does its own set-up.

PREFIX ?= /usr/local
ARGS ?=

# Packages of Debian and Ubuntu, installed where they are missing and only when a target wants them.
BUILD_PACKAGES := libreadline-dev
TEST_PACKAGES := tmux
BENCH_PACKAGES := hyperfine sqlite3 python3

# Darwin has the standard library in the system and cannot link it statically.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
BUILD := swift build --quiet
RELEASE := $(BUILD) --configuration release $(STATIC) --product rehearse
CHECKED := $(BUILD) --build-tests --explicit-target-dependency-import-check error

BIN := $(DESTDIR)$(PREFIX)/bin
SHARE := $(DESTDIR)$(PREFIX)/share/rehearse
DOC := $(DESTDIR)$(PREFIX)/share/doc/rehearse

# $(call step,what is done,the command,what to do when it fails)
define step
@printf '%s\n' '== $(1)'
@$(2) || { printf '%s\n' 'FAILED: $(1)' '$(strip $(3))' >&2; exit 1; }
endef

# Where check-dist keeps its bare Debian; it is made once.
BARE_ROOT ?= .build/dist/root

.PHONY: help run test lint bench install uninstall release dist check-dist clean \
	need-swift need-build need-test need-bench
.NOTPARALLEL:

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: need-build ## build and open the prompt; or make run ARGS="drill --answers FILE"
	@[ -x .build/debug/rehearse ] || echo 'Building Rehearse; the first time takes a minute.' >&2
	@$(BUILD) --product rehearse
	@.build/debug/rehearse $(ARGS)

test: lint need-test ## everything that must hold before a commit: lint, then the tests
	$(call step,tests,swift test --quiet --skip-build --disable-xctest,\
	The lines marked above say which test and where.)

lint: need-build ## house rules, layout, and which target may import which
	$(call step,house rules,Scripts/house-rules,\
	The lines above name the files.)
	$(call step,layout,swift format lint --strict --recursive --parallel \
		Sources Plugins Tests Package.swift,\
	Most of it is mended by: swift format --in-place --recursive Sources Plugins Tests Package.swift)
	$(call step,build with declared imports only,$(CHECKED),\
	It says why above; an import that the manifest does not know needs a line in Package.swift.)

bench: release need-bench ## measure the release build; prints figures and never fails on slowness
	@Benchmarks/run .build/release/rehearse

release: need-build ## the build that is shipped, in .build/release
	$(call step,release build,$(RELEASE),The compiler says why above.)

dist: need-build ## one archive for people without Swift, in .build/dist
	$(call step,archive,Scripts/dist,It says why above.)

check-dist: dist ## try that archive in a bare Debian; as root, too slow to be part of test
	$(call step,archive in a bare Debian,\
	Scripts/check-dist .build/dist/rehearse-*-linux-*.tar.gz '$(BARE_ROOT)',\
	It says above what does not hold.)

install: release ## make install PREFIX=/usr/local (DESTDIR is honoured)
	@install -d '$(BIN)' '$(DOC)'
	@install -m 755 .build/release/rehearse '$(BIN)/rehearse'
	@install -m 644 README.md LICENSE '$(DOC)'
	@Scripts/install-banks install '$(SHARE)'
	@printf '%s\n' 'Installed $(BIN)/rehearse'

uninstall: ## take away what install put there, and nothing else
	@rm -f '$(BIN)/rehearse' '$(DOC)/README.md' '$(DOC)/LICENSE'
	@Scripts/install-banks remove '$(SHARE)'
	@rmdir '$(DOC)' 2>/dev/null || true

clean: ## forget what was built
	@rm -rf .build

need-swift:
	@command -v swift >/dev/null || { printf '%s\n' 'swift is not in PATH: see https://swift.org/install' \
		'(under sudo, hand it on: sudo env "PATH=$$PATH" make …)' >&2; exit 1; }

need-build: need-swift
	@Scripts/need-packages $(BUILD_PACKAGES)

need-test:
	@Scripts/need-packages $(TEST_PACKAGES)

need-bench:
	@Scripts/need-packages $(BENCH_PACKAGES)
