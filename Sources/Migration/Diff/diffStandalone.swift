import CatalogModel
import CatalogSQL
import SQLGrammar
import SQLText

extension Differ {
  mutating func diffStandalone(_ pair: Pair<Standalone>) {
    let comparison = comparison
    record(pair, as: Change.standalone) { old, new in
      old.isSame(as: comparison.respelling(new, as: old)).sameness
    }
    switch pair {
    case .removed: break
    case .added(let new):
      diffGrants(on: .object(new.path), from: new.initialGrants, to: new.object.grants)
    case .kept(let old, let new):
      diffGrants(on: .object(new.path), from: old.object.grants, to: new.object.grants)
    }
  }

  /// An extension is made with the comment that it brings.
  mutating func diffExtension(_ pair: Pair<Extension>) {
    record(pair, as: Change.extension) { old, new in
      (old.schema == new.schema && old.hasVersion(of: new)).sameness
    }
    switch pair {
    case .removed: break
    case .added(let new):
      guard let comment = new.givenComment else { return }
      recordComment(on: .extension(new.name), from: new.broughtComment, to: comment)
    case .kept(let old, let new):
      recordComment(
        on: .extension(new.name), from: old.givenComment ?? new.broughtComment,
        to: new.givenComment ?? old.broughtComment)
    }
  }

  mutating func diffSchema(_ pair: Pair<Schema>) {
    record(pair, as: Change.schema) { _, _ in .same }
    switch pair {
    case .removed: break
    case .added(let new): diffGrants(on: .object(.schema(new.name)), from: [], to: new.grants)
    case .kept(let old, let new):
      diffGrants(on: .object(.schema(new.name)), from: old.grants, to: new.grants)
    }
  }
}

extension Standalone {
  /// What everyone holds on a new one.
  var initialGrants: [Grant] {
    switch self {
    case .compositeType, .domain, .language, .rangeType:
      [.everyones(.usage)]
    case .aggregate: [.everyones(.execute)]
    case .cast, .collation, .defaultPrivileges, .eventTrigger, .foreignDataWrapper,
      .foreignServer, .operator, .operatorClass, .operatorFamily, .publication, .statistics,
      .subscription, .textSearchConfiguration, .textSearchDictionary, .textSearchParser,
      .textSearchTemplate, .rights, .userMapping:
      []
    }
  }
}

extension ExpressionComparison {
  /// The object with the other one's spelling where that means the same.
  fileprivate func respelling(_ new: Standalone, as old: Standalone) -> Standalone {
    guard case .domain(let before) = old, case .domain(var after) = new else { return new }
    if compare(before.value, after.value) == .same { after.value = before.value }
    let checks = Dictionary(before.checks.map { ($0.name, $0.definition) }) { first, _ in first }
    for position in after.checks.indices {
      guard let definition = checks[after.checks[position].name],
        compare(definition.condition, after.checks[position].definition.condition) == .same
      else { continue }
      after.checks[position].definition = definition
    }
    return .domain(after)
  }
}

extension Expression {
  /// The condition of `CHECK (…)`; `nil` where more follows it.
  fileprivate var condition: Expression? {
    guard text.hasPrefix("CHECK ("), text.hasSuffix(")") else { return nil }
    return Expression(String(text.dropFirst("CHECK (".count).dropLast()))
  }
}
