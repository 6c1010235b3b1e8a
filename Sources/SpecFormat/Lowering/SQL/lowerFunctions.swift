import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Takes what the blocks under a function's heading define, and what defines it elsewhere.
  mutating func lowerFunction(_ spec: SpecFunction, into bag: inout DiagnosticBag) {
    let name = QualifiedName(parsing: spec.name)
    var isDefined = spec.hasUnreadSQL || facts.broken.contains(spec.range)
    for found in facts.functions[name] ?? [] where (found.heading ?? spec.range) == spec.range {
      isDefined = true
      lower(found, of: spec, into: &bag)
    }
    if !isDefined {
      bag.add(
        .missingFunction, at: spec.range, "no SQL below defines '\(spec.name)'",
        help: "add a block of SQL with 'create function'")
    }
  }

  private mutating func lower(
    _ found: SQLFunction, of spec: SpecFunction, into bag: inout DiagnosticBag
  ) {
    var function = found.function
    function.comment = spec.purpose?.text
    function.grants = lowerExecute(spec, into: &bag)
    if let text = spec.execute { grantPlaces[function.signature.brief] = text.range }
    let path = function.path
    guard desired.provenance[path] == nil else {
      let isRepeated = desired.catalog.functions.contains {
        $0.signature == function.signature && $0.isSameDefinition(as: function)
      }
      if isRepeated, found.heading == nil { return }
      bag.add(
        .duplicateName, at: found.heading == nil ? found.range.firstLine : spec.range,
        "'\(function.signature.brief)' is described twice", help: "describe the function once")
      return
    }
    desired.catalog.functions.append(function)
    note(path, at: spec.range)
  }

  private func lowerExecute(_ spec: SpecFunction, into bag: inout DiagnosticBag) -> [Grant]? {
    guard let text = spec.execute else { return nil }
    if let grants = readExecute(text) { return grants.sorted() }
    bag.add(
      .unreadableGrant, at: text.range, "'\(text.text)' names nobody who may execute the function",
      help: "list roles in code, or write 'nobody'")
    return nil
  }
}

extension Function {
  fileprivate func isSameDefinition(as other: Function) -> Bool {
    var copy = self
    copy.grants = other.grants
    copy.comment = other.comment
    return copy == other
  }
}
