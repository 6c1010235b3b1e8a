package import CatalogModel
package import Diagnostics
package import Migration
import SpecFormat

/// The chain from what an author wrote to what a catalog has, for one object or for all of a section.
package struct ObjectExplanation: Sendable {
  package let subject: Subject
  /// What the catalog is called.
  package let against: String
  package let spec: SpecContext
  package let files: [SourceFile]
  /// Definitions by path on both sides.
  package let wanted: [ObjectPath: String]
  package let present: [ObjectPath: String]
  package let migrations: [ExplainedMigration]
  package let unverifiable: [Unverifiable]

  package enum Subject: Hashable, Sendable {
    case objects([ObjectPath])
    case section(Int)
  }

  package init(
    _ subject: Subject, against: String, spec: SpecContext, files: [SourceFile], wanted: Catalog,
    present: Catalog, migrations: [ExplainedMigration], unverifiable: [Unverifiable]
  ) {
    self.subject = subject
    self.against = against
    self.spec = spec
    self.files = files
    self.wanted = wanted.definitions
    self.present = present.definitions
    self.migrations = migrations
    self.unverifiable = unverifiable
  }

  /// The roots of a section in the order of reading, or the objects themselves.
  var paths: [ObjectPath] {
    switch subject {
    case .objects(let paths): return paths
    case .section(let number):
      return Set(wanted.keys).union(present.keys)
        .filter { $0.root == $0 && spec.section(of: $0)?.number == number }
        .sorted { order($0) < order($1) }
    }
  }

  private func order(_ path: ObjectPath) -> Int { spec.desired.provenance[path]?.order ?? .max }
}

/// A migration that may have a part in an explanation.
package struct ExplainedMigration: Sendable {
  package let fileName: String
  package let plan: Plan

  package init(fileName: String, plan: Plan) {
    self.fileName = fileName
    self.plan = plan
  }
}
