import Migration
import Yams

/// What `vital-spec.yml` says under `tenants:`.
struct TenantSetting: Hashable, Sendable {
  /// The field group that tables include whose rows belong to a tenant.
  let group: String
  /// What tokens say beside the tenant; each is tried.
  let claims: [TenantClaims]
}

/// Reads `tenants: tenant-owned`, or a mapping with `group` and `claims`.
func readTenantSetting(_ node: Node, path: String) throws(InputError) -> TenantSetting {
  if let group = node.string, !group.isEmpty {
    return TenantSetting(group: group, claims: [TenantClaims()])
  }
  let place = "\(path):\(node.mark?.line ?? 1):\(node.mark?.column ?? 1)"
  let mapping = node.mapping
  guard let group = mapping?["group"]?.string,
    mapping?.keys.allSatisfy({ ["group", "claims"].contains($0.string) }) == true
  else {
    throw InputError(
      "\(place): 'tenants' is the name of a field group, or has 'group' and 'claims'")
  }
  let items = mapping?["claims"]?.sequence.map(Array.init) ?? []
  var claims: [TenantClaims] = []
  for item in items {
    guard let words = item.mapping else {
      throw InputError(
        "\(place): 'claims' is a list of mappings, such as '- app_metadata: {role: editor}'")
    }
    var members: [String: String] = [:]
    for (key, value) in words { members[key.string ?? ""] = json(value) }
    claims.append(
      TenantClaims(label: leaves(item).joined(separator: ", "), members: members))
  }
  return TenantSetting(group: group, claims: claims.isEmpty ? [TenantClaims()] : claims)
}

/// A node of YAML as JSON; each scalar is a text but for numbers and truth values.
private func json(_ node: Node) -> String {
  switch node {
  case .mapping(let mapping):
    let members = mapping.map { "\(quotedJSON($0.key.string ?? "")): \(json($0.value))" }
    return "{" + members.joined(separator: ", ") + "}"
  case .sequence(let items): return "[" + items.map(json).joined(separator: ", ") + "]"
  default:
    if let number = node.int { return String(number) }
    if let flag = node.bool { return String(flag) }
    return quotedJSON(node.string ?? "")
  }
}

/// The words of a node without the keys that lead to them.
private func leaves(_ node: Node) -> [String] {
  switch node {
  case .mapping(let mapping): mapping.flatMap { leaves($0.value) }
  case .sequence(let items): items.flatMap(leaves)
  default: [node.string ?? ""]
  }
}
