import CatalogModel
import SQLGrammar
import SQLText

extension Differ {
  /// SQL that means the same may hold casts that fit one type of a column only, so that it is written anew
  /// where the column is retyped.
  mutating func diffRespelling(from old: Table, to new: Table) {
    let types = Dictionary(old.columns.map { ($0.name, $0.type) }) { first, _ in first }
    let retyped = Set(
      new.columns.filter { column in types[column.name].map { $0 != column.type } ?? false }
        .map(\.name.name))
    guard !retyped.isEmpty else { return }
    let settled = Set(diff.changes.filter(\.isOfDefinition).map(\.path))
      .union(diff.unverifiable.map(\.path))
    let name = new.name
    let respelled =
      pairs(old.ownConstraints, new.ownConstraints, \.name) { $0.rule.sql }.map {
        Change.constraint($0, of: name)
      }
      + pairs(old.policies, new.policies, \.name) { [$0.using, $0.withCheck] }.map {
        Change.policy($0, of: name)
      }
      + pairs(old.triggers, new.triggers, \.name) { [$0.condition] }.map {
        Change.trigger($0, of: name)
      }
      + pairs(old.indexes, new.indexes, \.name) { $0.sql }.map { Change.index($0, of: name) }
    for change in respelled where !settled.contains(change.path) {
      guard case let words = change.words, !words.isDisjoint(with: retyped) else { continue }
      diff.changes.append(change)
      diff.changes.removeAll { other in
        if case .comment(let path, _, _) = other { path == change.path } else { false }
      }
    }
  }

  private func pairs<Object: Hashable & Sendable>(
    _ old: [Object], _ new: [Object], _ name: KeyPath<Object, Identifier>,
    sql: (Object) -> [Expression?]
  ) -> [Edit<Object>] {
    match(old, new) { $0[keyPath: name] }.compactMap { pair in
      guard case .kept(let old, let new) = pair, sql(old) != sql(new) else { return nil }
      return .alter(from: old, to: new)
    }
  }
}

extension Table {
  /// Those that no parent writes anew.
  fileprivate var ownConstraints: [Constraint] { constraints.filter { !$0.isInherited } }
}

extension ConstraintRule {
  fileprivate var sql: [Expression?] {
    if case .check(let condition) = self { [condition] } else { [] }
  }
}

extension Index {
  fileprivate var sql: [Expression?] {
    keys.map { key in
      if case .expression(let expression) = key.value { expression } else { nil }
    } + [predicate]
  }
}

extension Change {
  fileprivate var isOfDefinition: Bool {
    switch self {
    case .comment, .grants: false
    default: true
    }
  }

  fileprivate var words: Set<String> {
    let sql: [Expression?] =
      switch self {
      case .constraint(let edit, _): edit.object.rule.sql
      case .policy(let edit, _): [edit.object.using, edit.object.withCheck]
      case .trigger(let edit, _): [edit.object.condition]
      case .index(let edit, _): edit.object.sql
      default: []
      }
    return sql.compactMap { $0.map { namedWords($0.text) } }.reduce(into: []) {
      $0.formUnion($1)
    }
  }
}
