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
    return TenantSetting(group: group, claims: [TenantClaims([:])])
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
      throw InputError("\(place): 'claims' is a list of mappings, such as '- app_role: editor'")
    }
    var values: [String: String] = [:]
    for (key, value) in words { values[key.string ?? ""] = value.string ?? "" }
    claims.append(TenantClaims(values))
  }
  return TenantSetting(group: group, claims: claims.isEmpty ? [TenantClaims([:])] : claims)
}
