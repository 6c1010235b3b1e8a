import Synchronization

/// Counts the cases that hold, and prints a line a kind, and one for each that is not run, after the last.
enum CorpusTally {
  private struct Counts {
    var kinds: [String: (holding: Int, all: Int)] = [:]
    var finished = 0
    var (statements, equivalents) = (0, 0)
    var (filled, refusing, refusedPlans) = (0, 0, 0)
  }

  private static let counts = Mutex(Counts())

  static func record(_ migration: MigrationCase, holds: Bool) {
    counts.withLock { counts in
      let known = counts.kinds[migration.kind] ?? (0, 0)
      counts.kinds[migration.kind] = (known.holding + (holds ? 1 : 0), known.all + 1)
      counts.finished += 1
      guard counts.finished + notRun.count == MigrationCase.all.count else { return }
      for (kind, count) in counts.kinds.sorted(by: { $0.key < $1.key }) {
        print("migrate \(kind): \(count.holding) of \(count.all)")
      }
      print("left out: \(counts.statements) statements; equivalent: \(counts.equivalents)")
      print("rows: in \(counts.filled) tables, refused by \(counts.refusing)")
      print("rows in the way of plans that said so: \(counts.refusedPlans)")
      for migration in notRun {
        print("not run: \(migration.testDescription)")
      }
    }
  }

  static func recordOmissions(of statements: Int, equivalent: Int) {
    counts.withLock { counts in
      counts.statements += statements
      counts.equivalents += equivalent
    }
  }

  static func recordTables(filled: Int, refusing: Int) {
    counts.withLock { counts in
      counts.filled += filled
      counts.refusing += refusing
    }
  }

  /// A plan that rows were in the way of, as it had said that they might be.
  static func recordRefusal() {
    counts.withLock { $0.refusedPlans += 1 }
  }

  private static let notRun = (try? MigrationCase.notUnderstood()) ?? []
}
