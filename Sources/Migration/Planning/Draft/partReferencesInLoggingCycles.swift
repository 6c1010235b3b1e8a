import CatalogModel
import SQLText

extension Draft {
  /// No logged table refers to one that is not: where tables that refer to each other begin or cease to be logged, their
  /// references wait until all have.
  mutating func partReferencesInLoggingCycles() {
    let switching = Set(settings.compactMap(\.loggingSwitch?.table))
    guard switching.count > 1 else { return }
    var references = old.references.filter {
      !$0.isPart && switching.contains($0.table) && switching.contains($0.target)
    }
    // One from a table to which none leads, or to one from which none does, is part of no cycle.
    while true {
      let (sources, targets) = (Set(references.map(\.table)), Set(references.map(\.target)))
      let rest = references.filter { targets.contains($0.table) && sources.contains($0.target) }
      if rest.count == references.count { break }
      references = rest
    }
    for reference in references.sorted(by: { $0.path < $1.path }) {
      part(reference.path, because: .table(reference.target))
    }
  }
}
