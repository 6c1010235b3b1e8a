import CatalogModel
import SQLText

extension Draft {
  /// Whether PostgreSQL itself makes a check or an index anew, in the same words, as it writes the rows of a column that
  /// gets another type.
  func goesAlong(_ user: ObjectPath, with retyping: Change) -> Bool {
    guard retyping.writesPlainValuesAnew, let creation = new.objects[user],
      let words = old.objects[user]?.wordsReadAnew, words == creation.wordsReadAnew,
      words.allSatisfy(\.readsTheSameAgain)
    else { return false }
    let changed = new.uses(of: creation).all.compactMap { courses[$0] }
    let retypings = changed.compactMap { course -> Change? in
      if case .step(let change) = course, change.isRetyping { change } else { nil }
    }
    guard retypings.count == changed.count else { return false }
    return retypings.count == 1 || retypings.allSatisfy(\.staysInFamily)
  }
}

extension Change {
  /// Whether a column of one type that the server brings gets another one, whose values are stored otherwise.
  fileprivate var writesPlainValuesAnew: Bool {
    guard case .column(.alter(let old, let new), _) = self, let before = old.type,
      let after = new.type, before.userType == nil, after.userType == nil
    else { return false }
    return before != after && !after.holdsAll(of: before)
  }

  /// What the server reads anew of a check, or of an index that stands alone.
  fileprivate var wordsReadAnew: [Expression]? {
    switch self {
    case .constraint(let edit, _):
      if case .check(let condition) = edit.object.rule { [condition] } else { nil }
    case .index(let edit, _):
      edit.object.parent == nil && edit.object.extensions == nil
        && edit.object == edit.object.uncounted ? edit.object.expressions : nil
    default: nil
    }
  }

  fileprivate var staysInFamily: Bool {
    guard case .column(.alter(let old, let new), _) = self else { return false }
    return areOfOneFamily(old.type, new.type)
  }
}

extension Expression {
  /// The server puts the cast of a list on each of its values when it reads what it has printed.
  fileprivate var readsTheSameAgain: Bool { !text.contains("])::") }
}

/// Whether values of the one type are compared with those of the other as they are.
func areOfOneFamily(_ left: ColumnType?, _ right: ColumnType?) -> Bool {
  let families: [Set<String>] = [
    ["smallint", "integer", "bigint"], ["text", "character varying"], ["real", "double precision"],
    ["numeric"], ["timestamp with time zone"], ["timestamp without time zone"],
  ]
  guard let left, let right else { return false }
  return families.contains { $0.contains(left.base) && $0.contains(right.base) }
}

extension Index {
  /// Those of its keys and its predicate.
  var expressions: [Expression] {
    keys.compactMap { key in
      if case .expression(let expression) = key.value { expression } else { nil }
    } + [predicate].compactMap(\.self)
  }
}
