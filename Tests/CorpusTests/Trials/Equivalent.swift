import Migration

/// A statement that makes no difference to the catalog, or none that a role without rights may see.
struct Equivalent {
  /// The case's path, or what it begins with.
  let path: String
  /// What the statement begins with.
  let statement: String
  let reason: String

  /// Why a verification cannot notice that the statement is left out; `nil` where it has to.
  static func reason(for statement: PlanStatement, in migration: MigrationCase) -> String? {
    all.first {
      migration.testDescription.hasPrefix($0.path) && statement.text.hasPrefix($0.statement)
    }?.reason
  }

  static let all: [Equivalent] = []
}
