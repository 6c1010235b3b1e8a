import CatalogModel
import CatalogSQL
import SQLText

extension PlanContext {
  /// Roles that may hold something on an object as soon as it is made, by the platform or by default
  /// privileges.
  var rolesGivenRights: [Identifier] {
    let defaults = before.defaultPrivileges
    guard !defaults.isEmpty else { return platformRoles }
    let roles = Set(platformRoles).union(defaults.flatMap { $0.privileges.map(\.role) })
    return roles.union(["public"]).sorted()
  }
}

extension Catalog {
  fileprivate var defaultPrivileges: [DefaultPrivileges] {
    standalone.compactMap { object in
      if case .defaultPrivileges(let privileges) = object { privileges } else { nil }
    }
  }
}

/// The changes with the grants of each new object stated, also where it has those with which PostgreSQL makes it:
/// default privileges may give others.
func statingGrants(_ changes: [Change], context: PlanContext) -> [Change] {
  guard !context.before.defaultPrivileges.isEmpty else { return changes }
  let stated = Set(
    changes.compactMap { change -> ObjectPath? in
      if case .grants = change { change.path } else { nil }
    })
  return changes
    + changes.compactMap { change in
      guard change.verb == .create, !stated.contains(change.path),
        let (target, grants) = change.ownGrants
      else { return nil }
      return .grants(on: target, from: [], to: grants)
    } + changes.flatMap(\.unstatedSequenceGrants)
}

extension Change {
  /// That nobody holds anything on the sequences of new identities.
  fileprivate var unstatedSequenceGrants: [Change] {
    let gained: (columns: [Column], table: QualifiedName) =
      switch self {
      case .table(.create(let table)): (table.columns, table.name)
      case .column(.create(let column), let table): ([column], table)
      case .column(.alter(let old, let new), let table):
        (old.value.isIdentity ? [] : [new], table)
      default: ([], QualifiedName(""))
      }
    return gained.columns.compactMap { column in
      guard column.value.isIdentity, column.sequence?.grants == [] else { return nil }
      return .grants(on: column.sequenceTarget(in: gained.table), from: [], to: [])
    }
  }
}

extension Change {
  /// What is granted on the object that the change is about, where that is known.
  fileprivate var ownGrants: (GrantTarget, [Grant])? {
    let known: (target: GrantTarget, grants: [Grant]?)? =
      switch self {
      case .schema(let edit): (.object(path), edit.object.grants)
      case .sequence(let edit): (.sequence(edit.object.name), edit.object.grants)
      case .table(let edit): (.table(edit.object.name), edit.object.grants)
      case .function(let edit):
        (.function(edit.object.signature, edit.object.kind), edit.object.grants)
      case .enumType(let edit): (.object(path), edit.object.grants)
      case .standalone(let edit): (.object(path), edit.object.object.grants)
      default: nil
      }
    guard let known, let grants = known.grants else { return nil }
    return (known.target, grants)
  }
}
