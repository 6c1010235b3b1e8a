import CatalogModel
import SQLText

/// The dangers for rows whose columns have a type that changes in its place.
func standaloneHazards(from old: Standalone, to new: Standalone) -> [Hazard] {
  switch (old, new) {
  case (.domain(let old), .domain(let new)) where new.refusesMore(than: old):
    [
      Hazard(kind: .scansTable, message: "every column of the type \(new.domain) is checked"),
      Hazard(kind: .mayFail, message: "values of the type \(new.domain) may break its checks"),
    ]
  case (.compositeType(let old), .compositeType(let new)) where !lostAttributes(old, new).isEmpty:
    [
      Hazard(
        kind: .deletesData,
        message: "\(lostAttributes(old, new)) of every value of the type \(new.type) is deleted")
    ]
  default: []
  }
}

/// The content that goes with a change of a type; `nil` where all stays.
func contentLost(from old: Standalone, to new: Standalone) -> String? {
  guard case .compositeType(let before) = old, case .compositeType(let after) = new,
    !lostAttributes(before, after).isEmpty
  else { return nil }
  return "\(lostAttributes(before, after)) of the values of the type \(after.type)"
}

/// The names of the attributes that go, with commas between them.
private func lostAttributes(_ old: CompositeType, _ new: CompositeType) -> String {
  let kept = Set(new.attributes.map(\.name))
  return old.attributes.map(\.name).filter { !kept.contains($0) }.map(\.name)
    .joined(separator: ", ")
}

extension Domain {
  /// Whether a value of the old domain may be none of this.
  fileprivate func refusesMore(than old: Domain) -> Bool {
    old.isNullable && !isNullable
      || checks.contains { check in
        !old.checks.contains { $0.definition == check.definition }
          && !check.definition.text.hasSuffix(" NOT VALID")
      }
  }
}
