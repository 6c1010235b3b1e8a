import CatalogModel
import SQLText

func standaloneHazards(_ edit: Edit<Standalone>) -> [Hazard] {
  switch edit {
  case .create(.defaultPrivileges(let new)): defaultsHazards(from: nil, to: new)
  case .drop(.defaultPrivileges(let old)): defaultsHazards(from: old, to: nil)
  case .alter(.defaultPrivileges(let old), .defaultPrivileges(let new)):
    defaultsHazards(from: old, to: new)
  case .alter(.domain(let old), .domain(let new)): domainHazards(from: old, to: new)
  case .alter(.userMapping, let new):
    [
      Hazard(
        kind: .changesAccess, message: "\(new.path) logs in to its server in another way")
    ]
  case .drop(let object):
    [Hazard(kind: .breaksDependents, message: "what uses \(object.path) stops working")]
  case .create, .alter: []
  }
}

private func domainHazards(from old: Domain, to new: Domain) -> [Hazard] {
  let demands = new.checks.filter { check in
    !old.checks.contains { $0.definition == check.definition }
      && !check.definition.text.hasSuffix(" NOT VALID")
  }
  guard !demands.isEmpty || old.isNullable && !new.isNullable else { return [] }
  return [Hazard(kind: .mayFail, message: "values of \(new.domain) may not be as it asks")]
}
