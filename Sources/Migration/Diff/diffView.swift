import CatalogModel
import SQLGrammar
import SQLText

extension Differ {
  /// A view is one object with all that hangs on it, since it goes and comes as one. Where its SQL is in
  /// doubt, the rest is compared all the same.
  mutating func diffView(_ pair: Pair<View>) {
    switch pair {
    case .added(let view): diff.changes.append(.view(.create(view)))
    case .removed(let view): diff.changes.append(.view(.drop(view)))
    case .kept(let old, let new):
      let (certain, isDoubtful) = comparison.certainPart(of: new, against: old)
      if isDoubtful {
        diff.unverifiable.append(
          Unverifiable(path: new.path, current: old.definition, desired: new.definition))
      }
      if !ViewDifference(from: old, to: certain).isEmpty {
        diff.changes.append(.view(.alter(from: old, to: certain)))
      }
    }
  }
}

extension ExpressionComparison {
  /// The new view with the old one's spelling where that means the same or may do so.
  fileprivate func certainPart(of new: View, against old: View) -> (View, isDoubtful: Bool) {
    var certain = new
    let query = sameness(ofQuery: old, and: new)
    if query != .different { certain.query = old.query }
    if query == .unknown || (query == .same && !new.hasKnownColumns) {
      certain.columns = old.columns
    }
    let indexes = sameness(old.indexes, new.indexes, by: \.name, compare: sameness(ofIndex:and:))
    if indexes == .same {
      certain.indexes = zip(old.indexes, new.indexes).map { $0.commented($1.comment) }
    } else if indexes == .unknown {
      certain.indexes = old.indexes
    }
    let triggers = sameness(
      old.triggers, new.triggers, by: \.name, compare: sameness(ofTrigger:and:))
    if triggers == .same {
      certain.triggers = zip(old.triggers, new.triggers).map { $0.commented($1.comment) }
    } else if triggers == .unknown {
      certain.triggers = old.triggers
    }
    return (certain, [query, indexes, triggers].contains(.unknown))
  }

  private func sameness(ofQuery old: View, and new: View) -> Sameness {
    let names = (old.columns.map(\.name), new.columns.map(\.name))
    if !names.0.isEmpty, !names.1.isEmpty, names.0 != names.1 { return .different }
    switch self {
    case .canonical:
      return areQueriesAlikeOnServer(reprinted(old.query.text), reprinted(new.query.text)).sameness
    case .asWritten: return compareQueries(old.query.text, new.query.text)
    }
  }

  private func sameness<Object>(
    _ old: [Object], _ new: [Object], by name: KeyPath<Object, Identifier>,
    compare: (Object, Object) -> Sameness
  ) -> Sameness {
    guard old.map({ $0[keyPath: name] }) == new.map({ $0[keyPath: name] }) else {
      return .different
    }
    return zip(old, new).map(compare).combined
  }
}

extension View {
  /// Whether a server has told the columns with their types.
  var hasKnownColumns: Bool { !columns.isEmpty && columns.allSatisfy { $0.type != nil } }
}

extension Index {
  fileprivate func commented(_ comment: String?) -> Index {
    var index = self
    index.comment = comment
    return index
  }
}

extension Trigger {
  fileprivate func commented(_ comment: String?) -> Trigger {
    var trigger = self
    trigger.comment = comment
    return trigger
  }
}
