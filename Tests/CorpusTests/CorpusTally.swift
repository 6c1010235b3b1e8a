import Synchronization

/// Counts the cases that hold, and prints a line a kind, and one for each that is not run, after the last.
enum CorpusTally {
  private struct Counts {
    var kinds: [String: (holding: Int, all: Int)] = [:]
    var finished = 0
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
      for migration in notRun {
        print("not run: \(migration.testDescription), for PostgreSQL \(migration.oldestMajor)")
      }
    }
  }

  private static let notRun: [MigrationCase] = {
    let major = (try? CorpusServer.major()) ?? 0
    return MigrationCase.all.filter { $0.oldestMajor > major }
  }()
}
