package import CatalogModel
import SQLText

/// A view that one plan drops and makes anew.
package struct ViewRebuild {
  let old: View
  let new: View

  /// What is another afterwards, in words; a view that only made way comes back as it was.
  package var difference: String {
    let words = ViewDifference(from: old, to: new).words
    return words.isEmpty ? "as it was" : words.joined(separator: ", ")
  }

  var hazards: [Hazard] {
    var found = [
      old.isMaterialized
        ? Hazard(kind: .rewritesTable, message: "the rows of \(old.name) are computed anew")
        : Hazard(kind: .blocksReads, message: "\(old.name) is dropped and made anew")
    ]
    let kept = Set(new.columns.map { ViewColumn(name: $0.name, type: $0.type) })
    let lost = old.columns.filter { !kept.contains(ViewColumn(name: $0.name, type: $0.type)) }
    if old.hasKnownColumns, new.hasKnownColumns, !lost.isEmpty {
      let names = lost.map(\.name.name).joined(separator: ", ")
      let message = "what uses \(names) of \(old.name) stops working"
      found.append(Hazard(kind: .breaksDependents, message: message))
    }
    for case .grants(let target, let before, let after) in changesOfParts(from: old, to: new) {
      found += Migration.hazards(of: .grants(on: target, from: before, to: after))
    }
    found += accessHazards(from: old, to: new)
    return worstFirst(found)
  }
}

/// The views that the changes drop and make anew.
package func rebuiltViews(_ changes: [Change]) -> [ObjectPath: ViewRebuild] {
  var dropped: [ObjectPath: View] = [:]
  var rebuilt: [ObjectPath: ViewRebuild] = [:]
  for change in changes {
    switch change {
    case .view(.drop(let view)): dropped[view.path] = view
    case .view(.create(let view)):
      if let old = dropped[view.path] { rebuilt[view.path] = ViewRebuild(old: old, new: view) }
    default: break
    }
  }
  return rebuilt
}
