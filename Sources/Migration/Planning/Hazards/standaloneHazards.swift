import CatalogModel
import SQLText

func standaloneHazards(_ edit: Edit<Standalone>) -> [Hazard] {
  switch edit {
  case .create(.defaultPrivileges(let new)): defaultsHazards(from: nil, to: new)
  case .drop(.defaultPrivileges(let old)): defaultsHazards(from: old, to: nil)
  case .alter(.defaultPrivileges(let old), .defaultPrivileges(let new)):
    defaultsHazards(from: old, to: new)
  case .create(.rights(let new)):
    grantHazards(on: new.path, from: new.initial, to: new.privileges)
  case .drop(.rights(let old)):
    grantHazards(on: old.path, from: old.privileges, to: old.initial)
  case .alter(.rights(let old), .rights(let new)):
    grantHazards(on: new.path, from: old.privileges, to: new.privileges)
  case .alter(.domain(let old), .domain(let new)): domainHazards(from: old, to: new)
  case .alter(.compositeType(let old), .compositeType(let new)):
    contentLost(from: old, to: new).map {
      [Hazard(kind: .deletesData, message: "\($0) are deleted")]
    } ?? []
  case .create(.subscription(let new)), .alter(.subscription, .subscription(let new)):
    new.hidesPassword
      ? [Hazard(kind: .mayFail, message: "\(new.path) needs its password in the place of ***")]
      : []
  case .create(.userMapping(let new)):
    [Hazard(kind: .mayFail, message: "\(new.path) needs its password, if it has one")]
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

extension Subscription {
  /// Whether a secret of the connection was not read.
  fileprivate var hidesPassword: Bool { connection.contains("***") }
}

/// The content that goes when a type loses attributes; `nil` where all stays.
func contentLost(from old: CompositeType, to new: CompositeType) -> String? {
  let lost = old.lost(as: new)
  guard !lost.isEmpty else { return nil }
  return "the values of \(lost.map { "\(new.type).\($0)" }.joined(separator: ", "))"
}
