# make run     spec → output/: installs what is missing, builds a release, runs the main job
# make test    installs what is missing, runs the tests
# make test-majors   runs the tests that need a server with PostgreSQL 13, 14, 16, 17 and 18
# make check   formatting, layers, warnings, stale output
# make benchmark   how long a long specification takes, beside cmark-gfm
# make benchmark-catalog   how long large databases take, beside pg_dump

SWIFT_FLAGS := --explicit-target-dependency-import-check error

# A browser, what holds JSON and XML against their schemas, what fetches libraries for pages and squawk, what runs pgTAP.
TEST_PACKAGES := chromium-headless-shell python3-jsonschema libxml2-utils openssl python3-pip \
  python3-venv pgtap

.PHONY: run test test-majors check install install-for-tests format benchmark benchmark-catalog

run: install
	swift build -c release --static-swift-stdlib -Xlinker -s --product vital-spec $(SWIFT_FLAGS)
	.build/release/vital-spec generate

test: install-for-tests
	swift test $(SWIFT_FLAGS) --skip "CorpusTests|SoakTests"
	swift test $(SWIFT_FLAGS) --filter "CorpusTests|SoakTests"

test-majors:
	Scripts/test-majors

check: install
	Scripts/check

benchmark:
	Scripts/benchmark

benchmark-catalog:
	Scripts/benchmark-catalog

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

install:
	@Scripts/install

install-for-tests:
	@Scripts/install $(TEST_PACKAGES)
	@Scripts/install-web-assets
	@Scripts/install-squawk
