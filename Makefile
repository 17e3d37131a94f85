# termreport: "make" lists what can be made.

SWIFT ?= swift
# Where the input is and where editions go; the day an edition speaks for (empty: today); documents painted at once
# (empty: one a core).
SEEDS ?= seeds
LAYOUTS ?= Layouts
REPORTS ?= reports
AS_OF ?=
JOBS ?=
# What "make bench" is told, as BENCH='--committees 1000 --years 7' (empty: 118 committees).
BENCH ?=
# Where "make gallery" puts its pictures, and what it is told, as GALLERY='--language en --variant huge'.
OUTPUT ?= .build/gallery
GALLERY ?=
# What "make torture" is told, as TORTURE='--step 10 power reader' (empty: every place, all parts; it takes hours).
TORTURE ?=
# The source documents "make check" proves the figures against (empty: not proved).
DOCUMENTS ?=
CONFIGURATION ?= release
# Where "make install" puts the program, and the folder a package is made in (empty: this system).
PREFIX ?= /usr/local
DESTDIR ?=
# What "make schedule" prints, cron or systemd, and what it is told, as NIGHTLY='--at 01:30 --user clerk'.
SCHEDULE ?= cron
NIGHTLY ?=

TERMREPORT = .build/$(CONFIGURATION)/termreport
# The program that is used every night needs no Swift beside it.
STATIC = $(if $(filter release,$(CONFIGURATION)),--static-swift-stdlib)
FOLDERS = --seeds '$(SEEDS)' --layouts '$(LAYOUTS)'
INSTALLED = $(DESTDIR)$(PREFIX)
BASH_COMPLETION = $(INSTALLED)/share/bash-completion/completions/termreport
ZSH_COMPLETION = $(INSTALLED)/share/zsh/site-functions/_termreport
FISH_COMPLETION = $(INSTALLED)/share/fish/vendor_completions.d/termreport.fish
SWIFT_FILES = --recursive --parallel --configuration .swift-format Package.swift Sources Tests

.DEFAULT_GOAL := help
.PHONY: help report test check lint format gallery bench bench-check torture build install uninstall schedule clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

report: build ## Make tonight's edition in reports/ (SEEDS= LAYOUTS= REPORTS= AS_OF=2026-11-21 JOBS=)
	@$(TERMREPORT) build $(FOLDERS) --reports '$(REPORTS)' $(if $(AS_OF),--as-of '$(AS_OF)') $(if $(JOBS),--jobs '$(JOBS)')
	@echo "The edition is in $(REPORTS)/latest; begin with $(REPORTS)/latest/index.html"

test: ## Run all tests
	@SWIFT='$(SWIFT)' .ci/setup test
	$(SWIFT) test --disable-xctest

check: build ## Check seeds, layouts and fonts (DOCUMENTS=folder proves every figure)
	@$(TERMREPORT) check $(FOLDERS) $(if $(AS_OF),--as-of '$(AS_OF)') $(if $(DOCUMENTS),--documents '$(DOCUMENTS)')

lint: ## Check the code's format
	@SWIFT='$(SWIFT)' .ci/setup code
	@$(SWIFT) format lint --strict $(SWIFT_FILES)

format: ## Format the code
	@SWIFT='$(SWIFT)' .ci/setup code
	@$(SWIFT) format --in-place $(SWIFT_FILES)

gallery: ## Paint every block in every theme as pictures (OUTPUT=.build/gallery; GALLERY='--variant hostile')
	@SWIFT='$(SWIFT)' .ci/setup report
	$(SWIFT) build --product galleries
	@.build/debug/galleries --output '$(OUTPUT)' $(GALLERY)

bench: ## Measure a synthetic city: its tables and its nights, full and with one change (BENCH='--committees 1000')
	@SWIFT='$(SWIFT)' .ci/setup report
	$(SWIFT) build -c release --static-swift-stdlib --product bench
	@.build/release/bench --layouts '$(LAYOUTS)' $(BENCH)

bench-check: build ## Count the instructions of a small run and compare them with the record (RECORD=1 keeps them)
	@SWIFT='$(SWIFT)' .ci/setup bench
	@Tests/Bench/check $(TERMREPORT) '$(SEEDS)' '$(LAYOUTS)'

torture: build ## Try to break the promise: failing calls, power cuts, kills, hostile files (TORTURE='--step 10')
	@SWIFT='$(SWIFT)' .ci/setup torture
	@Tests/Torture/run --command $(TERMREPORT) $(TORTURE)

build: ## Build the command
	@SWIFT='$(SWIFT)' .ci/setup report
	$(SWIFT) build -c $(CONFIGURATION) $(STATIC) --product termreport

# Under sudo nothing is built: what root builds, its user could not build again.
install: $(if $(SUDO_USER),,build) ## Install program, layouts, example seeds and completions (PREFIX=/usr/local DESTDIR=)
	@test -x $(TERMREPORT) || { echo "There is no $(TERMREPORT); type 'make build' first, without sudo" >&2; exit 1; }
	@install -D -m 755 $(TERMREPORT) '$(INSTALLED)/bin/termreport'
	@rm -rf '$(INSTALLED)/share/termreport'
	@find Layouts seeds -type f -exec install -D -m 644 '{}' '$(INSTALLED)/share/termreport/{}' ';'
	@$(TERMREPORT) --generate-completion-script bash | install -D -m 644 /dev/stdin '$(BASH_COMPLETION)'
	@$(TERMREPORT) --generate-completion-script zsh | install -D -m 644 /dev/stdin '$(ZSH_COMPLETION)'
	@$(TERMREPORT) --generate-completion-script fish | install -D -m 644 /dev/stdin '$(FISH_COMPLETION)'
	@echo "Installed $(INSTALLED)/bin/termreport; have it started every night: termreport schedule --help"

uninstall: ## Remove what "make install" put there; seeds and reports of your own stay (PREFIX= DESTDIR=)
	rm -f '$(INSTALLED)/bin/termreport'
	rm -rf '$(INSTALLED)/share/termreport'
	rm -f '$(BASH_COMPLETION)' '$(ZSH_COMPLETION)' '$(FISH_COMPLETION)'

schedule: build ## Print the entry that makes an edition every night (SCHEDULE=cron|systemd NIGHTLY='--at 01:30')
	@mkdir -p '$(REPORTS)'
	@$(TERMREPORT) schedule $(SCHEDULE) $(FOLDERS) --reports '$(REPORTS)' $(NIGHTLY)

clean: ## Remove what was built; editions stay
	rm -rf .build
