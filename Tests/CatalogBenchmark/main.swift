import CatalogModel
import CatalogReader
import FoundationEssentials
import Glibc
import Migration
import PostgresClient

// How long the parts of one comparison take, without starting and printing: lines of name, milliseconds, and at
// last the most memory that was used, in megabytes.
//
//   catalog-benchmark read ADDRESS
//   catalog-benchmark diff BEFORE.json AFTER.json
let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, arguments.count) {
case ("read", 2): try measureReading(arguments[2])
case ("diff", 3): try measureDiff(arguments[2], arguments[3])
default:
  let usage = "usage: catalog-benchmark read ADDRESS | diff BEFORE.json AFTER.json\n"
  _ = write(STDERR_FILENO, usage, usage.utf8.count)
  exit(64)
}

func measureReading(_ address: String) throws {
  let connection = try Connection(address)
  _ = try measure("read") { try readCatalog(connection, platform: .postgresql) }
  showMemory()
}

func measureDiff(_ before: String, _ after: String) throws {
  let bytes = try [before, after].map { [UInt8](try Data(contentsOf: URL(filePath: $0))) }
  let catalogs = try measure("decode") {
    try bytes.map { try decodeJSON(Snapshot.self, from: $0).catalog }
  }
  let diff = measure("diff") {
    diffCatalogs(from: catalogs[0], to: catalogs[1], comparing: .canonical)
  }
  let context = PlanContext(before: catalogs[0], after: catalogs[1])
  let plan = measure("plan") { planChanges(diff.changes, context: context) }
  showMemory()
  print("changes \(diff.changes.count)")
  print("steps \(plan.steps.count)")
}

/// Runs the body three times and shows the middle time.
func measure<Result>(_ name: String, _ body: () throws -> Result) rethrows -> Result {
  let clock = ContinuousClock()
  var times: [Duration] = []
  while true {
    let start = clock.now
    let result = try body()
    times.append(clock.now - start)
    guard times.count == 3 else { continue }
    print("\(name) \(Int((times.sorted()[1] / .milliseconds(1)).rounded()))")
    return result
  }
}

func showMemory() {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  print("memory \(usage.ru_maxrss / 1000)")
}
