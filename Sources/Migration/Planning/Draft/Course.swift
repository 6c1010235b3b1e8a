import CatalogModel
import CatalogSQL
import SQLText

/// What a plan does with one object.
enum Course: Hashable {
  /// One step makes it, drops it, or changes it in its place.
  case step(Change)
  /// It leaves before what it uses changes, and comes back, as it then shall be, after.
  case parting(leaving: [Change], coming: [Change])

  /// Those that it takes, what leaves before what comes.
  var changes: [Change] {
    switch self {
    case .step(let change): [change]
    case .parting(let leaving, let coming): leaving + coming
    }
  }

  /// Whether what uses the object has to leave while it is taken.
  var disturbsUsers: Bool {
    switch self {
    case .step(let change):
      change.verb == .drop || change.isRetyping || change.replacesPart
        || !change.attributesTaken.isEmpty
    case .parting: true
    }
  }
}

extension Change {
  /// Whether a column gets another type in its place.
  var isRetyping: Bool {
    guard case .column(.alter(let old, let new), _) = self else { return false }
    return old.isRetyped(as: new)
  }

  /// Whether a column may hold nulls from now on, which no key on it allows.
  var allowsNull: Bool {
    guard case .column(.alter(let old, let new), _) = self else { return false }
    return !old.isNullable && new.isNullable
  }

  /// Whether a column may hold nulls from now on, and is otherwise as it was.
  var onlyAllowsNull: Bool {
    guard allowsNull, case .column(.alter(var old, let new), _) = self else { return false }
    old.isNullable = true
    return old == new
  }

  /// Whether a statement puts another constraint or index in the place of one that others may use.
  var replacesPart: Bool {
    switch self {
    case .constraint(.alter(let old, let new), let table):
      old.name == new.name && alterConstraint(from: old, to: new, of: table) == nil
    case .index(.alter(let old, let new), _):
      old.name == new.name && !isChangedInPlace(old, to: new)
    default: false
    }
  }

  /// The creations of the object as it is before and after; `nil` for a change of no object.
  var sidesAsCreations: (old: Change?, new: Change?)? {
    switch self {
    case .schema(let edit): edit.sides(Change.schema)
    case .extension(let edit): edit.sides(Change.extension)
    case .enumType(let edit): edit.sides(Change.enumType)
    case .sequence(let edit): edit.sides(Change.sequence)
    case .table(let edit): edit.sides(Change.table)
    case .view(let edit): edit.sides(Change.view)
    case .function(let edit): edit.sides(Change.function)
    case .standalone(let edit): edit.sides(Change.standalone)
    case .column(let edit, let table): edit.sides { .column($0, of: table) }
    case .constraint(let edit, let table): edit.sides { .constraint($0, of: table) }
    case .index(let edit, let table): edit.sides { .index($0, of: table) }
    case .policy(let edit, let table): edit.sides { .policy($0, of: table) }
    case .trigger(let edit, let table): edit.sides { .trigger($0, of: table) }
    case .rule(let edit, let table): edit.sides { .rule($0, of: table) }
    case .rename, .sequenceOwner, .tableAttributes, .partition, .parents, .foreignOptions,
      .rowSecurity, .grants, .owner, .comment:
      nil
    }
  }

  /// Whether only dropping the object makes it what it shall be.
  var mustBeMadeAnew: Bool {
    switch self {
    case .extension(.alter(let old, let new)): new.isOlder(than: old)
    case .view(.alter(let old, let new)): mustBeRebuilt(old, as: new)
    case .function(.alter(let old, let new)): !isReplaceable(old, by: new)
    case .standalone(.alter(let old, let new)): old.alteration(to: new) == nil
    case .column(.alter(let old, let new), _):
      isMadeAnew(old, as: new) || old.value.isIdentity != new.value.isIdentity
    case .enumType(.alter(let old, let new)): !new.isExtension(of: old)
    case .constraint(.alter(let old, let new), _):
      old.rule.isPrimaryKey != new.rule.isPrimaryKey
    case .table(.alter): true
    default: false
    }
  }
}

extension Edit {
  fileprivate func sides(_ change: (Edit) -> Change) -> (old: Change?, new: Change?) {
    switch self {
    case .create(let new): (nil, change(.create(new)))
    case .drop(let old): (change(.create(old)), nil)
    case .alter(let old, let new): (change(.create(old)), change(.create(new)))
    }
  }
}

extension Column {
  /// Whether the other has another type, or sorts otherwise.
  func isRetyped(as new: Column) -> Bool {
    type != new.type || new.traits.map { $0.collation != traits?.collation } ?? false
  }
}

extension ColumnValue {
  /// Whether the column has a sequence of its own, whose name another one may have had or get.
  var isIdentity: Bool {
    if case .identity = self { true } else { false }
  }
}

extension EnumType {
  /// Whether values were added and nothing else.
  fileprivate func isExtension(of old: EnumType) -> Bool {
    var rest = old.values[...]
    for value in values where value == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
