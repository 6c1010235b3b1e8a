package import CatalogModel
import CatalogSQL
import SQLText

extension Change {
  /// Makes a table, function or type, with which its parts come.
  package var isCreationOfRoot: Bool {
    switch self {
    case .table(.create), .sequence(.create), .view(.create), .function(.create),
      .enumType(.create), .schema(.create),
      .extension(.create), .standalone(.create):
      true
    default: false
    }
  }

  /// The definition after the change, or before it where the object is dropped.
  package var definition: String {
    sides.after ?? sides.before ?? ""
  }

  /// What changes, in one line: the definition, or the old one and the new one.
  package var difference: String? {
    if case .view(.alter(let old, let new)) = self {
      return ViewDifference(from: old, to: new).words.joined(separator: ", ")
    }
    return switch sides {
    case (let before?, let after?): before == after ? "its body" : "\(before) → \(after)"
    case (nil, let after?): after
    case (let before?, nil): before
    case (nil, nil): nil
    }
  }

  /// The definitions on both sides; `nil` where there is no object.
  package var sides: (before: String?, after: String?) {
    switch self {
    case .rename(let rename): (rename.old.name, rename.new.name)
    case .schema(let edit): edit.sides
    case .extension(let edit): edit.sides
    case .enumType(let edit): edit.sides
    case .sequence(let edit): edit.sides
    case .sequenceOwner(_, let old, let new): (old?.description, new?.description)
    case .table(let edit): edit.sides
    case .tableAttributes(_, let old, let new): (old.words, new.words)
    case .partition(_, let old, let new): (old?.words, new?.words)
    case .parents(_, let old, let new): (describe(old), describe(new))
    case .foreignOptions(_, let old, let new): (old.words, new.words)
    case .view(let edit): edit.sides
    case .column(let edit, _): edit.sides
    case .constraint(let edit, _): edit.sides
    case .index(let edit, _): edit.sides
    case .rowSecurity(_, let old, let new): (old.rawValue, new.rawValue)
    case .policy(let edit, _): edit.sides
    case .trigger(let edit, _): edit.sides
    case .rule(let edit, _): edit.sides
    case .function(let edit): edit.sides
    case .standalone(let edit): edit.sides
    case .grants(_, let old, let new): (describe(old), describe(new))
    case .owner(_, let old, let new): (old?.name, new.name)
    case .comment(_, let old, let new): (old, new)
    }
  }
}

extension Edit where Object: Describable {
  fileprivate var sides: (before: String?, after: String?) {
    switch self {
    case .create(let object): (nil, object.definition)
    case .drop(let object): (object.definition, nil)
    case .alter(let old, let new): (old.definition, new.definition)
    }
  }
}

extension NumberSequence.Owner {
  fileprivate var description: String { "owned by \(table).\(column)" }
}

extension TableAttributes {
  /// Each attribute that is not as everywhere, as the statement that sets it ends.
  fileprivate var words: String {
    let table = QualifiedName("t")
    let statements = setAttributes(of: table, from: TableAttributes(), to: self)
    guard !statements.isEmpty else { return "plain" }
    return statements.map { $0.text.replacing("alter table public.t ", with: "") }
      .joined(separator: ", ")
  }
}

extension Partition {
  fileprivate var words: String { "\(parent) \(bound.text)" }
}

extension ForeignTable {
  fileprivate var words: String { "server \(server) options \(optionsSQL(options).text)" }
}

private func describe(_ parents: [QualifiedName]) -> String {
  parents.isEmpty ? "nothing" : parents.map(\.description).joined(separator: ", ")
}

/// Who may do what: `select, insert to authenticated`.
package func describe(_ grants: [Grant]) -> String {
  guard !grants.isEmpty else { return "nothing to anyone" }
  return grants.map { grant in
    let privileges = grant.privileges.map(\.rawValue).joined(separator: ", ")
    return grant.role == Grant.owner
      ? "\(privileges) not to the owner" : "\(privileges) to \(grant.role)"
  }.joined(separator: "; ")
}
