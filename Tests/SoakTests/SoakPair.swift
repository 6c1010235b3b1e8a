import CatalogModel
import Migration
import SQLText

/// Two scripts of one seed: the second an edit of the first, now and then one of its own.
struct SoakPair {
  let seed: Int
  private let before: [SQL]
  private let after: [SQL]

  init(seed: Int) {
    self.seed = seed
    var random = SeededGenerator(seed: UInt64(seed))
    let world = SoakWorld(using: &random)
    before = world.script
    if random.once(in: 10) {
      after = SoakWorld(using: &random).script
    } else {
      var edited = world
      edited.edit(using: &random)
      after = edited.script
    }
  }

  enum Outcome {
    case holds
    /// PostgreSQL has no cast from the old type of a column to the new one.
    case withoutCast
    case fails(String)
  }

  /// Makes the second out of the first, and takes that back.
  func outcome(in database: borrowing SoakDatabase) -> Outcome {
    var plan = Plan(steps: [])
    do {
      try database.empty()
      try database.run(after)
      let wanted = try database.catalog()
      try database.empty()
      try database.run(before)
      let standing = try database.catalog()
      let comparison = compareCatalogs(from: standing, to: wanted, comparing: .canonical)
      let context = PlanContext(before: comparison.from, after: wanted)
      plan = planChanges(comparison.changes, context: context)
      try database.run(plan)
      var faults = differences(try database.catalog(), from: wanted)
      if faults.isEmpty, plan.steps.allSatisfy({ !$0.reversibility.isIrreversible }) {
        try database.run(rollback(of: plan, context: context))
        faults = differences(try database.catalog(), from: standing).map { "rollback: \($0)" }
      }
      guard !faults.isEmpty else { return .holds }
      return .fails(report(faults.joined(separator: "\n"), plan))
    } catch {
      if let failure = error as? SoakFailure, failure.isWithoutCast { return .withoutCast }
      return .fails(report("\(error)", plan))
    }
  }

  private func differences(_ found: Catalog, from wanted: Catalog) -> [String] {
    let rest = diffCatalogs(from: found, to: wanted, comparing: .canonical)
    let faults = rest.changes.map { "still to do: \($0.kind) \($0.path): \($0.difference ?? "")" }
    if faults.isEmpty, found.inEvenOrder != wanted.inEvenOrder {
      return ["the catalogs differ: " + found.inEvenOrder.firstDifference(from: wanted.inEvenOrder)]
    }
    return faults
  }

  private func report(_ fault: String, _ plan: Plan) -> String {
    func text(_ statements: [SQL]) -> String { statements.map { $0.text + ";\n" }.joined() }
    return """
      SOAK_SEED=\(seed)
      \(fault)
      -- before
      \(text(before))-- after
      \(text(after))-- plan
      \(text(plan.steps.flatMap(\.statements).map(\.sql)))
      """
  }
}

extension Reversibility {
  fileprivate var isIrreversible: Bool {
    if case .irreversible = self { true } else { false }
  }
}

extension Catalog {
  /// Columns by name, and lines of queries without the space that a server adds when it reads its own. No
  /// statement takes from a column that an heir has of its own, and from its parent too, that it is its own, nor from a
  /// check that it found in its parent that it is proved.
  fileprivate var inEvenOrder: Catalog {
    var result = self
    for table in tables.indices {
      result.tables[table].columns.sort { $0.name < $1.name }
      for column in tables[table].columns.indices {
        result.tables[table].columns[column].isInherited = false
      }
      for constraint in tables[table].constraints.indices {
        let name = tables[table].constraints[constraint].name
        let above = tables.filter { tables[table].ancestors.contains($0.name) }
        if above.contains(where: { $0.constraints.contains { $0.name == name } }) {
          result.tables[table].constraints[constraint].terms.isValidated = true
        }
        result.tables[table].constraints[constraint].isInherited = false
      }
    }
    for position in views.indices {
      let query = views[position].query.text.replacing("( ", with: "(")
      result.views[position].query = Expression(query)
    }
    return result
  }

  fileprivate func firstDifference(from other: Catalog) -> String {
    let objects = roots(unlike: other).union(other.roots(unlike: self))
    guard objects.isEmpty else {
      return objects.map { "\($0.kind) \($0)" }.sorted().joined(separator: ", ")
    }
    let users = Set((dependencies?.users ?? []) + (other.dependencies?.users ?? []))
    let user = users.sorted().first { dependencies?[$0] != other.dependencies?[$0] }
    return user.map { "what \($0) uses" } ?? "what is not modelled"
  }
}
