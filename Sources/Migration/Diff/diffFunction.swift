import SQLText
import CatalogSQL
import CatalogModel
import SQLGrammar

extension Differ {
  mutating func diffFunction(_ pair: Pair<Function>) {
    // A procedure is no other form of a function.
    if case .kept(let old, let new) = pair, old.path != new.path {
      diffFunction(.removed(old))
      diffFunction(.added(new))
      return
    }
    let comparison = comparison
    record(pair, as: Change.function) { old, new in
      var shape = new
      shape.grants = old.grants
      shape.comment = old.comment
      guard shape != old, comparison == .asWritten, old.arguments.contains(" DEFAULT "),
        new.arguments.contains(" DEFAULT ")
      else { return (shape == old).sameness }
      shape.arguments = old.arguments
      return shape == old ? .unknown : .different
    }
    switch pair {
    case .removed: break
    case .added(let function):
      let open = [Grant.everyones(.execute)]
      diffGrants(
        on: .function(function.signature, function.kind), from: open, to: function.grants)
    case .kept(let old, let new):
      guard isReplaceable(old, by: new) else { return }
      diffGrants(on: .function(new.signature, new.kind), from: old.grants, to: new.grants)
    }
  }

  mutating func diffEnum(_ pair: Pair<EnumType>) {
    record(pair, as: Change.enumType) { ($0.values == $1.values).sameness }
    let open = [Grant.everyones(.usage)]
    switch pair {
    case .removed: break
    case .added(let type):
      diffGrants(on: .object(.enumType(type.name)), from: open, to: type.grants)
    case .kept(let old, let new):
      diffGrants(on: .object(.enumType(new.name)), from: old.grants ?? open, to: new.grants)
    }
  }
}
