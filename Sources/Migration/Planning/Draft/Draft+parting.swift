import CatalogModel
import SQLText

extension Draft {
  /// How an object leaves and comes back: a column only waits without what it takes from others.
  func parting(
    from before: Change, to after: Change, causes: Set<ObjectPath>
  ) -> Course {
    guard case .column(.create(let old), let table) = before,
      case .column(.create(let new), _) = after, !isMadeAnew(old, as: new),
      let waiting = waiting(old, of: table, for: causes)
    else {
      return .parting(
        leaving: [before.inverse],
        coming: statingGrants(after.restoringAll, context: context))
    }
    let leaving: [Change] =
      waiting == old ? [] : [.column(.alter(from: old, to: waiting), of: table)]
    var returning = waiting
    // By then it has what comes back above it.
    if case .none = new.value, comesFromParent(before),
      let above = columns(above: table, called: new.name, in: self.new).first
    {
      returning.value = above.value
    }
    return .parting(
      leaving: leaving, coming: [.column(.alter(from: returning, to: new), of: table)])
  }

  /// The column without what it takes from others; `nil` where it has to go itself.
  private func waiting(
    _ old: Column, of table: QualifiedName, for causes: Set<ObjectPath>
  ) -> Column? {
    if case .generated = old.value { return nil }
    var column = old
    column.value = .none
    // All else of it waits with that of the parent.
    if comesFromParent(.column(.create(old), of: table)), !released.contains(table) {
      return column
    }
    if let collation = old.traits?.collation,
      causes.contains(.standalone(.collation, .inSchema(collation)))
    {
      column.traits?.collation = nil
    }
    if let type = old.type, let name = type.typeWithSchema,
      causes.contains(where: { $0.isType(of: name) || brings(name, $0) })
    {
      column.type = waiting(type, named: name)
    }
    return column
  }

  /// Whether the object is an extension that may have brought the type, of which no catalog tells.
  private func brings(_ type: QualifiedName, _ path: ObjectPath) -> Bool {
    guard case .extension(let edit) = old.objects[path] else { return false }
    return edit.object.schema == type.schema && !old.hasType(type)
  }

  /// What a row holds is found again by its names, whatever comes between; of anything else the text is kept.
  private func waiting(_ type: ColumnType, named name: QualifiedName) -> ColumnType {
    old.holdsRows(type)
      ? .json : ColumnType(canonical: "text\(type.suffix)")
  }
}

extension ObjectPath {
  /// Whether the object gives its name to the type, or is the range that has it as its multirange.
  fileprivate func isType(of name: QualifiedName) -> Bool {
    switch self {
    case .enumType(let own), .table(let own), .view(let own), .materializedView(let own):
      own == name
    case .standalone(.domain, let own): own.qualified == name
    case .standalone(.type, _): true
    default: false
    }
  }
}
