import CatalogModel
import SQLText

/// The statements of each change, where those that add to an enum what another one may use run before all: PostgreSQL
/// lets no transaction use a value that it has added.
func puttingNewValuesFirst(
  _ changes: [Change], _ statements: [[PlanStatement]]
) -> [[PlanStatement]] {
  var placed = statements
  for (position, change) in changes.enumerated() {
    let values = change.newValues
    guard !values.isEmpty,
      changes.indices.contains(where: { other in
        other != position && statements[other].contains { $0.mayUse(oneOf: values) }
      })
    else { continue }
    for statement in statements[position].indices { placed[position][statement].place = .first }
  }
  return placed
}

extension Change {
  /// What is added to an enum that stays.
  fileprivate var newValues: Set<String> {
    guard case .enumType(.alter(let old, let new)) = self else { return [] }
    return Set(new.values).subtracting(old.values)
  }
}

extension PlanStatement {
  /// Values hide in literals of arrays and rows and in the bodies of functions; one too many does no harm.
  fileprivate func mayUse(oneOf values: Set<String>) -> Bool {
    values.contains { text.contains($0) || text.contains($0.replacing("'", with: "''")) }
  }
}
