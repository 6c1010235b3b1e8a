import CatalogModel
import SQLText

/// One privilege of one role.
struct Right: Hashable {
  let role: Identifier
  let privilege: Privilege
}

func rights(of grants: [Grant]?) -> Set<Right> {
  Set(
    (grants ?? []).filter { $0.role != Grant.owner }.flatMap { grant in
      grant.privileges.map { Right(role: grant.role, privilege: $0) }
    })
}

/// What roles lose on a whole table or view, and with it on each column.
struct LostRights {
  private let rights: Set<Right>
  private let options: Set<Right>

  init(from old: [Grant]?, to new: [Grant]?) {
    rights = lostRights(from: old, to: new)
    options = new == nil ? [] : grantOptions(of: old).subtracting(grantOptions(of: new))
  }

  var isEmpty: Bool { rights.isEmpty && options.isEmpty }

  /// Whether the grants on a column go too.
  func reach(_ grants: [Grant]) -> Bool {
    !rights.isDisjoint(with: Migration.rights(of: grants))
      || !options.isDisjoint(with: grantOptions(of: grants))
  }
}

private func grantOptions(of grants: [Grant]?) -> Set<Right> {
  Set(
    (grants ?? []).filter { $0.role != Grant.owner }.flatMap { grant in
      grant.withGrantOption.map { Right(role: grant.role, privilege: $0) }
    })
}

func lostRights(from old: [Grant]?, to new: [Grant]?) -> Set<Right> {
  new == nil ? [] : rights(of: old).subtracting(rights(of: new))
}
