import CatalogModel
import SQLText

extension PlanStatement {
  /// What follows from the work that the statement does, and from the locks that it holds meanwhile. What is read
  /// beside those who read and write keeps nobody waiting.
  var hazards: [Hazard] {
    guard locks.contains(where: { $0.level >= .share }) else { return [] }
    var found: [Hazard] = []
    for work in work {
      switch work {
      case .rewrite(let table):
        found.append(
          Hazard(kind: .rewritesTable, message: "every row of \(table) is written anew"))
      case .scan(let table):
        found.append(Hazard(kind: .scansTable, message: "every row of \(table) is read"))
      }
    }
    guard !work.isEmpty else { return found }
    for lock in locks where lock.level >= .share {
      found.append(
        lock.level == .accessExclusive
          ? Hazard(
            kind: .blocksReads,
            message:
              "\(lock.object) can be neither read nor written meanwhile (\(lock.level.rawValue))",
            lock: lock.level)
          : Hazard(
            kind: .blocksWrites,
            message: "\(lock.object) cannot be written meanwhile (\(lock.level.rawValue))",
            lock: lock.level))
    }
    return found
  }
}
