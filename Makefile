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

TERMREPORT = .build/$(CONFIGURATION)/termreport
FOLDERS = --seeds '$(SEEDS)' --layouts '$(LAYOUTS)'
SWIFT_FILES = --recursive --parallel --configuration .swift-format Package.swift Sources Tests

.DEFAULT_GOAL := help
.PHONY: help report test check lint format gallery bench torture build clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

report: build ## Make tonight's edition in reports/ (SEEDS= LAYOUTS= REPORTS= AS_OF=2026-11-21 JOBS=)
	@$(TERMREPORT) build $(FOLDERS) --reports '$(REPORTS)' $(if $(AS_OF),--as-of '$(AS_OF)') $(if $(JOBS),--jobs '$(JOBS)')
	@echo "The edition is in $(REPORTS)/latest; begin with $(REPORTS)/latest/index.html"

test: ## Run all tests
	@SWIFT='$(SWIFT)' .ci/setup test
	$(SWIFT) test --disable-xctest

check: build lint ## Check seeds, layouts, fonts and the code's format (DOCUMENTS=folder proves every figure)
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

bench: ## Measure a synthetic city from its seeds to its tables (BENCH='--committees 1000')
	@SWIFT='$(SWIFT)' .ci/setup report
	$(SWIFT) build -c release --product bench
	@.build/release/bench $(BENCH)

torture: build ## Try to break the promise: failing calls, power cuts, kills, hostile files (TORTURE='--step 10')
	@SWIFT='$(SWIFT)' .ci/setup torture
	@Tests/Torture/run --command $(TERMREPORT) $(TORTURE)

build: ## Build the command
	@SWIFT='$(SWIFT)' .ci/setup report
	$(SWIFT) build -c $(CONFIGURATION) --product termreport

clean: ## Remove what was built; editions stay
	rm -rf .build
